package org.jichidesk.checkup;

import java.util.List;
import org.jichidesk.form.Choice;
import org.jichidesk.form.Item;
import org.jichidesk.form.Question;
import org.jichidesk.form.QuestionType;

/** The four grades without a neutral one that self-check questions are answered on: 1 to 4. */
public final class Grades {

  private static final List<String> FOUR = List.of("1", "2", "3", "4");

  private Grades() {}

  /** True for a question answered on the four grades; only these go into means of a field. */
  public static boolean isGraded(Item item) {
    return item instanceof Question question
        && question.type() == QuestionType.SELECT_ONE
        && question.choices().stream().map(Choice::name).sorted().toList().equals(FOUR);
  }

  /** Means are of one figure after the point. */
  static String shown(java.math.BigDecimal mean) {
    return mean.setScale(1, java.math.RoundingMode.HALF_UP).toPlainString();
  }
}
