package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.store.Outcome.CHANGED;
import static org.jichidesk.store.Outcome.CONFLICTING;
import static org.jichidesk.store.Outcome.NEW;
import static org.jichidesk.store.Outcome.UNCHANGED;
import static org.jichidesk.store.Stores.P1;
import static org.jichidesk.store.Stores.P2;
import static org.jichidesk.store.Stores.mergeEach;
import static org.jichidesk.store.Stores.says;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Stores.Merged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

  private static final Assertion A1 = says("A.1", 1, P1, Officer.NAME, "a", "");
  private static final Assertion B1 = says("B.1", 2, P1, Officer.NAME, "b", "");
  private static final Assertion B2 = says("B.2", 3, P1, Officer.NAME, "c", "A:1");

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Stores.create(folder.resolve("a.jichi"));
  }

  @AfterEach
  void theStoreIsSound() {
    assertThat(store.check()).isEmpty();
    store.close();
  }

  private static Atom atom(Field field, String value) {
    return new Atom(field, Value.of(value), Seen.NOTHING);
  }

  private Value shown(RecordKey record, Field field) {
    return store.records().standing(record).shown(field).orElseThrow();
  }

  @Test
  void aRecordNobodyKnewIsNew() {
    Merged merged = mergeEach(store, "w1", A1);
    assertThat(merged.outcomes()).containsExactly(NEW);
    assertThat(store.records().history(P1))
        .containsExactly(new Logged(A1, List.of(new Arrival(1, 1, 4, A1.fieldMask()))));
  }

  @Test
  void theSameAgainIsUnchangedAndKeepsBothWays() {
    mergeEach(store, "w1", A1);
    assertThat(mergeEach(store, "w2", A1).outcomes()).containsExactly(UNCHANGED);
    assertThat(store.records().history(P1).getFirst().arrivals())
        .extracting(Arrival::source)
        .containsExactly(1, 2);
  }

  @Test
  void theSameWorkbookAgainAddsNothingAtAll() throws Exception {
    mergeEach(store, "w1", A1, says("A.2", 1, P2, Officer.NAME, "x", ""));
    List<String> before = Stores.rows(store.connection(), "assertion");
    List<Outcome> again =
        store.batch(batch -> {
          Merged merged = new Merged(1, new ArrayList<>(), new ArrayList<>());
          try (Intake intake = batch.intake(merged)) {
            intake.add(List.of(A1), new Arrival(1, 1, 4, 0));
            intake.flush();
            intake.flush();
          }
          return merged.outcomes();
        });
    assertThat(again).containsExactly(UNCHANGED);
    assertThat(Stores.rows(store.connection(), "assertion")).isEqualTo(before);
  }

  @Test
  void rowsStillQueuedAtTheEndAreWritten() {
    Merged merged = new Merged(1, new ArrayList<>(), new ArrayList<>());
    store.batch(batch -> {
      try (Intake intake = batch.intake(merged)) {
        intake.add(List.of(A1), new Arrival(1, 1, 4, 0));
      }
      return null;
    });
    assertThat(merged.outcomes()).containsExactly(NEW);
    assertThat(shown(P1, Officer.NAME)).isEqualTo(Value.of("a"));
  }

  @Test
  void aWriteThatSawTheOldOneChangesIt() {
    mergeEach(store, "w1", A1);
    assertThat(mergeEach(store, "w2", B2).outcomes()).containsExactly(CHANGED);
    assertThat(shown(P1, Officer.NAME)).isEqualTo(Value.of("c"));
  }

  @Test
  void anOldWorkbookArrivingLateChangesNothing() {
    mergeEach(store, "w2", B2);
    assertThat(mergeEach(store, "w1", A1).outcomes()).containsExactly(UNCHANGED);
    assertThat(shown(P1, Officer.NAME)).isEqualTo(Value.of("c"));
  }

  @Test
  void aWriteThatDidNotSeeTheOldOneIsAConflict() {
    mergeEach(store, "w1", A1);
    assertThat(mergeEach(store, "w2", B1).outcomes()).containsExactly(CONFLICTING);
    assertThat(store.records().conflicts()).hasSize(1);
    assertThat(store.records().conflictCount()).isEqualTo(1);
    assertThat(store.records().conflicts().getFirst().values())
        .containsExactly(Value.of("a"), Value.of("b"));
  }

  @Test
  void theSameValueByTwoIsNoConflict() {
    mergeEach(store, "w1", A1);
    assertThat(mergeEach(store, "w2", says("B.1", 2, P1, Officer.NAME, "a", "")).outcomes())
        .containsExactly(UNCHANGED);
    assertThat(store.records().history(P1)).hasSize(2);
  }

  @Test
  void aRulingEndsTheConflictThoughAnotherRemains() {
    Assertion x = says("A.1", 1, P1, "", atom(Officer.NAME, "a"), atom(Officer.ROLE, "r"));
    Assertion y = says("B.1", 2, P1, "", atom(Officer.NAME, "b"), atom(Officer.ROLE, "s"));
    assertThat(mergeEach(store, "w1", x, y).outcomes()).containsExactly(NEW, CONFLICTING);
    assertThat(store.records().conflictCount()).isEqualTo(2);
    Assertion ruling =
        says("C.1", 3, P1, "r", new Atom(Officer.NAME, Value.of("a"), Seen.parse("A:1,B:1")));
    assertThat(mergeEach(store, "w3", ruling).outcomes()).containsExactly(CHANGED);
    assertThat(store.records().conflictCount()).isEqualTo(1);
  }

  @Test
  void anAssertionMayBringMoreFieldsLater() {
    Assertion part = says("A.1", 1, P1, "", atom(Officer.NAME, "a"));
    Assertion more = says("A.1", 1, P1, "", atom(Officer.ROLE, "r"));
    assertThat(mergeEach(store, "w1", part).outcomes()).containsExactly(NEW);
    assertThat(mergeEach(store, "w2", more).outcomes()).containsExactly(CHANGED);
    assertThat(store.records().history(P1))
        .containsExactly(
            new Logged(
                part.unitedWith(more),
                List.of(
                    new Arrival(1, 1, 4, part.fieldMask()),
                    new Arrival(2, 1, 4, more.fieldMask()))));
    assertThat(shown(P1, Officer.ROLE)).isEqualTo(Value.of("r"));
  }

  @Test
  void aNameThatSaysSomethingElseIsLeftOut() {
    mergeEach(store, "w1", A1);
    Assertion forged = says("A.1", 1, P1, Officer.NAME, "z", "");
    Merged merged = mergeEach(store, "w2", forged);
    assertThat(merged.contradictions()).containsExactly(forged);
    assertThat(merged.outcomes()).containsExactly(UNCHANGED);
    assertThat(shown(P1, Officer.NAME)).isEqualTo(Value.of("a"));
  }

  @Test
  void theSameRecordMayComeTwiceInOneGo() {
    Merged merged = mergeEach(store, "w1", A1, A1, B2, B1, A1);
    assertThat(merged.outcomes()).containsExactly(NEW, UNCHANGED, CHANGED, CONFLICTING, UNCHANGED);
    assertThat(store.records().history(P1)).hasSize(3);
  }

  @Test
  void whatARowDidDoesNotDependOnWhatComesAfterIt() {
    mergeEach(store, "w0", A1);
    Assertion same = says("D.1", 4, P1, Officer.NAME, "c", "A:1");
    assertThat(mergeEach(store, "w1", B2, same, B1).outcomes())
        .containsExactly(CHANGED, UNCHANGED, CONFLICTING);
  }

  @Test
  void oneRowMaySaySeveralThingsThatConflict() {
    Merged merged = Stores.merge(store, "w1", List.of(List.of(A1, B1), List.of(A1, B1)));
    assertThat(merged.outcomes()).containsExactly(CONFLICTING, UNCHANGED);
    assertThat(store.records().conflictCount()).isEqualTo(1);
  }

  @Test
  void removalAndStatesAreValuesLikeOthers() {
    mergeEach(store, "w1", A1);
    Assertion removed = says("B.1", 2, P1, RecordType.REMOVED, "yes", "");
    assertThat(mergeEach(store, "w2", removed).outcomes()).containsExactly(CHANGED);
    Assertion cleared =
        says("B.2", 3, P1, "", new Atom(Officer.NAME, Value.CLEARED, Seen.parse("A:1")));
    assertThat(mergeEach(store, "w3", cleared).outcomes()).containsExactly(CHANGED);
    assertThat(shown(P1, Officer.NAME)).isEqualTo(Value.CLEARED);
    assertThat(store.records().keys(Officer.TYPE)).isEmpty();
  }

  @Test
  void manyRowsOfSeveralTypesGoInMoreThanOneBatch() {
    List<Assertion> many = new ArrayList<>();
    for (int i = 0; i < 1_300; i++) {
      RecordKey record =
          i % 3 == 0
              ? new RecordKey(DutyReport.TYPE, "D01.T" + i + ".2026")
              : Stores.officer("P" + i);
      Field field = i % 3 == 0 ? DutyReport.PEOPLE : Officer.NAME;
      many.add(says("A." + (i + 1), i, record, field, String.valueOf(i), ""));
    }
    Assertion[] all = many.toArray(Assertion[]::new);
    assertThat(mergeEach(store, "w1", all).outcomes()).hasSize(1_300).containsOnly(NEW);
    assertThat(mergeEach(store, "w2", all).outcomes()).hasSize(1_300).containsOnly(UNCHANGED);
    assertThat(store.records().keys(Officer.TYPE)).hasSize(866);
    int[] seen = new int[1];
    store.records().forEachLogged(logged -> seen[0] += logged.size());
    assertThat(seen[0]).isEqualTo(1_300);
  }

  @Test
  void aRowOfAWithdrawnSourceDoesNotCount() {
    mergeEach(store, "w1", A1);
    store.withdraw(Stores.source(store, 1), "p", "取り違え");
    store.batch(batch -> {
      Merged merged = new Merged(1, new ArrayList<>(), new ArrayList<>());
      try (Intake intake = batch.intake(merged)) {
        intake.add(List.of(says("A.9", 1, P2, Officer.NAME, "x", "")), new Arrival(1, 1, 9, 0));
        intake.flush();
      }
      return merged;
    });
    assertThat(store.records().standing(P2).fields()).isEmpty();
    assertThat(store.records().keys(Officer.TYPE)).isEmpty();
    assertThat(mergeEach(store, "w2", A1).outcomes())
        .as("but it may come another way")
        .containsExactly(NEW);
  }
}
