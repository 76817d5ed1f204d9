package org.jichidesk.ui.cases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.text.Text;
import org.jichidesk.ui.records.HistoryDialog;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.SetFields;
import org.jichidesk.work.cases.CaseLog;
import org.jichidesk.work.cases.CaseStep;
import org.jichidesk.work.cases.Disposal;
import org.jichidesk.work.cases.NewCase;

/** What a person does with cases; all but disposing can be taken back. */
final class CaseActions {

  private final Session session;
  private final Text text;
  private final Consumer<RecordKey> begun;

  /**
   * Actions in a session.
   *
   * @param begun is told of a new case before it is shown
   */
  CaseActions(Session session, Consumer<RecordKey> begun) {
    this.session = session;
    this.text = session.text();
    this.begun = begun;
  }

  private String today() {
    return session.desk().today();
  }

  private record Prepared(RecordKey record, Map<String, String> typed) {}

  void begin(CaseKind kind) {
    String district = session.district().get();
    session.read(
        store ->
            new Prepared(
                SetFields.newKey(store, kind.type()),
                NewCase.typed(store, kind, district, today())),
        made -> {
          begun.accept(made.record);
          write(made, results -> {});
        });
  }

  void remove(RecordKey record) {
    edit(Edit.of(record, RecordType.REMOVED.name(), text.of("record.yes")));
  }

  void history(RecordKey record) {
    HistoryDialog.show(session, record, Optional.empty());
  }

  /** Goes on to another state. */
  void step(CaseKind kind, RecordKey record, String to) {
    session.read(
        store -> new Prepared(record, CaseStep.typed(store, kind, record, to, today())),
        made -> write(made, results -> tell(results)));
  }

  /** Asks, then disposes of what the case says about a person. */
  void dispose(CaseKind kind, RecordKey record) {
    session
        .around()
        .dialogs()
        .confirm(
            text.of("cases.dispose"),
            text.of("cases.dispose.question"),
            text.of("cases.dispose.verb"),
            () -> {
              String person = session.person().get();
              session.write(
                  store -> {
                    new Disposal(store, kind, today()).of(record, person);
                    return true;
                  },
                  done -> {});
            });
  }

  /** Writes into the log. */
  void log(
      CaseKind kind,
      RecordKey record,
      CaseLog.Happening what,
      Consumer<List<Session.Edited>> done) {
    String person = session.person().get();
    session.read(
        store ->
            new Prepared(
                SetFields.newKey(store, kind.entries()),
                CaseLog.typed(store, record, what, person)),
        made -> write(made, done));
  }

  private void edit(Edit edit) {
    session.edit(List.of(edit), results -> tell(results));
  }

  private void write(Prepared made, Consumer<List<Session.Edited>> done) {
    session.edit(List.of(new Edit(made.record, made.typed, "")), done);
  }

  /** Tells why something was not written. */
  private void tell(List<Session.Edited> results) {
    results.stream()
        .flatMap(result -> result.refused().stream())
        .findFirst()
        .ifPresent(finding ->
            session
                .around()
                .dialogs()
                .tell(
                    finding.code().code(), text.finding(finding) + "\n" + text.whatToDo(finding)));
  }
}
