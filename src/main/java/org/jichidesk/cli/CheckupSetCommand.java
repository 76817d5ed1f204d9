package org.jichidesk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.Round;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.checkup.SetAnswers;
import org.jichidesk.form.FormSession;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes a few answers of a check-up as they are typed: all of them, or none. */
@Command(name = "set")
final class CheckupSetCommand implements Callable<Integer> {

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

  @Option(names = "--instance", paramLabel = "ID", descriptionKey = "checkup.instance")
  private String instance = FormSession.TOP;

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "NAME=VALUE",
      descriptionKey = "checkup.set")
  private List<String> answers;

  @Override
  public Integer call() {
    try (Store opened = store.open(checkup.root())) {
      Console console = checkup.console();
      Round round = Round.of(opened, district, checkup.year(opened, year));
      SetAnswers.Written done =
          new SetAnswers(new Rounds(opened), round)
              .set(instance, Assignments.of(answers), store.person());
      console.findings(done.notices());
      console.say(
          "cli.checkup.filled",
          Integer.toString(done.written()),
          Integer.toString(done.count().done()),
          Integer.toString(done.count().asked()));
      return done.notices().isEmpty() ? JichiDesk.DONE : JichiDesk.LOOK;
    }
  }
}
