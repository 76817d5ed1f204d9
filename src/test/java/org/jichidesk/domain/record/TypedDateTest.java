package org.jichidesk.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-04-01",
        "2026/4/1",
        "2026.4.1",
        "2026・4・1",
        "2026 4 1",
        "2026/ 4/ 1",
        "２０２６／４／１",
        "2026年4月1日",
        "2026年 4月 1日",
        "西暦2026年4月1日",
        "二〇二六年四月一日",
        "20260401",
        "２０２６０４０１",
        "令和8年4月1日",
        "　令和８年　４月　１日　",
        "令和八年四月一日",
        "令8.4.1",
        "R8.4.1",
        "r8/4/1",
        "R8-4-1",
        "R.8.4.1",
        "Ｒ８．４．１",
        "Ｒ８ー４ー１",
        "R8ｰ4ｰ1",
        "R8−4−1",
        "R080401",
        "㋿8年4月1日",
        "2026/4/1（水）",
        "2026年4月1日(水曜日)",
        "令和8年4月1日水曜",
        "2026-04-01 (Wed)",
        "2026-04-01 Wednesday",
        "2026-04-01T00:00:00",
        "2026-04-01T00:00:00Z",
        "2026-04-01T00:00:00+09:00",
        "2026/4/1 0:00",
        "2026/4/1 00:00:00",
        "2026年4月1日（水） 0:00",
        "令和8年4月1日（2026年4月1日）",
        "2026年4月1日（令和8年4月1日）"
      })
  void readsTheFirstOfApril2026(String typed) {
    assertThat(ReadAs.of(ReadAs.DATE, typed)).isEqualTo("2026-04-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          令和元年5月1日 -> 2019-05-01
          令和1年5月1日 -> 2019-05-01
          R元.5.1 -> 2019-05-01
          R1.5.1 -> 2019-05-01
          平成31年4月30日 -> 2019-04-30
          平31.4.30 -> 2019-04-30
          H31.4.30 -> 2019-04-30
          ㍻元年1月8日 -> 1989-01-08
          昭64.1.7 -> 1989-01-07
          S64.1.7 -> 1989-01-07
          昭和元年12月25日 -> 1926-12-25
          大正15年12月25日 -> 1926-12-25
          T15.12.24 -> 1926-12-24
          大正元年7月30日 -> 1912-07-30
          明治45年7月30日 -> 1912-07-30
          M6.1.1 -> 1873-01-01
          昭和二十九年四月三十日 -> 1954-04-30
          令和十年十月十一日 -> 2028-10-11
          令和6年2月29日 -> 2024-02-29
          2024/2/29 -> 2024-02-29
          1650/5/5 -> 1650-05-05
          """)
  void readsEras(String typed, String iso) {
    assertThat(ReadAs.of(ReadAs.DATE, typed)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          令和6年2月30日 -> 令和6年2月29日（2024年2月29日）
          令和7年2月29日 -> 令和7年2月28日（2025年2月28日）
          2026-02-29 -> 令和8年2月28日（2026年2月28日）
          2100/2/29 -> 令和82年2月28日（2100年2月28日）
          2026/4/31 -> 令和8年4月30日（2026年4月30日）
          20260431 -> 令和8年4月30日（2026年4月30日）
          2026/13/1 -> 令和8年12月1日（2026年12月1日）
          2026/0/1 -> 令和8年1月1日（2026年1月1日）
          R8.4.0 -> 令和8年4月1日（2026年4月1日）
          """)
  void noSuchDay(String typed, String nearest) {
    assertThat(ReadAs.of(ReadAs.DATE, typed)).isEqualTo("NO_SUCH_DAY");
    assertThat(ReadAs.hints(ReadAs.DATE, typed)).containsExactly(nearest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          平成31年5月1日 -> 令和元年5月1日（2019年5月1日）
          H35.4.1 -> 令和5年4月1日（2023年4月1日）
          令和元年4月30日 -> 平成31年4月30日（2019年4月30日）
          昭和64年1月8日 -> 平成元年1月8日（1989年1月8日）
          昭和100年4月1日 -> 令和7年4月1日（2025年4月1日）
          大正15年12月26日 -> 昭和元年12月26日（1926年12月26日）
          昭和元年12月24日 -> 大正15年12月24日（1926年12月24日）
          明治45年7月31日 -> 大正元年7月31日（1912年7月31日）
          """)
  void outsideItsEra(String typed, String right) {
    assertThat(ReadAs.of(ReadAs.DATE, typed)).isEqualTo("OUTSIDE_ERA");
    assertThat(ReadAs.hints(ReadAs.DATE, typed)).containsExactly(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          4/1 -> 令和○年4月1日
          4月1日 -> 令和○年4月1日
          4月1日（水） -> 令和○年4月1日
          12.5 -> 令和○年12月5日
          26/4/1 -> 令和26年4月1日、平成26年4月1日、昭和26年4月1日、2026年4月1日
          8.4.1 -> 令和8年4月1日、平成8年4月1日、昭和8年4月1日
          元年5月1日 -> 令和元年5月1日、平成元年5月1日
          26/2/29 -> 令和26年2月29日
          108/4/1 -> 令和108年4月1日
          4/1/2026 -> 令和8年4月1日（2026年4月1日）、令和8年1月4日（2026年1月4日）
          4/13/2026 -> 令和8年4月13日（2026年4月13日）
          令和8年4月 -> 令和8年4月○日
          R8.4 -> 令和8年4月○日
          2026年4月 -> 2026年4月○日
          2026/4 -> 2026年4月○日
          令和8年 -> 令和8年○月○日
          ㋿8年 -> 令和8年○月○日
          平31 -> 平成31年○月○日
          昭64 -> 昭和64年○月○日
          2026年 -> 2026年○月○日
          2026/4/1（木） -> 令和8年4月1日（水）
          2026-04-01 Thu -> 令和8年4月1日（水）
          2026/4/1 13:30 -> 令和8年4月1日（2026年4月1日）
          2026-04-01T00:00:01 -> 令和8年4月1日（2026年4月1日）
          令和8年4月1日（2025年4月1日） -> 令和8年4月1日、令和7年4月1日
          """)
  void ambiguous(String typed, String readings) {
    assertThat(ReadAs.of(ReadAs.DATE, typed)).isEqualTo("AMBIGUOUS_DATE");
    assertThat(ReadAs.hints(ReadAs.DATE, typed)).containsExactly(readings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026",
        "46113",
        "8",
        "12345678",
        "20261401",
        "4月上旬",
        "4月頃",
        "春",
        "未定",
        "4/1～4/3",
        "2026/4/1～3",
        "2026/4/1-4/3",
        "2026年4月1日～4月3日",
        "令和8年4月1日頃",
        "令和0年4月1日",
        "令和2026年4月1日",
        "明治5年12月2日",
        "2026/4/1²",
        "4月1²日",
        "2026年㋃1日",
        "令和8年4月1日（旧暦）",
        "026-224-5000",
        "x",
        "R",
        "年月日",
        "99/99/99",
        "2026/4/111",
        "毎月1日"
      })
  void noDates(String typed) {
    assertThat(ReadAs.of(ReadAs.DATE, typed)).isEqualTo("NOT_A_DATE");
  }
}
