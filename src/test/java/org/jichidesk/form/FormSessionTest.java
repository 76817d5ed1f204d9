package org.jichidesk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.form.FormSession.TOP;

import java.util.List;
import java.util.Map;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;

/** A form while it is filled in: what is asked, worked out and complained about. */
class FormSessionTest {

  @Test
  void aQuestionIsAskedOnlyWhereItIsRelevant() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | relevant
            integer | households | 世帯数 |
            text | why | なぜ | ${households} > 10
            """);
    assertThat(session.state("why", TOP).relevant()).isFalse();
    session.set("households", TOP, Value.of("11"));
    assertThat(session.state("why", TOP).relevant()).isTrue();
    session.set("households", TOP, Value.of("10"));
    assertThat(session.state("why", TOP).relevant()).isFalse();
  }

  @Test
  void repeatsCountAndSumTheirInstances() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | calculation
            begin repeat | place | 集落 |
            integer | people | 人口 |
            integer | aged | 65歳以上 |
            calculate | share | | round(${aged} div ${people} * 100, 1)
            calculate | number | | position(..)
            end repeat | | |
            calculate | places | | count(${place})
            calculate | total | | sum(${people})
            """);
    session.addInstance("place", TOP, "a");
    session.addInstance("place", TOP, "b");
    session.set("people", "a", Value.of("10"));
    session.set("people", "b", Value.of("30"));
    session.set("aged", "b", Value.of("20"));
    assertThat(session.value("share", "b")).contains(Value.of("66.7"));
    assertThat(session.value("share", "a")).isEmpty();
    assertThat(session.value("places", TOP)).contains(Value.of("2"));
    assertThat(session.value("total", TOP)).contains(Value.of("40"));
    assertThat(session.value("number", "b")).contains(Value.of("2"));
    session.removeInstance("place", "a");
    assertThat(session.value("places", TOP)).contains(Value.of("1"));
    assertThat(session.value("total", TOP)).contains(Value.of("30"));
    assertThat(session.value("number", "b")).contains(Value.of("1"));
    session.set("aged", "b", Value.of("15"));
    assertThat(session.value("share", "b")).contains(Value.of("50"));
  }

  @Test
  void choicesFollowTheirFilterAlsoInRepeats() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | choice_filter
            begin repeat | shop | 店 |
            select_one area | area | 地域 |
            select_one town | town | 町 | area = ${area}
            end repeat | | |
            choices
            list_name | name | label | area
            area | north | 北 |
            area | south | 南 |
            town | n1 | 北一 | north
            town | n2 | 北二 | north
            town | s1 | 南一 | south
            """);
    session.addInstance("shop", TOP, "a");
    session.addInstance("shop", TOP, "b");
    session.set("area", "a", Value.of("north"));
    session.set("area", "b", Value.of("south"));
    assertThat(session.choices("town", "a")).extracting(Choice::name).containsExactly("n1", "n2");
    assertThat(session.choices("town", "b")).extracting(Choice::name).containsExactly("s1");
    session.set("town", "a", Value.of("n1"));
    assertThat(session.state("town", "a").complaint()).isEmpty();
    session.set("area", "a", Value.of("south"));
    assertThat(session.state("town", "a").complaint().orElseThrow().kind())
        .isEqualTo(ItemState.Complaint.Kind.UNREADABLE);
  }

  @Test
  void defaultsAreWorkedOutWhenAsked() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | default
            integer | base | 基準 | 12
            integer | twice | 倍 | ${base} * 2
            integer | doubled | 倍 | number(${base}) * 2
            text | plain | 文 | a-b (c)
            """);
    assertThat(session.applyDefaults(TOP))
        .isEqualTo(
            Map.of(
                "base", Value.of("12"),
                "twice", Value.of("24"),
                "doubled", Value.of("24"),
                "plain", Value.of("a-b (c)")));
  }

  @Test
  void aConstraintComplainsInItsOwnWords() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | constraint | constraint_message
            integer | all | 世帯 | . >= 0 | 0以上
            integer | some | うち | . <= ${all} | ${all}を超えています
            """);
    session.set("all", TOP, Value.of("10"));
    session.set("some", TOP, Value.of("11"));
    assertThat(complaint(session, "some")).isEqualTo("VIOLATED 10を超えています");
    session.set("all", TOP, Value.of("11"));
    assertThat(complaint(session, "some")).isEmpty();
    session.set("all", TOP, Value.of("-1"));
    assertThat(complaint(session, "all")).isEqualTo("VIOLATED 0以上");
  }

  @Test
  void statesAreBlankToExpressionsAndSomeSatisfyRequired() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | required | required_message | relevant
            integer | a | A | yes | 要ります |
            text | b | B | ${a} > 3 | | ${a} != ''
            """);
    assertThat(complaint(session, "a")).isEqualTo("MISSING 要ります");
    session.set("a", TOP, Value.of("4"));
    assertThat(complaint(session, "a")).isEmpty();
    assertThat(session.state("b", TOP).required()).isTrue();
    assertThat(complaint(session, "b")).isEqualTo("MISSING ");
    for (Value state : List.of(Value.NOT_APPLICABLE, Value.UNKNOWN)) {
      session.set("a", TOP, state);
      assertThat(complaint(session, "a")).as(state.toString()).isEmpty();
      assertThat(session.state("b", TOP).relevant()).as("blank").isFalse();
      assertThat(session.value("a", TOP)).contains(state);
    }
    session.set("a", TOP, Value.NO_ANSWER);
    assertThat(complaint(session, "a")).isEqualTo("MISSING 要ります");
    session.set("a", TOP, Value.CLEARED);
    assertThat(session.value("a", TOP)).isEmpty();
  }

  @Test
  void whatIsNotAskedHasNoValueUntilItIsAskedAgain() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | relevant | calculation
            integer | a | A | |
            integer | b | B | ${a} = 1 |
            calculate | c | | | coalesce(${b}, 'none')
            begin group | g | G | ${a} = 1 |
            integer | d | D | |
            end group | | | |
            """);
    session.set("a", TOP, Value.of("1"));
    session.set("b", TOP, Value.of("5"));
    assertThat(session.value("c", TOP)).contains(Value.of("5"));
    assertThat(session.state("d", TOP).relevant()).isTrue();
    session.set("a", TOP, Value.of("2"));
    assertThat(session.value("c", TOP)).contains(Value.of("none"));
    assertThat(session.state("d", TOP).relevant()).as("with its group").isFalse();
    session.set("a", TOP, Value.of("1"));
    assertThat(session.value("c", TOP)).as("kept meanwhile").contains(Value.of("5"));
  }

  @Test
  void severalChoicesAndOther() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | constraint | calculation | relevant
            select_multiple f or_other | a | A | count-selected(.) <= 2 | |
            calculate | n | | | count-selected(${a}) |
            calculate | said | | | ${a_other} |
            text | why | なぜ | | | selected(${a}, 'y')
            choices
            list_name | name | label
            f | x | 甲
            f | y | 乙
            f | z | 丙
            """);
    assertThat(session.choices("a", TOP))
        .extracting(Choice::name)
        .containsExactly("x", "y", "z", "other");
    session.set("a", TOP, Value.of("x y"));
    assertThat(session.value("n", TOP)).contains(Value.of("2"));
    assertThat(session.state("why", TOP).relevant()).isTrue();
    session.set("a", TOP, Value.of("x z other"));
    session.set("a_other", TOP, Value.of("丁"));
    assertThat(session.value("said", TOP)).contains(Value.of("丁"));
    assertThat(session.state("why", TOP).relevant()).isFalse();
    assertThat(complaint(session, "a")).startsWith("VIOLATED");
    session.set("a", TOP, Value.of("x nowhere"));
    assertThat(complaint(session, "a")).startsWith("UNREADABLE");
  }

  @Test
  void answersThatAreNoneAreKeptAndComplainedAbout() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | parameters
            integer | i | I |
            decimal | d | D |
            date | t | T |
            range | r | R | start=0 end=1 step=0.25
            """);
    Map<String, List<String>> wrong =
        Map.of(
            "i", List.of("x", "1.5", "1e3"),
            "d", List.of("x", "1,5"),
            "t", List.of("2025-02-30", "昨日"),
            "r", List.of("2", "0.3", "x"));
    wrong.forEach((item, texts) -> {
      for (String text : texts) {
        session.set(item, TOP, Value.of(text));
        assertThat(complaint(session, item)).as(item + " " + text).startsWith("UNREADABLE");
        assertThat(session.value(item, TOP)).contains(Value.of(text));
      }
    });
    Map.of("i", "-12", "d", "0.125", "t", "2024-02-29", "r", "0.75")
        .forEach((item, text) -> {
          session.set(item, TOP, Value.of(text));
          assertThat(complaint(session, item)).as(item).isEmpty();
        });
  }

  @Test
  void datesAreComparedAndReckonedWith() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | constraint | calculation
            date | from | 始め | . <= today() |
            date | to | 終わり | . >= ${from} |
            calculate | days | | | int(${to} - ${from})
            calculate | year | | | format-date(${from}, '%Y')
            """);
    session.set("from", TOP, Value.of("2024-02-28"));
    session.set("to", TOP, Value.of("2024-03-01"));
    assertThat(session.value("days", TOP)).contains(Value.of("2"));
    assertThat(session.value("year", TOP)).contains(Value.of("2024"));
    session.set("to", TOP, Value.of("2024-02-27"));
    assertThat(complaint(session, "to")).startsWith("VIOLATED");
    session.set("from", TOP, Value.of("2999-01-01"));
    assertThat(complaint(session, "from")).startsWith("VIOLATED");
  }

  @Test
  void numbersAreLargeAndExact() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | calculation
            integer | a | A |
            calculate | twice | | ${a} * 2
            calculate | third | | round(${a} div 3, 2)
            calculate | none | | ${a} div 0
            """);
    session.set("a", TOP, Value.of("12345678901"));
    assertThat(session.value("twice", TOP)).contains(Value.of("24691357802"));
    session.set("a", TOP, Value.of("10"));
    assertThat(session.value("third", TOP)).contains(Value.of("3.33"));
    assertThat(session.value("none", TOP)).as("no result is no answer").isEmpty();
  }

  @Test
  void repeatsStandInRepeats() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | calculation | relevant
            begin repeat | ward | 区 | |
            text | ward_name | 名 | |
            begin repeat | group | 組 | |
            integer | homes | 戸 | |
            text | far | 遠い | | ${homes} > 5
            end repeat | | | |
            calculate | ward_homes | | sum(${homes}) |
            end repeat | | | |
            calculate | all_homes | | sum(${homes}) |
            """);
    session.addInstance("ward", TOP, "w1");
    session.addInstance("ward", TOP, "w2");
    session.addInstance("group", "w1", "g1");
    session.addInstance("group", "w2", "g2");
    session.addInstance("group", "w2", "g3");
    session.set("homes", "g1", Value.of("3"));
    session.set("homes", "g2", Value.of("10"));
    session.set("homes", "g3", Value.of("20"));
    assertThat(session.state("far", "g1").relevant()).isFalse();
    assertThat(session.state("far", "g3").relevant()).isTrue();
    assertThat(session.value("all_homes", TOP)).contains(Value.of("33"));
    assertThat(session.value("ward_homes", "w1")).contains(Value.of("3"));
    assertThat(session.value("ward_homes", "w2")).contains(Value.of("30"));
    session.removeInstance("ward", "w1");
    assertThat(session.has("homes", "g1")).isFalse();
    assertThat(session.instances("ward", TOP)).containsExactly("w2");
    assertThat(session.instances("group", "w2")).containsExactly("g2", "g3");
    assertThat(session.value("all_homes", TOP)).contains(Value.of("30"));
    session.removeInstance("group", "g2");
    session.set("homes", "g3", Value.of("21"));
    assertThat(session.value("ward_homes", "w2")).contains(Value.of("21"));
    assertThat(session.states())
        .extracting(state -> state.item().name() + "@" + state.instance())
        .containsExactly(
            "ward@w2",
            "ward_name@w2",
            "group@g3",
            "homes@g3",
            "far@g3",
            "ward_homes@w2",
            "all_homes@0");
  }

  @Test
  void aFormSaysHowOftenARepeatIsWanted() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | repeat_count
            integer | wards | 区の数 |
            begin repeat | ward | 区 | ${wards}
            text | who | 名 |
            end repeat | | |
            begin repeat | more | 他 |
            text | what | 何 |
            end repeat | | |
            """);
    assertThat(session.wanted("ward", TOP)).hasValue(0);
    session.set("wards", TOP, Value.of("3"));
    assertThat(session.wanted("ward", TOP)).hasValue(3);
    assertThat(session.wanted("more", TOP)).isEmpty();
  }

  @Test
  void textsSpeakTheirLanguageAndFillInReferences() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label::日本語 (ja) | label::English (en) | hint::日本語 (ja) | calculation
            select_one f | a | 好き | like | 前回 ${b__last} |
            integer | b | 数 ${b__last} | number | |
            calculate | said | | | | jr:choice-name(${a}, '${a}')
            begin repeat | r | 組 | group | |
            text | n | 名 | name | |
            note | hello | ${n}さん ${a} | Dear ${n} | |
            select_one f | best | 一番 | best | |
            calculate | best_said | | | | jr:choice-name(${best}, '${best}')
            end repeat | | | | |
            choices
            list_name | name | label::日本語 (ja) | label::English (en)
            f | x | 甲 | first
            f | y | 乙 | second
            """);
    session.addInstance("r", TOP, "1");
    session.addInstance("r", TOP, "2");
    session.set("a", TOP, Value.of("y"));
    session.set("n", "2", Value.of("花子"));
    session.set("b__last", TOP, Value.of("12"));
    assertThat(session.label("hello", "2")).isEqualTo("花子さん y");
    assertThat(session.label("hello", "1")).isEqualTo("さん y");
    assertThat(session.hint("a", TOP)).isEqualTo("前回 12");
    assertThat(session.value("said", TOP)).contains(Value.of("乙"));
    session.set("best", "2", Value.of("x"));
    assertThat(session.value("best_said", "2")).contains(Value.of("甲"));
    assertThat(session.value("best_said", "1")).isEmpty();
    session.language("en");
    assertThat(session.label("hello", "2")).isEqualTo("Dear 花子");
    assertThat(session.hint("a", TOP)).as("not translated").isEqualTo("前回 12");
    session.language("fr");
    assertThat(session.label("a", TOP)).as("not spoken").isEqualTo("好き");
  }

  @Test
  void rulesCompareWithTheLastRoundAndWithSimilarDistricts() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label
            integer | a | A
            findings
            name | when | kind | item | text
            low | ${a} < 10 | issue | a | 少ない（${a}）
            falls | ${a} < ${a__last} * 0.9 | issue | a | ${a__last}から減りました
            above | ${a} > ${a__similar} | strength | a | ${a__similar}より多い
            """);
    assertThat(session.form().borrowed()).containsExactlyInAnyOrder("a__last", "a__similar");
    assertThat(session.found()).as("nothing is found in a blank").isEmpty();
    session.set("a", TOP, Value.of("9"));
    assertThat(session.found()).extracting(FindingRule::name).containsExactly("low");
    session.set("a__last", TOP, Value.of("20"));
    session.set("a__similar", TOP, Value.of("8.5"));
    assertThat(session.found())
        .extracting(FindingRule::name)
        .containsExactly("low", "falls", "above");
    assertThat(session.found())
        .extracting(session::text)
        .containsExactly("少ない（9）", "20から減りました", "8.5より多い");
    session.set("a", TOP, Value.NOT_APPLICABLE);
    assertThat(session.found()).isEmpty();
  }

  @Test
  void whatCannotBeWorkedOutDoesNotCostTheAnswer() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | calculation
            text | a | A |
            calculate | day | | if(${a} = '', '', date(${a}))
            text | b | B |
            """);
    session.set("a", TOP, Value.of("あした"));
    assertThat(session.trouble()).isNotEmpty();
    assertThat(session.value("a", TOP)).contains(Value.of("あした"));
    session.set("b", TOP, Value.of("x"));
    assertThat(session.trouble()).isEmpty();
    session.set("a", TOP, Value.of("2025-04-01"));
    assertThat(session.trouble()).isEmpty();
    assertThat(session.value("day", TOP)).contains(Value.of("2025-04-01"));
  }

  @Test
  void readOnlyHiddenAndAcknowledged() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | read_only | required
            hidden | district_mountain | | |
            text | fixed | 固定 | yes |
            text | sometimes | 時々 | ${district_mountain} = 'whole' |
            acknowledge | seen | 確認 | | yes
            """);
    assertThat(session.state("fixed", TOP).readOnly()).isTrue();
    assertThat(session.state("sometimes", TOP).readOnly()).isFalse();
    session.set("district_mountain", TOP, Value.of("whole"));
    assertThat(session.state("sometimes", TOP).readOnly()).isTrue();
    assertThat(complaint(session, "seen")).startsWith("MISSING");
    session.set("seen", TOP, Value.of("OK"));
    assertThat(complaint(session, "seen")).isEmpty();
  }

  private static String complaint(FormSession session, String item) {
    return session
        .state(item, TOP)
        .complaint()
        .map(complaint -> complaint.kind() + " " + complaint.message())
        .orElse("");
  }

  @Test
  void aReferenceWithinARepeatMeansTheSameInstance() {
    FormSession session =
        Written.session(
            """
            survey
            type | name | label | calculation | constraint
            integer | limit | L | |
            begin repeat | r | R | |
            integer | n | N | | . <= ${limit} and . >= 0
            calculate | all | | count(${r}) |
            calculate | mine | | ${n} + ${limit} |
            calculate | second | | indexed-repeat(${n}, ${r}, 2) |
            calculate | large | | count(${r}[${n} > 5]) |
            end repeat | | | |
            calculate | big | | sum(${n}[. > 5]) |
            calculate | words | | concat('${n} (', ${limit}, ')') |
            """);
    session.set("limit", TOP, Value.of("100"));
    session.addInstance("r", TOP, "a");
    session.addInstance("r", TOP, "b");
    session.set("n", "b", Value.of("7"));
    session.set("n", "a", Value.of("3"));
    assertThat(session.value("all", "a")).contains(Value.of("2"));
    assertThat(session.value("mine", "a")).contains(Value.of("103"));
    assertThat(session.value("mine", "b")).contains(Value.of("107"));
    assertThat(session.value("second", "a")).contains(Value.of("7"));
    assertThat(session.value("big", TOP)).contains(Value.of("7"));
    session.set("n", "b", Value.of("101"));
    assertThat(session.state("n", "b").complaint()).isPresent();
    assertThat(session.state("n", "a").complaint()).isEmpty();
  }
}
