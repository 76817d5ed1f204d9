package org.jichidesk.cli;

import java.util.concurrent.Callable;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.store.Store;
import org.jichidesk.work.RuleOnConflict;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Rules on a conflict. */
@Command(name = "rule")
final class RuleCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "CONFLICT", descriptionKey = "conflict")
  private String conflict;

  @ArgGroup(multiplicity = "1")
  private Choice choice;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "reason")
  private String reason;

  static final class Choice {

    @Option(names = "--take", required = true, paramLabel = "N", descriptionKey = "take")
    private int take;

    @Option(names = "--value", required = true, paramLabel = "V", descriptionKey = "value")
    private String value = "";
  }

  @Override
  public Integer call() {
    try (Store opened = store.open(root)) {
      RuleOnConflict ruling = new RuleOnConflict(opened);
      Assertion written =
          choice.take > 0 || choice.value.isEmpty()
              ? ruling.take(conflict, choice.take, store.person(), reason)
              : ruling.write(conflict, choice.value, store.person(), reason);
      int left = opened.records().conflictCount();
      root.console().say("cli.rule.done", written.id().text(), Integer.toString(left));
      return left == 0 ? JichiDesk.DONE : JichiDesk.LOOK;
    }
  }
}
