package org.jichidesk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jichidesk.work.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Puts a checked backup in the place of a store. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--from", required = true, paramLabel = "FILE", descriptionKey = "restore.from")
  private Path from;

  @Override
  public Integer call() {
    Path kept = new Restore(root.desk()).restore(from, store.file());
    root.console().say("cli.restore.done", store.file(), from);
    if (Files.exists(kept)) {
      root.console().say("cli.restore.kept", kept);
    }
    return JichiDesk.DONE;
  }
}
