package org.jichidesk.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Store;
import org.jichidesk.work.SetFields;
import org.jichidesk.work.cases.CaseStep;
import org.jichidesk.work.cases.Disposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Goes on to another state of a case; to dispose of one is such a step. */
@Command(name = "step")
final class CaseStepCommand implements Callable<Integer> {

  @ParentCommand private CaseCommand cases;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "case.kind")
  private String name;

  @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "case.key")
  private String key;

  @Parameters(index = "2", paramLabel = "STATE", descriptionKey = "case.state")
  private String to;

  @Override
  public Integer call() {
    CaseKind kind = CaseCommand.kind(name);
    String code =
        kind.state().codes().stream()
            .filter(one -> one.label().ja().equals(to) || one.label().en().equals(to))
            .map(Code::code)
            .findFirst()
            .orElse(to);
    try (Store opened = store.open(cases.root())) {
      RecordKey record = CaseCommand.existing(opened, kind, key);
      List<Finding> notices = List.of();
      if (code.equals(CaseKind.DISPOSED)) {
        new Disposal(opened, kind, cases.today()).of(record, store.person());
      } else {
        Map<String, String> typed = CaseStep.typed(opened, kind, record, code, cases.today());
        notices =
            new SetFields(opened, kind.type(), key).write(typed, store.person(), "").notices();
      }
      cases.root().console().say("cli.case.stepped", key, cases.state(kind, code));
      return cases.told(notices);
    }
  }
}
