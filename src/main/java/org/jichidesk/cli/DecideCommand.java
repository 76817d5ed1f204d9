package org.jichidesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.store.Store;
import org.jichidesk.work.Decide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Records a decision. */
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--proposal", paramLabel = "PROPOSAL", descriptionKey = "proposal")
  private String proposal = "";

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
  private String reason = "";

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "FIELD=VALUE",
      descriptionKey = "decide.fields")
  private List<String> assignments;

  @Override
  public Integer call() {
    Map<String, String> typed = new LinkedHashMap<>(Assignments.of(assignments));
    if (!proposal.isEmpty()) {
      typed.put(Decision.PROPOSAL.name(), proposal);
    }
    try (Store opened = store.open(root)) {
      return Review.told(
          root.console(), new Decide(root.desk(), opened).decide(typed, store.person(), reason));
    }
  }
}
