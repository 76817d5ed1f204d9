package org.jichidesk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.form.FormSession.TOP;

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
}
