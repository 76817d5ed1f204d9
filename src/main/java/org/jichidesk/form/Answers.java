package org.jichidesk.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DateTimeData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.SelectMultiData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.jspecify.annotations.Nullable;

/** Answers in canonical text as JavaRosa holds them, and back. */
final class Answers {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

  private Answers() {}

  /** The answer as JavaRosa holds it; empty if it is none of that type. */
  static Optional<IAnswerData> data(QuestionType type, String text) {
    return switch (type) {
      case INTEGER, DECIMAL, RANGE -> number(type, text);
      case DATE -> date(text);
      case SELECT_ONE -> Optional.of(new SelectOneData(new Selection(text)));
      case SELECT_MULTIPLE -> Optional.of(several(text));
      default -> Optional.of(new StringData(text));
    };
  }

  /** A number where it is one, else text: for values whose question is of another form. */
  static IAnswerData guess(String text) {
    return NUMBER.matcher(text).matches()
        ? new DecimalData(Double.parseDouble(text))
        : new StringData(text);
  }

  private static Optional<IAnswerData> number(QuestionType type, String text) {
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text);
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    if (type == QuestionType.INTEGER && !whole) {
      return Optional.empty();
    }
    boolean small = whole && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0;
    return Optional.of(
        type == QuestionType.INTEGER && small
            ? new IntegerData(number.intValue())
            : new DecimalData(number.doubleValue()));
  }

  private static Optional<IAnswerData> date(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return Optional.of(
          new DateData(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant())));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static IAnswerData several(String text) {
    List<Selection> chosen = new ArrayList<>();
    for (String name : text.split(" ", -1)) {
      if (!name.isEmpty()) {
        chosen.add(new Selection(name));
      }
    }
    return new SelectMultiData(chosen);
  }

  /** The canonical text of what JavaRosa holds; empty if blank. */
  static String text(@Nullable IAnswerData data) {
    return switch (data) {
      case null -> "";
      case DateData date ->
          ((Date) date.getValue())
              .toInstant()
              .atZone(ZoneId.systemDefault())
              .toLocalDate()
              .toString();
      case DateTimeData time -> moment((Date) time.getValue());
      case DecimalData decimal -> plain(((Double) decimal.getValue()));
      case StringData text -> number((String) text.getValue());
      default -> String.valueOf(data.uncast().getString());
    };
  }

  /** A calculation makes moments of days; the first of a day stands for the day. */
  private static String moment(Date moment) {
    LocalDateTime time = LocalDateTime.ofInstant(moment.toInstant(), ZoneId.systemDefault());
    boolean day = time.toLocalTime().equals(LocalTime.MIDNIGHT);
    return day ? time.toLocalDate().toString() : time.toString();
  }

  private static String plain(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return "";
    }
    BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return exact.toPlainString();
  }

  /** What a calculation without a result leaves is no answer. */
  private static String number(String text) {
    return text.equals("NaN") || text.equals("Infinity") || text.equals("-Infinity") ? "" : text;
  }
}
