package org.jichidesk.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Works on cases: the commands below it, and what they share. */
@Command(
    name = "case",
    subcommands = {
      CaseKindsCommand.class,
      CaseListCommand.class,
      CaseShowCommand.class,
      CaseNewCommand.class,
      CaseSetCommand.class,
      CaseStepCommand.class,
      CaseLogCommand.class,
    })
final class CaseCommand {

  /** Shown in place of what is about a person. */
  static final String MASK = "●●●";

  @ParentCommand private JichiDesk root;

  JichiDesk root() {
    return root;
  }

  /** The kind called so: by its name, its label, or the number of its review item. */
  static CaseKind kind(String name) {
    String wanted = name.toLowerCase(Locale.ROOT).replace('-', '_');
    Optional<CaseKind> meant =
        CaseKinds.ALL.stream()
            .filter(kind ->
                kind.type().name().equals(wanted)
                    || kind.type().label().ja().equals(name)
                    || kind.item().equals(name))
            .findFirst();
    return meant.orElseThrow(() ->
        Refusal.of(
            FindingCode.NO_SUCH_TYPE,
            name,
            String.join(", ", CaseKinds.ALL.stream().map(kind -> kind.type().name()).toList())));
  }

  /** A case that is there. */
  static RecordKey existing(Store store, CaseKind kind, String key) {
    RecordKey record = new RecordKey(kind.type(), key);
    if (store.records().standing(record).fields().isEmpty()) {
      throw Refusal.of(FindingCode.NO_SUCH_RECORD, kind.type().label().ja(), key);
    }
    return record;
  }

  String today() {
    return root.desk().today();
  }

  /** What people call a state. */
  String state(CaseKind kind, String code) {
    String language = root.console().text().language();
    return kind.state().code(code).map(Code::label).map(l -> l.in(language)).orElse(code);
  }

  /** Tells what a person should know about what was written. */
  int told(List<Finding> notices) {
    root.console().findings(notices);
    boolean look = notices.stream().anyMatch(notice -> notice.severity() != Severity.NOTE);
    return look ? JichiDesk.LOOK : JichiDesk.DONE;
  }
}
