package org.jichidesk.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.Round;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.store.Store;
import org.jichidesk.work.SetFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes a check-up to its next state. */
@Command(name = "step")
final class CheckupStepCommand implements Callable<Integer> {

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

  @Parameters(index = "0", paramLabel = "STATE", descriptionKey = "checkup.state")
  private String state;

  @Override
  public Integer call() {
    try (Store opened = store.open(checkup.root())) {
      Round round = Round.of(opened, district, checkup.year(opened, year));
      new SetFields(opened, Checkup.TYPE, round.record().key())
          .write(Map.of(Checkup.STATE.name(), state), store.person(), "");
      checkup.console().say("cli.checkup.stepped", round.record().key(), state);
      return JichiDesk.DONE;
    }
  }
}
