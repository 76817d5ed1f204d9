package org.jichidesk.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualCharactersTest {

  @Test
  void theTablesAreThere() {
    assertThat(Charset.isSupported("x-SJIS_0213")).isTrue();
    assertThat(Charset.isSupported("windows-31j")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "長野市芹田地区",
        "髙﨑德彅塚\uFA10",
        "𠮟る",
        "ﾊﾝｶｸ｡",
        "①㈱㍻№℡",
        "～〜－−―—‖∥",
        "￥¥￠¢￡£￢¬",
        "é か゚ \u00A0",
        "▲△○×✓〃々〻",
        "A~\\\t\r\n"
      })
  void everydayCharacters(String text) {
    assertThat(UnusualCharacters.remark(ReadAs.TEXT, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "吉𠮷田, 𠮷, U+20BB7",
    "外\uE000字, \uE000, U+E000",
    "\uDBB8\uDC00, \uDBB8\uDC00, U+FE000",
    "葛\uDB40\uDD00城, \uDB40\uDD00, U+E0100",
    "か\u3099, \u3099, U+3099",
    "祭😀😀, 😀, U+1F600",
    "㋿, ㋿, U+32FF",
    "한국, 한국, U+D55C U+AD6D",
  })
  void charactersAnotherComputerMayNotShow(String text, String which, String codes) {
    assertThat(UnusualCharacters.remark(ReadAs.TEXT, text).map(Reading.Remark::args))
        .isEqualTo(Optional.of(List.of(which, "備考", codes)));
  }

  @Test
  void namesOnlyTheFirstFew() {
    List<String> args =
        UnusualCharacters.remark(ReadAs.TEXT, "가나다라마바사").map(Reading.Remark::args).orElseThrow();
    assertThat(args.getFirst()).isEqualTo("가나다라마");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001B", "\u007F", "\u0085", "\uFFFD", "\uD842", "\uFFFE"})
  void controlCharactersAndHalvesOfCharacters(String text) {
    assertThat(UnusualCharacters.remark(ReadAs.TEXT, text)).isPresent();
  }

  @Test
  void halvesOfCharactersAreReplacedAndRemarkedOn() {
    Reading read = TypedText.read(ReadAs.TEXT, "前\uD842後\uDFB7𠮷");
    assertThat(read)
        .isEqualTo(
            new Reading.Taken(
                Value.of("前\uFFFD後\uFFFD𠮷"),
                new Reading.Remark(
                    FindingCode.UNUSUAL_CHARACTER, List.of("\uFFFD𠮷", "備考", "U+FFFD U+20BB7"))));
  }
}
