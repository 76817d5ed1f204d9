package org.jichidesk.form;

import java.math.BigDecimal;
import java.util.List;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;

/** A question as a field, so that its answers are typed, read and shown like all others. */
public final class AnswerField {

  /** What an acknowledged question holds, as the standard has it. */
  public static final String ACKNOWLEDGED = "OK";

  private static final int TAG = 5;
  private static final int LONGEST_LABEL = 80;

  private AnswerField() {}

  /** The field of a question with all its choices. */
  public static Field of(Question question) {
    return of(question, question.choices());
  }

  /** The field of a question with the choices now offered. */
  public static Field of(Question question, List<Choice> offered) {
    Field field = typed(question, offered);
    String unit = question.facts().unit();
    return (unit.isEmpty() ? field : field.unit(unit, unit))
        .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER, Value.Kind.UNKNOWN);
  }

  private static Field typed(Question question, List<Choice> offered) {
    String name = question.name();
    String ja = label(question, "ja");
    String en = label(question, "en");
    return switch (question.type()) {
      case INTEGER -> Field.whole(TAG, name, ja, en);
      case DECIMAL -> Field.decimal(TAG, name, ja, en);
      case RANGE -> range(question, Field.decimal(TAG, name, ja, en));
      case DATE -> Field.date(TAG, name, ja, en);
      case SELECT_ONE -> Field.code(TAG, name, ja, en, codes(offered));
      case SELECT_MULTIPLE -> Field.code(TAG, name, ja, en, codes(offered)).several();
      case ACKNOWLEDGE ->
          Field.code(TAG, name, ja, en, Code.of(ACKNOWLEDGED, "確認済", "acknowledged"));
      case TEXT, NOTE, CALCULATE, HIDDEN -> Field.text(TAG, name, ja, en);
    };
  }

  private static Field range(Question question, Field field) {
    return question
        .look()
        .range()
        .filter(range -> isWhole(range.start()) && isWhole(range.end()))
        .map(range -> field.range(range.start().longValue(), range.end().longValue()))
        .orElse(field);
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static Code[] codes(List<Choice> choices) {
    return choices.stream()
        .map(choice -> Code.of(choice.name(), choice.label().in("ja"), choice.label().in("en")))
        .toArray(Code[]::new);
  }

  /** A label may be a paragraph; a message wants to name the question and go on. */
  private static String label(Question question, String language) {
    String label = question.wording().label().in(language).strip();
    String shown = label.isEmpty() ? question.name() : label;
    return shown.length() <= LONGEST_LABEL
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_LABEL / 2)) + "…";
  }
}
