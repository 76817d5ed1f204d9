package org.jichidesk.checkup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.Crossing;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.Question;

/**
 * What a district answered in the round before, question by question, as far as the crosswalk of
 * the form says that it may be compared.
 */
public final class LastRound {

  private final Optional<Round> round;
  private final boolean blind;
  private final Map<String, Last> byName = new HashMap<>();

  private LastRound(Optional<Round> round, boolean blind) {
    this.round = round;
    this.blind = blind;
  }

  /** Of a session that only works out what is calculated. */
  static LastRound blind() {
    return new LastRound(Optional.empty(), true);
  }

  /**
   * How a question stood in the round before.
   *
   * @param year of the round before
   * @param name the question's name there
   * @param relation what became of it; empty if the form does not say
   * @param value the answer; empty if there was none, or it may not be compared
   * @param note what the form says about it
   */
  public record Last(
      int year,
      String name,
      Optional<Crossing.Relation> relation,
      Optional<Value> value,
      String note) {

    /** True if the answers may stand side by side. */
    public boolean isComparable() {
      return relation.filter(Crossing.Relation::isComparable).isPresent();
    }
  }

  /** Reads the round before. */
  public static LastRound of(Rounds rounds, Round now, String formKey, FormDefinition form) {
    Optional<Round> before = rounds.before(now);
    LastRound last = new LastRound(before, false);
    before.ifPresent(round -> last.read(rounds, round, formKey, form));
    return last;
  }

  /** True if nobody looked for a round before. */
  boolean isBlind() {
    return blind;
  }

  /** Which round it is; empty if there was none. */
  public Optional<Round> round() {
    return round;
  }

  private void read(Rounds rounds, Round before, String formKey, FormDefinition form) {
    String oldKey = rounds.checkup(before).map(row -> row.text(Checkup.FORM)).orElse("");
    Map<String, Value> old = rounds.values(before);
    if (oldKey.equals(formKey)) {
      form.questions()
          .forEach(question ->
              put(before, question, Optional.of(Crossing.Relation.SAME), question.name(), old, ""));
      return;
    }
    Optional<FormDefinition> oldForm = rounds.forms().form(oldKey);
    String version = oldForm.map(f -> f.head().version()).orElse("");
    boolean sameForm = oldForm.filter(f -> f.head().id().equals(form.head().id())).isPresent();
    for (Question question : form.questions()) {
      List<Crossing> crossings =
          form.crosswalk().stream()
              .filter(crossing -> sameForm && crossing.fromVersion().equals(version))
              .filter(crossing -> crossing.toName().equals(question.name()))
              .toList();
      if (!crossings.isEmpty()) {
        Crossing first = crossings.getFirst();
        put(before, question, Optional.of(first.relation()), first.fromName(), old, first.note());
      } else if (oldForm.flatMap(f -> f.question(question.name())).isPresent()) {
        put(before, question, Optional.empty(), question.name(), old, "");
      }
    }
  }

  private void put(
      Round before,
      Question question,
      Optional<Crossing.Relation> relation,
      String oldName,
      Map<String, Value> old,
      String note) {
    boolean comparable = relation.filter(Crossing.Relation::isComparable).isPresent();
    Optional<Value> value = comparable ? Optional.ofNullable(old.get(oldName)) : Optional.empty();
    byName.put(question.name(), new Last(before.year(), oldName, relation, value, note));
  }

  /** How a question stood; empty if it is new, or there was no round before. */
  public Optional<Last> of(String question) {
    return Optional.ofNullable(byName.get(question));
  }
}
