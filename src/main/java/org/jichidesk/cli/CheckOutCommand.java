package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.work.CheckOut;
import org.jichidesk.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Takes a district out into an encrypted field file. */
@Command(name = "checkout")
final class CheckOutCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(
      names = "--district",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "checkout.district")
  private String district;

  @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "year")
  private int year;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.jdfield",
      descriptionKey = "checkout.out")
  private Path out;

  @Override
  public Integer call() {
    try (Store opened = store.open(root);
        Passphrase passphrase = store.newPassphrase(root, out)) {
      int asked = year == 0 ? root.desk().yearOf(opened) : year;
      CheckOut.Taken taken =
          new CheckOut(opened)
              .write(out, district, asked, passphrase, store.person(), Progress.NONE);
      root.console()
          .say(
              "cli.checkout.done",
              taken.cover().name(),
              out,
              Long.toString(taken.records()),
              Long.toString(taken.attachments()));
      root.console().say("cli.checkout.keep");
      return JichiDesk.DONE;
    }
  }
}
