package org.jichidesk.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.merge.Standing.FieldStanding;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.workbook.xlsx.CellStyle;
import org.jichidesk.workbook.xlsx.ColumnLook;
import org.jichidesk.workbook.xlsx.PrintLook;
import org.jichidesk.workbook.xlsx.SheetLook;
import org.jichidesk.workbook.xlsx.SheetWriter;
import org.jichidesk.workbook.xlsx.Validation;

/**
 * A data sheet: a grey row of column ids, a header row, one row a record, and at the far right the
 * control columns.
 */
final class RecordSheet {

  /** Column id of the record key; the type's name follows after a colon. */
  static final String KEY = "_key";

  /** Column id of the control text. */
  static final String CONTROL = "_control";

  static final int ID_ROW = 1;
  static final int HEADER_ROW = 2;

  /** Blank rows to type new records into. */
  private static final int ROWS_TO_TYPE = 20;

  private static final LocalDate FIRST_SERIAL = LocalDate.of(1900, 3, 1);

  private final RecordType type;
  private final List<Field> fields;
  private final ShownCells shown;
  private final boolean withControl;

  /** The dates of a year come again and again; there cannot be many. */
  private final Map<String, LocalDate> dates = new HashMap<>();

  RecordSheet(RecordType type, ShownCells shown, boolean withControl) {
    this.type = type;
    this.fields = fields(type);
    this.shown = shown;
    this.withControl = withControl;
  }

  /** The columns people see, in order; the mark of removal is the last. */
  static List<Field> fields(RecordType type) {
    List<Field> fields = new ArrayList<>(type.shownFields());
    fields.add(RecordType.REMOVED);
    return fields;
  }

  /** What stands above a column. */
  static String header(Field field) {
    return field.label().ja() + field.unit().map(unit -> "（" + unit.ja() + "）").orElse("");
  }

  /** The words to choose from for a coded field: labels, then the states it allows. */
  static List<String> choices(Field field) {
    List<String> choices = new ArrayList<>();
    if (field.type() == FieldType.FLAG) {
      choices.add("はい");
      choices.add("いいえ");
    }
    field.codes().forEach(code -> choices.add(code.label().ja()));
    for (Value.Kind state : Value.Kind.values()) {
      if (field.states().contains(state)) {
        choices.add(state.label().ja());
      }
    }
    choices.add(Value.Kind.CLEARED.label().ja());
    return choices;
  }

  SheetLook look(String footer) {
    List<ColumnLook> columns = new ArrayList<>();
    for (Field field : fields) {
      columns.add(new ColumnLook(width(field), entryStyle(field)));
    }
    if (withControl) {
      columns.add(new ColumnLook(3, CellStyle.CONTROL));
      columns.add(new ColumnLook(3, CellStyle.CONTROL));
    }
    SheetLook look =
        new SheetLook(type.label().ja(), columns)
            .freeze(HEADER_ROW, Math.max(1, Math.min(3, type.keyFields().size())))
            .filter(HEADER_ROW, columns.size())
            .protect()
            .print(
                PrintLook.A4_LANDSCAPE
                    .repeating(HEADER_ROW, HEADER_ROW)
                    .saying("&L" + type.label().ja(), footer));
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      boolean coded = field.type() == FieldType.CODE || field.type() == FieldType.FLAG;
      if (coded && Validation.fits(choices(field))) {
        look = look.validate(new Validation(i, HEADER_ROW + 1, Validation.list(choices(field))));
      }
    }
    return look;
  }

  private static double width(Field field) {
    return switch (field.type()) {
      case TEXT -> 24;
      case REFERENCE -> 20;
      case DATE -> 13;
      case CODE -> 14;
      case WHOLE, DECIMAL -> 11;
      case FISCAL_YEAR, FLAG -> 8;
    };
  }

  private static CellStyle entryStyle(Field field) {
    return switch (field.type()) {
      case TEXT, REFERENCE -> CellStyle.TEXT;
      case DATE -> CellStyle.DATE;
      case CODE, FLAG -> CellStyle.CODE;
      case WHOLE -> CellStyle.WHOLE;
      case FISCAL_YEAR -> CellStyle.CODE;
      case DECIMAL -> CellStyle.DECIMAL;
    };
  }

  /** An open conflict: pale yellow, to be looked at first. */
  private static CellStyle attention(Field field) {
    return switch (field.type()) {
      case TEXT, REFERENCE, CODE, FLAG -> CellStyle.ATTENTION;
      case DATE -> CellStyle.ATTENTION_DATE;
      case WHOLE, FISCAL_YEAR -> CellStyle.ATTENTION_WHOLE;
      case DECIMAL -> CellStyle.ATTENTION_DECIMAL;
    };
  }

  void writeHead(SheetWriter sheet) throws IOException {
    sheet.startRow(9);
    for (Field field : fields) {
      sheet.text(CellStyle.IDS, field.name());
    }
    if (withControl) {
      sheet.text(CellStyle.IDS, KEY + ":" + type.name());
      sheet.text(CellStyle.IDS, CONTROL);
    }
    sheet.endRow();
    sheet.startRow(34);
    for (Field field : fields) {
      sheet.text(CellStyle.HEADER, header(field));
    }
    if (withControl) {
      sheet.text(CellStyle.CONTROL, "管理");
      sheet.text(CellStyle.CONTROL, "管理");
    }
    sheet.endRow();
  }

  /** Writes a record's row and gives its control text (empty without control columns). */
  String writeRow(SheetWriter sheet, Standing standing) throws IOException {
    RecordKey record = standing.record();
    sheet.startRow();
    for (Field field : type.keyFields()) {
      writeKeyPart(sheet, field, record.part(field).text());
    }
    for (Field field : type.fields()) {
      FieldStanding stands = standing.fields().get(field);
      if (stands == null) {
        sheet.blank(entryStyle(field));
      } else {
        CellStyle style = stands.isConflict() ? attention(field) : entryStyle(field);
        writeValue(sheet, style, field, stands.shown());
      }
    }
    String control = "";
    if (withControl) {
      control = ControlText.of(standing, shown);
      sheet.text(CellStyle.CONTROL, record.key());
      sheet.text(CellStyle.CONTROL, control);
    }
    sheet.endRow();
    return control;
  }

  /** Writes a row without a past: the values are the record's, nobody asserted them yet. */
  void writeFresh(SheetWriter sheet, Map<Field, Value> values) throws IOException {
    sheet.startRow();
    for (Field field : fields) {
      Value value = values.get(field);
      if (value == null) {
        sheet.blank(entryStyle(field));
      } else {
        writeValue(sheet, entryStyle(field), field, value);
      }
    }
    sheet.endRow();
  }

  /** Blank rows at the end, for records the store does not know yet. */
  void writeRowsToType(SheetWriter sheet) throws IOException {
    for (int i = 0; i < ROWS_TO_TYPE; i++) {
      sheet.startRow();
      for (Field field : fields) {
        sheet.blank(entryStyle(field));
      }
      sheet.endRow();
    }
  }

  private void writeKeyPart(SheetWriter sheet, Field field, String part) throws IOException {
    if (field.type() == FieldType.REFERENCE) {
      sheet.shared(CellStyle.TEXT_LOCKED, shown.text(field, part));
    } else if (field.type().isNumber()) {
      sheet.number(CellStyle.CODE_LOCKED, part);
    } else {
      sheet.shared(CellStyle.TEXT_LOCKED, part);
    }
  }

  private void writeValue(SheetWriter sheet, CellStyle style, Field field, Value value)
      throws IOException {
    if (!value.isAnswer()) {
      if (value.kind() == Value.Kind.CLEARED) {
        sheet.blank(style);
      } else {
        sheet.shared(style, value.kind().label().ja());
      }
      return;
    }
    String text = value.text();
    switch (field.type()) {
      case TEXT -> sheet.text(style, text);
      case REFERENCE -> sheet.shared(style, shown.text(field, text));
      case FLAG -> sheet.shared(style, text.equals("yes") ? "はい" : "いいえ");
      case CODE ->
          sheet.shared(style, field.code(text).map(Code::label).map(l -> l.ja()).orElse(text));
      case WHOLE, DECIMAL, FISCAL_YEAR -> sheet.number(style, text);
      case DATE -> {
        LocalDate date = dates.computeIfAbsent(text, LocalDate::parse);
        if (date.isBefore(FIRST_SERIAL)) {
          sheet.text(style, text);
        } else {
          sheet.date(style, date);
        }
      }
    }
  }
}
