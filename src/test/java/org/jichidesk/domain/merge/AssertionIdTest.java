package org.jichidesk.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jichidesk.domain.merge.Notebook.PLACE;
import static org.jichidesk.domain.merge.Notebook.TITLE;
import static org.jichidesk.domain.merge.Notebook.key;

import java.util.List;
import java.util.stream.Stream;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssertionIdTest {

  private static final Value A = Value.of("a");

  @Test
  void aWriteIsNamedByReplicaAndSequence() {
    AssertionId id = AssertionId.written("AB12CD34", 18);
    assertThat(id.text()).isEqualTo("AB12CD34.18");
    assertThat(id.isEdit()).isFalse();
    assertThat(id.replica()).isEqualTo("AB12CD34");
    assertThat(id.sequence()).isEqualTo(18);
  }

  @Test
  void theSameEditHasTheSameNameAlways() {
    AssertionId id = AssertionId.edit("E1", key("N1"), TITLE, A, Seen.parse("A:1"));
    assertThat(id.isEdit()).isTrue();
    assertThat(id)
        .isEqualTo(AssertionId.edit("E1", key("N1"), TITLE, A, Seen.parse("A:1")))
        .as("names stand in stores and workbooks: they must never change")
        .hasToString("#AuifRwFmVuZ2SMy");
  }

  @Test
  void anythingElseGivesAnotherName() {
    Seen seen = Seen.parse("A:1");
    List<AssertionId> ids =
        Stream.of(
                AssertionId.edit("E1", key("N1"), TITLE, A, seen),
                AssertionId.edit("E2", key("N1"), TITLE, A, seen),
                AssertionId.edit("E1", key("N2"), TITLE, A, seen),
                AssertionId.edit("E1", key("N1"), PLACE, A, seen),
                AssertionId.edit("E1", key("N1"), TITLE, Value.of("b"), seen),
                AssertionId.edit("E1", key("N1"), TITLE, Value.of("!cleared"), seen),
                AssertionId.edit("E1", key("N1"), TITLE, Value.CLEARED, seen),
                AssertionId.edit("E1", key("N1"), TITLE, Value.UNKNOWN, seen),
                AssertionId.edit("E1", key("N1"), TITLE, A, Seen.NOTHING))
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void sortsByText() {
    AssertionId a = new AssertionId("A.2");
    AssertionId b = new AssertionId("B.1");
    assertThat(a).isLessThan(b);
    assertThat(new AssertionId("#a")).isLessThan(a);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "A",
        "A.",
        ".1",
        "A.x",
        "A.1.2",
        "A.-1",
        "A.1234567890123456789",
        "a b.1",
        "#a b",
        "#a,b",
        "A:1",
        "A.1 ",
        "Ａ.1",
        "A.１",
        "#a\n",
        "#a.1"
      })
  void refusesWhatIsNotAName(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> new AssertionId(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#a", "#-_Zz9", "A.0", "r-1_x.123456789012345678"})
  void takesWhatIsOne(String text) {
    assertThat(new AssertionId(text).text()).isEqualTo(text);
  }
}
