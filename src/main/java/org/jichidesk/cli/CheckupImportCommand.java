package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.ImportResponses;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes in responses collected elsewhere. */
@Command(name = "import")
final class CheckupImportCommand implements Callable<Integer> {

  @ParentCommand private CheckupCommand checkup;
  @Mixin private StoreOption store;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "checkup.responses")
  private List<Path> files;

  @Option(names = "--year", paramLabel = "N", descriptionKey = "checkup.year")
  private int year;

  @Option(names = "--district-column", paramLabel = "HEAD", descriptionKey = "checkup.column")
  private @Nullable String column;

  @Override
  public Integer call() {
    try (Store opened = store.open(checkup.root())) {
      Console console = checkup.console();
      ImportResponses.Imported imported =
          new ImportResponses(
                  new Rounds(opened), checkup.year(opened, year), Optional.ofNullable(column))
              .take(files, store.person());
      if (imported.known().isPresent()) {
        console.say(
            "cli.checkup.import.known",
            imported.known().get().name(),
            Integer.toString(imported.known().get().number()));
        return JichiDesk.NOTHING;
      }
      console.findings(imported.findings());
      console.say(
          "cli.checkup.imported",
          Integer.toString(imported.responses()),
          Integer.toString(imported.districts()),
          Integer.toString(imported.changed()),
          Integer.toString(imported.conflicting()));
      boolean look =
          imported.conflicting() > 0
              || imported.findings().stream().anyMatch(f -> f.severity() != Severity.NOTE);
      return look ? JichiDesk.LOOK : JichiDesk.DONE;
    }
  }
}
