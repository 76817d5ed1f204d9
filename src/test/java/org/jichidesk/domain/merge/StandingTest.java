package org.jichidesk.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.domain.merge.Notebook.COUNT;
import static org.jichidesk.domain.merge.Notebook.PLACE;
import static org.jichidesk.domain.merge.Notebook.TITLE;
import static org.jichidesk.domain.merge.Notebook.key;
import static org.jichidesk.domain.merge.Notebook.says;

import java.util.List;
import org.jichidesk.domain.merge.Standing.FieldStanding;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static Standing of(Assertion... accepted) {
    return Standing.of(key("N1"), List.of(accepted));
  }

  private static List<String> liveTitles(Assertion... accepted) {
    return of(accepted).field(TITLE).orElseThrow().live().stream()
        .map(held -> held.id().text())
        .toList();
  }

  @Test
  void nobodyWroteAnything() {
    Standing standing = of();
    assertThat(standing.fields()).isEmpty();
    assertThat(standing.conflicts()).isEmpty();
    assertThat(standing.shown(TITLE)).isEmpty();
  }

  @Test
  void aLaterWriteThatSawTheFormerReplacesIt() {
    Standing standing = of(says("A.1", 1, TITLE, "a", ""), says("B.1", 2, TITLE, "b", "A:1"));
    assertThat(standing.shown(TITLE)).contains(Value.of("b"));
    assertThat(standing.conflicts()).isEmpty();
  }

  @Test
  void aLaterWriteThatDidNotSeeTheFormerIsAConflict() {
    Standing standing = of(says("A.1", 1, TITLE, "a", ""), says("B.1", 2, TITLE, "b", ""));
    assertThat(standing.conflicts()).hasSize(1);
    FieldStanding title = standing.field(TITLE).orElseThrow();
    assertThat(title.isConflict()).isTrue();
    assertThat(title.alternatives().keySet()).containsExactly(Value.of("a"), Value.of("b"));
    assertThat(title.shown()).as("provisional: the latest").isEqualTo(Value.of("b"));
  }

  @Test
  void equalStampsAreOrderedByName() {
    assertThat(liveTitles(says("B.1", 5, TITLE, "b", ""), says("A.1", 5, TITLE, "a", "")))
        .containsExactly("A.1", "B.1");
  }

  @Test
  void equalValuesAreNoConflict() {
    Standing standing = of(says("A.1", 1, TITLE, "a", ""), says("B.1", 2, TITLE, "a", ""));
    assertThat(standing.conflicts()).isEmpty();
    assertThat(standing.field(TITLE).orElseThrow().live()).hasSize(2);
    assertThat(standing.field(TITLE).orElseThrow().known()).isEqualTo(Seen.parse("A:1,B:1"));
  }

  @Test
  void answersAndStatesAreUnlike() {
    Assertion cleared = says("A.1", 1, new Atom(TITLE, Value.CLEARED, Seen.NOTHING));
    Assertion none = says("B.1", 2, new Atom(TITLE, Value.NO_ANSWER, Seen.NOTHING));
    assertThat(of(cleared, none, says("C.1", 3, TITLE, "", "")).conflicts()).hasSize(1);
    assertThat(of(cleared, none).field(TITLE).orElseThrow().alternatives()).hasSize(2);
  }

  @Test
  void differentFieldsNeverConflict() {
    Standing standing = of(says("A.1", 1, TITLE, "a", ""), says("B.1", 2, COUNT, "3", ""));
    assertThat(standing.conflicts()).isEmpty();
    assertThat(standing.shown()).containsOnlyKeys(TITLE, COUNT);
    assertThat(standing.fields().keySet()).containsExactly(TITLE, COUNT);
  }

  @Test
  void whatWasSeenOfOneFieldSaysNothingAboutAnother() {
    Assertion both =
        says(
            "A.1",
            1,
            new Atom(TITLE, Value.of("a"), Seen.NOTHING),
            new Atom(PLACE, Value.of("p"), Seen.NOTHING));
    Standing standing = of(both, says("B.1", 2, TITLE, "b", "A:1"), says("C.1", 3, PLACE, "q", ""));
    assertThat(standing.conflicts()).extracting(Conflict::field).containsExactly(PLACE);
  }

  @Test
  void anEditThatDidNotSeeTheRemovalIsAConflictOnlyOfRemovedWithAnotherAnswer() {
    Assertion removed = says("A.1", 1, RecordType.REMOVED, "yes", "");
    Standing standing = of(removed, says("B.1", 2, RecordType.REMOVED, "no", ""));
    assertThat(standing.conflicts())
        .extracting(Conflict::field)
        .containsExactly(RecordType.REMOVED);
  }

  @Test
  void aDeadValueStaysDeadThoughItArrivesLast() {
    assertThat(
            liveTitles(
                says("C.1", 3, TITLE, "c", "A:1,B:1"),
                says("B.1", 2, TITLE, "b", "A:1"),
                says("A.1", 1, TITLE, "a", "")))
        .containsExactly("C.1");
  }

  @Test
  void aWriteIsNotDeadBecauseItClaimsToHaveSeenItself() {
    assertThat(liveTitles(says("A.1", 1, TITLE, "a", "A:9"), says("B.1", 2, TITLE, "b", "")))
        .containsExactly("A.1", "B.1");
  }

  @Test
  void writesThatClaimToHaveSeenEachOtherAreBothLive() {
    assertThat(liveTitles(says("A.1", 1, TITLE, "a", "B:1"), says("B.1", 2, TITLE, "b", "A:1")))
        .containsExactly("A.1", "B.1");
  }

  @Test
  void noCircleOfClaimsLosesEverything() {
    assertThat(
            liveTitles(
                says("A.1", 1, TITLE, "a", "B:1"),
                says("B.1", 2, TITLE, "b", "C:1"),
                says("C.1", 3, TITLE, "c", "A:1")))
        .containsExactly("A.1", "B.1", "C.1");
  }

  @Test
  void whoSeesOnlyTheShownValueHasNotSeenTheOthers() {
    FieldStanding title =
        of(
                says("A.1", 1, TITLE, "a", ""),
                says("B.1", 2, TITLE, "b", "D:4"),
                says("C.1", 3, TITLE, "b", "#e"))
            .field(TITLE)
            .orElseThrow();
    assertThat(title.known()).isEqualTo(Seen.parse("A:1,B:1,C:1,D:4,#e"));
    assertThat(title.knownOfShown()).isEqualTo(Seen.parse("B:1,C:1,D:4,#e"));
  }
}
