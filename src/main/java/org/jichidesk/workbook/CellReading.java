package org.jichidesk.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.workbook.xlsx.CellKind;
import org.jspecify.annotations.Nullable;

/** Turns what a cell holds into a value of a field. */
final class CellReading {

  /** What is left of a date of 1954 to 2064 when it is pasted without its look. */
  private static final Pattern PASTED = Pattern.compile("[2-5][0-9]{4}(\\.0*)?");

  /** A number whose digits can be written out; of 1e999999999 they would fill the memory. */
  private static final Pattern MODEST =
      Pattern.compile("[-+]?[0-9.]{1,60}(?:[eE][-+]?[0-9]{1,3})?");

  /** Cells remembered of a field, and the longest text worth it: most cells say what others do. */
  private static final int REMEMBERED = 2_000;

  private static final int SHORT = 24;

  private static final ReadCell NOTHING =
      new ReadCell(
          new Cell(-1, CellKind.TEXT, "", false),
          Reading.BLANK,
          List.of(ReadCell.Exported.of(Value.CLEARED)));

  private final ShownCells shown;
  private final boolean date1904;
  private final Map<Field, Map<String, ReadCell>> remembered = new HashMap<>();

  CellReading(ShownCells shown, boolean date1904) {
    this.shown = shown;
    this.date1904 = date1904;
  }

  /** Reads a cell of a record that may decide what kind of answer it takes. */
  ReadCell read(RecordKey record, Field field, @Nullable Cell cell) {
    return read(shown.typed(record, field), field, cell);
  }

  /** Reads a cell; null is a blank one. */
  ReadCell read(Field field, @Nullable Cell cell) {
    return read(field, field, cell);
  }

  private ReadCell read(Field field, Field declared, @Nullable Cell cell) {
    if (cell == null) {
      return NOTHING;
    }
    if (cell.text().length() > SHORT) {
      return readAnew(field, declared, cell);
    }
    Map<String, ReadCell> known = remembered.computeIfAbsent(field, f -> new HashMap<>());
    ReadCell before = known.get(cell.text());
    if (before != null && before.cell().isLike(cell)) {
      return before;
    }
    ReadCell read = readAnew(field, declared, cell);
    if (known.size() < REMEMBERED) {
      known.put(cell.text(), read);
    }
    return read;
  }

  private ReadCell readAnew(Field field, Field declared, Cell cell) {
    Reading reading = reading(field, cell);
    List<ReadCell.Exported> exports = new ArrayList<>(exports(field, cell, reading));
    if (declared.type() == FieldType.TEXT) {
      // Perhaps written by who knew more of the record than this store, or less.
      if (!field.equals(declared)) {
        exports.add(export(declared, cell, reading(declared, cell)));
      }
      exports.add(new ReadCell.Exported(CellDigest.bits(cell.text()), Optional.empty()));
    }
    return new ReadCell(cell, reading, exports);
  }

  private Reading reading(Field field, Cell cell) {
    String text = cell.text();
    return switch (cell.kind()) {
      case ERROR -> Reading.Refused.of(FindingCode.FORMULA_ERROR, field, text);
      case NUMBER -> number(field, cell);
      case BOOLEAN -> TypedText.read(field, text);
      case ISO_DATE, TEXT ->
          field.type() == FieldType.REFERENCE
              ? reference(field, text)
              : TypedText.read(field, text);
    };
  }

  private Reading number(Field field, Cell cell) {
    String text = cell.text();
    if (cell.dateStyled() && field.type() != FieldType.DATE && field.type() != FieldType.TEXT) {
      return dateInstead(field, text);
    }
    return switch (field.type()) {
      case DATE -> date(field, cell);
      case WHOLE, DECIMAL, FISCAL_YEAR -> TypedText.number(field, text);
      case CODE, FLAG -> TypedText.read(field, plain(text));
      case REFERENCE -> reference(field, plain(text));
      case TEXT -> cell.dateStyled() ? dateAsText(field, text) : TypedText.read(field, plain(text));
    };
  }

  /**
   * A number in a date column. 46091 is a date somebody pasted without its look; 8 is what remains
   * of a date somebody typed in part, whatever the look of the cell makes of it.
   */
  private Reading date(Field field, Cell cell) {
    if (!cell.dateStyled() && !PASTED.matcher(cell.text()).matches()) {
      return TypedText.number(field, cell.text());
    }
    Reading read = TypedText.serialDate(field, cell.text(), date1904);
    boolean small =
        read instanceof Reading.Taken taken
            && taken.value().text().compareTo(RecordSheet.FIRST_DATE_CELL.toString()) < 0;
    return small ? Reading.Refused.of(FindingCode.NOT_A_DATE, field, plain(cell.text())) : read;
  }

  /** 3-4 typed where a number belongs, which the spreadsheet program took for the 4th of March. */
  private Reading dateInstead(Field field, String serial) {
    Reading read = dateAsText(field, serial);
    String shown = read instanceof Reading.Taken taken ? taken.value().text() : serial;
    return TypedText.read(field, shown) instanceof Reading.Refused refused
        ? refused
        : Reading.Refused.of(FindingCode.NOT_A_NUMBER, field, shown);
  }

  /** A date typed into a text column: its ISO text, which says the same on every machine. */
  private Reading dateAsText(Field field, String serial) {
    Reading date =
        TypedText.serialDate(Field.date(1, field.name(), field.label().ja(), ""), serial, date1904);
    return date instanceof Reading.Taken ? date : TypedText.read(field, plain(serial));
  }

  private static String plain(String number) {
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }

  private Reading reference(Field field, String text) {
    if (text.isBlank()) {
      return Reading.BLANK;
    }
    Optional<String> key = shown.key(field, text);
    if (key.isPresent()) {
      return Reading.answer(key.get());
    }
    Reading read = TypedText.read(field, text);
    boolean state = read instanceof Reading.Taken taken && !taken.value().isAnswer();
    boolean refused = read instanceof Reading.Refused;
    return state || refused
        ? read
        : new Reading.Refused(
            FindingCode.UNKNOWN_REFERENCE, List.of(text.strip(), field.label().ja()));
  }

  /**
   * What the cell may have been exported from. A date may have lost its look, or its sheet may have
   * been moved into a workbook that counts days from another year.
   */
  private List<ReadCell.Exported> exports(Field field, Cell cell, Reading reading) {
    ReadCell.Exported first = export(field, cell, reading);
    if (field.type() != FieldType.DATE || cell.kind() != CellKind.NUMBER) {
      return List.of(first);
    }
    List<ReadCell.Exported> exports = new ArrayList<>(List.of(first));
    for (boolean from1904 : new boolean[] {date1904, false, true}) {
      if (TypedText.serialDate(field, cell.text(), from1904) instanceof Reading.Taken taken) {
        exports.add(ReadCell.Exported.of(taken.value()));
      }
    }
    return exports;
  }

  private static ReadCell.Exported export(Field field, Cell cell, Reading reading) {
    boolean isReference = field.type() == FieldType.REFERENCE;
    if (isReference && reading instanceof Reading.Taken taken && taken.value().isAnswer()) {
      return new ReadCell.Exported(CellDigest.bits(cell.text()), Optional.empty());
    }
    ReadCell.Exported exported =
        ReadCell.Exported.of(
            switch (reading) {
              case Reading.Taken taken -> taken.value();
              case Reading.Blank blank -> Value.CLEARED;
              case Reading.Refused refused -> asShown(cell);
            });
    return isReference ? new ReadCell.Exported(exported.bits(), Optional.empty()) : exported;
  }

  /**
   * The value whose cell would look like this, whether or not it would be accepted from a person.
   */
  private static Value asShown(Cell cell) {
    String text = cell.text();
    if (cell.kind() == CellKind.NUMBER && MODEST.matcher(text).matches()) {
      // Programs write 1E+015 where another wrote all the digits.
      return Value.of(new BigDecimal(text).stripTrailingZeros().toPlainString());
    }
    for (Value.Kind kind : Value.Kind.values()) {
      if (kind != Value.Kind.ANSWER && kind.label().ja().equals(text)) {
        return Value.of(kind);
      }
    }
    return Value.of(text);
  }

  /**
   * What a cell holds.
   *
   * @param column its column, from 0
   */
  record Cell(int column, CellKind kind, String text, boolean dateStyled) {

    /** Whether a cell with the same text would be read alike. */
    boolean isLike(Cell other) {
      return kind == other.kind && dateStyled == other.dateStyled;
    }
  }
}
