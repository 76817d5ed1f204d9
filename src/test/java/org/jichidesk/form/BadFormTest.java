package org.jichidesk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be accepted is named at its sheet, row and column, and nothing is half accepted. */
class BadFormTest {

  private static final String CHOICES =
      """
      choices
      list_name | name | label
      yn | yes | はい
      yn | no | いいえ
      """;

  /** What is wrong, the survey, and the finding as code, sheet and cell. */
  static Stream<Arguments> surveys() {
    return Stream.of(
        refused("unknown type", "type|name|label\nintegr|a|A", "F709 survey A2"),
        refused("type missing", "type|name|label\n |a|A", "F709 survey A2"),
        refused("unsupported type", "type|name|label\ntext|b|B\ngeopoint|a|A", "F710 survey A3"),
        refused("photo", "type|name|label\nimage|a|A", "F710 survey A2"),
        refused("rank", "type|name|label\nrank things|a|A", "F710 survey A2"),
        refused(
            "file of choices", "type|name|label\nselect_one_from_file a.csv|a|A", "F710 survey A2"),
        refused("name missing", "type|name|label\ntext| |A", "F711 survey B2"),
        refused("name with a space", "type|name|label\ntext|a b|A", "F712 survey B2"),
        refused("Japanese name", "type|name|label\ntext|人口|A", "F712 survey B2"),
        refused("name of a borrowed value", "type|name|label\ntext|a__last|A", "F712 survey B2"),
        refused(
            "name twice",
            "type|name|label\ntext|a|A\nbegin group|g|G\ntext|a|A\nend group||",
            "F713 survey B4"),
        refused(
            "name of the other text",
            "type|name|label\nselect_one yn or_other|a|A\ntext|a_other|A",
            "F713 survey B3"),
        refused("label missing", "type|name|label\ntext|a|", "F714 survey C2"),
        refused(
            "label missing in a language", "type|name|label::日本語 (ja)\ntext|a|", "F714 survey C2"),
        refused("list missing", "type|name|label\nselect_one yes_no|a|A", "F715 survey A2"),
        refused("group not ended", "type|name|label\nbegin group|g|G\ntext|a|A", "F720 survey A2"),
        refused("ended twice", "type|name|label\ntext|a|A\nend group||", "F721 survey A3"),
        refused(
            "ended crosswise",
            "type|name|label\nbegin group|g|G\ntext|a|A\nend repeat||\nend group||",
            "F721 survey A4"),
        refused(
            "another group ended",
            "type|name|label\nbegin group|g|G\ntext|a|A\nend group|h|",
            "F721 survey B4"),
        refused(
            "unknown reference",
            "type|name|label|relevant\ntext|a|A|\ntext|b|B|${aa} = 'x'",
            "F722 survey D3"),
        refused(
            "unknown reference in a label", "type|name|label\ntext|a|A ${zzzz}", "F722 survey C2"),
        refused(
            "unknown function",
            "type|name|label|constraint\ninteger|a|A|roud(.) > 1",
            "F723 survey D2"),
        refused(
            "pulldata",
            "type|name|label|calculation\ncalculate|a||pulldata('f','a','b','c')",
            "F723 survey D2"),
        refused(
            "broken expression",
            "type|name|label|relevant\ninteger|a|A|\ntext|b|B|${a} > (1",
            "F724 survey D3"),
        refused(
            "full-width sign",
            "type|name|label|relevant\ninteger|a|A|\ntext|b|B|${a} ＞ 1",
            "F724 survey D3"),
        refused("stray quote", "type|name|label|constraint\ntext|a|A|. = 'x", "F724 survey D2"),
        refused(
            "too few arguments", "type|name|label|constraint\ntext|a|A|regex(.)", "F724 survey D2"),
        refused(
            "circle of two",
            "type|name|label|calculation\ncalculate|a||${b} + 1\ncalculate|b||${a} + 1",
            "F725 survey D3"),
        refused(
            "waits for itself", "type|name|label|relevant\ntext|a|A|${a} = 'x'", "F725 survey D2"),
        refused(
            "group waits for what is in it",
            "type|name|label|relevant\nbegin group|g|G|${a} = 'x'\ntext|a|A|\nend group|||",
            "F725 survey D2"),
        refused(
            "calculation missing", "type|name|label|calculation\ncalculate|a||", "F727 survey D2"),
        refused(
            "default is no number", "type|name|label|default\ninteger|a|A|many", "F728 survey D2"),
        refused(
            "default is no choice",
            "type|name|label|default\nselect_one yn|a|A|maybe",
            "F728 survey D2"),
        refused(
            "default is no date", "type|name|label|default\ndate|a|A|2025-02-30", "F728 survey D2"),
        refused(
            "range that does not fit",
            "type|name|label|parameters\nrange|a|A|start=0 end=10 step=3",
            "F729 survey D2"),
        refused("range of words", "type|name|label|parameters\nrange|a|A|from=0", "F729 survey D2"),
        refused("trigger", "type|name|label|trigger\ntext|a|A|\ntext|b|B|${a}", "F705 survey D3"),
        refused(
            "media", "type|name|label|media::image::日本語 (ja)\ntext|a|A|x.png", "F705 survey D2"),
        refused(
            "heading twice", "type|name|label|relevant|relevance\ntext|a|A||", "F707 survey E1"),
        refused(
            "nothing to compare",
            "type|name|label|relevant\ntext|a|A|${b__last} > 1",
            "F742 survey D2"),
        refused(
            "filter of no column",
            "type|name|label|choice_filter\nselect_one yn|a|A|kind = 'x'",
            "F749 survey D2"),
        refused(
            "other with a filter",
            "type|name|label|choice_filter\nselect_one yn or_other|a|A|name = 'yes'",
            "F750 survey D2"),
        warned("unknown column", "type|name|label|labell::English\ntext|a|A|x", "F704 survey D1"),
        warned("no heading", "type|name|label\ntext|a|A|stray", "F708 survey D2"),
        warned(
            "filter without choices",
            "type|name|label|choice_filter\ntext|a|A|name = 'x'",
            "F730 survey D2"),
        warned(
            "count without a repeat",
            "type|name|label|repeat_count\nbegin group|g|G|3\ntext|a|A|\nend group|||",
            "F730 survey D2"),
        warned(
            "a note is not required",
            "type|name|label|required\nnote|a|A|yes\ntext|b|B|",
            "F730 survey D2"),
        warned(
            "shuffled choices",
            "type|name|label|parameters\nselect_one yn|a|A|randomize=true",
            "F730 survey D2"),
        warned(
            "appearance of a telephone",
            "type|name|label|appearance\ntext|a|A|w3 multiline",
            "F731 survey D2"),
        warned("half-width kana", "type|name|label\ntext|a|ﾌﾟﾗﾝ", "F732 survey C2"),
        warned(
            "not translated",
            "type|name|label::日本語 (ja)|label::English (en)\ntext|a|甲|A\ntext|b|乙|",
            "F733 survey D3"),
        warned(
            "hint without meaning", "type|name|label|guidance_hint\ntext|a|A|x", "F706 survey D1"));
  }

  private static Arguments refused(String what, String survey, String finding) {
    return Arguments.of(what, survey, finding, false);
  }

  private static Arguments warned(String what, String survey, String finding) {
    return Arguments.of(what, survey, finding, true);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("surveys")
  void aFaultInTheSurveyIsNamed(String what, String survey, String finding, boolean accepted) {
    String choices = survey.contains(" yn") ? CHOICES : "";
    FormReader.Result result = Written.read("survey\n" + survey + "\n" + choices);
    assertThat(result.findings().stream().map(Written::shown)).contains(finding);
    assertThat(result.findings()).as("nothing else is blamed").hasSize(1);
    assertThat(result.form().isPresent()).isEqualTo(accepted);
  }

  @Test
  void faultsInTheChoicesAreNamed() {
    assertThat(
            Written.findings(
                """
                survey
                type | name | label
                select_one yn | a | A
                choices
                list_name | name | label
                yn | yes | はい
                yn | yes | はい
                yn |  | なし
                 | no | いいえ
                yn | may be | 多分
                yn | no |
                other | x | 別
                """))
        .containsExactlyInAnyOrder(
            "F718 choices B3",
            "F716 choices B4",
            "F716 choices A5",
            "F717 choices B6",
            "F714 choices C7",
            "F719 choices A8");
  }

  @Test
  void aChoiceThatReadsAsAStateIsRefusedByNameAndByLabel() {
    String form =
        """
        survey
        type | name | label::ja | label::en
        select_one bus | a | バスは | Bus
        choices
        list_name | name | label::ja | label::en
        bus | often | よく使う | Often
        bus | unknown | 分からない | Cannot say
        bus | n | 該当無し | None such
        bus | m | まだ | N/A
        bus | o | (消去) | Gone
        bus | unknown_road | 道が不明 | The road is unknown
        """;
    assertThat(Written.findings(form))
        .containsExactlyInAnyOrder(
            "F751 choices B3", "F751 choices C4", "F751 choices D5", "F751 choices C6");
    assertThat(Written.read(form).form()).isEmpty();
  }

  @Test
  void faultsInRulesAndCrosswalkAreNamed() {
    assertThat(
            Written.findings(
                """
                survey
                type | name | label
                integer | a | A
                crosswalk
                from_version | from_name | to_name | relation
                0 | a | a | same
                0 | a | a | same
                0 | b | nowhere | reworded
                0 | c | a | renamed
                0 | d | a | dropped
                1 | e | a | same
                findings
                name | when | kind | item | text
                r1 | ${a} > 3 | issue | a | 多い
                r1 | ${a} > 3 | issue | a | 多い
                r2 | ${a} > 3 | bad | a | 多い
                r3 |  | issue | a | 多い
                r4 | ${b} > 3 | issue | a | 多い
                r5 | ${a} > 3 | issue | zz | 多い
                r6 | ${a} > | strength | a | ${a__last} より多い
                """))
        .containsExactlyInAnyOrder(
            "F740 crosswalk B3",
            "F739 crosswalk C4",
            "F738 crosswalk D5",
            "F739 crosswalk C6",
            "F739 crosswalk A7",
            "F713 findings A3",
            "F741 findings C4",
            "F741 findings B5",
            "F722 findings B6",
            "F741 findings D7",
            "F724 findings B8");
  }

  @Test
  void aFormNeedsQuestionsAndSettings() {
    assertThat(FormReader.read("f", List.of()).findings().stream().map(Written::shown))
        .contains("F701 null null");
    assertThat(Written.findings("survey\ntype | name | label")).containsExactly("F736 null null");
    FormReader.Result without =
        FormReader.read(
            "f",
            Written.sheets(
                "survey\ntype|name|label\ntext|a|A\nsettings\nform_title|form_id|version\nT||"));
    assertThat(without.findings().stream().map(Written::shown))
        .containsExactly("F734 settings B2", "F734 settings C2");
    assertThat(without.form()).isEmpty();
  }

  @Test
  void sheetsThatAreNoPartOfTheFormAreNamed() {
    assertThat(
            Written.findings(
                """
                README
                about | this
                entities
                list_name | x
                memo
                some | thing
                survey
                type | name | label
                text | a | A
                """))
        .containsExactly("F703 entities null", "F702 memo null");
  }

  @Test
  void fiveThousandQuestionsAreRefusedAndTwoThousandRun() {
    assertThat(Written.findings(questions(5_000))).containsExactly("F737 null null");
    Optional<FormDefinition> form = Written.read(questions(FormReader.MOST_ROWS)).form();
    FormSession session = FormSession.open(form.orElseThrow());
    session.set("q0", FormSession.TOP, org.jichidesk.domain.record.Value.of("1"));
    assertThat(session.state("q1999", FormSession.TOP).relevant()).isFalse();
    assertThat(session.state("q1", FormSession.TOP).relevant()).isTrue();
  }

  private static String questions(int count) {
    StringBuilder survey = new StringBuilder("survey\ntype|name|label|relevant\n");
    for (int i = 0; i < count; i++) {
      String when = i == 0 ? "" : "${q" + (i - 1) + "} > 0";
      survey.append("integer|q").append(i).append("|Q|").append(when).append('\n');
    }
    return survey.toString();
  }

  @Test
  void everyCellOfABadFormIsNamedAtOnce() {
    List<String> findings =
        Written.findings(
            """
            survey
            type | name | label | relevant
            integr | a | A |
            text | b c | B |
            text | d | D | ${nowhere} = 1
            """);
    assertThat(findings).contains("F709 survey A2", "F712 survey B3", "F722 survey D4");
  }
}
