package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jichidesk.store.Store;
import org.jichidesk.work.BackUp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a checked copy of a store. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "backup.out")
  private Path out;

  @Override
  public Integer call() {
    try (Store opened = store.open(root)) {
      new BackUp(opened, root.desk().wall()).to(out);
      root.console().say("cli.backup.done", out);
      return JichiDesk.DONE;
    }
  }
}
