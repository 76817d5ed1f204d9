package org.jichidesk.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.Store;
import org.jichidesk.work.Desk;
import org.jichidesk.work.ExportBook;
import org.jichidesk.work.ExportOrder;
import org.jichidesk.work.MergeBooks;
import org.jichidesk.work.MergeReport;
import org.jichidesk.work.Progress;
import org.jichidesk.workbook.CellPatch;
import org.jichidesk.workbook.PlainSheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A return of check-ups is read and written as the questions want it. */
class AnswersInWorkbooksTest {

  private static final String TOP = "0";
  private static final String SHEET = Answer.TYPE.label().ja();

  @TempDir Path folder;
  private Desk desk;
  private Store branch;
  private Store centre;

  @BeforeEach
  void open() {
    desk = Surveys.desk();
    centre = Surveys.centre(desk, folder.resolve("centre.db"));
    branch = desk.create(folder.resolve("branch.db"), "O01", "branch");
    new org.jichidesk.work.LoadSample(desk, Path.of("sample-data")).masters(branch);
    Surveys.add(branch, Surveys.form2025());
    Surveys.start(branch);
    AnswerSheet sheet = Surveys.sheet(branch, "D01", 2025);
    sheet.write("members", TOP, "120", "");
    sheet.write("hours", TOP, "12.5", "");
    sheet.write("founded", TOP, "2005-04-01", "");
    sheet.write("q_org", TOP, "4", "");
    sheet.write("works", TOP, "clean patrol", "");
    sheet.write("bus", TOP, "no", "");
    sheet.write("bus_why", TOP, "4", "");
    sheet.write("q_young", TOP, "該当なし", "");
    String hamlet = sheet.addInstance("hamlet", TOP, "");
    sheet.write("hamlet_name", hamlet, "上", "");
  }

  @AfterEach
  void close() {
    branch.close();
    centre.close();
  }

  private Path export(String name) {
    Path book = folder.resolve(name);
    new ExportBook(
            desk,
            branch,
            new ExportOrder(
                BookKind.RETURN,
                Subject.CHECKUP,
                book,
                OptionalInt.of(2025),
                List.of("第一"),
                Optional.empty(),
                "試験",
                ExportOrder.Personal.NONE),
            Progress.NONE)
        .write();
    return book;
  }

  private static CellPatch.Spot spot(String item) {
    return new CellPatch.Spot(
        SHEET, new Round("D01", 2025).answer(Surveys.NEW, item, TOP).key(), "value");
  }

  private MergeReport merge(Store store, Path book) {
    return new MergeBooks(desk, store).merge(List.of(book), false, Progress.NONE);
  }

  private static Optional<Value> value(Store store, String item) {
    return store
        .records()
        .standing(new Round("D01", 2025).answer(Surveys.NEW, item, TOP))
        .shown(Answer.VALUE);
  }

  @Test
  void labelsNumbersAndDatesStandInTheCells() throws IOException {
    List<String> shown =
        PlainSheets.read(export("r.xlsx"), "r.xlsx").sheets().stream()
            .filter(sheet -> sheet.name().equals(SHEET))
            .flatMap(sheet -> sheet.lines().stream())
            .map(line -> line.cells().getOrDefault(4, ""))
            .toList();
    assertThat(shown)
        .contains("120", "12.5", "2005-04-01", "そう思う", "清掃、見守り", "いいえ", "該当なし", "上")
        .doesNotContain("clean patrol", "no");
  }

  @Test
  void whatNobodyTouchedChangesNothing() {
    Path book = export("r.xlsx");
    MergeReport own = merge(branch, book);
    assertThat(own.books().getFirst().rows(Outcome.CHANGED)).isZero();
    assertThat(own.books().getFirst().rows(Outcome.NEW)).isZero();
    MergeReport there = merge(centre, book);
    assertThat(there.books().getFirst().quarantined()).isZero();
    for (String item : List.of("members", "hours", "founded", "q_org", "works", "bus", "q_young")) {
      assertThat(value(centre, item)).as(item).isEqualTo(value(branch, item));
    }
    assertThat(centre.records().conflictCount()).isZero();
  }

  @Test
  void aStoreWithoutTheFormTakesTheAnswersAsTheyWere() {
    Path book = export("r.xlsx");
    try (Store bare = desk.create(folder.resolve("bare.db"), "O00", "liaison")) {
      MergeReport report = merge(bare, book);
      assertThat(report.books().getFirst().quarantined()).isZero();
      assertThat(value(bare, "q_org")).contains(Value.of("4"));
      assertThat(value(bare, "works")).contains(Value.of("clean patrol"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "members, ３５世帯, 35",
    "q_org, ややそう思う, 3",
    "q_org, 2, 2",
    "works, 見守り, patrol",
    "founded, 平成17年5月1日, 2005-05-01",
    "bus, ない, ''",
    "members, 十分, ''"
  })
  void whatIsTypedIsReadAsTheQuestionWantsIt(String item, String typed, String canonical)
      throws IOException {
    Path book = export("r.xlsx");
    CellPatch.apply(book, book, Map.of(spot(item), typed));
    Optional<Value> before = value(branch, item);
    MergeReport report = merge(branch, book);
    if (canonical.isEmpty()) {
      assertThat(value(branch, item)).isEqualTo(before);
      Finding finding =
          report.books().getFirst().findings().stream()
              .filter(f -> f.severity() == Finding.Severity.QUARANTINE)
              .findFirst()
              .orElseThrow();
      assertThat(finding.place().sheet()).isEqualTo(SHEET);
      assertThat(finding.place().cell()).matches("E[0-9]+");
      assertThat(finding.args()).contains(typed);
    } else {
      assertThat(value(branch, item)).contains(Value.of(canonical));
    }
  }

  @Test
  void anAnswerTypedWhereTheFormIsNotKnownIsSetAside() throws IOException {
    Path book = export("r.xlsx");
    CellPatch.apply(book, book, Map.of(spot("q_org"), "ややそう思う"));
    try (Store bare = desk.create(folder.resolve("bare.db"), "O00", "liaison")) {
      MergeReport report = merge(bare, book);
      assertThat(report.books().getFirst().findings())
          .extracting(Finding::code)
          .contains(FindingCode.ANSWER_OF_UNKNOWN_FORM);
      assertThat(value(bare, "q_org")).isEmpty();
    }
  }

  @Test
  void anAnswerToARetiredFormIsTakenAndTold() throws IOException {
    Path book = export("r.xlsx");
    CellPatch.apply(book, book, Map.of(spot("members"), "99"));
    branch.write(
        new RecordKey(CheckupForm.TYPE, Surveys.NEW),
        Map.of(CheckupForm.STATE, Value.of("retired")),
        "",
        "");
    MergeReport report = merge(branch, book);
    assertThat(report.books().getFirst().findings())
        .extracting(Finding::code)
        .contains(FindingCode.ANSWER_OF_RETIRED_FORM);
    assertThat(value(branch, "members")).contains(Value.of("99"));
  }
}
