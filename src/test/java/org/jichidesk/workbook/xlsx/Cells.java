package org.jichidesk.workbook.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads whole sheets into maps a test can compare. */
final class Cells {
  private Cells() {}

  /** The first sheet: cell name to kind, text and marks, such as {@code NUMBER 45413 date}. */
  static Map<String, String> of(Path file) throws UnreadableWorkbook, IOException {
    try (WorkbookFile workbook = WorkbookFile.open(file)) {
      return of(workbook, workbook.sheets().getFirst());
    }
  }

  static Map<String, String> of(WorkbookFile workbook, SheetInfo sheet)
      throws UnreadableWorkbook, IOException {
    Map<String, String> cells = new TreeMap<>();
    workbook.readRows(
        sheet,
        row -> {
          for (int i = 0; i < row.size(); i++) {
            cells.put(
                row.ref(i),
                row.kind(i)
                    + " "
                    + row.text(i)
                    + (row.dateStyled(i) ? " date" : "")
                    + (row.formula(i) ? " formula" : ""));
          }
          return true;
        });
    return cells;
  }

  /** All sheets in one text. */
  static String dump(Path file) throws UnreadableWorkbook, IOException {
    StringBuilder dump = new StringBuilder();
    try (WorkbookFile workbook = WorkbookFile.open(file)) {
      dump.append(workbook.date1904());
      for (SheetInfo sheet : workbook.sheets()) {
        dump.append('\n').append(sheet).append(of(workbook, sheet));
        dump.append(workbook.mergedRanges());
      }
    }
    return dump.toString();
  }

  /** Something that writes a workbook. */
  interface Writing {
    void to(WorkbookWriter workbook) throws IOException;
  }

  static Path write(Path file, Writing writing) throws IOException {
    return Files.write(file, bytes(writing));
  }

  static byte[] bytes(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WorkbookWriter workbook = new WorkbookWriter(out)) {
      writing.to(workbook);
      workbook.finish();
    }
    return out.toByteArray();
  }
}
