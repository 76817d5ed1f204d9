package org.jichidesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jichidesk.work.planning.SmallCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planner, plans and reports on the command line, in a city one can add up in the head. */
class PlannerCommandsTest {

  @TempDir private Path folder;
  private Path city;

  @BeforeEach
  void build() {
    new SmallCity(folder).close();
    city = folder.resolve("city.db");
  }

  private Cli.Said run(int code, List<String> command, Object... words) {
    return Cli.expect(code, command, "--store", city, List.of(words));
  }

  /** The cells of the line that begins so. */
  private static List<String> line(String out, String beginning) {
    return out.lines()
        .filter(line -> line.startsWith(beginning))
        .findFirst()
        .map(line -> Arrays.asList(line.strip().split("\\s{2,}")))
        .orElseThrow(() -> new AssertionError("no line " + beginning + " in\n" + out));
  }

  private void plans() {
    run(0, List.of("plan", "new"), "--year", 2025, "減らす案");
    run(0, List.of("plan", "set"), "減らす案", "必-01", "digitise");
    run(0, List.of("plan", "new"), "--year", 2025, "やめる案");
    run(0, List.of("plan", "set"), "やめる案", "必-01", "drop", "--scope", "mountain");
  }

  @Test
  void theQuadrantsSayOnWhatTheyRestAndWhatIsMissing() {
    String out = run(0, List.of("planner", "quadrants"), "--year", 2025).out();
    assertThat(out).startsWith("負担感と必要度　2025年度　全市（4地区）　報告 4/4地区");
    assertThat(line(out, "必-01 広報紙の配布"))
        .containsExactly(
            "必-01 広報紙の配布",
            "3.00",
            "3",
            "3/4",
            "2.00",
            "2",
            "2/4",
            "100",
            "2/4",
            "20",
            "4/4",
            "未回答1、未記入1",
            "負担が重く必要度が低い：見直しの候補");
    String mountain = run(0, List.of("planner", "quadrants"), "--year", 2025, "--mountain").out();
    assertThat(mountain).contains("全域が中山間地域（1地区）");
    assertThat(line(mountain, "必-01 広報紙の配布")).contains("4.00", "1/1", "100");
    String district =
        run(0, List.of("planner", "quadrants"), "--year", 2025, "--district", "町中").out();
    assertThat(line(district, "必-01 広報紙の配布"))
        .as("what nobody said is a dash and no zero")
        .contains("－", "0/1", "6")
        .doesNotContain("0");
    assertThat(run(3, List.of("planner", "quadrants"), "--year", 2025, "--district", "ない町").err())
        .contains("ない町");
  }

  @Test
  void aPlanTellsWhatItFreesWithItsBaseAndMountainsApart() {
    run(0, List.of("plan", "new"), "--year", 2025, "--note", "サンプル", "減らす案");
    String out = run(0, List.of("plan", "set"), "減らす案", "必-01", "drop").out();
    assertThat(line(out, "必-01 広報紙の配布")).contains("廃止 100%", "100", "20", "2/4", "未回答1、未記入1");
    assertThat(line(out, "全市（4地区）").get(1)).contains("100", "2/4");
    assertThat(line(out, "全域が中山間地域（1地区）").get(1)).contains("100", "1/1");
    assertThat(line(out, "それ以外（3地区）").get(1)).contains("0", "1/3");
    assertThat(out).contains("※ ");
    String half = run(0, List.of("plan", "set"), "減らす案", "必-01", "drop", "--share", 50).out();
    assertThat(line(half, "必-01 広報紙の配布")).contains("廃止 50%", "50", "10");
    assertThat(run(3, List.of("plan", "new"), "--year", 2025, "減らす案").err()).contains("減らす案");
    assertThat(line(run(0, List.of("plan", "list")).out(), "N-")).contains("減らす案", "1");
    run(0, List.of("plan", "remove"), "減らす案", "必-01");
    assertThat(line(run(0, List.of("plan", "list")).out(), "N-")).contains("減らす案", "0");
    assertThat(run(3, List.of("plan", "remove"), "減らす案", "必-01").err()).contains("必-01");
  }

  @Test
  void twoPlansStandSideBySide() {
    plans();
    run(0, List.of("plan", "set"), "減らす案", "選-01", "every_other_year");
    String out = run(0, List.of("plan", "compare"), "減らす案", "やめる案").out();
    assertThat(line(out, "必-01")).hasSize(3);
    assertThat(line(out, "必-01").get(2)).contains("廃止 100%", "中山間");
    assertThat(line(out, "選-01").get(2)).isEqualTo("－");
    assertThat(line(out, "全市（4地区） 時間").get(1)).contains("90");
    assertThat(line(out, "全市（4地区） 時間").get(2)).contains("100");
    assertThat(run(3, List.of("plan", "compare"), "減らす案", "ない案").err()).contains("ない案");
  }

  @Test
  void aPlanIsAttachedToAProposalAndPrinted() throws IOException {
    plans();
    run(0, List.of("proposal", "new"), "number=見-1", "title=配布を減らす", "duty=必-01 広報紙の配布");
    assertThat(run(0, List.of("plan", "attach"), "やめる案", "見-1").out()).contains("配布を減らす");
    assertThat(run(0, List.of("trace"), "必-01").out()).contains("配布を減らす", "やめる案");
    assertThat(run(3, List.of("plan", "attach"), "やめる案", "見-9").err()).contains("見-9");
    Path out = folder.resolve("plan.pdf");
    run(0, List.of("plan", "print"), "やめる案", "--out", out);
    Path same = folder.resolve("report.pdf");
    run(0, List.of("report"), "plan", "やめる案", "--out", same);
    for (Path pdf : List.of(out, same)) {
      assertThat(text(pdf)).contains("やめる案", "必-01", "廃止100%", "山田", "全域が中山間地域", "2025年度");
    }
    Path book = folder.resolve("plan.xlsx");
    assertThat(run(3, List.of("report"), "plan", "やめる案", "--out", book).err()).contains("[");
    assertThat(book).doesNotExist();
  }

  @Test
  void theFiguresForTheLiaisonCouncilComeOnPaperAndAsAWorkbook() throws IOException {
    Path book = folder.resolve("figures.xlsx");
    Path pdf = folder.resolve("figures.pdf");
    run(0, List.of("report"), "liaison", "--year", 2025, "--out", book);
    run(0, List.of("report"), "liaison", "--year", 2025, "--out", pdf);
    try (Workbook read = WorkbookFactory.create(book.toFile(), null, true)) {
      assertThat(cells(read.getSheet("依頼事務別"), "必-01")).contains("3/4", "2/4", "100.0");
      assertThat(cells(read.getSheet("未提出・不足"), "新町")).contains("2.0", "1.0");
    }
    assertThat(text(pdf)).contains("必-01", "未回答1、未記入1", "3/4", "新町");
    Path other = folder.resolve("figures.txt");
    run(3, List.of("report"), "liaison", "--year", 2025, "--out", other);
    assertThat(Files.exists(other)).isFalse();
  }

  @Test
  void theRoadmapComesOnOneSheetOfPaperAndAsAWorkbook() throws IOException {
    Path centre = Cli.sample(folder, "O00");
    Path pdf = folder.resolve("roadmap.pdf");
    Path book = folder.resolve("roadmap.xlsx");
    Cli.expect(0, "report", "roadmap", "--store", centre, "--out", pdf);
    Cli.expect(0, "report", "roadmap", "--store", centre, "--out", book);
    assertThat(text(pdf)).contains("労務管理相談窓口の開設", "離陸期", "着陸期");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
    try (Workbook read = WorkbookFactory.create(book.toFile(), null, true)) {
      assertThat(all(read.getSheetAt(0))).contains("労務管理相談窓口の開設", "着陸期");
    }
    Cli.expect(3, "report", "nothing", "--store", centre, "--out", folder.resolve("x.pdf"));
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static List<String> cells(Sheet sheet, String first) {
    for (Row row : sheet) {
      List<String> cells = cells(row);
      if (cells.contains(first)) {
        return cells;
      }
    }
    throw new AssertionError("no row " + first);
  }

  private static List<String> cells(Row row) {
    DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
    List<String> cells = new java.util.ArrayList<>();
    row.forEach(cell ->
        cells.add(
            cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
                ? Double.toString(cell.getNumericCellValue())
                : shown.formatCellValue(cell)));
    return cells;
  }

  private static List<String> all(Sheet sheet) {
    List<String> all = new java.util.ArrayList<>();
    sheet.forEach(row -> all.addAll(cells(row)));
    return all;
  }
}
