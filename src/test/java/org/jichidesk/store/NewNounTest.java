package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new noun needs its declaration and its table, and nothing else in the store. */
class NewNounTest {

  private static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", "district");
  private static final Field YEAR = Field.fiscalYear(2, "year", "年度", "Fiscal year");
  private static final Field TITLE = Field.text(3, "title", "題", "Title");
  private static final Field VISITORS = Field.whole(4, "visitors", "来場者", "Visitors");

  private static final RecordType FESTIVAL =
      RecordType.named(99, "festival", "まつり", "Festival")
          .naturalKey(DISTRICT, YEAR)
          .fields(TITLE, VISITORS)
          .ofDistrict("district")
          .ofYear("year")
          .travelsIn(BookKind.RETURN)
          .declare();

  private static final Catalog CATALOG =
      new Catalog(Stream.concat(Catalog.STANDARD.types().stream(), Stream.of(FESTIVAL)).toList());

  private static final Migrator MIGRATOR =
      new Migrator(
          Stream.concat(
                  Migrator.STANDARD.scripts().stream(),
                  Stream.of(
                      "CREATE TABLE festival (record TEXT NOT NULL PRIMARY KEY, district TEXT,"
                          + " year INTEGER, title TEXT, visitors BIGINT, removed TEXT,"
                          + " states TEXT NOT NULL, conflicts INTEGER NOT NULL) WITHOUT ROWID"))
              .toList());

  @TempDir Path folder;

  @Test
  void itIsWrittenReadMergedWithdrawnAndChecked() throws Exception {
    Path file = folder.resolve("a.jichi");
    Stores.create(file).close();
    RecordKey key = new RecordKey(FESTIVAL, "D07.2026");
    try (Store store = Opening.open(file, CATALOG, Stores.WALL, MIGRATOR, Duration.ZERO)) {
      assertThat(Stores.columns(store.connection(), "festival"))
          .isEqualTo(Projection.columns(FESTIVAL));
      store.write(key, Map.of(TITLE, Value.of("夏まつり"), VISITORS, Value.of("350")), "p", "");
      assertThat(store.records().standing(key).shown(VISITORS)).contains(Value.of("350"));
      assertThat(store.records().keys(FESTIVAL)).containsExactly("D07.2026");

      Assertion other =
          new Assertion(
              new AssertionId("B.1"),
              key,
              new Authorship(1, "O02", "q", ""),
              List.of(new Atom(VISITORS, Value.of("400"), Seen.NOTHING)));
      assertThat(Stores.mergeEach(store, "w1", other).outcomes())
          .containsExactly(Outcome.CONFLICTING);
      int[] records = new int[1];
      store
          .records()
          .forEach(
              Selection.all(FESTIVAL),
              (standing, logged) -> {
                records[0]++;
                assertThat(standing.conflicts()).hasSize(1);
                assertThat(logged).hasSize(2);
              });
      assertThat(records[0]).isEqualTo(1);
      assertThat(Stores.rows(store.connection(), "festival"))
          .containsExactly("'D07.2026','D07',2026,'夏まつり',350,NULL,'',1");
      Map<String, List<String>> kept = Stores.projection(store);
      store.rebuild();
      assertThat(Stores.projection(store)).isEqualTo(kept);

      store.withdraw(Stores.source(store, 1), "p", "r");
      assertThat(store.records().conflictCount()).isZero();
      assertThat(store.check()).isEmpty();
    }
  }
}
