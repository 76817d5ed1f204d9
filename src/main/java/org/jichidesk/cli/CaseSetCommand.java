package org.jichidesk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Store;
import org.jichidesk.work.SetFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes fields of a case that is there. */
@Command(name = "set")
final class CaseSetCommand implements Callable<Integer> {

  @ParentCommand private CaseCommand cases;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "case.kind")
  private String name;

  @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "case.key")
  private String key;

  @Parameters(index = "2..*", arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "assign")
  private List<String> assignments;

  @Override
  public Integer call() {
    CaseKind kind = CaseCommand.kind(name);
    try (Store opened = store.open(cases.root())) {
      RecordKey record = CaseCommand.existing(opened, kind, key);
      SetFields.Written written =
          new SetFields(opened, record.type(), key)
              .write(Assignments.of(assignments), store.person(), "");
      cases.root().console().say("cli.set.done", written.assertion().id().text(), key);
      return cases.told(written.notices());
    }
  }
}
