package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jichidesk.store.Stores.P1;
import static org.jichidesk.store.Stores.P2;
import static org.jichidesk.store.Stores.WALL;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("a.jichi");
  }

  @Test
  void aNewStoreIsEmptyAndKnowsWhoseItIs() throws Exception {
    try (Store store = Stores.create(folder.resolve("new/folder/a.jichi"))) {
      assertThat(store.identity().office()).isEqualTo("O01");
      assertThat(store.identity().kind()).isEqualTo("branch");
      assertThat(store.identity().origin()).isEqualTo("new");
      assertThat(store.identity().replica()).matches("[0-9A-HJKMNP-TV-Z]{8}");
      assertThat(store.notices()).isEmpty();
      assertThat(store.check()).isEmpty();
      assertThat(store.sources().all()).isEmpty();
      assertThat(store.exports().all()).isEmpty();
      assertThat(store.records().conflicts()).isEmpty();
      assertThat(Stores.projection(store).values()).allSatisfy(rows -> assertThat(rows).isEmpty());
    }
  }

  @Test
  void whatWasWrittenIsThereAfterReopening() {
    String replica;
    Assertion second;
    try (Store store = Stores.create(file())) {
      replica = store.identity().replica();
      Stores.write(store, P1, Officer.NAME, "髙橋 花子");
      second =
          store.write(
              P1,
              Map.of(Officer.NAME, Value.of("高橋 花子"), Officer.READING, Value.UNKNOWN),
              "係長",
              "訂正");
    }
    try (Store store = Stores.open(file())) {
      assertThat(store.notices()).isEmpty();
      assertThat(store.identity().replica()).isEqualTo(replica);
      assertThat(second.id().text()).isEqualTo(replica + ".2");
      assertThat(second.by().office()).isEqualTo("O01");
      assertThat(second.by().person()).isEqualTo("係長");
      assertThat(second.by().reason()).isEqualTo("訂正");
      assertThat(second.atom(Officer.NAME).orElseThrow().seen())
          .isEqualTo(Seen.parse(replica + ":1"));
      assertThat(second.atom(Officer.READING).orElseThrow().seen()).isEqualTo(Seen.NOTHING);

      assertThat(store.records().standing(P1).shown())
          .containsExactly(
              Map.entry(Officer.NAME, Value.of("高橋 花子")),
              Map.entry(Officer.READING, Value.UNKNOWN));
      List<Logged> history = store.records().history(P1);
      assertThat(history).hasSize(2);
      assertThat(history.getLast().assertion()).isEqualTo(second);
      assertThat(history.getLast().arrivals()).containsExactly(Arrival.here(second.fieldMask()));
      assertThat(store.records().standing(P2).fields()).isEmpty();
      assertThat(store.check()).isEmpty();
      assertThat(Stores.write(store, P2, Officer.NAME, "x").id().text()).isEqualTo(replica + ".3");
    }
  }

  @Test
  void theTypedTablesHoldWhatStands() throws Exception {
    RecordKey report = new RecordKey(DutyReport.TYPE, "D01.T001.2026");
    try (Store store = Stores.create(file())) {
      store.write(
          report,
          Map.of(
              DutyReport.PEOPLE,
              Value.of("12"),
              DutyReport.HOURS,
              Value.of("0.00001"),
              DutyReport.BURDEN,
              Value.NOT_APPLICABLE,
              DutyReport.NOTE,
              Value.CLEARED),
          "p",
          "");
      assertThat(
              Stores.one(
                  store.connection(),
                  "SELECT district||duty||year||typeof(year)||people||typeof(people)||hours"
                      + "||coalesce(burden, '-')||states||conflicts FROM duty_report"))
          .isEqualTo("D01T0012026integer12integer1.0e-05-burden!na;note!cleared;0");
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void removedRecordsAreNotListedButStayKnown() {
    try (Store store = Stores.create(file())) {
      Stores.write(store, P2, Officer.NAME, "b");
      Stores.write(store, P1, Officer.NAME, "a");
      Stores.write(store, P2, RecordType.REMOVED, "yes");
      assertThat(store.records().keys(Officer.TYPE)).containsExactly("P1");
      assertThat(store.records().standing(P2).shown(Officer.NAME)).contains(Value.of("b"));
      Stores.write(store, P2, RecordType.REMOVED, "no");
      assertThat(store.records().keys(Officer.TYPE)).containsExactly("P1", "P2");
    }
  }

  @Test
  void anOpenStoreIsSetUpToSurvivePowerCuts() throws Exception {
    try (Store store = Stores.create(file())) {
      Stores.write(store, P1, Officer.NAME, "a");
      Map<String, String> expected =
          Map.of(
              "locking_mode", "exclusive",
              "journal_mode", "truncate",
              "synchronous", "2",
              "foreign_keys", "1",
              "trusted_schema", "0",
              "cell_size_check", "1",
              "mmap_size", "0",
              "application_id", String.valueOf(0x4a434844),
              "user_version", String.valueOf(Migrator.STANDARD.newest()));
      for (Map.Entry<String, String> pragma : expected.entrySet()) {
        assertThat(Stores.one(store.connection(), "PRAGMA " + pragma.getKey()))
            .as(pragma.getKey())
            .isEqualTo(pragma.getValue());
      }
      assertThat(store.connection().getAutoCommit()).isTrue();
    }
  }

  @Test
  void stampsGoOnWhereTheyWereThoughTheClockWentBack() {
    long last;
    try (Store store = Stores.create(file())) {
      Stores.write(store, P1, Officer.NAME, "a");
      store.batch(batch -> batch.meet((WALL.millis() + 3_600_000L) << 16));
      last = Stores.write(store, P1, Officer.NAME, "b").by().stamp();
    }
    try (Store store = Stores.open(file())) {
      assertThat(last >> 16).isEqualTo(WALL.millis() + 3_600_000L);
      assertThat(store.stamp()).isGreaterThan(last);
    }
  }

  @Test
  void aBatchThatFailsLeavesNothing() throws Exception {
    try (Store store = Stores.create(file())) {
      Stores.write(store, P1, Officer.NAME, "a");
      Map<String, List<String>> before = Stores.projection(store);
      assertThatThrownBy(
              () -> store.batch(batch -> mergeAnd(batch, new IllegalArgumentException())))
          .isInstanceOf(IllegalArgumentException.class);
      assertUntouched(store, before);
      assertThatThrownBy(() -> store.batch(batch -> mergeAnd(batch, new StackOverflowError())))
          .as("errors too, or half a batch would be kept")
          .isInstanceOf(StackOverflowError.class);
      assertUntouched(store, before);
    }
    try (Store store = Stores.open(file())) {
      assertThat(store.sources().all()).isEmpty();
    }
  }

  private static Object mergeAnd(Batch batch, Throwable failure) {
    Stores.merge(batch, "w", List.of(List.of(Stores.says("B.1", 1, P2, Officer.NAME, "b", ""))));
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  @Test
  void aDiscardedBatchLeavesNothing() throws Exception {
    try (Store store = Stores.create(file())) {
      Stores.write(store, P1, Officer.NAME, "a");
      Map<String, List<String>> before = Stores.projection(store);
      List<Outcome> outcomes =
          store.batch(batch -> {
            batch.discard();
            return Stores.merge(
                    batch, "w", List.of(List.of(Stores.says("B.1", 1, P1, Officer.NAME, "b", ""))))
                .outcomes();
          });
      assertThat(outcomes).as("but it told what would be").containsExactly(Outcome.CONFLICTING);
      assertUntouched(store, before);
    }
  }

  private static void assertUntouched(Store store, Map<String, List<String>> before)
      throws Exception {
    assertThat(Stores.projection(store)).isEqualTo(before);
    assertThat(store.sources().all()).isEmpty();
    assertThat(store.records().history(P2)).isEmpty();
    assertThat(store.check()).isEmpty();
    Stores.write(store, P1, Officer.NAME, "a");
  }

  @Test
  void anAttemptThatFailsIsTakenBackAloneAndTheBatchGoesOn() throws Exception {
    try (Store store = Stores.create(file())) {
      store.batch(batch -> {
        attempt(batch, "w1", false);
        attempt(batch, "w2", true);
        attempt(batch, "w3", false);
        return null;
      });
      assertThat(store.sources().all()).extracting(Source::name).containsExactly("w1", "w3");
      assertThat(store.records().keys(Officer.TYPE)).containsExactly("w1", "w3");
      assertThat(store.check()).isEmpty();
    }
  }

  private static void attempt(Batch batch, String name, boolean fails) {
    try {
      batch.attempt(() -> {
        Stores.merge(
            batch,
            name,
            List.of(List.of(Stores.says("B.1", 1, Stores.officer(name), Officer.NAME, "b", ""))));
        if (fails) {
          throw new IllegalArgumentException(name);
        }
      });
      assertThat(fails).isFalse();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessage("w2");
    }
  }

  @Test
  void aWriteWithinABatchIsRefusedSinceItWouldEndTheBatch() {
    try (Store store = Stores.create(file())) {
      assertThatIllegalStateException()
          .isThrownBy(() ->
              store.batch(batch -> {
                batch.addSource("d", "w", Stores.cover("w"));
                return Stores.write(store, P1, Officer.NAME, "a");
              }));
      assertThat(store.sources().all()).isEmpty();
      assertThat(store.records().history(P1)).isEmpty();
    }
  }

  @Test
  void closingTwiceDoesNothingMore() {
    Store store = Stores.create(file());
    store.close();
    store.close();
    try (Store again = Stores.open(file())) {
      assertThat(again.notices()).isEmpty();
    }
  }

  @Test
  void exportsAreNotedAndFormAChain() {
    ExportEntry first =
        new ExportEntry("return", 1, "R-01", "E1", "d1", "", 7, "p", 2026, "提出.xlsx", 12, "", "");
    ExportEntry second =
        new ExportEntry(
            "return", 2, "R-01", "E2", "d2", "d1", 8, "p", 2026, "b", 0, "officer", "名簿");
    try (Store store = Stores.create(file())) {
      assertThat(store.exports().last("return")).isEmpty();
      store.noteExport(first);
      store.noteExport(second);
      assertThat(store.exports().last("return")).contains(second);
      assertThat(store.exports().last("reply/O06")).isEmpty();
    }
    try (Store store = Stores.open(file())) {
      assertThat(store.exports().all()).containsExactly(first, second);
    }
  }

  @Test
  void unusualFileNamesAreFine() throws Exception {
    Path odd = folder.resolve("自治 #1 %41's & ;.jichi");
    try (Store store = Stores.create(odd)) {
      Stores.write(store, P1, Officer.NAME, "a");
      Path copy = folder.resolve("控え #2 %42's ?.bak");
      store.backup(copy);
      Backups.check(copy);
    }
    assertThat(Files.exists(odd)).isTrue();
    try (Store store = Stores.open(odd)) {
      assertThat(store.records().history(P1)).hasSize(1);
    }
  }
}
