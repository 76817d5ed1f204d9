package org.jichidesk.checkup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.Item;

/**
 * Writes a few answers as they are typed: all of them, or none. They are looked at in the order the
 * form asks them, so that an answer may make the next one asked.
 */
public final class SetAnswers {

  private final Rounds rounds;
  private final Round round;

  /** Writes into a round. */
  public SetAnswers(Rounds rounds, Round round) {
    this.rounds = rounds;
    this.round = round;
  }

  /**
   * What was written.
   *
   * @param written how many answers
   * @param count how much is answered now
   * @param notices what a person should know
   */
  public record Written(int written, Count count, List<Finding> notices) {}

  /**
   * Writes answers outside of repeats, or of one instance of a repeat.
   *
   * @param typed texts by name of the question; an empty one erases the answer
   * @throws Refusal that names the question; nothing is written then
   */
  public Written set(String instance, Map<String, String> typed, String person) {
    AnswerSheet sheet = AnswerSheet.open(rounds, round);
    Map<RecordKey, Map<Field, Value>> changes = new LinkedHashMap<>();
    List<Finding> notices = new ArrayList<>();
    for (String item : inOrder(sheet, typed.keySet())) {
      Value value = sheet.check(item, instance, typed.getOrDefault(item, ""), notices);
      changes.put(sheet.record(item, instance), Map.of(Answer.VALUE, value));
    }
    refuseBroken(sheet, instance, typed);
    rounds.store().write(changes, person, "");
    rounds.forget(round.year());
    return new Written(changes.size(), sheet.count(), notices);
  }

  /** What was right by itself may be wrong, or not asked, beside what came after it. */
  private static void refuseBroken(AnswerSheet sheet, String instance, Map<String, String> typed) {
    typed.forEach((item, text) -> {
      var question = sheet.asked(item, instance);
      boolean asked = sheet.session().state(item, instance).relevant();
      if (!asked && !text.isBlank()) {
        String label = sheet.session().label(item, instance);
        throw Refusal.of(FindingCode.ANSWER_NOT_RELEVANT, label, item);
      }
      sheet
          .objection(question, instance, text)
          .ifPresent(refusal -> {
            throw refusal;
          });
    });
  }

  private static Set<String> inOrder(AnswerSheet sheet, Set<String> names) {
    Set<String> ordered = new LinkedHashSet<>();
    for (Item item : sheet.form().all()) {
      if (names.contains(item.name())) {
        ordered.add(item.name());
      }
    }
    ordered.addAll(names);
    return ordered;
  }
}
