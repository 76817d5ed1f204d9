package org.jichidesk.domain.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.record.TypedDate.Not;
import org.jichidesk.domain.record.TypedDate.Outcome;

/** Dates of which a part is missing or has several readings: refused, with what they may mean. */
final class UncertainDate {

  /** 4/1/2026: one country reads the first of April, another the fourth of January. */
  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([12][0-9]{3})");

  /** 4/1, 4月1日（水）. */
  private static final Pattern NO_YEAR =
      Pattern.compile("([0-9]{1,2})(?:月|[-/.・])([0-9]{1,2})日?(?:[(\\[].*)?");

  /** 令和8年, R8.4, 2026年4月. */
  private static final Pattern NO_DAY =
      Pattern.compile(
          "(?:" + TypedDate.ERA + "(元|[0-9]{1,3})|([12][0-9]{3}))(年|[-/.])?(?:([0-9]{1,2})月?)?");

  private UncertainDate() {}

  /** Says why folded figures that are no full date are refused. */
  static Outcome read(String text) {
    Matcher yearLast = YEAR_LAST.matcher(text);
    if (yearLast.matches()) {
      return yearLast(number(yearLast, 3), number(yearLast, 1), number(yearLast, 2));
    }
    Matcher noYear = NO_YEAR.matcher(text);
    if (noYear.matches()) {
      int month = number(noYear, 1);
      int day = number(noYear, 2);
      return isMonthAndDay(month, day)
          ? ambiguous(Set.of("令和○年" + month + "月" + day + "日"))
          : Outcome.notADate();
    }
    Matcher noDay = NO_DAY.matcher(text);
    return noDay.matches() ? noDay(noDay) : Outcome.notADate();
  }

  /** A year of one to three digits without an era: every reading that is a day. */
  static Outcome shortYear(String yearText, int month, int day) {
    int year = TypedDate.yearOfEra(yearText);
    if (!isMonthAndDay(month, day)) {
      return Outcome.notADate();
    }
    Set<String> readings = new LinkedHashSet<>();
    for (Era era : List.of(Era.REIWA, Era.HEISEI, Era.SHOWA)) {
      day(era.gregorian(year), month, day)
          .filter(era::covers)
          .map(JapaneseDate::format)
          .ifPresent(readings::add);
    }
    if (yearText.length() == 2) {
      day(2000 + year, month, day)
          .map(date -> date.getYear() + "年" + month + "月" + day + "日")
          .ifPresent(readings::add);
    }
    if (readings.isEmpty()) {
      readings.add("令和○年" + month + "月" + day + "日");
    }
    return ambiguous(readings);
  }

  static boolean isMonthAndDay(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  private static Outcome yearLast(int year, int first, int second) {
    Set<String> readings = new LinkedHashSet<>();
    day(year, first, second).map(JapaneseDate::formatBoth).ifPresent(readings::add);
    day(year, second, first).map(JapaneseDate::formatBoth).ifPresent(readings::add);
    return readings.isEmpty() ? Outcome.notADate() : ambiguous(readings);
  }

  private static Outcome noDay(Matcher found) {
    String month = found.group(5);
    if (month != null && !isMonthAndDay(Integer.parseInt(month), 1)) {
      return Outcome.notADate();
    }
    String monthAndDay = (month == null ? "○" : Integer.toString(Integer.parseInt(month))) + "月○日";
    String era = found.group(1);
    if (era != null) {
      String ja = Era.named(era).orElseThrow().ja();
      return ambiguous(Set.of(ja + found.group(2) + "年" + monthAndDay));
    }
    // 2026 alone is a number like any other.
    return month == null && !"年".equals(found.group(4))
        ? Outcome.notADate()
        : ambiguous(Set.of(found.group(3) + "年" + monthAndDay));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    return isMonthAndDay(month, day) && YearMonth.of(year, month).isValidDay(day)
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Not ambiguous(Set<String> readings) {
    return new Not(FindingCode.AMBIGUOUS_DATE, String.join("、", readings));
  }
}
