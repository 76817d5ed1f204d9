package org.jichidesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.AnswerSheet;
import org.jichidesk.checkup.CouncilReport;
import org.jichidesk.checkup.Round;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the two pages a council gets. */
@Command(name = "report")
final class CheckupReportCommand implements Callable<Integer> {

  @ParentCommand private CheckupCommand checkup;
  @Mixin private StoreOption store;

  @Option(
      names = "--district",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "checkup.district")
  private String district;

  @Option(names = "--year", paramLabel = "N", descriptionKey = "checkup.year")
  private int year;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "REPORT.pdf",
      descriptionKey = "checkup.pdf")
  private Path out;

  @Override
  public Integer call() {
    try (Store opened = store.open(checkup.root())) {
      Rounds rounds = new Rounds(opened);
      Round round = Round.of(opened, district, checkup.year(opened, year));
      LocalDate today =
          checkup.root().desk().wall().instant().atZone(ZoneId.systemDefault()).toLocalDate();
      new CouncilReport(rounds, AnswerSheet.open(rounds, round), checkup.console().text(), today)
          .write(out);
      checkup.console().say("cli.checkup.written", out);
      return JichiDesk.DONE;
    }
  }
}
