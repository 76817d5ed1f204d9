package org.jichidesk.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedYearTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026",
        "２０２６",
        "2026年度",
        "2026 年度",
        "2026年",
        "FY2026",
        "西暦2026年度",
        "2026.0",
        "令和8年度",
        "令和８年度",
        "令和八年度",
        "令和 8 年度",
        "令和8",
        "令和08年度",
        "令8",
        "R8",
        "r8",
        "Ｒ８",
        "R.8",
        "R8年度",
        "㋿8年度",
        "令和8年度（2026年度）",
        "2026年度(令和8年度)"
      })
  void reads2026(String typed) {
    String canonical = typed.equals("2026.0") ? "NOT_A_YEAR" : "2026";
    assertThat(ReadAs.of(ReadAs.YEAR, typed)).isEqualTo(canonical);
    assertThat(ReadAs.of(TypedText.number(ReadAs.YEAR, typed))).isEqualTo("2026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          平成31年度 -> 2019
          平31 -> 2019
          令和元年度 -> 2019
          令和元年度（2019年度） -> 2019
          平成31年度（2019年度） -> 2019
          平成元年度 -> 1989
          昭和63年度 -> 1988
          昭63 -> 1988
          昭和25年度 -> 1950
          2100 -> 2100
          """)
  void readsEras(String typed, String year) {
    assertThat(ReadAs.of(ReadAs.YEAR, typed)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          平成32年度 -> 令和2年度（2020年度）
          昭和64年度 -> 平成元年度（1989年度）
          平成32年度（2020年度） -> 令和2年度（2020年度）
          """)
  void outsideItsEra(String typed, String right) {
    assertThat(ReadAs.of(ReadAs.YEAR, typed)).isEqualTo("OUTSIDE_ERA");
    assertThat(ReadAs.hints(ReadAs.YEAR, typed)).containsExactly(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1949", "2101", "令和83年度", "大正15年度"})
  void outOfRange(String typed) {
    assertThat(ReadAs.of(ReadAs.YEAR, typed)).isEqualTo("OUT_OF_RANGE");
    assertThat(ReadAs.hints(ReadAs.YEAR, typed)).containsExactly("1950", "2100");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          8 -> 令和8年度（2026年度）
          8年度 -> 令和8年度（2026年度）
          26 -> 令和26年度（2044年度）、令和8年度（2026年度）
          0 -> 令和元年度（2019年度）
          今年度 -> 令和8年度（2026年度）
          2026/4/1 -> 令和8年度（2026年度）
          20 26 -> 令和8年度（2026年度）
          202⑥ -> 令和8年度（2026年度）
          令和0年度 -> 令和8年度（2026年度）
          令和8年度（2025年度） -> 令和8年度（2026年度）
          2025～2026 -> 令和8年度（2026年度）
          R8.4 -> 令和8年度（2026年度）
          """)
  void noYears(String typed, String hint) {
    assertThat(ReadAs.of(ReadAs.YEAR, typed)).isEqualTo("NOT_A_YEAR");
    assertThat(ReadAs.hints(ReadAs.YEAR, typed)).containsExactly(hint);
  }
}
