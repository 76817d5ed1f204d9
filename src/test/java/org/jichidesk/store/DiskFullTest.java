package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.store.OpeningTest.assertRefused;
import static org.jichidesk.store.Stores.P1;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk: refused in so many words, nothing changed, and the store still works. */
class DiskFullTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aStore() {
    file = folder.resolve("a.jichi");
    try (Store store = Stores.create(file)) {
      Stores.write(store, P1, Officer.NAME, "a");
    }
  }

  private static void limit(Store store, long pages) {
    Sql.execute(store.connection(), "PRAGMA max_page_count = " + pages);
  }

  private static long pages(Store store) throws Exception {
    return Sql.pragma(store.connection(), "page_count");
  }

  @Test
  void aWrite() throws Exception {
    String replica;
    try (Store store = Stores.open(file)) {
      replica = store.identity().replica();
      limit(store, pages(store));
      Value large = Value.of("長".repeat(30_000));
      for (int i = 0; i < 2; i++) {
        assertRefused(
            FindingCode.DISK_FULL, () -> store.write(P1, Map.of(Officer.NAME, large), "p", ""));
        assertUntouched(store);
      }
      assertThat(store.connection().getAutoCommit()).isTrue();
      limit(store, 1L << 30);
      store.write(P1, Map.of(Officer.NAME, large), "p", "");
    }
    try (Store store = Stores.open(file)) {
      assertThat(store.check()).isEmpty();
      assertThat(store.notices()).isEmpty();
      assertThat(store.identity().replica()).isEqualTo(replica);
      assertThat(store.records().history(P1)).hasSize(2);
    }
  }

  @Test
  void aMergeInItsMiddle() throws Exception {
    List<List<Assertion>> rows = new ArrayList<>();
    for (int i = 1; i <= 3_000; i++) {
      rows.add(
          List.of(Stores.says("A." + i, i, Stores.officer("Q" + i), Officer.NAME, "name" + i, "")));
    }
    try (Store store = Stores.open(file)) {
      limit(store, pages(store) + 40);
      assertRefused(FindingCode.DISK_FULL, () -> Stores.merge(store, "w1", rows));
      assertUntouched(store);
      assertThat(store.sources().all()).isEmpty();
      limit(store, 1L << 30);
      assertThat(Stores.merge(store, "w1", rows).outcomes()).hasSize(3_000);
    }
    try (Store store = Stores.open(file)) {
      assertThat(store.check()).isEmpty();
      assertThat(store.records().keys(Officer.TYPE)).hasSize(3_001);
    }
  }

  @Test
  void aBatchThatWouldGoOnAfterwards() throws Exception {
    List<List<Assertion>> rows = new ArrayList<>();
    for (int i = 1; i <= 3_000; i++) {
      rows.add(
          List.of(Stores.says("A." + i, i, Stores.officer("Q" + i), Officer.NAME, "name" + i, "")));
    }
    try (Store store = Stores.open(file)) {
      limit(store, pages(store) + 40);
      assertRefused(
          FindingCode.DISK_FULL,
          () ->
              store.batch(batch -> {
                for (int i = 0; i < 3; i++) {
                  String name = "w" + i;
                  List<List<Assertion>> some = i == 1 ? rows : rows.subList(0, 2);
                  try {
                    batch.attempt(() -> Stores.merge(batch, name, some));
                  } catch (Refusal refusal) {
                    assertThat(refusal.finding().code()).isEqualTo(FindingCode.DISK_FULL);
                  }
                }
                return null;
              }));
      assertUntouched(store);
      assertThat(store.sources().all()).isEmpty();
    }
  }

  private static void assertUntouched(Store store) throws Exception {
    assertThat(store.check()).isEmpty();
    assertThat(store.records().history(P1)).hasSize(1);
    assertThat(store.records().keys(Officer.TYPE)).containsExactly("P1");
  }
}
