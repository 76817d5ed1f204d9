package org.jichidesk.domain.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.record.TypedDate.Day;
import org.jichidesk.domain.record.TypedDate.Not;
import org.jichidesk.domain.record.TypedDate.Outcome;

/** What may follow a date: its weekday, midnight, or the same date in the other calendar. */
final class DateTail {

  private static final String WEEKDAYS = "月火水木金土日";
  private static final String ENGLISH = "montuewedthufrisatsun";

  private static final Pattern WEEKDAY_AND_TIME =
      Pattern.compile(
          "(?:[(\\[<]?(?:(["
              + WEEKDAYS
              + "])(?:曜日?)?"
              + "|(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?)[)\\]>]?)?"
              + "(?:[t ]?([0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?)(?:z|\\+09:?00)?)?");

  private static final Pattern OTHER_CALENDAR = Pattern.compile("\\((.+)\\)");

  private DateTail() {}

  /** The outcome for the date with what follows it. */
  static Outcome check(Outcome outcome, String tail) {
    if (tail.isEmpty()) {
      return outcome;
    }
    Matcher usual = WEEKDAY_AND_TIME.matcher(tail);
    Matcher other = OTHER_CALENDAR.matcher(tail);
    boolean isUsual = usual.matches();
    if (!isUsual && !other.matches()) {
      return Outcome.notADate();
    }
    if (!(outcome instanceof Day(var date))) {
      return outcome;
    }
    return isUsual ? usual(date, usual) : other(date, TypedDate.figures(other.group(1)));
  }

  private static Outcome usual(LocalDate date, Matcher tail) {
    int weekday = date.getDayOfWeek().getValue();
    String ja = tail.group(1);
    String en = tail.group(2);
    if ((ja != null && WEEKDAYS.indexOf(ja) + 1 != weekday)
        || (en != null && ENGLISH.indexOf(en) / 3 + 1 != weekday)) {
      return ambiguous(JapaneseDate.format(date) + "（" + shown(date.getDayOfWeek()) + "）");
    }
    String time = tail.group(3);
    boolean isMidnight =
        time == null || time.chars().allMatch(c -> c == '0' || c < '0' || c == ':');
    return isMidnight ? new Day(date) : ambiguous(JapaneseDate.formatBoth(date));
  }

  private static Outcome other(LocalDate date, Outcome other) {
    if (!(other instanceof Day(var second))) {
      return other;
    }
    return date.equals(second)
        ? new Day(date)
        : ambiguous(JapaneseDate.format(date) + "、" + JapaneseDate.format(second));
  }

  private static Not ambiguous(String hint) {
    return new Not(FindingCode.AMBIGUOUS_DATE, hint);
  }

  private static char shown(DayOfWeek day) {
    return WEEKDAYS.charAt(day.getValue() - 1);
  }
}
