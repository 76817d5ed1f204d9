package org.jichidesk.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.domain.merge.Notebook.PLACE;
import static org.jichidesk.domain.merge.Notebook.TITLE;
import static org.jichidesk.domain.merge.Notebook.at;
import static org.jichidesk.domain.merge.Notebook.id;
import static org.jichidesk.domain.merge.Notebook.key;
import static org.jichidesk.domain.merge.Notebook.says;

import java.util.List;
import java.util.Map;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;

class WritingTest {

  private final Assertion first = says("A.1", 1, TITLE, "a", "#old");
  private final Assertion second = says("B.1", 2, TITLE, "b", "");
  private final Standing conflicting = Standing.of(key("N1"), List.of(first, second));

  @Test
  void aWriteHasSeenAllAlternativesOfItsFieldsAndNothingOfOthers() {
    Assertion ruling =
        Writing.write(
            id("A.2"), at(3), conflicting, Map.of(TITLE, Value.of("c"), PLACE, Value.of("p")));
    assertThat(ruling.record()).isEqualTo(key("N1"));
    assertThat(ruling.atom(TITLE).orElseThrow().seen()).isEqualTo(Seen.parse("A:1,B:1,#old"));
    assertThat(ruling.atom(PLACE).orElseThrow().seen()).isEqualTo(Seen.NOTHING);
    Standing ruled = Standing.of(key("N1"), List.of(ruling, second, first));
    assertThat(ruled.conflicts()).isEmpty();
    assertThat(ruled.shown(TITLE)).contains(Value.of("c"));
  }

  @Test
  void anEditHasSeenWhatTheCellShowedAndIsNamedByAllOfIt() {
    Seen seen = conflicting.field(TITLE).orElseThrow().knownOfShown();
    Assertion edit = Writing.edit("E1", at(3), key("N1"), TITLE, Value.of("c"), seen);
    assertThat(edit.id())
        .isEqualTo(AssertionId.edit("E1", key("N1"), TITLE, Value.of("c"), Seen.parse("B:1")));
    Standing after = Standing.of(key("N1"), List.of(first, second, edit));
    assertThat(after.conflicts().getFirst().values()).containsExactly(Value.of("a"), Value.of("c"));
  }
}
