package org.jichidesk.checkup;

import java.util.List;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.ItemState;
import org.jichidesk.form.Question;

/**
 * How much of what is asked was answered. Answers, states and blanks are counted apart, and what is
 * not asked now is not counted at all.
 *
 * @param asked how many questions are asked now
 * @param answered how many have an answer
 * @param notApplicable how many say 該当なし
 * @param unknown how many say 不明
 * @param noAnswer how many say 未回答
 * @param blank how many have nothing at all
 * @param missing how many of those without an answer must have one
 * @param wrong how many have an answer the form does not take
 */
public record Count(
    int asked,
    int answered,
    int notApplicable,
    int unknown,
    int noAnswer,
    int blank,
    int missing,
    int wrong) {

  /** Of nothing. */
  public static final Count NONE = new Count(0, 0, 0, 0, 0, 0, 0, 0);

  /** Counts questions as they stand. */
  public static Count of(List<ItemState> states) {
    Count count = NONE;
    for (ItemState state : states) {
      if (state.relevant()
          && !state.readOnly()
          && state.item() instanceof Question question
          && question.type().isAsked()) {
        count = count.and(state);
      }
    }
    return count;
  }

  private Count and(ItemState state) {
    Value.Kind kind = state.value().map(Value::kind).orElse(Value.Kind.CLEARED);
    boolean isMissing =
        state.complaint().filter(c -> c.kind() == ItemState.Complaint.Kind.MISSING).isPresent();
    boolean isWrong = state.complaint().isPresent() && !isMissing;
    return new Count(
        asked + 1,
        answered + (kind == Value.Kind.ANSWER ? 1 : 0),
        notApplicable + (kind == Value.Kind.NOT_APPLICABLE ? 1 : 0),
        unknown + (kind == Value.Kind.UNKNOWN ? 1 : 0),
        noAnswer + (kind == Value.Kind.NO_ANSWER ? 1 : 0),
        blank + (kind == Value.Kind.CLEARED ? 1 : 0),
        missing + (isMissing ? 1 : 0),
        wrong + (isWrong ? 1 : 0));
  }

  /** The sum of both. */
  public Count plus(Count other) {
    return new Count(
        asked + other.asked,
        answered + other.answered,
        notApplicable + other.notApplicable,
        unknown + other.unknown,
        noAnswer + other.noAnswer,
        blank + other.blank,
        missing + other.missing,
        wrong + other.wrong);
  }

  /** How many were dealt with: answered, or said 該当なし or 不明. */
  public int done() {
    return answered + notApplicable + unknown;
  }
}
