package org.jichidesk.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

  private static final List<Field> NOT_TEXT =
      ReadAs.ALL.stream().filter(field -> field.type() != FieldType.TEXT).toList();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "\t", "\r\n", "\u00A0", "\u200B", "\uFEFF", " 　\n"})
  void nothingToSeeIsBlankEverywhere(String typed) {
    for (Field field : ReadAs.ALL) {
      assertThat(TypedText.read(field, typed)).as(field.name()).isEqualTo(Reading.BLANK);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"（消去）", "(消去)", "（消去)", " （ 消去 ） ", "(cleared)", "（CLEARED）", "（消去）\n"})
  void erasesEverywhere(String typed) {
    for (Field field : ReadAs.ALL) {
      assertThat(ReadAs.of(field, typed)).as(field.name()).isEqualTo("CLEARED");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"同上", "同　上", "〃", "″", "\"", "＂", "々", "''", "’’", "同じ", "仝", "ditto"})
  void dittoIsRefusedWhereItIsNoText(String typed) {
    for (Field field : NOT_TEXT) {
      assertThat(ReadAs.of(field, typed)).as(field.name()).isEqualTo("DITTO");
    }
    assertThat(ReadAs.of(ReadAs.TEXT, typed)).startsWith(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#ref!",
        "＃Ｎ／Ａ", "Err:502"
      })
  void errorTextsAreRefusedWhereTheyAreNoText(String typed) {
    for (Field field : NOT_TEXT) {
      assertThat(ReadAs.of(field, typed)).as(field.name()).isEqualTo("FORMULA_ERROR");
    }
    assertThat(ReadAs.of(ReadAs.TEXT, typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          該当なし -> NOT_APPLICABLE
          該当ナシ -> NOT_APPLICABLE
          該当ﾅｼ -> NOT_APPLICABLE
          該当　なし -> NOT_APPLICABLE
          該当無し -> NOT_APPLICABLE
          n/a -> NOT_APPLICABLE
          N/A -> NOT_APPLICABLE
          Ｎ／Ａ -> NOT_APPLICABLE
          Not applicable -> NOT_APPLICABLE
          未回答 -> NO_ANSWER
          未 回 答 -> NO_ANSWER
          No answer -> NO_ANSWER
          不明 -> UNKNOWN
          不　明 -> UNKNOWN
          unknown -> UNKNOWN
          UNKNOWN -> UNKNOWN
          """)
  void statesWhereTheFieldAllowsThem(String typed, String state) {
    assertThat(ReadAs.of(ReadAs.BURDEN, typed)).isEqualTo(state);
    for (Field field : List.of(ReadAs.PEOPLE, ReadAs.DATE, ReadAs.YEAR, ReadAs.FLAG, ReadAs.DUTY)) {
      assertThat(ReadAs.of(field, typed)).as(field.name()).isEqualTo("STATE_NOT_ALLOWED");
    }
  }

  @Test
  void aRefusedStateNamesTheAllowedOnes() {
    assertThat(ReadAs.of(ReadAs.HOURS, "不明")).isEqualTo("STATE_NOT_ALLOWED");
    assertThat(ReadAs.hints(ReadAs.HOURS, "不明")).containsExactly("該当なし、未回答");
    assertThat(ReadAs.hints(ReadAs.PEOPLE, "不明")).containsExactly("－");
  }

  @ParameterizedTest
  @ValueSource(strings = {"なし", "無し", "無", "無回答", "回答なし", "わからない", "NA", "-", "？"})
  void nearlyStatesAreNone(String typed) {
    assertThat(ReadAs.of(ReadAs.HOURS, typed)).isEqualTo("NOT_A_NUMBER");
    assertThat(ReadAs.of(ReadAs.BURDEN, typed)).isEqualTo("UNKNOWN_CODE");
  }

  @Test
  void aTextKnowsOnlyTheExactWords() {
    assertThat(ReadAs.of(ReadAs.TEXT_WITH_STATES, "不明")).isEqualTo("UNKNOWN");
    assertThat(ReadAs.of(ReadAs.TEXT_WITH_STATES, " 未回答　")).isEqualTo("NO_ANSWER");
    assertThat(ReadAs.of(ReadAs.TEXT_WITH_STATES, "not applicable")).isEqualTo("NOT_APPLICABLE");
    assertThat(ReadAs.of(ReadAs.TEXT_WITH_STATES, "該当ﾅｼ")).isEqualTo("該当ﾅｼ");
    assertThat(ReadAs.of(ReadAs.TEXT_WITH_STATES, "不明です")).isEqualTo("不明です");
    assertThat(ReadAs.of(ReadAs.TEXT_WITH_STATES, "n/a")).isEqualTo("n/a");
    assertThat(ReadAs.of(ReadAs.TEXT, "不明")).isEqualTo("不明");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " 前後の空白　",
        "ﾊﾝｶｸ ｶﾅ",
        "ＡＢＣ１２３",
        "①㈱㍻",
        "=SUM(A1)",
        "+81",
        "@home",
        "二\r\n行",
        "\tタブ",
        "𠮟る",
        "か゚",
        "é"
      })
  void textIsKeptAsTyped(String typed) {
    assertThat(TypedText.read(ReadAs.TEXT, typed)).isEqualTo(Reading.answer(typed));
  }

  @Test
  void textHasALimit() {
    String longest = "あ".repeat(TypedText.LONGEST_TEXT);
    assertThat(TypedText.read(ReadAs.TEXT, longest)).isEqualTo(Reading.answer(longest));
    assertThat(TypedText.read(ReadAs.TEXT, longest + "い"))
        .isEqualTo(
            new Reading.Refused(
                FindingCode.TEXT_TOO_LONG, List.of("あ".repeat(40) + "…", "備考", "32768", "32767")));
    for (Field field : NOT_TEXT) {
      assertThat(TypedText.read(field, longest)).isInstanceOf(Reading.Refused.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          D07 -> D07
          ' D07 ' -> D07
          Ｄ０７ -> D07
          D07.T012.2026 -> D07.T012.2026
          草刈り -> UNKNOWN_REFERENCE
          D 07 -> UNKNOWN_REFERENCE
          D07/T012 -> UNKNOWN_REFERENCE
          """)
  void referencesAreKeys(String typed, String key) {
    assertThat(ReadAs.of(ReadAs.DUTY, typed)).isEqualTo(key);
  }

  @Test
  void aReadingBecomesAFindingAtItsPlace() {
    Place place = new Place("芹田.xlsx", "実績", "F12");
    assertThat(TypedText.read(ReadAs.PEOPLE, "約20").finding(place))
        .contains(Finding.at(place, FindingCode.NOT_A_NUMBER, "約20", "従事人数"));
    assertThat(TypedText.read(ReadAs.TEXT, "\uE000").finding(place))
        .contains(Finding.at(place, FindingCode.UNUSUAL_CHARACTER, "\uE000", "備考", "U+E000"));
    assertThat(TypedText.read(ReadAs.PEOPLE, "20").finding(place)).isEmpty();
    assertThat(TypedText.read(ReadAs.PEOPLE, "").finding(place)).isEmpty();
  }
}
