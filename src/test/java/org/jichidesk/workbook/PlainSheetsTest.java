package org.jichidesk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.workbook.Grid.Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of somebody else's as plain text. */
class PlainSheetsTest {

  @TempDir private Path folder;
  private Path book;

  @BeforeEach
  void write() {
    Grid grid = Grid.read(Path.of("sample-data/checkup-form-2024.xlsx").toAbsolutePath());
    for (String name : List.copyOf(grid.names())) {
      grid.remove(name);
    }
    Grid.Sheet sheet = grid.add("表");
    sheet.rows().add(row(0, Cell.text("題"), 2, Cell.number("2025.0")));
    sheet.rows().add(row(1, Cell.number("1.50"), 3, Cell.date("45748")));
    sheet.rows().add(row(0, Cell.number("3E2"), 1, Cell.text("=1+1")));
    book = grid.write(folder.resolve("plain.xlsx"));
  }

  private static Map<Integer, Cell> row(int first, Cell a, int second, Cell b) {
    return new TreeMap<>(Map.of(first, a, second, b));
  }

  @Test
  void cellsAreWhatAPersonSees() throws IOException {
    PlainSheets.Contents contents = PlainSheets.read(book, "plain.xlsx");
    assertThat(contents.findings()).isEmpty();
    assertThat(contents.sheets())
        .singleElement()
        .satisfies(sheet -> {
          assertThat(sheet.name()).isEqualTo("表");
          assertThat(sheet.lines())
              .extracting(PlainSheets.Line::cells)
              .isEqualTo(
                  List.of(
                      Map.of(0, "題", 2, "2025"),
                      Map.of(1, "1.5", 3, "2025-04-01"),
                      Map.of(0, "300", 1, "=1+1")));
          assertThat(sheet.lines()).extracting(PlainSheets.Line::number).containsExactly(1, 2, 3);
        });
  }

  @Test
  void aFormulaErrorIsNamedAndNotTakenForText() throws IOException {
    Path error = folder.resolve("error.xlsx");
    try (XSSFWorkbook poi = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(error)) {
      XSSFSheet sheet = poi.createSheet("表");
      sheet.createRow(0).createCell(0).setCellValue("題");
      sheet.createRow(1).createCell(0).setCellErrorValue(FormulaError.REF);
      sheet.getRow(1).createCell(1).setCellValue(true);
      poi.write(out);
    }
    PlainSheets.Contents contents = PlainSheets.read(error, "error.xlsx");
    assertThat(contents.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.ERROR_CELL);
          assertThat(finding.place().cell()).isEqualTo("A2");
          assertThat(finding.args()).containsExactly("#REF!");
        });
    assertThat(contents.sheets().getFirst().lines().get(1).cells()).isEqualTo(Map.of(1, "TRUE"));
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    Path text = folder.resolve("text.xlsx");
    Files.writeString(text, "a,b\n");
    assertThatThrownBy(() -> PlainSheets.read(text, "text.xlsx"))
        .isInstanceOfSatisfying(
            Refusal.class, e -> assertThat(e.finding().code()).isEqualTo(FindingCode.TEXT_FILE));
  }
}
