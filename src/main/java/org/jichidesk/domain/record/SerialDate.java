package org.jichidesk.domain.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;

/** Reads dates as a workbook stores them: days since the beginning of 1900 or 1904. */
final class SerialDate {

  /** What the 1904 system lags behind. */
  private static final int LAG_1904 = 1462;

  /** The day 1900 did not have, which the 1900 system counts all the same. */
  private static final int LEAP_DAY_1900 = 60;

  /** 9999-12-31. */
  private static final int LAST = 2_958_465;

  /** Half a second: as far as a date calculated in binary fractions strays. */
  private static final BigDecimal STRAY =
      BigDecimal.valueOf(0.5).divide(BigDecimal.valueOf(86_400), 12, RoundingMode.HALF_EVEN);

  private SerialDate() {}

  static Reading read(Field field, String xmlNumber, boolean date1904) {
    Optional<BigDecimal> number =
        TypedNumber.withoutNoise(xmlNumber).map(BigDecimal::new).filter(n -> n.signum() > 0);
    if (number.isEmpty()) {
      return Reading.Refused.of(FindingCode.NOT_A_DATE, field, xmlNumber);
    }
    BigDecimal serial = number.get();
    BigDecimal day = serial.setScale(0, RoundingMode.HALF_UP);
    if (day.compareTo(BigDecimal.valueOf(LAST - (date1904 ? LAG_1904 : 0))) > 0) {
      // 20260401 typed into a cell formatted as a date is no serial number but says what it is.
      return TypedText.read(field, TypedNumber.canonical(serial));
    }
    int days = day.intValueExact() + (date1904 ? LAG_1904 : 0);
    boolean isWhole = serial.subtract(day).abs().compareTo(STRAY) <= 0;
    if (!isWhole) {
      days = serial.setScale(0, RoundingMode.FLOOR).intValueExact() + (date1904 ? LAG_1904 : 0);
    }
    if (days < 1) {
      return Reading.Refused.of(FindingCode.NOT_A_DATE, field, xmlNumber);
    }
    if (days == LEAP_DAY_1900 && !date1904) {
      return Reading.Refused.of(
          FindingCode.NO_SUCH_DAY, field, "1900/2/29", JapaneseDate.formatBoth(date(59)));
    }
    LocalDate date = date(days);
    return isWhole
        ? TypedText.read(field, date.toString())
        : Reading.Refused.of(
            FindingCode.AMBIGUOUS_DATE, field, xmlNumber, JapaneseDate.formatBoth(date));
  }

  private static LocalDate date(int days) {
    return LocalDate.of(1899, 12, days < LEAP_DAY_1900 ? 31 : 30).plusDays(days);
  }
}
