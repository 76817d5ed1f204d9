package org.jichidesk.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.domain.merge.Notebook.PLACE;
import static org.jichidesk.domain.merge.Notebook.TITLE;
import static org.jichidesk.domain.merge.Notebook.key;
import static org.jichidesk.domain.merge.Notebook.says;

import java.util.List;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;

class ConflictTest {

  private static Conflict conflict(RecordKey record, Assertion... accepted) {
    return Standing.of(record, List.of(accepted)).conflicts().getFirst();
  }

  private static Assertion[] two(Field field) {
    return new Assertion[] {says("A.1", 1, field, "a", ""), says("B.1", 2, field, "b", "")};
  }

  @Test
  void theShortNameDependsOnTheAlternativesAlone() {
    Assertion[] two = two(TITLE);
    String id = conflict(key("N1"), two).id();
    assertThat(id).matches("K[0-9A-F]{8}");
    assertThat(conflict(key("N1"), two[1], two[0]).id()).isEqualTo(id);
    assertThat(conflict(key("N2"), two).id()).isNotEqualTo(id);
    assertThat(conflict(key("N1"), two(PLACE)).id()).isNotEqualTo(id);
  }

  @Test
  void itChangesWhenAnAlternativeJoinsOrLeaves() {
    Assertion[] two = two(TITLE);
    String id = conflict(key("N1"), two).id();
    Assertion joins = says("C.1", 3, TITLE, "b", "");
    Assertion takesOver = says("C.1", 3, TITLE, "c", "B:1");
    assertThat(conflict(key("N1"), two[0], two[1], joins).id()).isNotEqualTo(id);
    assertThat(conflict(key("N1"), two[0], two[1], takesOver).id()).isNotEqualTo(id);
  }

  @Test
  void countsTheValuesInAStableOrderWithTheirWrites() {
    Conflict conflict =
        conflict(
            key("N1"),
            says("C.1", 3, TITLE, "a", ""),
            says("B.1", 2, TITLE, "b", ""),
            says("A.1", 1, TITLE, "a", ""));
    assertThat(conflict.field()).isEqualTo(TITLE);
    assertThat(conflict.values()).containsExactly(Value.of("a"), Value.of("b"));
    assertThat(conflict.writesOf(Value.of("a")))
        .extracting(held -> held.id().text())
        .containsExactly("A.1", "C.1");
    assertThat(conflict.writesOf(Value.of("x"))).isEmpty();
  }
}
