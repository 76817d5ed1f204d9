package org.jichidesk.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialDateTest {

  @ParameterizedTest
  @CsvSource({
    "46113, false, 2026-04-01",
    "46113.0, false, 2026-04-01",
    "4.6113E4, false, 2026-04-01",
    "46112.999999999993, false, 2026-04-01",
    "46112.999995, false, 2026-04-01",
    "46113.000005, false, 2026-04-01",
    "46113.00001, false, AMBIGUOUS_DATE",
    "46112.99999, false, AMBIGUOUS_DATE",
    "46113.5, false, AMBIGUOUS_DATE",
    "44651, true, 2026-04-01",
    "1, false, 1900-01-01",
    "59, false, 1900-02-28",
    "60, false, NO_SUCH_DAY",
    "61, false, 1900-03-01",
    "1, true, 1904-01-02",
    "60, true, 1904-03-01",
    "0, false, NOT_A_DATE",
    "0, true, NOT_A_DATE",
    "0.5, false, NOT_A_DATE",
    "-1, false, NOT_A_DATE",
    "-0.000001, false, NOT_A_DATE",
    "2958465, false, 9999-12-31",
    "2958466, false, NOT_A_DATE",
    "2957003, true, 9999-12-31",
    "2957004, true, NOT_A_DATE",
    "20260401, false, 2026-04-01",
    "20260431, false, NO_SUCH_DAY",
    "20261401, true, NOT_A_DATE",
    "1E300, false, NOT_A_DATE",
    "NaN, false, NOT_A_DATE",
    "'', false, NOT_A_DATE",
  })
  void days(String xml, boolean date1904, String expected) {
    assertThat(ReadAs.of(TypedText.serialDate(ReadAs.DATE, xml, date1904))).isEqualTo(expected);
  }

  @Test
  void saysWhichDayATimeLiesIn() {
    Reading reading = TypedText.serialDate(ReadAs.DATE, "46113.75", false);
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    assertThat(((Reading.Refused) reading).args()).contains("令和8年4月1日（2026年4月1日）");
    reading = TypedText.serialDate(ReadAs.DATE, "60", false);
    assertThat(((Reading.Refused) reading).args())
        .containsExactly("1900/2/29", "実施日", "明治33年2月28日（1900年2月28日）");
  }

  @Test
  void everyDayOfBothSystems() {
    LocalDate begin1900 = LocalDate.of(1899, 12, 30);
    LocalDate begin1904 = LocalDate.of(1904, 1, 1);
    LocalDate last = LocalDate.of(2100, 12, 31);
    for (LocalDate day = LocalDate.of(1904, 1, 2); !day.isAfter(last); day = day.plusDays(1)) {
      String in1900 = Long.toString(day.toEpochDay() - begin1900.toEpochDay());
      String in1904 = Long.toString(day.toEpochDay() - begin1904.toEpochDay());
      Reading expected = Reading.answer(day.toString());
      assertThat(TypedText.serialDate(ReadAs.DATE, in1900, false)).isEqualTo(expected);
      assertThat(TypedText.serialDate(ReadAs.DATE, in1904, true)).isEqualTo(expected);
    }
  }
}
