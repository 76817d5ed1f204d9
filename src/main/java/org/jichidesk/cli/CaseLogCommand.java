package org.jichidesk.cli;

import java.util.concurrent.Callable;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Store;
import org.jichidesk.work.SetFields;
import org.jichidesk.work.cases.CaseLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes into the log of a case. */
@Command(name = "log")
final class CaseLogCommand implements Callable<Integer> {

  @ParentCommand private CaseCommand cases;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "case.kind")
  private String name;

  @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "case.key")
  private String key;

  @Parameters(index = "2", paramLabel = "TEXT", descriptionKey = "case.text")
  private String text;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "case.on")
  private String on = "";

  @Option(names = "--hours", paramLabel = "N", descriptionKey = "case.hours")
  private String hours = "";

  @Override
  public Integer call() {
    CaseKind kind = CaseCommand.kind(name);
    try (Store opened = store.open(cases.root())) {
      RecordKey record = CaseCommand.existing(opened, kind, key);
      RecordKey entry = SetFields.newKey(opened, kind.entries());
      CaseLog.Happening what =
          new CaseLog.Happening(on.isEmpty() ? cases.today() : on, text, hours);
      SetFields.Written written =
          new SetFields(opened, entry.type(), entry.key())
              .write(CaseLog.typed(opened, record, what, store.person()), store.person(), "");
      cases.root().console().say("cli.case.logged", key);
      return cases.told(written.notices());
    }
  }
}
