package org.jichidesk.cli;

import java.util.concurrent.Callable;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.store.Store;
import org.jichidesk.work.WithdrawSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Withdraws a source. */
@Command(name = "withdraw")
final class WithdrawCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "SOURCE", descriptionKey = "source")
  private String source;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "reason")
  private String reason;

  @Override
  public Integer call() {
    try (Store opened = store.open(root)) {
      WithdrawSource.Withdrawn done =
          new WithdrawSource(opened).withdraw(source, store.person(), reason);
      root.console().say("cli.withdraw.done", done.source().name());
      for (Assertion ruling : done.rulings()) {
        for (Atom atom : ruling.atoms()) {
          root.console()
              .finding(
                  Finding.at(
                      Place.NOWHERE,
                      FindingCode.RULING_REVIEW,
                      ruling.record().toString(),
                      atom.field().label().ja(),
                      done.source().name()));
        }
      }
      return done.rulings().isEmpty() ? JichiDesk.DONE : JichiDesk.LOOK;
    }
  }
}
