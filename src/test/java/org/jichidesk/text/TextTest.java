package org.jichidesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

  private static final Pattern WORD = Pattern.compile("\\{([0-9]+)}");

  private final Text ja = new Text("ja");
  private final Text en = new Text("en");

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everyFindingCodeHasItsMessages(String language) {
    Properties messages = Text.load(language);
    List<String> missing =
        Stream.of(FindingCode.values())
            .flatMap(code -> Stream.of("finding." + code.code(), "finding." + code.code() + ".do"))
            .filter(key -> messages.getProperty(key, "").isBlank())
            .toList();
    assertThat(missing)
        .as(
            "lines to paste into messages_%s.properties:%n%s",
            language, String.join("\n", missing.stream().map(key -> key + "=").toList()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void noMessageIsOfACodeThatIsNot(String language) {
    Set<String> known = new TreeSet<>();
    for (FindingCode code : FindingCode.values()) {
      known.add("finding." + code.code());
      known.add("finding." + code.code() + ".do");
    }
    known.add("finding.at");
    List<String> extra =
        Text.load(language).stringPropertyNames().stream()
            .filter(key -> key.startsWith("finding.") && !known.contains(key))
            .sorted()
            .toList();
    assertThat(extra)
        .as("lines to delete from messages_%s.properties: %s", language, extra)
        .isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndTakeTheSameWords() {
    Properties japanese = Text.load("ja");
    Properties english = Text.load("en");
    assertThat(english.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(japanese.stringPropertyNames());
    List<String> unlike = new ArrayList<>();
    for (String key : japanese.stringPropertyNames()) {
      String one = japanese.getProperty(key);
      String other = english.getProperty(key);
      if (!words(one).equals(words(other))) {
        unlike.add(key + "=" + one + "\n" + key + "=" + other);
      }
    }
    assertThat(unlike).as("lines to mend:%n%s", String.join("\n", unlike)).isEmpty();
  }

  @Test
  void everyMessageCanBeFilledIn() {
    for (FindingCode code : FindingCode.values()) {
      Finding finding = Finding.at(Place.NOWHERE, code, "〈0〉", "〈1〉", "〈2〉", "〈3〉");
      for (Text text : List.of(ja, en)) {
        assertThat(text.finding(finding)).doesNotContain("{", "}", "?").isNotBlank();
        assertThat(text.whatToDo(finding)).doesNotContain("{", "}", "?").isNotBlank();
      }
    }
  }

  @Test
  void saysWhatStandsWhereAndWhatToWriteInstead() {
    Finding finding =
        Finding.at(
            new Place("芹田.xlsx", "実績", "F12"),
            FindingCode.OUT_OF_RANGE,
            "-1",
            "従事人数",
            "0",
            "99,999");
    assertThat(ja.finding(finding))
        .isEqualTo("芹田.xlsx / 実績 / F12: 「従事人数」の「-1」は、書ける範囲（0から99,999まで）の外です。");
    assertThat(ja.whatToDo(finding)).isEqualTo("けたの間違いがないか確かめて、0から99,999までの数を書いてください。");
    assertThat(en.finding(finding))
        .isEqualTo("芹田.xlsx / 実績 / F12: “-1” in “従事人数” is outside the range from 0 to 99,999.");
    assertThat(ja.finding(Finding.at(Place.NOWHERE, FindingCode.GAP, "芹田支所", "4")))
        .isEqualTo("芹田支所: 第4号が届いていません。");
  }

  @Test
  void takesWordsAsTheyAre() {
    Finding apostrophe = Finding.at(Place.NOWHERE, FindingCode.OTHER_DISTRICT, "{1}'s", "O'Hara");
    assertThat(en.finding(apostrophe))
        .isEqualTo(
            "The return of “O'Hara” has a row for the district “{1}'s”, which is in another"
                + " office's charge.");
    assertThat(en.of("finding.U611", 1234567, 1234L))
        .isEqualTo("There is no value number 1234567 (there are 1234).");
  }

  @Test
  void showsAWordItWasNotGivenAsAQuestionMark() {
    assertThat(en.finding(Finding.at(Place.NOWHERE, FindingCode.NO_SUCH_RECORD, "duty")))
        .isEqualTo("There is no record “?” of “duty”.");
  }

  @Test
  void doesNotDependOnTheLanguageOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPAN, Locale.forLanguageTag("ar-EG"))) {
        Locale.setDefault(locale);
        assertThat(new Text("ja").severity(Finding.Severity.QUARANTINE)).isEqualTo("保留");
        assertThat(new Text("en").severity(Finding.Severity.QUARANTINE)).isEqualTo("set aside");
        assertThat(new Text("en").of("finding.U611", 12345, 2)).contains("12345");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anUnknownLanguageIsJapaneseAndAnUnknownKeyShowsItself() {
    assertThat(new Text("fr").language()).isEqualTo("ja");
    assertThat(en.language()).isEqualTo("en");
    assertThat(ja.of("no.such.key", "x")).isEqualTo("no.such.key");
    for (Finding.Severity severity : Finding.Severity.values()) {
      assertThat(ja.severity(severity)).doesNotStartWith("severity");
      assertThat(en.severity(severity)).doesNotStartWith("severity");
    }
  }

  private static Set<String> words(String pattern) {
    Set<String> words = new TreeSet<>();
    Matcher matcher = WORD.matcher(pattern);
    while (matcher.find()) {
      words.add(matcher.group(1));
    }
    return words;
  }
}
