package org.jichidesk.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseDateTest {

  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 令和8年4月1日, 令和8年4月1日（2026年4月1日）",
    "2019-05-01, 令和元年5月1日, 令和元年5月1日（2019年5月1日）",
    "2019-04-30, 平成31年4月30日, 平成31年4月30日（2019年4月30日）",
    "1989-01-07, 昭和64年1月7日, 昭和64年1月7日（1989年1月7日）",
    "1926-12-25, 昭和元年12月25日, 昭和元年12月25日（1926年12月25日）",
    "1912-07-30, 大正元年7月30日, 大正元年7月30日（1912年7月30日）",
    "1873-01-01, 明治6年1月1日, 明治6年1月1日（1873年1月1日）",
    "1850-05-05, 1850年5月5日, 1850年5月5日",
    "9999-12-31, 9999年12月31日, 9999年12月31日",
  })
  void writesEras(LocalDate date, String era, String both) {
    assertThat(JapaneseDate.format(date)).isEqualTo(era);
    assertThat(JapaneseDate.formatBoth(date)).isEqualTo(both);
    assertThat(JapaneseDate.parse(both)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-31, 2025", "2026-04-01, 2026", "2026-12-31, 2026", "2027-01-01, 2026"})
  void fiscalYearsBeginInApril(LocalDate date, int year) {
    assertThat(JapaneseDate.fiscalYearOf(date)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 令和8年度（2026年度）",
    "2019, 令和元年度（2019年度）",
    "2018, 平成30年度（2018年度）",
    "1989, 平成元年度（1989年度）",
    "1850, 1850年度",
  })
  void labelsFiscalYears(int year, String label) {
    assertThat(JapaneseDate.fiscalYearLabel(year)).isEqualTo(label);
  }

  @Test
  void parsesOnlyWhatIsCertain() {
    assertThat(JapaneseDate.parse(" R8.4.1 ")).contains(LocalDate.of(2026, 4, 1));
    assertThat(JapaneseDate.parse("4/1")).isEmpty();
    assertThat(JapaneseDate.parse("平成31年5月1日")).isEmpty();
    assertThat(JapaneseDate.parse("")).isEmpty();
    assertThat(JapaneseDate.parse("9".repeat(100_000))).isEmpty();
  }

  @Test
  void everyDayIsReadBackFromEveryNotation() {
    LocalDate last = LocalDate.of(2040, 12, 31);
    for (LocalDate day = LocalDate.of(1873, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
      String era = JapaneseDate.format(day);
      assertThat(JapaneseDate.parse(era)).as(era).contains(day);
      assertThat(JapaneseDate.parse(JapaneseDate.formatBoth(day))).contains(day);
      assertThat(JapaneseDate.parse(day.toString())).contains(day);
      assertThat(JapaneseDate.parse(era.replace("年", ".").replace("月", ".").replace("日", "")))
          .contains(day);
      String packed = String.format(Locale.ROOT, "%tY%<tm%<td", day);
      assertThat(JapaneseDate.parse(packed)).as(packed).contains(day);
    }
  }
}
