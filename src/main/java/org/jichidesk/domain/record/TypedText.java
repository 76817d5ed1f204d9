package org.jichidesk.domain.record;

import java.util.Optional;
import org.jichidesk.domain.FindingCode;

/**
 * Reads what a person typed, on a screen, a command line or in a workbook's cell, into a field's
 * canonical value. Tolerant of how it is written, never guessing what is meant.
 */
public final class TypedText {

  /** The longest text a workbook's cell can hold. */
  public static final int LONGEST_TEXT = 32_767;

  private TypedText() {}

  /** Reads a text into a value of the field. */
  public static Reading read(Field field, String typed) {
    if (Fold.isBlank(typed)) {
      return Reading.BLANK;
    }
    if (field.type() == FieldType.TEXT) {
      return text(field, UnusualCharacters.withoutHalves(typed));
    }
    if (field.type() == FieldType.REFERENCE) {
      // Words first: "unknown" has the shape of a key.
      return SpecialWords.read(field, typed).orElseGet(() -> reference(field, typed));
    }
    Reading reading =
        typed.length() > Fold.LONGEST_FIGURE ? tooLong(field, typed) : byType(field, typed);
    // Words second: a choice may be labelled like one of them, and most cells hold no words.
    return reading instanceof Reading.Refused && typed.length() <= Fold.LONGEST_FIGURE
        ? SpecialWords.read(field, typed).orElse(reading)
        : reading;
  }

  /** True for a word that is not an answer but says why there is none, or erases one. */
  public static boolean isState(String typed) {
    return SpecialWords.isState(typed) || SpecialWords.isCleared(typed);
  }

  /**
   * Reads a numeric cell as a workbook stores it, which may carry an exponent and the noise of
   * binary fractions; a cell shown as a date goes to {@link #serialDate}.
   */
  public static Reading number(Field field, String xmlNumber) {
    return switch (field.type()) {
      case WHOLE, DECIMAL -> read(field, xmlNumber);
      default -> read(field, TypedNumber.withoutNoise(xmlNumber).orElse(xmlNumber));
    };
  }

  /** Reads a numeric cell that is shown as a date. */
  public static Reading serialDate(Field field, String xmlNumber, boolean date1904) {
    return SerialDate.read(field, xmlNumber, date1904);
  }

  private static Reading byType(Field field, String typed) {
    return switch (field.type()) {
      case WHOLE, DECIMAL -> TypedNumber.read(field, typed);
      case DATE -> dated(field, typed);
      case FISCAL_YEAR -> TypedYear.read(field, typed);
      case CODE -> TypedCode.read(field, typed);
      case FLAG -> TypedFlag.read(field, typed);
      case TEXT, REFERENCE -> throw new IllegalStateException(field + " is read elsewhere");
    };
  }

  private static Reading tooLong(Field field, String typed) {
    return switch (field.type()) {
      case WHOLE, DECIMAL -> Reading.Refused.of(FindingCode.NOT_A_NUMBER, field, typed);
      case DATE -> Reading.Refused.of(FindingCode.NOT_A_DATE, field, typed);
      case FISCAL_YEAR -> TypedYear.refused(field, typed);
      case CODE -> TypedCode.unknown(field, typed);
      case FLAG -> Reading.Refused.of(FindingCode.NOT_A_FLAG, field, typed);
      case TEXT, REFERENCE -> throw new IllegalStateException(field + " is read elsewhere");
    };
  }

  private static Reading dated(Field field, String typed) {
    return switch (TypedDate.read(typed)) {
      case TypedDate.Day(var date) -> Reading.answer(date.toString());
      case TypedDate.Not(var code, var hint) ->
          hint.isEmpty()
              ? Reading.Refused.of(code, field, typed)
              : Reading.Refused.of(code, field, typed, hint);
    };
  }

  private static Reading text(Field field, String typed) {
    if (typed.length() > LONGEST_TEXT) {
      return Reading.Refused.of(
          FindingCode.TEXT_TOO_LONG,
          field,
          typed,
          Integer.toString(typed.length()),
          Integer.toString(LONGEST_TEXT));
    }
    if (SpecialWords.isCleared(typed)) {
      return Reading.taken(Value.CLEARED);
    }
    Optional<Value> state = SpecialWords.exactState(field, typed);
    return state.isPresent()
        ? Reading.taken(state.get())
        : new Reading.Taken(Value.of(typed), UnusualCharacters.remark(field, typed).orElse(null));
  }

  private static Reading reference(Field field, String typed) {
    String key = Fold.nfkc(typed).strip();
    return RecordKey.hasShape(key)
        ? Reading.answer(key)
        : Reading.Refused.of(FindingCode.UNKNOWN_REFERENCE, field, typed);
  }
}
