package org.jichidesk.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs make of our workbooks, and we of theirs. */
class OtherProgramsTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws Exception {
    file = Cells.write(folder.resolve("form.xlsx"), FormSample::to);
  }

  private interface Look {
    void at(XSSFWorkbook workbook, XSSFSheet sheet) throws Exception;
  }

  private void withPoi(Look look) throws Exception {
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
        XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
      look.at(workbook, workbook.getSheetAt(0));
    }
  }

  @Test
  void poiReadsTheValues() throws Exception {
    withPoi((workbook, sheet) -> {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
      assertThat(sheet.getSheetName()).isEqualTo(FormSample.NAME);
      assertThat(sheet.getLastRowNum()).isEqualTo(FormSample.ROWS + 2);
      Cell text = sheet.getRow(3).getCell(0);
      assertThat(text.getCellType()).isEqualTo(CellType.STRING);
      assertThat(text.getStringCellValue()).isEqualTo("=1+0 町\n<&>");
      assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("いいえ<");
      Cell date = sheet.getRow(3).getCell(3);
      assertThat(DateUtil.isCellDateFormatted(date)).isTrue();
      assertThat(date.getLocalDateTimeCellValue()).isEqualTo("2024-02-01T00:00");
      assertThat(new DataFormatter().formatCellValue(date)).isEqualTo("2024/02/01");
      Cell negative = sheet.getRow(3).getCell(2);
      assertThat(negative.getNumericCellValue()).isEqualTo(-10);
      assertThat(new DataFormatter().formatCellValue(negative)).isEqualTo("△10");
      assertThat(workbook.getProperties().getCoreProperties().getCreator()).isNull();
      assertThat(workbook.getProperties().getCoreProperties().getCreated())
          .isEqualTo("2026-01-02T03:04:05Z");
    });
  }

  @Test
  void poiSeesTheStylesOfTheEnum() throws Exception {
    withPoi((workbook, sheet) -> {
      for (CellStyle style : CellStyle.values()) {
        XSSFCellStyle read = workbook.getCellStyleAt(StylesXml.number(style));
        assertThat(read.getLocked()).as(style.name()).isEqualTo(style.locked());
        assertThat(read.getFont().getFontName()).isEqualTo("BIZ UDPゴシック");
      }
      XSSFCellStyle entry = sheet.getRow(3).getCell(0).getCellStyle();
      assertThat(entry.getDataFormatString()).isEqualTo("@");
      assertThat(entry.getWrapText()).isTrue();
      assertThat(sheet.getColumnStyle(2).getLocked()).isFalse();
      assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold()).isTrue();
    });
  }

  @Test
  void poiSeesHowTheSheetBehaves() throws Exception {
    withPoi((workbook, sheet) -> {
      assertThat(workbook.isStructureLocked()).isTrue();
      assertThat(sheet.getProtect()).isTrue();
      assertThat(sheet.isAutoFilterLocked()).isFalse();
      assertThat(sheet.isSortLocked()).isFalse();
      assertThat(sheet.isFormatColumnsLocked()).isFalse();
      assertThat(sheet.isInsertRowsLocked()).isTrue();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
      assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:D303");
      assertThat(sheet.getColumnWidth(0)).isEqualTo(20 * 256);
      assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(30);
      assertThat(workbook.getSheetAt(1).getMergedRegions())
          .extracting(CellRangeAddress::formatAsString)
          .containsExactlyInAnyOrder("A3:C3", "A4:C5");
      assertThat(workbook.getSheetAt(1).isDisplayGridlines()).isFalse();
    });
  }

  @Test
  void poiSeesThePrintSetUp() throws Exception {
    withPoi((workbook, sheet) -> {
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:3");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getHeader().getCenter()).isEqualTo("調査 && 票");
      assertThat(sheet.getFooter().getCenter()).isEqualTo("&P / &N");
    });
  }

  @Test
  void poiSeesTheValidations() throws Exception {
    withPoi((workbook, sheet) -> {
      List<XSSFDataValidation> all = sheet.getDataValidations();
      assertThat(all).hasSize(4);
      assertThat(all.get(0).getValidationConstraint().getFormula1()).isEqualTo("'一覧'!$A$1:$A$2");
      XSSFDataValidation list = all.get(1);
      assertThat(list.getRegions().getCellRangeAddress(0).formatAsString())
          .isEqualTo("B4:B1048576");
      assertThat(list.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
      assertThat(list.getPromptBoxText()).isEqualTo("一覧から\n選ぶ");
      assertThat(list.getValidationConstraint().getFormula1()).isEqualTo("\"は\"\"い,いいえ<\"");
      assertThat(all.get(2).getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
      assertThat(all.get(2).getValidationConstraint().getFormula2()).isEqualTo("100");
      assertThat(all.get(3).getValidationConstraint().getFormula1()).isEqualTo("43831");
    });
  }

  @Test
  void whatPoiWritesWeRead() throws Exception {
    Path theirs = folder.resolve("poi.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(theirs)) {
      XSSFSheet sheet = workbook.createSheet("甲");
      sheet.createRow(4).createCell(2).setCellValue("芹田\r\n支所");
      sheet.createRow(5).createCell(0).setCellFormula("1/0");
      XSSFCellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("[$-411]ge.m.d"));
      Cell date = sheet.getRow(5).createCell(1);
      date.setCellValue(45413);
      date.setCellStyle(style);
      sheet.getRow(5).createCell(3).setCellValue(true);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(out);
    }
    assertThat(Cells.of(theirs))
        .isEqualTo(
            Map.of(
                "C5", "TEXT 芹田\r\n支所",
                "A6", "ERROR #DIV/0! formula",
                "B6", "NUMBER 45413.0 date",
                "D6", "BOOLEAN TRUE"));
  }

  @Test
  void libreOfficeSavesItWithoutChangingAnything() throws Exception {
    assumeTrue(installed("soffice"), "LibreOffice is not installed");
    Path saved = Files.createDirectory(folder.resolve("saved"));
    run(
        List.of(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            saved.toString(),
            file.toString()));
    assertThat(Cells.dump(saved.resolve("form.xlsx"))).isEqualTo(Cells.dump(file));
  }

  @Test
  void openpyxlSavesItWithoutChangingAnything() throws Exception {
    Path python = Path.of("/usr/bin/python3");
    assumeTrue(Files.isExecutable(python), "no Python");
    assumeTrue(exit(List.of(python.toString(), "-c", "import openpyxl")) == 0, "no openpyxl");
    Path saved = folder.resolve("saved.xlsx");
    String script = "import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])";
    run(List.of(python.toString(), "-c", script, file.toString(), saved.toString()));
    // openpyxl takes a text that begins with = for a formula: the one thing it gets wrong here.
    String ours = Cells.dump(file);
    String theirs = Cells.dump(saved);
    assertThat(theirs.replaceAll("ERROR  formula", "")).contains("NUMBER 45323 date");
    assertThat(theirs.split("NUMBER", -1)).hasSameSizeAs(ours.split("NUMBER", -1));
    assertThat(theirs).contains("[A3:C3, A4:C5]");
  }

  private static boolean installed(String program) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
  }

  private void run(List<String> command) throws Exception {
    assertThat(exit(command)).as(() -> read(folder.resolve("out.txt"))).isZero();
  }

  private static String read(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      return e.toString();
    }
  }

  private int exit(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      return -1;
    }
    return process.exitValue();
  }
}
