package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.store.Stores.P1;
import static org.jichidesk.store.Stores.P2;
import static org.jichidesk.store.Stores.codes;
import static org.jichidesk.store.Stores.mergeEach;
import static org.jichidesk.store.Stores.says;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Attachment;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreCheckTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aStoreOfAllSorts() {
    file = folder.resolve("a.jichi");
    try (Store store = Stores.create(file)) {
      Stores.write(store, P1, Officer.NAME, "花子");
      store.write(P1, Map.of(Officer.ROLE, Value.of("会長")), "係長", "届出による");
      mergeEach(
          store,
          "w1",
          says("B.1", 2, P1, Officer.NAME, "花", ""),
          says("B.2", 2, P2, Officer.NAME, "太郎", ""));
      store.write(
          new RecordKey(DutyReport.TYPE, "D01.T001.2026"),
          Map.of(DutyReport.HOURS, Value.of("12.5"), DutyReport.PEOPLE, Value.of("4")),
          "p",
          "");
      assertThat(store.check()).isEmpty();
    }
  }

  private List<Finding> checkAfter(String... statements) throws Exception {
    Stores.tamper(file, statements);
    try (Store store = Stores.open(file)) {
      assertThat(codes(store.notices())).contains(FindingCode.FILE_CHANGED_OUTSIDE);
      return store.check();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE officer SET name = '花代' WHERE record = 'P1'",
        "UPDATE officer SET states = 'name!none;' WHERE record = 'P2'",
        "UPDATE officer SET conflicts = 0 WHERE record = 'P1'",
        "UPDATE officer SET name = CAST('太郎' AS BLOB) WHERE record = 'P2'",
        "UPDATE duty_report SET hours = 12.25",
        "UPDATE duty_report SET people = NULL",
        "DELETE FROM officer WHERE record = 'P2'",
        "INSERT INTO officer (record, states, conflicts) VALUES ('P9', '', 0)",
        "DELETE FROM conflict",
        "UPDATE conflict SET id = 'K00000000'",
        "INSERT INTO conflict VALUES (5, 'P2', 2, 'K1')",
        "DELETE FROM assertion WHERE record = 'P2'",
        "DELETE FROM assertion WHERE id = 'B.1'"
      })
  void tablesThatDoNotSayWhatTheLogSaysAreFoundAndRebuilt(String sql) throws Exception {
    assertThat(codes(checkAfter(sql))).isNotEmpty().containsOnly(FindingCode.PROJECTION_DIFFERS);
    try (Store store = Stores.open(file)) {
      store.rebuild();
      assertThat(store.check()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE assertion SET payload = replace(payload, '太', '大') WHERE id = 'B.2'",
        "UPDATE assertion SET payload = x'' WHERE id = 'B.2'",
        "UPDATE assertion SET reason = '' WHERE reason <> ''",
        "UPDATE assertion SET person = '課長' WHERE person = '係長'",
        "UPDATE assertion SET office = 'O03' WHERE id = 'B.2'",
        "UPDATE assertion SET stamp = stamp + 1 WHERE id = 'B.2'",
        "UPDATE assertion SET record = 'P3' WHERE id = 'B.2'",
        "UPDATE assertion SET type = 4 WHERE id = 'B.2'",
        "UPDATE assertion SET type = 4711 WHERE id = 'B.2'",
        "UPDATE assertion SET id = 'B.3' WHERE id = 'B.2'",
        "UPDATE assertion SET id = 'junk' WHERE id = 'B.2'",
        "UPDATE assertion SET arrivals = '0.0.0.4;' WHERE id = 'B.2'",
        "UPDATE assertion SET arrivals = 'junk' WHERE id = 'B.2'",
        "UPDATE assertion SET digest = digest + 1 WHERE id = 'B.2'"
      })
  void anyChangeOfAnAssertionIsFound(String sql) throws Exception {
    List<Finding> findings = checkAfter(sql);
    assertThat(codes(findings)).containsExactly(FindingCode.ASSERTION_DAMAGED);
    assertThat(findings.getFirst().args()).hasSize(2);
  }

  @Test
  void aDamagedAssertionIsARefusalForWhoReadsIt() throws Exception {
    Stores.tamper(file, "UPDATE assertion SET payload = x'0107' WHERE id = 'B.2'");
    try (Store store = Stores.open(file)) {
      OpeningTest.assertRefused(FindingCode.STORE_DAMAGED, () -> store.records().standing(P2));
      OpeningTest.assertRefused(
          FindingCode.STORE_DAMAGED,
          () -> store.records().forEach(Selection.all(Officer.TYPE), (standing, all) -> {}));
      OpeningTest.assertRefused(FindingCode.STORE_DAMAGED, store::rebuild);
      assertThat(store.records().standing(P1).fields()).as("others can be read").isNotEmpty();
    }
  }

  @Test
  void aRowThatPointsNowhereIsFound() throws Exception {
    assertThat(
            codes(
                checkAfter(
                    "PRAGMA foreign_keys = OFF", "INSERT INTO source_name VALUES (99, 'x')")))
        .containsExactly(FindingCode.INTEGRITY);
  }

  @Test
  void contentThatIsNotWhatItsDigestSaysIsFound() throws Exception {
    String digest;
    try (Store store = Stores.open(file)) {
      digest = store.attach("写真".getBytes(StandardCharsets.UTF_8));
      assertThat(store.check()).isEmpty();
    }
    assertThat(
            codes(
                checkAfter(
                    "UPDATE attachment_content SET content = x'00' WHERE digest = '"
                        + digest
                        + "'")))
        .containsExactly(FindingCode.ATTACHMENT_DAMAGED);
  }

  @Test
  void anAttachmentWhoseContentIsElsewhereIsTold() throws Exception {
    RecordKey photo = new RecordKey(Attachment.TYPE, "P-1");
    try (Store store = Stores.open(file)) {
      Stores.write(store, photo, Attachment.DIGEST, "ab".repeat(32));
      assertThat(codes(store.check())).containsExactly(FindingCode.ATTACHMENT_MISSING);
      Stores.write(store, photo, RecordType.REMOVED, "yes");
      assertThat(store.check()).as("of a removed one nobody misses it").isEmpty();
    }
  }

  @Test
  void everySingleFlippedBitIsFound() throws Exception {
    fill();
    byte[] whole = Files.readAllBytes(file);
    byte[] guard = Files.readAllBytes(Guard.pathFor(file));
    Random random = new Random(120);
    List<String> missed = new ArrayList<>();
    int named = 0;
    for (int i = 0; i < 120; i++) {
      long bit = random.nextLong(whole.length * 8L);
      byte[] flipped = whole.clone();
      flipped[(int) (bit / 8)] ^= (byte) (1 << (bit % 8));
      Files.write(file, flipped);
      Files.write(Guard.pathFor(file), guard);
      try (Store store = Stores.open(file)) {
        if (!codes(store.notices()).contains(FindingCode.FILE_CHANGED_OUTSIDE)) {
          missed.add("bit " + bit);
        }
        named += look(store) ? 1 : 0;
      } catch (Refusal e) {
        named++;
      }
    }
    assertThat(missed).isEmpty();
    assertThat(named).as("found by more than the seal").isGreaterThan(10);
  }

  /** True if the check finds something or the store refuses; anything else thrown is a bug. */
  private static boolean look(Store store) {
    try {
      boolean found = !store.check().isEmpty();
      for (RecordKey record : List.of(P1, P2, Stores.officer("Q7"))) {
        store.records().standing(record);
      }
      store.records().keys(Officer.TYPE);
      store.records().conflicts();
      store.sources().all();
      store.exports().all();
      Stores.write(store, P1, Officer.NAME, "x");
      return found;
    } catch (Refusal e) {
      return true;
    }
  }

  private void fill() throws IOException {
    try (Store store = Stores.open(file)) {
      List<Assertion> rows = new ArrayList<>();
      for (int i = 1; i <= 300; i++) {
        rows.add(says("C." + i, i, Stores.officer("Q" + i), Officer.NAME, "名前 " + i, ""));
      }
      mergeEach(store, "w2", rows.toArray(Assertion[]::new));
    }
  }
}
