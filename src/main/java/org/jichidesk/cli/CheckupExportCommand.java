package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.City;
import org.jichidesk.checkup.ExportCheckups;
import org.jichidesk.checkup.ExportCsv;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes all districts' check-ups as a workbook, or as CSV the way ODK does. */
@Command(name = "export")
final class CheckupExportCommand implements Callable<Integer> {

  @ParentCommand private CheckupCommand checkup;
  @Mixin private StoreOption store;

  @Option(names = "--year", paramLabel = "N", descriptionKey = "checkup.year")
  private int year;

  @ArgGroup(multiplicity = "1", exclusive = false)
  private Wanted wanted;

  /** What to write: at least one of both. */
  static final class Wanted {
    @Option(names = "--out", paramLabel = "BOOK.xlsx", descriptionKey = "checkup.book")
    private @Nullable Path book;

    @Option(names = "--csv", paramLabel = "DIR|FILE.zip", descriptionKey = "checkup.csv")
    private @Nullable Path csv;
  }

  @Override
  public Integer call() {
    try (Store opened = store.open(checkup.root())) {
      Console console = checkup.console();
      City city = City.of(new Rounds(opened), checkup.year(opened, year));
      Path book = wanted.book;
      Path csv = wanted.csv;
      if (book != null) {
        new ExportCheckups(city, console.text(), Console.time(opened.stamp())).write(book);
        console.say("cli.checkup.written", book);
      }
      if (csv != null) {
        new ExportCsv(city).write(csv).forEach(f -> console.say("cli.checkup.written", f));
      }
      return JichiDesk.DONE;
    }
  }
}
