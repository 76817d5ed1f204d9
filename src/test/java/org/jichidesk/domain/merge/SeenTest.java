package org.jichidesk.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTest {

  private static AssertionId id(String text) {
    return new AssertionId(text);
  }

  @Test
  void nothingCoversNothing() {
    assertThat(Seen.NOTHING.text()).isEmpty();
    assertThat(Seen.NOTHING.covers(id("A.1"))).isFalse();
    assertThat(Seen.NOTHING.covers(id("#x"))).isFalse();
    assertThat(Seen.parse("")).isSameAs(Seen.NOTHING);
  }

  @Test
  void coversWritesUpToTheHighestAndNoFurther() {
    Seen seen = Seen.NOTHING.and(id("A.5"));
    assertThat(seen.covers(id("A.4"))).isTrue();
    assertThat(seen.covers(id("A.5"))).isTrue();
    assertThat(seen.covers(id("A.6"))).isFalse();
    assertThat(seen.covers(id("B.1"))).isFalse();
    assertThat(seen.covers(id("#A"))).isFalse();
  }

  @Test
  void coversEditsOneByOne() {
    Seen seen = Seen.NOTHING.and(id("#b")).and(id("#a"));
    assertThat(seen.covers(id("#a"))).isTrue();
    assertThat(seen.covers(id("#b"))).isTrue();
    assertThat(seen.covers(id("#c"))).isFalse();
  }

  @Test
  void theTextIsTheSameWhateverTheOrder() {
    Seen one = Seen.NOTHING.and(id("B.2")).and(id("#z")).and(id("A.10")).and(id("#Y"));
    Seen other = Seen.NOTHING.and(id("#Y")).and(id("A.10")).and(id("#z")).and(id("B.2"));
    assertThat(one.text()).isEqualTo("A:10,B:2,#Y,#z");
    assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.text());
    assertThat(Seen.parse(one.text())).isEqualTo(one);
    assertThat(Seen.parse("#z,B:2,A:3,#Y,A:10")).isEqualTo(one);
  }

  @Test
  void togetherTheyCoverWhatEitherDoes() {
    Seen one = Seen.parse("A:3,B:9,#x");
    Seen other = Seen.parse("A:7,C:1,#y");
    assertThat(one.and(other).text()).isEqualTo("A:7,B:9,C:1,#x,#y");
    assertThat(other.and(one)).isEqualTo(one.and(other));
    assertThat(one.and(one)).isSameAs(one);
    assertThat(one.and(Seen.NOTHING)).isSameAs(one);
    assertThat(Seen.NOTHING.and(one)).isSameAs(one);
  }

  @Test
  void addingNeverChangesTheOriginal() {
    Seen one = Seen.parse("A:3");
    Seen more = one.and(id("A.4")).and(id("#e"));
    assertThat(one.text()).isEqualTo("A:3");
    assertThat(more.text()).isEqualTo("A:4,#e");
    assertThat(more.and(id("A.2"))).as("an earlier write adds nothing").isEqualTo(more);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "A:", ":3", "A:x", "#", ",", "A:1,", ",A:1", "A:1,,B:2", "A:1:2"})
  void refusesWhatIsNotASeenSet(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Seen.parse(text));
  }
}
