package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.store.Store;
import org.jichidesk.work.CheckReturn.Item;
import org.jichidesk.work.CheckReturn.Kind;
import org.jichidesk.workbook.CellPatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office is told before it returns its records. */
class CheckReturnTest {

  private static final int YEAR = 2025;

  @TempDir private Path folder;
  private long seconds = Instant.parse("2026-06-01T00:00:00Z").getEpochSecond();
  private final Desk desk = new Desk(Catalog.STANDARD, () -> Instant.ofEpochSecond(seconds++));
  private Store store;

  @BeforeEach
  void openSample() {
    Path file = folder.resolve("branch.db");
    new NewStore(desk, file).sample(new LoadSample(desk, Path.of("sample-data")), "O02", "");
    store = desk.open(file);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<Item> items(Kind kind) {
    return new CheckReturn(store, YEAR, Subject.DUTIES)
        .run().items().stream().filter(item -> item.kind() == kind).toList();
  }

  private static List<String> records(List<Item> items) {
    return items.stream().map(item -> item.record().key()).toList();
  }

  private void report(String duty, Map<String, String> typed) {
    new SetFields(store, DutyReport.TYPE, "D06." + duty + "." + YEAR).write(typed, "甲", "");
  }

  @Test
  void aDutyInForceWithoutAReportIsMissedAndOneThatEndedIsNot() {
    assertThat(items(Kind.NO_REPORT)).isEmpty();
    report("T002", Map.of("removed", "はい"));
    report("T003", Map.of("removed", "はい"));
    new SetFields(store, DelegatedDuty.TYPE, "T003").write(Map.of("year_to", "2024"), "甲", "");
    assertThat(records(items(Kind.NO_REPORT))).containsExactly("D06.T002.2025");
  }

  @Test
  void whatIsAskedOfSomeDistrictsOnlyIsMissedWhereItWasReportedLastYear() {
    report("T030", Map.of("removed", "はい"));
    assertThat(records(items(Kind.NO_REPORT))).containsExactly("D06.T030.2025");
    new SetFields(store, DutyReport.TYPE, "D06.T030.2024").write(Map.of("removed", "はい"), "甲", "");
    assertThat(items(Kind.NO_REPORT)).isEmpty();
  }

  @Test
  void blanksAreToldByFieldAndNotDoingAnElectiveDutyIsAnAnswer() {
    assertThat(items(Kind.REQUIRED)).isEmpty();
    assertThat(items(Kind.EFFORT_BLANK)).isEmpty();
    report("T003", Map.of("done", ""));
    report("T005", Map.of("hours", ""));
    report("T016", Map.of("done", "実施しない", "people", "", "hours", ""));
    Item required = items(Kind.REQUIRED).getFirst();
    assertThat(required.field()).contains(DutyReport.DONE);
    assertThat(required.district()).isEqualTo("D06");
    assertThat(records(items(Kind.REQUIRED))).containsExactly("D06.T003.2025");
    assertThat(records(items(Kind.EFFORT_BLANK))).containsExactly("D06.T005.2025");
    assertThat(items(Kind.EFFORT_BLANK).getFirst().field()).contains(DutyReport.HOURS);
  }

  @Test
  void aDecisionPutOffIsTold() {
    assertThat(records(items(Kind.PENDING))).containsExactly("D06.T038.2025");
    report("T038", Map.of("done", "実施しない"));
    assertThat(items(Kind.PENDING)).isEmpty();
  }

  @Test
  void valuesThatDoNotFitTogetherAreToldWithTheirFinding() {
    assertThat(items(Kind.RULE)).isEmpty();
    report("T001", Map.of("people", "0"));
    assertThat(items(Kind.RULE).getFirst().finding().orElseThrow().code())
        .isEqualTo(FindingCode.HOURS_WITHOUT_PEOPLE);
  }

  @Test
  void aLargeChangeIsToldUntilAReasonIsGiven() {
    assertThat(records(items(Kind.LARGE_CHANGE))).contains("D06.T004.2025");
    report("T004", Map.of("change_reason", "参加する区が増えたため"));
    assertThat(records(items(Kind.LARGE_CHANGE))).doesNotContain("D06.T004.2025");
  }

  @Test
  void whatAnotherCopyWroteDifferentlyIsAConflict() {
    Path mine = folder.resolve("mine.xlsx");
    Path theirs = folder.resolve("theirs.xlsx");
    returned(mine);
    patch(mine, theirs, "T001", "hours", "300");
    report("T001", Map.of("hours", "400"));
    merge(theirs);
    assertThat(records(items(Kind.CONFLICT))).containsExactly("D06.T001.2025");
    assertThat(items(Kind.CONFLICT).getFirst().field()).contains(DutyReport.HOURS);
  }

  @Test
  void aCellSetAsideIsToldUntilSomebodyWritesTheRecord() {
    Path book = folder.resolve("book.xlsx");
    returned(book);
    patch(book, book, "T002", "people", "同上");
    merge(book);
    Item aside = items(Kind.QUARANTINED).getFirst();
    assertThat(aside.record().key()).isEqualTo("D06.T002.2025");
    assertThat(aside.finding().orElseThrow().code()).isEqualTo(FindingCode.DITTO);
    report("T002", Map.of("people", "12"));
    assertThat(items(Kind.QUARANTINED)).isEmpty();
  }

  @Test
  void anOfficeWithoutDistrictsHasNothingToCheck() {
    Path file = folder.resolve("new.db");
    new NewStore(desk, file).of("みどり支所", "branch");
    try (Store fresh = desk.open(file)) {
      assertThat(new CheckReturn(fresh, YEAR, Subject.DUTIES).run().districts()).isEmpty();
    }
  }

  private void returned(Path out) {
    new ExportBook(desk, store, ExportOrder.returnTo(out, YEAR, "甲"), Progress.NONE).write();
  }

  private void patch(Path from, Path to, String duty, String field, String typed) {
    CellPatch.Spot spot =
        new CellPatch.Spot(DutyReport.TYPE.label().ja(), "D06." + duty + "." + YEAR, field);
    try {
      CellPatch.apply(from, to, Map.of(spot, typed));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertThat(Files.exists(to)).isTrue();
  }

  private void merge(Path book) {
    new MergeBooks(desk, store).merge(List.of(book), false, Progress.NONE);
  }
}
