package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jichidesk.checkup.AnswerSheet;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.FormSession;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;

/**
 * A form being filled in: the answers as the form sees them now, and as they are on disk. Whatever
 * is given here is written at once, each answer by itself.
 */
final class Filling {

  private final Session session;
  private final AnswerSheet sheet;
  private final Runnable changed;
  private Kept kept;

  /**
   * Begins.
   *
   * @param changed called after the form looks at other answers than before
   */
  Filling(Session session, AnswerSheet sheet, Kept kept, Runnable changed) {
    this.session = session;
    this.sheet = sheet;
    this.kept = kept;
    this.changed = changed;
    form().language(session.text().language());
  }

  Session session() {
    return session;
  }

  Text text() {
    return session.text();
  }

  AnswerSheet sheet() {
    return sheet;
  }

  /** The form with the answers of this moment. */
  FormSession form() {
    return sheet.session();
  }

  Kept kept() {
    return kept;
  }

  RecordKey record(Slot slot) {
    return sheet.record(slot.item(), slot.instance());
  }

  /** Looks at an answer that is not written yet. */
  void live(Slot slot, Value value) {
    form().set(slot.item(), slot.instance(), value);
    changed.run();
  }

  /** Takes the form back to what is on disk. */
  void reset(Slot slot) {
    form().set(slot.item(), slot.instance(), kept.value(record(slot)).orElse(Value.CLEARED));
  }

  /**
   * Writes an answer.
   *
   * @param done is told why not, if it was not
   */
  void write(Slot slot, Value value, Consumer<Optional<Finding>> done) {
    boolean same = kept.value(record(slot)).map(value::equals).orElse(value.equals(Value.CLEARED));
    if (same) {
      done.accept(Optional.empty());
      return;
    }
    write(slot, Answer.VALUE, typed(value), done);
  }

  /** Writes what goes with an answer. */
  void write(Slot slot, Field field, String typed, Consumer<Optional<Finding>> done) {
    session.edit(
        List.of(Edit.of(record(slot), field.name(), typed)),
        results -> done.accept(results.getFirst().refused()));
  }

  /** Adds an instance at the end of a repeat; it is taken back by one step. */
  void add(String repeat, String parent, Consumer<String> added) {
    session.newKey(
        Answer.TYPE,
        key -> {
          String id = key.key();
          int order = form().instances(repeat, parent).size() + 1;
          form().addInstance(repeat, parent, id);
          String value = parent.equals(FormSession.TOP) ? "" + order : parent + "/" + order;
          List<Edit> edits = new ArrayList<>();
          edits.add(Edit.of(record(new Slot(repeat, id)), Answer.VALUE.name(), value));
          form()
              .applyDefaults(id)
              .forEach((name, initial) ->
                  edits.add(
                      Edit.of(record(new Slot(name, id)), Answer.VALUE.name(), typed(initial))));
          session.edit(edits, results -> {});
          added.accept(id);
          changed.run();
        });
  }

  /** Takes an instance away; its answers come back with it by undoing. */
  void remove(String repeat, String instance) {
    form().removeInstance(repeat, instance);
    session.edit(
        List.of(
            Edit.of(
                record(new Slot(repeat, instance)),
                RecordType.REMOVED.name(),
                text().of("record.yes"))),
        results -> {});
    changed.run();
  }

  private static String typed(Value value) {
    return value.isAnswer()
        ? value.text()
        : value.equals(Value.CLEARED) ? "" : value.kind().label().ja();
  }

  /** Takes over what is on disk now. */
  void keep(Kept now) {
    kept = now;
  }

  /** Notes that were written beside the answers, by field. */
  Map<String, Integer> beside() {
    return kept.beside();
  }
}
