package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.FillAnswers;
import org.jichidesk.checkup.Round;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Fills in a check-up from a file: all of it, or nothing. */
@Command(name = "fill")
final class CheckupFillCommand implements Callable<Integer> {

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
      names = "--answers",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "checkup.answers")
  private Path answers;

  @Override
  public Integer call() {
    Console console = checkup.console();
    try (Store opened = store.open(checkup.root())) {
      Round round = Round.of(opened, district, checkup.year(opened, year));
      FillAnswers.Filled filled =
          new FillAnswers(new Rounds(opened), round).fill(answers, store.person());
      console.findings(filled.findings());
      if (filled.isRefused()) {
        long troubles =
            filled.findings().stream()
                .filter(f -> f.severity() != Severity.NOTE && f.severity() != Severity.WARNING)
                .count();
        throw Refusal.of(FindingCode.ANSWERS_NOT_TAKEN, Long.toString(troubles));
      }
      if (filled.known()) {
        console.say("cli.checkup.fill.known", String.valueOf(answers.getFileName()));
        return JichiDesk.DONE;
      }
      console.say(
          "cli.checkup.filled",
          Integer.toString(filled.written()),
          Integer.toString(filled.count().done()),
          Integer.toString(filled.count().asked()));
      return filled.findings().isEmpty() ? JichiDesk.DONE : JichiDesk.LOOK;
    }
  }
}
