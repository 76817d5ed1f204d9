package org.jichidesk.domain.record;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jichidesk.domain.FindingCode;
import org.jspecify.annotations.Nullable;

/** Reads whole and decimal numbers. */
final class TypedNumber {

  /** What a workbook's cell can hold; more digits would be rounded there without a word. */
  private static final int DIGITS = 15;

  private static final MathContext PRECISION = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(DIGITS).subtract(BigDecimal.ONE);
  private static final Field.Range ANY = new Field.Range(LARGEST.negate(), LARGEST);

  private static final String MINUS = "△▲−‐‑‒–—―ーｰ─-";

  /** Sign, yen sign, digits with correct grouping or none, fraction, exponent, unit. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "([+"
              + MINUS
              + "]?) *([¥\\\\]?) *"
              + "([1-9][0-9]{0,2}(?:,[0-9]{3})+|[0-9]{0,60})(?:\\.([0-9]{0,60}))?"
              + "(?:[eE]([+-]?[0-9]{1,3}))? *(.*)",
          Pattern.DOTALL);

  private TypedNumber() {}

  /** Reads a number of the field's type, within the field's range, with or without its unit. */
  static Reading read(Field field, String typed) {
    if (isCanonicalWhole(typed)) {
      return within(field, typed, BigDecimal.valueOf(Long.parseLong(typed)), typed);
    }
    if (isPlain(typed)) {
      return typed(field, typed, new BigDecimal(typed));
    }
    Matcher matcher = NUMBER.matcher(narrow(typed).strip());
    if (!matcher.matches()
        || (matcher.group(3).isEmpty() && orEmpty(matcher.group(4)).isEmpty())
        || !UnitWords.fits(field, matcher.group(6))
        || (!matcher.group(2).isEmpty() && !UnitWords.fits(field, "円"))) {
      return Reading.Refused.of(FindingCode.NOT_A_NUMBER, field, typed);
    }
    return typed(field, typed, withoutNoise(value(matcher)));
  }

  private static Reading typed(Field field, String typed, BigDecimal number) {
    if (field.type() == FieldType.WHOLE && number.stripTrailingZeros().scale() > 0) {
      return Reading.Refused.of(
          FindingCode.NOT_A_WHOLE_NUMBER,
          field,
          typed,
          shown(number.setScale(0, RoundingMode.FLOOR)),
          shown(number.setScale(0, RoundingMode.CEILING)));
    }
    return within(field, typed, number, canonical(number));
  }

  /** A number as an XML cell writes it, without exponent and the noise of binary fractions. */
  static Optional<String> withoutNoise(String xmlNumber) {
    if (isCanonicalWhole(xmlNumber)) {
      return Optional.of(xmlNumber);
    }
    Matcher matcher = NUMBER.matcher(xmlNumber.strip());
    boolean plain =
        matcher.matches()
            && !(matcher.group(3).isEmpty() && orEmpty(matcher.group(4)).isEmpty())
            && matcher.group(2).isEmpty()
            && matcher.group(6).isEmpty();
    // A larger number has lost digits already: it stays as it is written.
    return plain
        ? Optional.of(withoutNoise(value(matcher)))
            .filter(ANY::contains)
            .map(TypedNumber::canonical)
        : Optional.empty();
  }

  /** The canonical text: no exponent, no trailing zeros, no negative zero. */
  static String canonical(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A number with grouped digits and △ for less than zero. */
  static String shown(BigDecimal number) {
    return (number.signum() < 0 ? "△" : "") + grouped(number.abs());
  }

  /** The digits of a number that is not negative, grouped by thousands. */
  static String grouped(BigDecimal number) {
    String plain = canonical(number);
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - 3; at > 0; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  private static Reading within(Field field, String typed, BigDecimal number, String text) {
    Field.Range range = field.range().orElse(ANY);
    if (!range.contains(number)) {
      return Reading.Refused.of(
          FindingCode.OUT_OF_RANGE, field, typed, shown(range.min()), shown(range.max()));
    }
    return Reading.answer(text);
  }

  /** True for digits alone, without leading zeros and not too many: what most cells hold. */
  static boolean isCanonicalWhole(String typed) {
    int length = typed.length();
    if (length == 0 || length > DIGITS || (typed.charAt(0) == '0' && length > 1)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!Fold.isDigit(typed.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** True for digits with a point between them. */
  private static boolean isPlain(String typed) {
    int point = typed.indexOf('.');
    if (point < 1 || point == typed.length() - 1 || typed.length() > DIGITS) {
      return false;
    }
    for (int i = 0; i < typed.length(); i++) {
      if (i != point && !Fold.isDigit(typed.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal value(Matcher matcher) {
    String whole = matcher.group(3).replace(",", "");
    String fraction = orEmpty(matcher.group(4));
    String exponent = orEmpty(matcher.group(5));
    BigDecimal number =
        new BigDecimal("0" + whole + "." + fraction + "0")
            .scaleByPowerOfTen(exponent.isEmpty() ? 0 : Integer.parseInt(exponent));
    String sign = matcher.group(1);
    return !sign.isEmpty() && MINUS.contains(sign) ? number.negate() : number;
  }

  /** Rounds away what lies behind the fifteenth digit, but never a digit before the point. */
  private static BigDecimal withoutNoise(BigDecimal number) {
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    if (plain.scale() <= 0) {
      return plain;
    }
    BigDecimal rounded = plain.precision() > DIGITS ? plain.round(PRECISION) : plain;
    if (rounded.scale() < 0) {
      return plain.setScale(0, RoundingMode.HALF_EVEN);
    }
    return rounded.scale() > DIGITS ? rounded.setScale(DIGITS, RoundingMode.HALF_EVEN) : rounded;
  }

  /** Full-width characters made narrow; nothing else, since NFKC would make 102 of 10². */
  private static String narrow(String typed) {
    StringBuilder narrow = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c > ' ' && c < 0x7F) {
        narrow.append(c);
      } else if (c >= '！' && c <= '～') {
        narrow.append((char) (c - '！' + '!'));
      } else if (c == '￥') {
        narrow.append('¥');
      } else {
        narrow.append(Fold.isBlank(Character.toString(c)) ? ' ' : c);
      }
    }
    return narrow.toString();
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group;
  }
}
