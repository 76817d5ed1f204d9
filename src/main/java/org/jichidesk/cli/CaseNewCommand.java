package org.jichidesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jichidesk.domain.cases.CaseFields;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Store;
import org.jichidesk.work.SetFields;
import org.jichidesk.work.cases.NewCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Begins a case. */
@Command(name = "new")
final class CaseNewCommand implements Callable<Integer> {

  @ParentCommand private CaseCommand cases;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "case.kind")
  private String name;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=VALUE", descriptionKey = "assign")
  private List<String> assignments;

  @Override
  public Integer call() {
    CaseKind kind = CaseCommand.kind(name);
    Map<String, String> typed = Assignments.of(assignments);
    try (Store opened = store.open(cases.root())) {
      RecordKey record = SetFields.newKey(opened, kind.type());
      String district = typed.getOrDefault(CaseFields.DISTRICT.name(), "");
      Map<String, String> all =
          new LinkedHashMap<>(NewCase.typed(opened, kind, district, cases.today()));
      all.putAll(typed);
      SetFields.Written written =
          new SetFields(opened, kind.type(), record.key()).write(all, store.person(), "");
      cases.root().console().say("cli.case.begun", record.key());
      return cases.told(written.notices());
    }
  }
}
