package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.work.LoadSample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes a new store for an office. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;

  @Option(names = "--store", required = true, paramLabel = "FILE")
  private Path file;

  @Option(names = "--office", required = true, paramLabel = "NAME", descriptionKey = "office")
  private String office;

  @Option(names = "--kind", paramLabel = "branch|head|liaison", descriptionKey = "init.kind")
  private String kind = "";

  @Option(names = "--sample", descriptionKey = "init.sample")
  private boolean sample;

  @Override
  public Integer call() {
    boolean known = kind.isEmpty() || BranchOffice.KIND.code(kind).isPresent();
    if (!known) {
      throw Refusal.of(
          FindingCode.UNKNOWN_CODE,
          kind,
          BranchOffice.KIND.label().ja(),
          String.join(", ", BranchOffice.KIND.codes().stream().map(c -> c.code()).toList()));
    }
    LoadSample samples = new LoadSample(root.desk(), root.samples());
    if (sample) {
      LoadSample.OfficeLine line =
          samples
              .findOffice(office, kind)
              .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_OFFICE, office));
      String asked = kind.isEmpty() ? line.kind() : kind;
      try (Store store = root.desk().create(file, line.key(), asked)) {
        if (asked.equals("liaison")) {
          samples.masters(store);
        } else {
          samples.office(store, line.key());
        }
        root.console().findings(store.notices());
      }
    } else {
      String key = root.desk().keyFor(office);
      String asked = kind.isEmpty() ? "branch" : kind;
      try (Store store = root.desk().create(file, key, asked)) {
        store.write(
            new RecordKey(BranchOffice.TYPE, key),
            Map.of(BranchOffice.NAME, Value.of(office), BranchOffice.KIND, Value.of(asked)),
            "",
            "");
        root.console().findings(store.notices());
      }
    }
    root.console().say("cli.init.done", file.getFileName(), office);
    return JichiDesk.DONE;
  }
}
