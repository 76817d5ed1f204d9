package org.jichidesk.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.StartCheckups;
import org.jichidesk.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Starts the check-ups of a year. */
@Command(name = "start")
final class CheckupStartCommand implements Callable<Integer> {

  @ParentCommand private CheckupCommand checkup;
  @Mixin private StoreOption store;

  @Option(names = "--year", required = true, paramLabel = "N", descriptionKey = "checkup.year")
  private int year;

  @Option(names = "--form", paramLabel = "VERSION", descriptionKey = "checkup.form")
  private @Nullable String form;

  @Option(names = "--district", paramLabel = "NAME", descriptionKey = "district")
  private List<String> districts = List.of();

  @Override
  public Integer call() {
    try (Store opened = store.open(checkup.root())) {
      StartCheckups.Started started =
          new StartCheckups(opened)
              .start(year, Optional.ofNullable(form), districts, store.person());
      checkup
          .console()
          .say(
              "cli.checkup.started",
              Integer.toString(year),
              Integer.toString(started.started().size()),
              Integer.toString(started.known().size()),
              started.form());
      return JichiDesk.DONE;
    }
  }
}
