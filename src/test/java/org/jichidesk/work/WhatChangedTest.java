package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.work.WhatChanged.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told has changed, and when duties are due. */
class WhatChangedTest {

  private static final int YEAR = 2025;
  private static final String REPORT = "D06.T001." + YEAR;

  @TempDir private Path folder;
  private Instant now = Instant.parse("2026-06-01T00:00:00Z");
  private final Desk desk = new Desk(Catalog.STANDARD, () -> now);
  private Store store;

  @BeforeEach
  void openSample() {
    Path file = folder.resolve("branch.db");
    new NewStore(desk, file).sample(new LoadSample(desk, Path.of("sample-data")), "O02", "");
    store = desk.open(file);
    now = now.plus(Duration.ofDays(10));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static void hours(Store store, String hours) {
    new SetFields(store, DutyReport.TYPE, REPORT).write(Map.of("hours", hours), "甲", "");
  }

  private WhatChanged.Result since(Instant since) {
    return new WhatChanged(store).since(since.toEpochMilli(), 40);
  }

  @Test
  void aWriteIsToldWithWhatItsWriterHadSeenThere() {
    Instant before = now;
    hours(store, "400");
    hours(store, "410");
    List<Change> changes = since(before).changes();
    assertThat(changes).extracting(Change::after).containsExactly(Value.of("410"), Value.of("400"));
    assertThat(changes.getFirst().before()).contains(Value.of("400"));
    assertThat(changes.getLast().before()).contains(Value.of("841.5"));
    assertThat(changes.getFirst().by().person()).isEqualTo("甲");
    assertThat(changes.getFirst().district()).isEqualTo("D06");
    assertThat(changes.getFirst().source()).isEmpty();
  }

  @Test
  void whatIsOlderIsNotTold() {
    hours(store, "400");
    now = now.plus(Duration.ofDays(3));
    WhatChanged.Result result = since(now.minus(Duration.ofDays(1)));
    assertThat(result.changes()).isEmpty();
    assertThat(result.sources()).isEmpty();
  }

  @Test
  void whatCameInTodayIsToldHoweverLongAgoItWasWritten() {
    Path centre = folder.resolve("centre.db");
    new NewStore(desk, centre).sample(new LoadSample(desk, Path.of("sample-data")), "O00", "");
    Path first = folder.resolve("1.xlsx");
    Path second = folder.resolve("2.xlsx");
    export(first);
    hours(store, "400");
    export(second);
    now = now.plus(Duration.ofDays(20));
    try (Store open = desk.open(centre)) {
      new MergeBooks(desk, open).merge(List.of(first), false, Progress.NONE);
      now = now.plus(Duration.ofDays(5));
      new MergeBooks(desk, open).merge(List.of(second), false, Progress.NONE);
      WhatChanged.Result result =
          new WhatChanged(open).since(now.minus(Duration.ofDays(1)).toEpochMilli(), 40);
      Optional<Change> change =
          result.changes().stream().filter(one -> one.record().key().equals(REPORT)).findFirst();
      assertThat(change.orElseThrow().before()).contains(Value.of("841.5"));
      assertThat(change.orElseThrow().after()).isEqualTo(Value.of("400"));
      assertThat(change.orElseThrow().source().orElseThrow().name()).isEqualTo("2.xlsx");
      assertThat(result.sources()).hasSize(1);
    }
  }

  @Test
  void onlyTheNewestAreGivenAndItIsSaidThatThereAreMore() {
    Instant before = now;
    for (int i = 0; i < 5; i++) {
      hours(store, Integer.toString(400 + i));
    }
    WhatChanged.Result result = new WhatChanged(store).since(before.toEpochMilli(), 3);
    assertThat(result.changes()).extracting(Change::after).contains(Value.of("404"));
    assertThat(result.changes()).hasSize(3);
    assertThat(result.more()).isTrue();
  }

  @Test
  void monthsAreReadHoweverTheyAreWritten() {
    assertThat(DutiesInForce.months("6,10")).containsExactly(6, 10);
    assertThat(DutiesInForce.months("６月・１０月")).containsExactly(6, 10);
    assertThat(DutiesInForce.months("12月末、4月")).containsExactly(4, 12);
    assertThat(DutiesInForce.months("13")).isEmpty();
    assertThat(DutiesInForce.months("")).isEmpty();
  }

  private void export(Path out) {
    new ExportBook(desk, store, ExportOrder.returnTo(out, YEAR, "甲"), Progress.NONE).write();
  }
}
