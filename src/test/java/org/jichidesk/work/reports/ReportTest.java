package org.jichidesk.work.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.layout.PlacedCell;
import org.jichidesk.domain.layout.SheetLayout;
import org.jichidesk.domain.planner.WhatIfPlan;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.work.Desk;
import org.jichidesk.work.LoadSample;
import org.jichidesk.work.NewStore;
import org.jichidesk.work.Roadmap;
import org.jichidesk.work.RoadmapRevisions;
import org.jichidesk.work.planning.Plans;
import org.jichidesk.work.planning.SmallCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports say what the store says, on paper and in workbooks. */
class ReportTest {

  private static final Text JA = new Text("ja");
  private static final Desk DESK =
      new Desk(Catalog.STANDARD, () -> Instant.parse("2026-06-01T03:00:00Z"));

  @TempDir private Path folder;

  private Store sample() {
    Path file = folder.resolve("centre.db");
    new NewStore(DESK, file).sample(new LoadSample(DESK, Path.of("sample-data")), "O00", "");
    return DESK.open(file);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Report of(Report.Kind kind) {
    return new Report(kind, "", SmallCity.YEAR);
  }

  @Test
  void theRoadmapIsOneSheetOfA3WithEveryItemStageAndGoal() throws IOException {
    try (Store store = sample()) {
      byte[] pdf = of(Report.Kind.ROADMAP).pdf(store, JA);
      String said = text(pdf).replaceAll("\\s", "");
      Roadmap shown =
          Roadmap.of(store, new RoadmapRevisions(store).shown().orElseThrow().record().key());

      assertThat(shown.items()).hasSizeGreaterThanOrEqualTo(16);
      shown.items().forEach(i -> assertThat(said).contains(i.name().replaceAll("\\s", "")));
      shown.items().stream()
          .flatMap(item -> item.phases().stream())
          .forEach(phase -> assertThat(said).contains(phase.text().replaceAll("\\s", "")));
      assertThat(said)
          .contains("離陸期", "加速期", "着陸期", "ゴールイメージ", "住自協", "地活課", "令和5年度", "サンプル")
          .contains("（2024年度実現見込み）", "担い手の確保");
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(1190.55f);
      }
    }
  }

  @Test
  void noCellOfTheRoadmapCoversAnother() {
    try (Store store = sample()) {
      String key = new RoadmapRevisions(store).shown().orElseThrow().record().key();
      SheetLayout layout = RoadmapSheet.of(JA, Roadmap.of(store, key));
      boolean[][] taken = new boolean[layout.rows()][layout.columns().size()];
      for (PlacedCell cell : layout.cells()) {
        for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
          for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
            assertThat(taken[row][column]).as(cell.toString()).isFalse();
            taken[row][column] = true;
          }
        }
      }
    }
  }

  @Test
  void theRoadmapsWorkbookPrintsOnOnePageOfA3Lying() throws IOException {
    try (Store store = sample();
        XSSFWorkbook book = book(of(Report.Kind.ROADMAP).workbook(store, JA))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
      assertThat(all(sheet)).contains("労務管理相談窓口の開設", "着陸期", "現状");
    }
  }

  @Test
  void theFiguresForTheLiaisonCouncilAreTheSumsOfTheSmallCity() throws IOException {
    try (SmallCity city = new SmallCity(folder);
        XSSFWorkbook book = book(of(Report.Kind.LIAISON).workbook(city.store(), JA))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(5);
      assertThat(row(book.getSheet("概要"), "必須")).contains("全市（4地区）", "100.0", "2/4", "未回答1、未記入1");
      assertThat(row(book.getSheet("地区別"), "山田")).contains("全域", "未着", "140.0", "2/2", "2.50");
      assertThat(row(book.getSheet("地区別"), "町中")).contains("60.0", "1/2", "15.0");
      assertThat(row(book.getSheet("地区別"), "新町")).contains("－", "0/2");
      assertThat(row(book.getSheet("依頼事務別"), "必-01"))
          .contains("3.00", "3/4", "2.00", "2/4", "100.0");
      assertThat(row(book.getSheet("未提出・不足"), "新町")).contains("未着", "2.0", "1.0");
      assertThat(all(book.getSheet("概要"))).contains("2025年度　報告のあった地区 4/4");
    }
  }

  @Test
  void chartsAreTheSpreadsheetsOwnAndDrawnOfTheRowsThereAre() throws IOException {
    try (SmallCity city = new SmallCity(folder);
        XSSFWorkbook book = book(of(Report.Kind.LIAISON).workbook(city.store(), JA))) {
      assertThat(chart(book.getSheet("地区別"))).contains("地区別!$E$6:$E$9", "地区別!$A$6:$A$9");
      assertThat(book.getSheet("地区別").getRow(5).getCell(0).getStringCellValue()).isEqualTo("山田");
      assertThat(book.getSheet("地区別").getRow(8).getCell(0).getStringCellValue()).isEqualTo("新町");
      assertThat(chart(book.getSheet("依頼事務別"))).contains("scatterChart", "$D$6:$D$7", "$F$6:$F$7");
      assertThat(chart(book.getSheet("概要"))).contains("barChart");
      var marks = book.getSheet("地区別").getSheetConditionalFormatting();
      assertThat(marks.getNumConditionalFormattings()).isEqualTo(6);
      assertThat(book.getSheet("地区別").getRepeatingRows().getFirstRow()).isEqualTo(4);
    }
  }

  @Test
  void paperAndWorkbookOfTheFiguresSayTheSame() throws IOException {
    try (SmallCity city = new SmallCity(folder)) {
      assertThat(text(of(Report.Kind.LIAISON).pdf(city.store(), JA)))
          .contains("概要", "地区別", "依頼事務別", "食い違い", "未提出・不足", "100", "2/4", "未回答1、未記入1", "3.00");
    }
  }

  @Test
  void aFileIsWrittenByItsEndingAndAnyOtherIsRefusedBeforeAnythingIsWritten() {
    try (SmallCity city = new SmallCity(folder)) {
      Plans plans = new Plans(city.store(), "");
      plans.begin("案", SmallCity.YEAR, "");
      assertThat(plans.all().getFirst().text(WhatIfPlan.NAME)).isEqualTo("案");
      Path pdf = folder.resolve("試算.PDF");
      new Report(Report.Kind.PLAN, "案", SmallCity.YEAR).save(city.store(), JA, pdf);
      assertThat(pdf).exists();
      for (String name : List.of("x.doc", "x.xlsx")) {
        Path target = folder.resolve(name);
        assertThatThrownBy(() ->
                new Report(Report.Kind.PLAN, "案", SmallCity.YEAR).save(city.store(), JA, target))
            .isInstanceOfSatisfying(
                Refusal.class,
                r -> assertThat(r.finding().code()).isEqualTo(FindingCode.NO_SUCH_REPORT));
        assertThat(Files.exists(target)).isFalse();
      }
      assertThatThrownBy(() -> of(Report.Kind.ROADMAP).pdf(city.store(), JA))
          .isInstanceOf(Refusal.class);
    }
  }

  private static XSSFWorkbook book(byte[] content) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(content));
  }

  private static String chart(XSSFSheet sheet) {
    StringBuilder all = new StringBuilder();
    for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
      all.append(chart.getCTChart().xmlText());
    }
    return all.toString();
  }

  private static List<String> row(XSSFSheet sheet, String first) {
    for (var row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(first)) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(shown((XSSFCell) cell)));
        return cells;
      }
    }
    throw new AssertionError("no row " + first);
  }

  private static String shown(XSSFCell cell) {
    boolean grade = cell.getCellStyle().getDataFormatString().equals("0.00");
    return grade && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
        ? String.format(java.util.Locale.ROOT, "%.2f", cell.getNumericCellValue())
        : cell.toString();
  }

  private static String all(XSSFSheet sheet) {
    StringBuilder all = new StringBuilder();
    sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('\n')));
    return all.toString();
  }
}
