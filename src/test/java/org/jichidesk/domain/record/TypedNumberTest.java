package org.jichidesk.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jichidesk.domain.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          0 -> 0
          12 -> 12
          007 -> 7
          １２ -> 12
          　12　 -> 12
          +12 -> 12
          -12 -> -12
          −12 -> -12
          ー12 -> -12
          ｰ12 -> -12
          ‐12 -> -12
          －１２ -> -12
          – 12 -> -12
          △12 -> -12
          ▲１，２３４ -> -1234
          △ 5 -> -5
          △0 -> 0
          -0 -> 0
          1,234 -> 1234
          １，２３４，５６７ -> 1234567
          12,345.0 -> 12345
          12.0 -> 12
          12. -> 12
          1.2E3 -> 1200
          1.2e+3 -> 1200
          1200E-2 -> 12
          11.999999999999998 -> 12
          999999999999999 -> 999999999999999
          999,999,999,999,999 -> 999999999999999
          20人 -> 20
          20 名 -> 20
          ２０世帯 -> 20
          1,234円 -> 1234
          ¥1,234 -> 1234
          ￥1,234円 -> 1234
          \\1,234 -> 1234
          △1,234円 -> -1234
          5件 -> 5
          5回 -> 5
          3ヶ所 -> 3
          3カ所 -> 3
          """)
  void wholeNumbers(String typed, String canonical) {
    assertThat(ReadAs.of(ReadAs.WHOLE, typed)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          12.50 -> 12.5
          １２．５ -> 12.5
          .5 -> 0.5
          0.0 -> 0
          △0.5 -> -0.5
          1,234.50 -> 1234.5
          0.30000000000000004 -> 0.3
          12.499999999999998 -> 12.5
          1.1102230246251565E-16 -> 0
          1E-3 -> 0.001
          12.5h -> 12.5
          12.5 Ｈ -> 12.5
          12.5時間 -> 12.5
          12.5 時 -> 12.5
          12.5ｼﾞｶﾝ -> NOT_A_NUMBER
          """)
  void decimalNumbers(String typed, String canonical) {
    assertThat(ReadAs.of(ReadAs.HOURS.range(-999, 99_999), typed)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12～15",
        "2〜3",
        "2~3",
        "12-15",
        "約20",
        "20人くらい",
        "20人以上",
        "1,23",
        "12,5",
        "1,2345",
        "1234,567",
        "0,123",
        "1,,234",
        ",123",
        "1、234",
        "12 34",
        "1 234",
        "10²",
        "12①",
        "①",
        "⑴",
        "½",
        "1½",
        "一二",
        "12.5.3",
        "--5",
        "△-5",
        "(12)",
        "5-",
        "ー",
        "-",
        "+",
        ".",
        "E3",
        "1e",
        "0x1F",
        "1E1000",
        "NaN",
        "Infinity",
        "1:30",
        "1時間30分",
        "4月",
        "50%",
        "千",
        "なし",
        "無",
        "なし?",
        "２０円円",
        "٣",
        "12a"
      })
  void refusesWhatIsNoCertainNumber(String typed) {
    assertThat(ReadAs.of(ReadAs.WHOLE, typed)).isEqualTo("NOT_A_NUMBER");
    assertThat(ReadAs.of(ReadAs.DECIMAL, typed)).isEqualTo("NOT_A_NUMBER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20人", "20名", "20 Persons", "20 people", "20"})
  void readsTheFieldsOwnUnit(String typed) {
    assertThat(ReadAs.of(ReadAs.PEOPLE, typed)).isEqualTo("20");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20時間", "20h", "20円", "¥20", "20世帯", "20件"})
  void anotherUnitIsNoMatterOfTaste(String typed) {
    assertThat(ReadAs.of(ReadAs.PEOPLE, typed)).isEqualTo("NOT_A_NUMBER");
  }

  @Test
  void particularUnitsAreReadOnlyWhereTheyBelong() {
    Field rate = Field.decimal(1, "rate", "割合", "Rate").unit("％", "percent");
    assertThat(ReadAs.of(rate, "50%")).isEqualTo("50");
    assertThat(ReadAs.of(rate, "50 パーセント")).isEqualTo("50");
    assertThat(ReadAs.of(ReadAs.WHOLE.unit("日", "days"), "3日間")).isEqualTo("3");
  }

  @Test
  void saysWhichWholeNumbersAreNear() {
    assertThat(ReadAs.of(ReadAs.PEOPLE, "12.5")).isEqualTo("NOT_A_WHOLE_NUMBER");
    assertThat(ReadAs.hints(ReadAs.PEOPLE, "12.5")).containsExactly("12", "13");
    assertThat(ReadAs.hints(ReadAs.WHOLE, "△12.5")).containsExactly("△13", "△12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "△1", "100000", "100,000人", "1E5", "1E300", "12345678901234567"})
  void outOfRange(String typed) {
    assertThat(ReadAs.of(ReadAs.PEOPLE, typed)).isEqualTo("OUT_OF_RANGE");
    assertThat(ReadAs.hints(ReadAs.PEOPLE, typed)).containsExactly("0", "99,999");
  }

  @Test
  void refusesDigitsAWorkbookWouldRoundAway() {
    assertThat(ReadAs.of(ReadAs.WHOLE, "1000000000000000")).isEqualTo("OUT_OF_RANGE");
    assertThat(ReadAs.of(ReadAs.DECIMAL, "12345678901234567.5")).isEqualTo("OUT_OF_RANGE");
    assertThat(ReadAs.hints(ReadAs.WHOLE, "1E20"))
        .containsExactly("△999,999,999,999,999", "999,999,999,999,999");
  }

  @Test
  void quotesWhatStandsThereAndNamesTheField() {
    assertThat(TypedText.read(ReadAs.PEOPLE, "約20\r\n人"))
        .isEqualTo(new Reading.Refused(FindingCode.NOT_A_NUMBER, List.of("約20  人", "従事人数")));
  }
}
