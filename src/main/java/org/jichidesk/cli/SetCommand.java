package org.jichidesk.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.store.Store;
import org.jichidesk.work.SetFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes fields of a record. */
@Command(name = "set")
final class SetCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "key")
  private String key;

  @Parameters(index = "2..*", arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "assign")
  private List<String> assignments;

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
  private String reason = "";

  @Override
  public Integer call() {
    Map<String, String> typed = Assignments.of(assignments);
    try (Store opened = store.open(root)) {
      SetFields.Written written =
          new SetFields(opened, root.desk().type(type), key).write(typed, store.person(), reason);
      root.console().say("cli.set.done", written.assertion().id().text(), key);
      root.console().findings(written.notices());
      boolean look =
          written.notices().stream().anyMatch(notice -> notice.severity() != Severity.NOTE);
      return look ? JichiDesk.LOOK : JichiDesk.DONE;
    }
  }
}
