package org.jichidesk.workbook.xlsx;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Days as spreadsheets count them. */
public final class SerialDate {
  private static final LocalDate BASE_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final int LEAP_DAY = 60;
  private static final long MILLIS_OF_DAY = 86_400_000L;

  private SerialDate() {}

  /**
   * Serial number of a day in the 1900 system.
   *
   * @throws IllegalArgumentException for days before 1900 or after 9999
   */
  public static long of(LocalDate date) {
    if (date.isBefore(FIRST) || date.isAfter(LAST)) {
      throw new IllegalArgumentException("no serial date: " + date);
    }
    long days = BASE_1900.until(date, ChronoUnit.DAYS);
    return days > LEAP_DAY ? days : days - 1; // spreadsheets believe in 29 February 1900
  }

  /**
   * Moment a serial number stands for, rounded to the nearest millisecond; null if it is no number,
   * lies outside 1900 to 9999, or is that 29 February 1900 which never was. Below 1 it is a time of
   * day, on 31 December 1899 or, in the 1904 system, on 1 January 1904.
   */
  public static @Nullable LocalDateTime toDateTime(String serial, boolean date1904) {
    double value;
    try {
      value = Double.parseDouble(serial);
    } catch (NumberFormatException e) {
      return null;
    }
    if (!(value >= 0 && value < 2_958_466)) {
      return null;
    }
    long millis = Math.round(value * MILLIS_OF_DAY);
    long days = millis / MILLIS_OF_DAY;
    if (!date1904 && days == LEAP_DAY) {
      return null;
    }
    long before = !date1904 && days < LEAP_DAY ? 1 : 0;
    LocalDate date = (date1904 ? BASE_1904 : BASE_1900).plusDays(days + before);
    return date.isAfter(LAST)
        ? null
        : date.atStartOfDay().plus(millis % MILLIS_OF_DAY, ChronoUnit.MILLIS);
  }
}
