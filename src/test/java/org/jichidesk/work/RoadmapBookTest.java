package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.Store;
import org.jichidesk.workbook.CellPatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A revision goes out as a workbook, is edited by a person, and comes back. */
class RoadmapBookTest {

  @TempDir private Path folder;
  private Offices offices;
  private Store centre;
  private Path book;

  @BeforeEach
  void open() {
    offices = new Offices(folder);
    centre = offices.centre();
    book = folder.resolve("roadmap.xlsx");
  }

  @AfterEach
  void close() {
    centre.close();
  }

  private MergeReport take() {
    return new ImportRoadmap(offices.desk(), centre).take(book, false, Progress.NONE);
  }

  private void export(String revision) {
    new ExportRoadmap(offices.desk(), centre, "試験").write(revision, book);
  }

  @Test
  void aRoundTripChangesNothing() {
    export("1");
    String before = Offices.dumpOfRecords(centre);
    BookReport report = take().books().getFirst();
    assertThat(report.findings()).extracting(f -> f.code().code()).containsOnly("M410");
    assertThat(report.rows(Outcome.UNCHANGED)).isEqualTo(70);
    assertThat(report.rows(Outcome.CHANGED)).isZero();
    assertThat(Offices.dumpOfRecords(centre)).isEqualTo(before);
  }

  @Test
  void anEditedCellOfADraftIsTaken() throws IOException {
    export("2");
    CellPatch.apply(
        book,
        book,
        Map.of(
            new CellPatch.Spot(RoadmapItem.TYPE.label().ja(), "R2.I-3", "council"),
            "◎",
            new CellPatch.Spot(RoadmapItem.TYPE.label().ja(), "R2.I-3", "expected_year"),
            "令和7年度"));
    assertThat(take().books().getFirst().rows(Outcome.CHANGED)).isEqualTo(1);
    Roadmap.Item item =
        Roadmap.of(centre, "R2").items().stream()
            .filter(one -> one.number().equals("I-3"))
            .findFirst()
            .orElseThrow();
    assertThat(item.row().text(RoadmapItem.COUNCIL)).isEqualTo("lead");
    assertThat(item.isExpected(2025)).isTrue();
  }

  @Test
  void anEditOfWhatIsInForceIsRefusedWhole() throws IOException {
    export("1");
    CellPatch.apply(
        book,
        book,
        Map.of(new CellPatch.Spot(RoadmapItem.TYPE.label().ja(), "R1.I-3", "name"), "労務管理の相談"));
    String before = Offices.dumpOfRecords(centre);
    assertThatThrownBy(this::take)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.finding().code()).isEqualTo(FindingCode.REVISION_CLOSED));
    assertThat(Offices.dumpOfRecords(centre)).isEqualTo(before);
    assertThat(centre.sources().all()).noneMatch(source -> source.name().equals("roadmap.xlsx"));
  }

  @Test
  void rowsTypedByHandBecomeAnItemWithItsPhase() throws IOException {
    export("2");
    try (XSSFWorkbook workbook = open(book)) {
      typeRow(workbook.getSheet("見直し項目"), Map.of("number", "I-10", "name", "空き家の見守り"));
      typeRow(
          workbook.getSheet("ロードマップの項目"),
          Map.of(
              "revision", "ロードマップ2025改訂案（サンプル）",
              "item", "I-10 空き家の見守り",
              "course", "I",
              "position", "10",
              "name", "空き家の見守り",
              "branch", "◎"));
      typeRow(
          workbook.getSheet("ロードマップの工程"),
          Map.of(
              "revision", "ロードマップ2025改訂案（サンプル）",
              "item", "I-10 空き家の見守り",
              "year", "R8",
              "text", "モデル地区を決める"));
      save(workbook);
    }
    MergeReport report = take();
    assertThat(report.books().getFirst().findings())
        .extracting(f -> f.code())
        .containsOnly(FindingCode.OWN_EXPORT, FindingCode.NEW_ROW);
    Roadmap.Item item = Roadmap.of(centre, "R2").courses().getFirst().items().getLast();
    assertThat(item.number()).isEqualTo("I-10");
    assertThat(item.name()).isEqualTo("空き家の見守り");
    assertThat(item.phases()).extracting(Roadmap.Phase::from).containsExactly(2026);
    assertThat(item.phases()).extracting(Roadmap.Phase::text).containsExactly("モデル地区を決める");
  }

  @Test
  void anUnreadableCellIsSetAsideAndTheRestGoesOn() throws IOException {
    export("2");
    String sheet = RoadmapItem.TYPE.label().ja();
    CellPatch.apply(
        book,
        book,
        Map.of(
            new CellPatch.Spot(sheet, "R2.I-3", "expected_year"),
            "来年ごろ",
            new CellPatch.Spot(sheet, "R2.I-4", "section_name"),
            "生涯学習課（サンプル）"));
    MergeReport report = take();
    assertThat(report.books().getFirst().findings())
        .extracting(f -> f.code())
        .contains(FindingCode.NOT_A_YEAR);
    assertThat(Roadmap.of(centre, "R2").items().get(3).row().text(RoadmapItem.SECTION_NAME))
        .isEqualTo("生涯学習課（サンプル）");
  }

  @Test
  void anotherWorkbookIsNotTakenForARoadmap() {
    try (Store branch = offices.branch("O02")) {
      book = offices.returned(branch);
    }
    String before = Offices.dumpOfRecords(centre);
    assertThatThrownBy(this::take)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.finding().code()).isEqualTo(FindingCode.NOT_A_ROADMAP));
    assertThat(Offices.dumpOfRecords(centre)).isEqualTo(before);
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private void save(XSSFWorkbook workbook) throws IOException {
    try (OutputStream out = Files.newOutputStream(book)) {
      workbook.write(out);
    }
  }

  /** Types into the first blank row, by the column ids above the headings. */
  private static void typeRow(Sheet sheet, Map<String, String> cells) {
    Row ids = sheet.getRow(0);
    int at = 2;
    while (sheet.getRow(at) != null && !isBlank(sheet.getRow(at))) {
      at++;
    }
    Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
    for (int i = 0; i < ids.getLastCellNum(); i++) {
      String typed = cells.get(ids.getCell(i).getStringCellValue());
      if (typed != null) {
        (row.getCell(i) == null ? row.createCell(i) : row.getCell(i)).setCellValue(typed);
      }
    }
  }

  private static boolean isBlank(Row row) {
    for (int i = 0; i < row.getLastCellNum(); i++) {
      if (row.getCell(i) != null && !row.getCell(i).toString().isBlank()) {
        return false;
      }
    }
    return true;
  }
}
