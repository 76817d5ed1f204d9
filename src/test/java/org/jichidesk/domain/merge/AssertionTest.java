package org.jichidesk.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jichidesk.domain.merge.Notebook.COUNT;
import static org.jichidesk.domain.merge.Notebook.LAST;
import static org.jichidesk.domain.merge.Notebook.PLACE;
import static org.jichidesk.domain.merge.Notebook.TITLE;
import static org.jichidesk.domain.merge.Notebook.says;

import java.util.List;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;

class AssertionTest {

  private static Atom atom(Field field, String value) {
    return new Atom(field, Value.of(value), Seen.NOTHING);
  }

  @Test
  void keepsItsAtomsInTagOrder() {
    Assertion said = says("A.1", 1, atom(LAST, "z"), atom(TITLE, "a"), atom(COUNT, "3"));
    assertThat(said.atoms()).extracting(Atom::field).containsExactly(TITLE, COUNT, LAST);
    assertThat(said).isEqualTo(says("A.1", 1, atom(COUNT, "3"), atom(LAST, "z"), atom(TITLE, "a")));
    assertThat(said.atom(COUNT)).contains(atom(COUNT, "3"));
    assertThat(said.atom(PLACE)).isEmpty();
  }

  @Test
  void namesItsFieldsAsBits() {
    Assertion said =
        says("A.1", 1, atom(LAST, "z"), atom(TITLE, "a"), atom(RecordType.REMOVED, "yes"));
    assertThat(said.fieldMask()).isEqualTo(1L << 61 | 1L << 1 | 1L);
    assertThat(said.onlyFields(-1L)).isSameAs(said);
    assertThat(said.onlyFields(1L << 61).atoms()).containsExactly(atom(LAST, "z"));
    assertThat(said.onlyFields(1L).atoms()).containsExactly(atom(RecordType.REMOVED, "yes"));
    assertThat(said.onlyFields(1L << 2).atoms()).isEmpty();
  }

  @Test
  void copiesOfOneAssertionUniteTheirFields() {
    Assertion one = says("A.1", 1, atom(TITLE, "a"), atom(COUNT, "3"));
    Assertion other = says("A.1", 1, atom(COUNT, "3"), atom(LAST, "z"));
    Assertion both = says("A.1", 1, atom(TITLE, "a"), atom(COUNT, "3"), atom(LAST, "z"));
    assertThat(one.agreesWith(other)).isTrue();
    assertThat(one.unitedWith(other)).isEqualTo(both);
    assertThat(other.unitedWith(one)).isEqualTo(both);
    assertThat(both.unitedWith(one)).isSameAs(both);
  }

  @Test
  void copiesThatDisagreeAreKnown() {
    Assertion one = says("A.1", 1, atom(TITLE, "a"));
    assertThat(one.agreesWith(says("A.1", 1, atom(TITLE, "b")))).isFalse();
    assertThat(one.agreesWith(says("A.1", 2, atom(TITLE, "a")))).isFalse();
    assertThat(one.agreesWith(says("A.1", 1, TITLE, "a", "B:1"))).isFalse();
    assertThat(one.agreesWith(says("A.1", 1, atom(PLACE, "b")))).isTrue();
  }

  @Test
  void onlyCopiesOfTheSameAssertionUnite() {
    Assertion one = says("A.1", 1, atom(TITLE, "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.unitedWith(says("A.2", 1, atom(TITLE, "a"))));
    Assertion elsewhere =
        new Assertion(one.id(), Notebook.key("N2"), one.by(), List.of(atom(TITLE, "a")));
    assertThatIllegalArgumentException().isThrownBy(() -> one.unitedWith(elsewhere));
  }
}
