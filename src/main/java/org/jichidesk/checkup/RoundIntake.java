package org.jichidesk.checkup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.merge.Writing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.Question;

/**
 * Many answers to one round at once: all are put into the form before any is judged, so that their
 * order does not matter, and each trouble is told at its place.
 */
final class RoundIntake {

  private final AnswerSheet sheet;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<RecordKey, Given> given = new LinkedHashMap<>();
  private final Map<RecordKey, Text> texts = new LinkedHashMap<>();

  RoundIntake(AnswerSheet sheet) {
    this.sheet = sheet;
  }

  private record Given(
      String item, String instance, Value value, String typed, Place place, Value before) {}

  private record Text(Field field, String text, Place place) {}

  /** What came out of it, for one record. */
  record Taken(RecordKey record, Field field, Value value, Place place) {}

  /** The answers as they stand now. */
  AnswerSheet sheet() {
    return sheet;
  }

  /** Makes sure that an instance of a repeat is there. */
  void instance(String repeat, String parent, String id, Place place) {
    instance(repeat, parent, id, Optional.empty(), place);
  }

  /** As before, at a place among its like that is the same wherever the answers are taken in. */
  void instance(String repeat, String parent, String id, Optional<Integer> number, Place place) {
    if (sheet.session().has(repeat, id)) {
      return;
    }
    try {
      Value next = sheet.nextOrder(repeat, parent);
      Value order =
          number
              .map(n -> Value.of(parent.equals(FormSession.TOP) ? "" + n : parent + "/" + n))
              .orElse(next);
      sheet.session().addInstance(repeat, parent, id);
      RecordKey record = sheet.record(repeat, id);
      given.put(record, new Given(repeat, id, order, order.text(), place, Value.CLEARED));
    } catch (Refusal refusal) {
      add(refusal, place);
    }
  }

  /** Takes an answer as it was typed; blank says nothing. */
  void answer(String item, String instance, String typed, Place place) {
    if (typed.isBlank()) {
      return;
    }
    try {
      List<Finding> notices = new ArrayList<>();
      Question question = question(item, instance);
      Value value = sheet.read(question, instance, typed, notices);
      notices.forEach(notice -> add(notice, place));
      Value before = sheet.session().value(item, instance).orElse(Value.CLEARED);
      sheet.session().set(item, instance, value);
      given.put(
          sheet.record(item, instance), new Given(item, instance, value, typed, place, before));
    } catch (Refusal refusal) {
      add(refusal, place);
    }
  }

  /** The question; whether it is to be asked is judged when all is there. */
  private Question question(String item, String instance) {
    Question question =
        sheet
            .form()
            .question(item)
            .orElseThrow(
                () -> Refusal.of(FindingCode.NO_SUCH_QUESTION, item, sheet.form().head().title()));
    if (!question.type().isAsked()) {
      throw Refusal.of(FindingCode.QUESTION_NOT_ASKED, item, item);
    }
    if (!sheet.session().has(item, instance)) {
      throw Refusal.of(FindingCode.NO_SUCH_INSTANCE, item, instance);
    }
    return question;
  }

  /** Takes what was typed for "other", or a remark. */
  void text(Field field, String item, String instance, String text, Place place) {
    if (text.isBlank()) {
      return;
    }
    if (!sheet.session().has(item, instance)) {
      add(Refusal.of(FindingCode.NO_SUCH_INSTANCE, item, instance), place);
      return;
    }
    Optional<Question> question = sheet.form().question(item);
    if (field.equals(Answer.OTHER)) {
      if (question.isEmpty() || !question.get().look().orOther()) {
        add(Refusal.of(FindingCode.OTHER_NOT_OFFERED, item), place);
        return;
      }
      sheet.session().set(question.get().otherName(), instance, Value.of(text.strip()));
    }
    texts.put(sheet.record(item, instance), new Text(field, text.strip(), place));
  }

  /**
   * Judges what was given when all is there: what the form does not take is left out.
   *
   * @param onlyAsked true to refuse what is not asked now; else it is kept and does not count
   */
  void judge(boolean onlyAsked) {
    FormSession session = sheet.session();
    for (Map.Entry<RecordKey, Given> entry : List.copyOf(given.entrySet())) {
      Given one = entry.getValue();
      Optional<Question> question = sheet.form().question(one.item);
      if (question.isEmpty()) {
        continue;
      }
      Optional<Refusal> refused =
          onlyAsked && !session.state(one.item, one.instance).relevant()
              ? Optional.of(
                  Refusal.of(
                      FindingCode.ANSWER_NOT_RELEVANT,
                      session.label(one.item, one.instance),
                      one.item))
              : sheet.objection(question.get(), one.instance, one.typed);
      if (refused.isPresent()) {
        add(refused.get(), one.place);
        given.remove(entry.getKey());
        session.set(one.item, one.instance, one.before);
      }
    }
  }

  /** What was found. */
  List<Finding> findings() {
    return findings;
  }

  void add(Refusal refusal, Place place) {
    add(refusal.finding(), place);
  }

  private void add(Finding finding, Place place) {
    findings.add(new Finding(finding.code(), place, finding.args()));
  }

  /** What is to be written, in the order it was given. */
  List<Taken> taken() {
    List<Taken> taken = new ArrayList<>();
    given.forEach(
        (record, one) -> taken.add(new Taken(record, Answer.VALUE, one.value, one.place)));
    texts.forEach(
        (record, one) -> taken.add(new Taken(record, one.field, Value.of(one.text), one.place)));
    return taken;
  }

  /**
   * The assertion that writes it.
   *
   * @param origin a name for where it comes from, the same for the same thing
   * @param standing what the writer had seen; empty if nothing
   */
  static Assertion assertion(Taken one, String origin, Authorship by, Optional<Standing> standing) {
    Seen seen =
        standing
            .flatMap(known -> known.field(one.field))
            .map(Standing.FieldStanding::known)
            .orElse(Seen.NOTHING);
    return Writing.edit(origin, by, one.record, one.field, one.value, seen);
  }
}
