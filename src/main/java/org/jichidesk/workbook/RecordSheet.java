package org.jichidesk.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.merge.Standing.FieldStanding;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.ShownText;
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

  /**
   * Earlier dates are written as text: cells of the 1904 system cannot hold them, and in the 1900
   * system nobody can tell them from a number typed by mistake.
   */
  static final LocalDate FIRST_DATE_CELL = LocalDate.of(1905, 1, 1);

  private static final double LINE = 18;
  private static final double NEXT_LINE = 14.5;

  /** Chinese characters are a little narrower than two figures. */
  private static final double TIGHT = 0.9;

  private static final int MOST_LINES = 12;
  private static final int WIDEST_A4 = 130;

  private static final PrintLook A3_LANDSCAPE =
      new PrintLook(PrintLook.Paper.A3, true, 0, 0, "", "");

  private final RecordType type;
  private final List<Field> fields;
  private final ShownCells shown;
  private final boolean withControl;
  private final Map<Field, Integer> widths = new HashMap<>();

  /** The dates of a year come again and again; there cannot be many. */
  private final Map<String, LocalDate> dates = new HashMap<>();

  RecordSheet(RecordType type, ShownCells shown, boolean withControl) {
    this.type = type;
    this.fields = fields(type);
    this.shown = shown;
    this.withControl = withControl;
    fields.forEach(field -> widths.put(field, width(field)));
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
    int width = 0;
    for (Field field : fields) {
      columns.add(new ColumnLook(widthOf(field), entryStyle(field)));
      width += widthOf(field);
    }
    if (withControl) {
      columns.add(new ColumnLook(3, CellStyle.CONTROL));
      columns.add(new ColumnLook(3, CellStyle.CONTROL));
    }
    PrintLook paper = width > WIDEST_A4 ? A3_LANDSCAPE : PrintLook.A4_LANDSCAPE;
    SheetLook look =
        new SheetLook(type.label().ja(), columns)
            .freeze(HEADER_ROW, Math.max(1, Math.min(3, type.keyFields().size())))
            .filter(HEADER_ROW, columns.size())
            .protect()
            .print(paper.repeating(HEADER_ROW, HEADER_ROW).saying(type.label().ja(), footer))
            .printColumns(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      boolean coded = field.type() == FieldType.CODE || field.type() == FieldType.FLAG;
      if (coded && Validation.fits(choices(field))) {
        look = look.validate(new Validation(i, HEADER_ROW + 1, Validation.list(choices(field))));
      }
      Optional<Validation.Rule> names = field.refersTo().flatMap(t -> ListSheet.names(shown, t));
      if (names.isPresent()) {
        look = look.validate(new Validation(i, HEADER_ROW + 1, names.get()));
      }
    }
    return look;
  }

  private int widthOf(Field field) {
    return widths.getOrDefault(field, 0);
  }

  /** Wide enough for what is chosen or counted; what is written freely goes on in more lines. */
  private int width(Field field) {
    int least = cells(header(field)) > 12 ? 12 : 8;
    return switch (field.type()) {
      case TEXT -> type.nameFields().contains(field) ? 24 : 28;
      case REFERENCE ->
          Math.clamp(widest(shown.texts(field.refersTo().orElse("")).values()), least, 34);
      case DATE -> 13;
      case CODE, FLAG -> Math.clamp(widest(choices(field)), least, 24);
      case WHOLE, DECIMAL -> 11;
      case FISCAL_YEAR -> 8;
    };
  }

  private static int widest(Collection<String> texts) {
    return 2 + texts.stream().mapToInt(RecordSheet::cells).max().orElse(0);
  }

  /** Width of a text in narrow characters, of which a Chinese one takes two. */
  private static int cells(String text) {
    int cells = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      cells += c < 0x370 || (c >= 0xff61 && c <= 0xff9f) ? 1 : 2;
    }
    return cells;
  }

  /** How many lines a text takes in its column. */
  private int lines(Field field, String text) {
    int width = widthOf(field) - 1;
    if (text.length() * 2 <= width && text.indexOf('\n') < 0) {
      return 1;
    }
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += Math.max(1, (int) Math.ceil(cells(line) * TIGHT / width));
    }
    return Math.min(lines, MOST_LINES);
  }

  private int lines(Standing standing) {
    int lines = 1;
    for (Field field : type.keyFields()) {
      if (field.type() == FieldType.REFERENCE) {
        String part = standing.record().part(field).text();
        lines = Math.max(lines, lines(field, shown.text(field, part)));
      }
    }
    for (FieldStanding field : standing.fields().values()) {
      lines = Math.max(lines, lines(field.field(), field.shown()));
    }
    return lines;
  }

  private int lines(Field field, Value value) {
    return switch (field.type()) {
      case TEXT -> lines(field, value.text());
      case REFERENCE -> lines(field, shown.text(field, value.text()));
      default -> 1;
    };
  }

  /** One line needs no height of its own: then the row still grows with what people type. */
  private static void startRow(SheetWriter sheet, int lines) throws IOException {
    if (lines > 1) {
      sheet.startRow(LINE + (lines - 1) * NEXT_LINE);
    } else {
      sheet.startRow();
    }
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
    startRow(sheet, lines(standing));
    for (Field field : type.keyFields()) {
      writeKeyPart(sheet, field, record.part(field).text());
    }
    for (Field field : type.fields()) {
      FieldStanding stands = standing.fields().get(field);
      if (stands == null) {
        sheet.blank(entryStyle(field));
      } else {
        Field typed = shown.typed(record, field, stands.shown());
        CellStyle style = stands.isConflict() ? attention(typed) : entryStyle(typed);
        writeValue(sheet, style, typed, stands.shown());
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
    int lines = 1;
    for (Map.Entry<Field, Value> one : values.entrySet()) {
      lines = Math.max(lines, lines(one.getKey(), one.getValue()));
    }
    startRow(sheet, lines);
    Optional<RecordKey> record = type.keyOf(values);
    for (Field field : fields) {
      Value value = values.get(field);
      if (value == null) {
        sheet.blank(entryStyle(field));
      } else {
        Field typed = record.map(known -> shown.typed(known, field, value)).orElse(field);
        writeValue(sheet, entryStyle(typed), typed, value);
      }
    }
    sheet.endRow();
  }

  /** A row that says only which record it is of. */
  void writeRowToType(SheetWriter sheet, RecordKey record) throws IOException {
    sheet.startRow();
    for (Field field : type.keyFields()) {
      writeKeyPart(sheet, field, record.part(field).text());
    }
    for (Field field : type.fields()) {
      sheet.blank(entryStyle(field));
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
      case CODE -> sheet.shared(style, ShownText.of(field, value, "ja"));
      case WHOLE, DECIMAL, FISCAL_YEAR -> sheet.number(style, text);
      case DATE -> {
        LocalDate date = dates.computeIfAbsent(text, LocalDate::parse);
        if (date.isBefore(FIRST_DATE_CELL)) {
          sheet.text(style, text);
        } else {
          sheet.date(style, date);
        }
      }
    }
  }
}
