package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions change a duty from their year on, and every year stays readable. */
class DutyAsOfTest {

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void openSample() {
    store = Review.open(folder, "O02");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private DutyAsOf.InYear state(String duty, int year) {
    return new DutyAsOf(store)
        .in(year).stream()
            .filter(one -> one.declared().record().key().equals(duty))
            .findFirst()
            .orElseThrow();
  }

  private List<String> inForce(int year) {
    return new DutiesInForce(store, year)
        .inForce().stream().map(Row::record).map(RecordKey::key).toList();
  }

  @Test
  void aDutyThatEndsIsAskedForBeforeAndNotFromThen() {
    Review.decide(store, "T010", "end", 2027);
    assertThat(inForce(2026)).contains("T010");
    assertThat(inForce(2027)).doesNotContain("T010");
    assertThat(inForce(2028)).doesNotContain("T010");
    assertThat(state("T010", 2027).isChanged()).isTrue();
    assertThat(state("T010", 2026).isChanged()).isFalse();
    assertThat(missing(2026)).contains("D06.T010.2026");
    assertThat(missing(2027)).doesNotContain("D06.T010.2027").contains("D06.T009.2027");
  }

  private List<String> missing(int year) {
    return new CheckReturn(store, year, Subject.DUTIES)
        .run().items().stream()
            .filter(item -> item.kind() == CheckReturn.Kind.NO_REPORT)
            .map(item -> item.record().key())
            .toList();
  }

  @Test
  void aDecisionWritesNothingIntoTheDuty() {
    RecordKey duty = new RecordKey(DelegatedDuty.TYPE, "T010");
    int before = store.records().history(duty).size();
    Review.decide(store, "T010", "kind", 2027, "new_kind", "elective");
    assertThat(store.records().history(duty)).hasSize(before);
    assertThat(store.records().standing(duty).shown())
        .containsEntry(DelegatedDuty.KIND, Value.of("mandatory"));
  }

  @Test
  void aKindHoldsFromItsYearUntilTheNext() {
    Review.decide(store, "T010", "kind", 2029, "new_kind", "other");
    Review.decide(store, "T010", "kind", 2027, "new_kind", "elective");
    assertThat(state("T010", 2026).kind()).isEqualTo("mandatory");
    assertThat(state("T010", 2027).kind()).isEqualTo("elective");
    assertThat(state("T010", 2028).row().text(DelegatedDuty.KIND)).isEqualTo("elective");
    assertThat(state("T010", 2029).kind()).isEqualTo("other");
    assertThat(state("T010", 2029).clashes()).isEmpty();
    assertThat(state("T010", 2029).decisions()).hasSize(2);
  }

  @Test
  void aMergedDutyEndsAndSaysInWhichItGoesOn() {
    Review.decide(store, "T014", "merge", 2027, "merged_into", "T013");
    assertThat(state("T014", 2027).inForce()).isFalse();
    assertThat(state("T014", 2027).mergedInto()).isEqualTo("T013");
    assertThat(state("T014", 2026).mergedInto()).isEmpty();
    assertThat(inForce(2027)).contains("T013");
  }

  @Test
  void aBearerChangesAndTheDutyStaysInForce() {
    assertThat(state("T011", 2026).bearer()).isEmpty();
    assertThat(state("T011", 2027).bearer()).contains("市");
    assertThat(state("T011", 2027).inForce()).isTrue();
  }

  @Test
  void keepingItLaterTakesItUpAgain() {
    Review.decide(store, "T010", "end", 2027);
    Review.decide(store, "T010", "keep", 2029);
    assertThat(state("T010", 2028).inForce()).isFalse();
    assertThat(state("T010", 2029).inForce()).isTrue();
  }

  @Test
  void decisionsOfOneYearThatContradictEachOtherAreShown() {
    Review.decide(store, "T010", "kind", 2027, "new_kind", "elective", "decided_on", "2026-05-01");
    Review.decide(store, "T010", "kind", 2027, "new_kind", "other", "decided_on", "2026-04-01");
    DutyAsOf.InYear state = state("T010", 2027);
    assertThat(state.kind()).as("the later day").isEqualTo("elective");
    assertThat(state.clashes()).hasSize(1);
    assertThat(state.clashes().getFirst().aspect()).isEqualTo(DutyAsOf.Aspect.KIND);
  }

  @Test
  void changingWhatHasEndedIsAContradiction() {
    Review.decide(store, "T010", "end", 2027);
    Review.decide(store, "T010", "kind", 2028, "new_kind", "elective");
    assertThat(state("T010", 2028).clashes())
        .extracting(DutyAsOf.Clash::aspect)
        .containsExactly(DutyAsOf.Aspect.EXISTENCE);
    assertThat(state("T010", 2028).inForce()).isFalse();
  }

  @Test
  void whatWasDecidedTwiceTheSameIsNone() {
    Review.decide(store, "T010", "end", 2027);
    Review.decide(store, "T010", "end", 2027);
    assertThat(state("T010", 2027).clashes()).isEmpty();
  }

  @Test
  void aRemovedDecisionCountsNoMore() {
    RecordKey decision = Review.decide(store, "T010", "end", 2027);
    assertThat(inForce(2027)).doesNotContain("T010");
    store.write(decision, Map.of(RecordType.REMOVED, Value.of("yes")), "", "誤り");
    assertThat(inForce(2027)).contains("T010");
  }

  @Test
  void totalsAddUpByTheKindOfTheYear() {
    int before = reports("elective");
    Review.decide(store, "T010", "kind", 2025, "new_kind", "elective");
    assertThat(reports("elective")).isEqualTo(before + 1);
  }

  private int reports(String kind) {
    return new Totals(store, 2025)
        .add().lines().stream()
            .filter(line -> line.kind().equals(kind))
            .mapToInt(Totals.Line::reports)
            .sum();
  }

  @Test
  void aDecisionThatSaysTooLittleIsNotTaken() {
    assertThatThrownBy(() -> Review.decide(store, "T010", "kind", 2027))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.finding().code()).isEqualTo(FindingCode.DECISION_INCOMPLETE));
    assertThatThrownBy(() -> Review.decide(store, "", "end", 2027)).isInstanceOf(Refusal.class);
    assertThat(state("T010", 2027).decisions()).isEmpty();
  }
}
