package org.jichidesk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.jichidesk.store.Store;
import org.jichidesk.work.DumpStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Writes the canonical state as sorted JSON lines. */
@Command(name = "dump")
final class DumpCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Override
  public Integer call() throws IOException {
    try (Store opened = store.open(root)) {
      OutputStream out = new BufferedOutputStream(root.console().stream(), 1 << 16);
      new DumpStore(opened).to(out);
      out.flush();
      return JichiDesk.DONE;
    }
  }
}
