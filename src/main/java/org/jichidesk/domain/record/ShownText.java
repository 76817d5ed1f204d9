package org.jichidesk.domain.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person sees for a value; {@link TypedText} reads it back as the same value. */
public final class ShownText {

  private ShownText() {}

  /**
   * The value in the language given by its ISO code. A text that is not in the field's canonical
   * form (a newer program's) is shown as it is stored.
   */
  public static String of(Field field, Value value, String language) {
    if (!value.isAnswer()) {
      return value.kind().label().in(language);
    }
    boolean english = language.equals("en");
    String text = value.text();
    return switch (field.type()) {
      case TEXT, REFERENCE -> text;
      case WHOLE, DECIMAL -> number(field, text, english);
      case DATE ->
          isCanonical(field, text) && !english
              ? JapaneseDate.formatBoth(LocalDate.parse(text))
              : text;
      case FISCAL_YEAR -> year(field, text, english);
      case CODE -> field.isSeveral() ? several(field, text, language) : code(field, text, language);
      case FLAG -> flag(text, english);
    };
  }

  private static String code(Field field, String code, String language) {
    return field.code(code).map(known -> known.label().in(language)).orElse(code);
  }

  private static String several(Field field, String codes, String language) {
    return Stream.of(codes.split(" "))
        .map(code -> code(field, code, language))
        .collect(Collectors.joining(language.equals("en") ? ", " : "、"));
  }

  private static String number(Field field, String text, boolean english) {
    if (!isCanonical(field, text)) {
      return text;
    }
    BigDecimal number = new BigDecimal(text);
    return number.signum() < 0 && english
        ? "-" + TypedNumber.grouped(number.negate())
        : TypedNumber.shown(number);
  }

  private static String year(Field field, String text, boolean english) {
    if (!isCanonical(field, text)) {
      return text;
    }
    return english ? "FY" + text : JapaneseDate.fiscalYearLabel(Integer.parseInt(text));
  }

  private static String flag(String text, boolean english) {
    return switch (text) {
      case TypedFlag.YES -> english ? "yes" : "はい";
      case TypedFlag.NO -> english ? "no" : "いいえ";
      default -> text;
    };
  }

  private static boolean isCanonical(Field field, String text) {
    return TypedText.read(field, text) instanceof Reading.Taken(var read, var remark)
        && read.equals(Value.of(text));
  }
}
