package org.jichidesk.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "３",
        "③",
        "⑶",
        "(3)",
        "（３）",
        "3.",
        "3 やや重い",
        "３　やや重い",
        "3やや重い",
        "3.やや重い",
        "3：やや重い",
        "③やや重い",
        "(3) やや重い",
        "やや重い",
        "や や 重 い",
        " やや重い　",
        "ヤヤ重い",
        "ﾔﾔ重い",
        "3 rather heavy",
        "Rather Heavy",
        "RATHER HEAVY"
      })
  void readsANumberedLabel(String typed) {
    assertThat(ReadAs.of(ReadAs.BURDEN, typed)).isEqualTo("3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      textBlock =
          """
          whole -> whole
          WHOLE -> whole
          ｗｈｏｌｅ -> whole
          全域 -> whole
          全 域 -> whole
          一部 -> partial
          Partial -> partial
          なし -> none
          ナシ -> none
          ﾅｼ -> none
          イカン -> hand_over
          ｲｶﾝ -> hand_over
          hand_over -> hand_over
          Hand Over -> hand_over
          """)
  void readsCodesAndLabels(String typed, String code) {
    assertThat(ReadAs.of(ReadAs.MOUNTAIN, typed)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5", "3.5", "34", "3 重い", "3・4", "重", "3 やや", "中", "x", "0", "3 軽い", "③④"})
  void refusesWhatIsNoChoice(String typed) {
    assertThat(ReadAs.of(ReadAs.BURDEN, typed)).isEqualTo("UNKNOWN_CODE");
    assertThat(ReadAs.hints(ReadAs.BURDEN, typed))
        .containsExactly("1 軽い、2 やや軽い、3 やや重い、4 重い、該当なし、未回答、不明");
  }

  @Test
  void neverPicksOneOfSeveral() {
    Field twins =
        Field.code(
            1,
            "twins",
            "似たもの",
            "Twins",
            Code.of("a", "1 あり", "yes"),
            Code.of("b", "2 アリ", "yes"),
            Code.of("c", "65歳以上", "elderly"),
            Code.of("d", "1.5倍", "half as much again"));
    assertThat(ReadAs.of(twins, "あり")).isEqualTo("UNKNOWN_CODE");
    assertThat(ReadAs.of(twins, "Yes")).isEqualTo("UNKNOWN_CODE");
    assertThat(ReadAs.of(twins, "2 アリ")).isEqualTo("b");
    assertThat(ReadAs.of(twins, "1")).isEqualTo("a");
    assertThat(ReadAs.of(twins, "65")).isEqualTo("UNKNOWN_CODE");
    assertThat(ReadAs.of(twins, "歳以上")).isEqualTo("UNKNOWN_CODE");
    assertThat(ReadAs.of(twins, "倍")).isEqualTo("UNKNOWN_CODE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes", "YES", "ｙ", "はい", "ハイ", "ﾊｲ", "○", "〇", "◯", "✓", "✔️", "☑", "レ", "有", "有り", "あり",
        "true", "TRUE", "1", "１"
      })
  void yes(String typed) {
    assertThat(ReadAs.of(ReadAs.FLAG, typed)).isEqualTo("yes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no", "NO", "n", "いいえ", "イイエ", "×", "✕", "✗", "無", "無し", "なし", "false", "FALSE", "0", "０"
      })
  void no(String typed) {
    assertThat(ReadAs.of(ReadAs.FLAG, typed)).isEqualTo("no");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "X", "o", "☒", "△", "2", "済", "ok", "はい・いいえ", "1.0"})
  void neitherYesNorNo(String typed) {
    assertThat(ReadAs.of(ReadAs.FLAG, typed)).isEqualTo("NOT_A_FLAG");
  }

  private static final Field SEVERAL =
      Field.code(
              1,
              "works",
              "作業",
              "Works",
              Code.of("clean", "清掃", "cleaning"),
              Code.of("snow", "雪かき・道の確保", "snow"),
              Code.of("both", "見守り、声かけ", "looking in"))
          .several()
          .allowing(Value.Kind.NOT_APPLICABLE);

  @ParameterizedTest
  @CsvSource({
    "'clean snow', 'clean snow'",
    "'snow clean', 'clean snow'",
    "'清掃、雪かき・道の確保', 'clean snow'",
    "'清掃／清掃', clean",
    "'見守り、声かけ', both",
    "'cleaning, snow', 'clean snow'",
    "'清掃　雪かき・道の確保', 'clean snow'"
  })
  void severalChoicesAreReadHoweverTheyAreParted(String typed, String canonical) {
    assertThat(TypedText.read(SEVERAL, typed)).isEqualTo(Reading.answer(canonical));
  }

  @Test
  void oneWrongAmongSeveralRefusesAllAndNamesIt() {
    assertThat(TypedText.read(SEVERAL, "清掃、掃除"))
        .isInstanceOfSatisfying(
            Reading.Refused.class, refused -> assertThat(refused.args()).startsWith("掃除"));
    assertThat(TypedText.read(SEVERAL, "該当なし")).isEqualTo(Reading.taken(Value.NOT_APPLICABLE));
  }

  @Test
  void whatIsShownOfSeveralIsReadBack() {
    Value value = Value.of("clean snow");
    assertThat(ShownText.of(SEVERAL, value, "ja")).isEqualTo("清掃、雪かき・道の確保");
    assertThat(TypedText.read(SEVERAL, ShownText.of(SEVERAL, value, "ja")))
        .isEqualTo(Reading.taken(value));
    assertThat(TypedText.read(SEVERAL, ShownText.of(SEVERAL, value, "en")))
        .isEqualTo(Reading.taken(value));
  }
}
