package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.SampleCheckups;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.record.Code;
import org.jichidesk.store.Store;
import org.jichidesk.work.LoadSample;
import org.jichidesk.work.NewStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Makes a new store for an office. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;

  @Option(names = "--store", required = true, paramLabel = "FILE")
  private Path file;

  @Option(names = "--office", required = true, paramLabel = "NAME", descriptionKey = "office")
  private String office;

  @Option(
      names = "--kind",
      paramLabel = "branch|head|liaison",
      converter = Kinds.class,
      descriptionKey = "init.kind")
  private String kind = "";

  @Option(names = "--sample", descriptionKey = "init.sample")
  private boolean sample;

  @Override
  public Integer call() {
    if (office.isBlank()) {
      throw Refusal.of(FindingCode.NO_SUCH_OFFICE, office);
    }
    NewStore make = new NewStore(root.desk(), file);
    List<Finding> notices =
        sample
            ? make.sample(new LoadSample(root.desk(), root.samples()), office, kind)
            : make.of(office, kind.isEmpty() ? "branch" : kind);
    notices.forEach(root.console()::notice);
    if (sample && kind.equals("liaison")) {
      try (Store store = root.desk().open(file)) {
        new SampleCheckups(store, root.samples()).load(store.identity().office());
      }
    }
    root.console().say("cli.init.done", file.getFileName(), office);
    return JichiDesk.DONE;
  }

  /** The kinds of office there are. */
  static final class Kinds implements ITypeConverter<String> {

    @Override
    public String convert(String typed) {
      return BranchOffice.KIND
          .code(typed)
          .map(Code::code)
          .orElseThrow(() -> new TypeConversionException(typed));
    }
  }
}
