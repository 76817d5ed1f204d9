package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.store.Stores.P1;
import static org.jichidesk.store.Stores.mergeEach;
import static org.jichidesk.store.Stores.says;

import java.nio.file.Path;
import java.util.Map;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawalTest {

  private static final Assertion A1 = says("A.1", 1, P1, Officer.NAME, "a", "");
  private static final Assertion B1 = says("B.1", 2, P1, Officer.NAME, "b", "A:1");

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

  private Value name() {
    return store.records().standing(P1).shown(Officer.NAME).orElseThrow();
  }

  @Test
  void valuesFallBackToWhatStandsWithoutTheSource() {
    mergeEach(store, "w1", A1);
    mergeEach(store, "w2", B1);
    assertThat(name()).isEqualTo(Value.of("b"));
    assertThat(store.withdraw(Stores.source(store, 2), "係長", "別地区のもの")).isEmpty();
    assertThat(name()).isEqualTo(Value.of("a"));
    Source.Withdrawal withdrawal = Stores.source(store, 2).withdrawal().orElseThrow();
    assertThat(withdrawal.by()).isEqualTo("係長");
    assertThat(withdrawal.reason()).isEqualTo("別地区のもの");
    assertThat(withdrawal.at()).isPositive();
    assertThat(Stores.source(store, 1).withdrawal()).isEmpty();
    assertThat(store.records().history(P1)).as("the history stays").hasSize(2);
  }

  @Test
  void aRecordOfWithdrawnSourcesOnlyIsGoneFromLists() {
    mergeEach(store, "w1", A1);
    store.withdraw(Stores.source(store, 1), "p", "r");
    assertThat(store.records().keys(Officer.TYPE)).isEmpty();
    assertThat(store.records().standing(P1).fields()).isEmpty();
    assertThat(Stores.write(store, P1, Officer.NAME, "c").atoms().getFirst().seen())
        .as("nobody sees what does not count")
        .isEqualTo(Seen.NOTHING);
  }

  @Test
  void whatCameAnotherWayTooStays() {
    mergeEach(store, "w1", A1);
    mergeEach(store, "w2", A1);
    store.withdraw(Stores.source(store, 1), "p", "r");
    assertThat(name()).isEqualTo(Value.of("a"));
    store.withdraw(Stores.source(store, 2), "p", "r");
    assertThat(store.records().standing(P1).fields()).isEmpty();
  }

  @Test
  void theFirstSourceIsNotTakenForTheEleventh() {
    for (int i = 1; i <= 11; i++) {
      mergeEach(store, "w" + i, says("A." + i, i, Stores.officer("Q" + i), Officer.NAME, "x", ""));
    }
    store.withdraw(Stores.source(store, 1), "p", "r");
    assertThat(store.records().keys(Officer.TYPE)).hasSize(10).doesNotContain("Q1");
  }

  @Test
  void rulingsThatHadSeenItAreListedForAnotherLook() {
    mergeEach(store, "w1", A1);
    mergeEach(store, "w2", says("B.1", 2, P1, Officer.NAME, "b", ""));
    Assertion ruling = store.write(P1, Map.of(Officer.NAME, Value.of("b")), "p", "電話で確認");
    Assertion other = store.write(P1, Map.of(Officer.ROLE, Value.of("r")), "p", "他の欄");
    assertThat(store.withdraw(Stores.source(store, 2), "p", "r")).containsExactly(ruling);
    assertThat(name()).as("the ruling itself stands").isEqualTo(Value.of("b"));
    assertThat(other.by().reason()).isNotEmpty();
  }

  @Test
  void plainWritesAndRulingsOfTheSameSourceAreNotListed() {
    mergeEach(
        store,
        "w1",
        A1,
        says("B.1", 2, P1, "ruled", new Atom(Officer.NAME, Value.of("b"), Seen.parse("A:1"))));
    Stores.write(store, P1, Officer.NAME, "c");
    assertThat(store.withdraw(Stores.source(store, 1), "p", "r")).isEmpty();
  }

  @Test
  void aRulingIsListedThoughAnotherFieldOfWhatItSawCameAnotherWay() {
    Atom name = new Atom(Officer.NAME, Value.of("a"), Seen.NOTHING);
    Atom role = new Atom(Officer.ROLE, Value.of("r"), Seen.NOTHING);
    mergeEach(store, "w1", says("A.1", 1, P1, "", name));
    mergeEach(store, "w2", says("A.1", 1, P1, "", role));
    Assertion ruling = store.write(P1, Map.of(Officer.NAME, Value.of("b")), "p", "ruled");
    assertThat(store.withdraw(Stores.source(store, 1), "p", "r")).containsExactly(ruling);
    assertThat(store.withdraw(Stores.source(store, 2), "p", "r")).isEmpty();
  }

  @Test
  void onlyTheSourceNowWithdrawnCountsNotAnEarlierOne() {
    mergeEach(store, "w1", A1);
    mergeEach(store, "w2", says("B.1", 2, P1, Officer.READING, "x", ""));
    Assertion ruling = store.write(P1, Map.of(Officer.NAME, Value.of("b")), "p", "ruled");
    assertThat(store.withdraw(Stores.source(store, 1), "p", "r")).containsExactly(ruling);
    assertThat(store.withdraw(Stores.source(store, 2), "p", "r")).isEmpty();
  }
}
