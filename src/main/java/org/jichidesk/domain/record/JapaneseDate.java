package org.jichidesk.domain.record;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** Dates and fiscal years as people in the office write them. */
public final class JapaneseDate {

  private JapaneseDate() {}

  /** Reads a date in any notation {@link TypedText} accepts; empty if it is not certain. */
  public static Optional<LocalDate> parse(String typed) {
    return typed.length() <= Fold.LONGEST_FIGURE
            && TypedDate.read(typed) instanceof TypedDate.Day(var date)
        ? Optional.of(date)
        : Optional.empty();
  }

  /** 令和8年4月1日; where no era is to be named 1850年4月1日. */
  public static String format(LocalDate date) {
    return year(date) + monthAndDay(date);
  }

  /** 令和8年4月1日（2026年4月1日）. */
  public static String formatBoth(LocalDate date) {
    String western = date.getYear() + "年" + monthAndDay(date);
    return Era.of(date).isEmpty() ? western : format(date) + "（" + western + "）";
  }

  /** The fiscal year, April to March, that a date lies in. */
  public static int fiscalYearOf(LocalDate date) {
    return date.getMonthValue() >= Month.APRIL.getValue() ? date.getYear() : date.getYear() - 1;
  }

  /**
   * 令和8年度（2026年度）. A year in which eras changed is called by the new one, as the city does: 令和元年度.
   */
  public static String fiscalYearLabel(int year) {
    LocalDate newYearsEve = LocalDate.of(year, Month.DECEMBER, 31);
    String western = year + "年度";
    return Era.of(newYearsEve).map(era -> era.year(year) + "年度（" + western + "）").orElse(western);
  }

  private static String year(LocalDate date) {
    return Era.of(date)
            .map(era -> era.year(date.getYear()))
            .orElseGet(() -> Integer.toString(date.getYear()))
        + "年";
  }

  private static String monthAndDay(LocalDate date) {
    return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
