package org.jichidesk.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.workbook.xlsx.CellStyle;
import org.jichidesk.workbook.xlsx.ColumnLook;
import org.jichidesk.workbook.xlsx.PrintLook;
import org.jichidesk.workbook.xlsx.SheetLook;
import org.jichidesk.workbook.xlsx.SheetWriter;

/**
 * 様式: the same rows as on the data sheet, drawn as people expect to print and sign them, with the
 * same 照合番号. For paper only: it is passed over when the workbook is read.
 */
final class FormSheet {

  /** Stands in the first cell, by which the sheet is known. */
  static final String ID = "_form";

  /** Above this nobody prints it. */
  static final int MOST_ROWS = 1_000;

  private static final int HEADER_ROW = 5;
  private static final List<String> SIGNED_BY = List.of("作成", "点検", "決裁");

  private final RecordType type;
  private final ShownCells shown;
  private int number;

  FormSheet(RecordType type, ShownCells shown) {
    this.type = type;
    this.shown = shown;
  }

  SheetLook look(String footer) {
    List<ColumnLook> columns = new ArrayList<>();
    columns.add(new ColumnLook(5));
    for (Field field : type.printedFields()) {
      columns.add(new ColumnLook(width(field)));
    }
    return new SheetLook("様式（" + type.label().ja() + "）", columns)
        .protect()
        .withoutGridLines()
        .print(PrintLook.A4_LANDSCAPE.repeating(HEADER_ROW, HEADER_ROW).saying("", footer));
  }

  private static double width(Field field) {
    return switch (field.type()) {
      case REFERENCE -> field.name().equals("district") ? 11 : 46;
      case TEXT -> 24;
      case CODE -> 13;
      case DATE -> 18;
      case WHOLE, DECIMAL -> 12;
      case FISCAL_YEAR, FLAG -> 8;
    };
  }

  void writeHead(SheetWriter sheet, String subtitle, String exportId) throws IOException {
    sheet.startRow(26);
    sheet.text(CellStyle.IDS, ID);
    sheet.text(CellStyle.TITLE, type.label().ja());
    sheet.endRow();
    int boxes = Math.max(1, type.printedFields().size() + 1 - SIGNED_BY.size());
    sheet.startRow();
    sheet.skip();
    sheet.text(CellStyle.SECTION, subtitle);
    sheet.skip(boxes - 2);
    for (String signer : SIGNED_BY) {
      sheet.text(CellStyle.HEADER, signer);
    }
    sheet.endRow();
    sheet.startRow(40);
    sheet.skip();
    sheet.text(CellStyle.SECTION, "照合番号 " + exportId);
    sheet.skip(boxes - 2);
    for (int i = 0; i < SIGNED_BY.size(); i++) {
      sheet.blank(CellStyle.FORM_TEXT);
    }
    sheet.endRow();
    sheet.skipRows(1);
    sheet.startRow(30);
    sheet.text(CellStyle.HEADER, "No.");
    for (Field field : type.printedFields()) {
      sheet.text(CellStyle.HEADER, RecordSheet.header(field));
    }
    sheet.endRow();
  }

  void writeRow(SheetWriter sheet, Map<Field, Value> values) throws IOException {
    sheet.startRow();
    sheet.text(CellStyle.FORM_DATE, Integer.toString(++number));
    Optional<RecordKey> record = type.keyOf(values);
    for (Field declared : type.printedFields()) {
      Value value = values.get(declared);
      Field field =
          value == null
              ? declared
              : record.map(known -> shown.typed(known, declared, value)).orElse(declared);
      if (value == null) {
        sheet.blank(CellStyle.FORM_TEXT);
      } else if (value.isAnswer() && field.type().isNumber()) {
        boolean whole = field.type() != FieldType.DECIMAL;
        sheet.number(whole ? CellStyle.FORM_WHOLE : CellStyle.FORM_NUMBER, value.text());
      } else if (value.isAnswer() && field.type() == FieldType.DATE) {
        sheet.text(CellStyle.FORM_DATE, JapaneseDate.format(LocalDate.parse(value.text())));
      } else {
        sheet.text(CellStyle.FORM_TEXT, text(field, value));
      }
    }
    sheet.endRow();
  }

  private String text(Field field, Value value) {
    if (value.kind() == Value.Kind.CLEARED) {
      return "";
    }
    return field.type() == FieldType.REFERENCE && value.isAnswer()
        ? shown.text(field, value.text())
        : ShownText.of(field, value, "ja");
  }
}
