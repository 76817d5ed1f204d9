package org.jichidesk.cli;

import java.util.concurrent.Callable;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Check-ups of districts: to be said with what to do. */
@Command(
    name = "checkup",
    subcommands = {
      CheckupStartCommand.class,
      CheckupFillCommand.class,
      CheckupSetCommand.class,
      CheckupShowCommand.class,
      CheckupStatusCommand.class,
      CheckupHeatCommand.class,
      CheckupStepCommand.class,
      CheckupFindingsCommand.class,
      CheckupPlanCommand.class,
      CheckupFollowCommand.class,
      CheckupReportCommand.class,
      CheckupExportCommand.class,
      CheckupImportCommand.class,
    })
final class CheckupCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;

  JichiDesk root() {
    return root;
  }

  Console console() {
    return root.console();
  }

  /** The year asked for, else the last one there are check-ups of. */
  int year(Store store, int asked) {
    return asked != 0
        ? asked
        : new Rounds(store).lastYear().orElseGet(() -> root.desk().yearOf(store));
  }

  @Override
  public Integer call() {
    root.console().usage(root.console().of("cli.checkup.which"), "");
    return JichiDesk.USAGE;
  }
}
