package org.jichidesk.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jichidesk.workbook.xlsx.CellStyle;
import org.jichidesk.workbook.xlsx.ColumnLook;
import org.jichidesk.workbook.xlsx.PrintLook;
import org.jichidesk.workbook.xlsx.SheetLook;
import org.jichidesk.workbook.xlsx.SheetWriter;
import org.jichidesk.workbook.xlsx.Validation;

/**
 * The list sheet: the names this workbook uses for districts, duties and so on, with their keys.
 * Names typed into the workbook are looked up here and nowhere else, so they mean the same on every
 * machine.
 */
final class ListSheet {

  static final String NAME = "一覧";

  /** First of the three column ids, by which the sheet is found. */
  static final String FIRST_ID = "_list";

  private static final int HEAD_ROWS = 2;

  private ListSheet() {}

  static SheetLook look() {
    return new SheetLook(NAME, List.of(new ColumnLook(18), new ColumnLook(12), new ColumnLook(48)))
        .freeze(HEAD_ROWS, 0)
        .protect()
        .print(PrintLook.A4_PORTRAIT.repeating(HEAD_ROWS, HEAD_ROWS).saying(NAME, ""));
  }

  /** Where the names of a type will stand, to choose from; empty if there are none. */
  static Optional<Validation.Rule> names(ShownCells shown, String typeName) {
    int first = HEAD_ROWS + 1;
    for (String type : shown.typeNames()) {
      int count = shown.texts(type).size();
      if (type.equals(typeName) && count > 0) {
        return Optional.of(Validation.listFrom(NAME, 2, first, first + count - 1));
      }
      first += count;
    }
    return Optional.empty();
  }

  static void write(SheetWriter sheet, ShownCells shown) throws IOException {
    row(sheet, CellStyle.IDS, FIRST_ID, "key", "text");
    row(sheet, CellStyle.HEADER, "種類", "番号", "名称（入力できる言葉）");
    for (String type : shown.typeNames()) {
      for (Map.Entry<String, String> entry : new TreeMap<>(shown.texts(type)).entrySet()) {
        row(sheet, CellStyle.TEXT_LOCKED, type, entry.getKey(), entry.getValue());
      }
    }
  }

  private static void row(SheetWriter sheet, CellStyle style, String... texts) throws IOException {
    sheet.startRow();
    for (String text : texts) {
      sheet.text(style, text);
    }
    sheet.endRow();
  }
}
