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
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.workbook.xlsx.CellKind;

/** Turns what a cell holds into a value of a field. */
final class CellReading {

  /** What is left of a date of 1954 to 2064 when it is pasted without its look. */
  private static final Pattern PASTED = Pattern.compile("[2-5][0-9]{4}(\\.0*)?");

  /** A number whose digits can be written out; of 1e999999999 they would fill the memory. */
  private static final Pattern MODEST =
      Pattern.compile("[-+]?[0-9.]{1,60}(?:[eE][-+]?[0-9]{1,3})?");

  private static final int REMEMBERED = 2_000;

  private final ShownCells shown;
  private final boolean date1904;
  private final Map<Field, Map<String, Reading>> remembered = new HashMap<>();

  CellReading(ShownCells shown, boolean date1904) {
    this.shown = shown;
    this.date1904 = date1904;
  }

  Reading read(Field field, Cell cell) {
    String text = cell.text();
    return switch (cell.kind()) {
      case ERROR -> Reading.Refused.of(FindingCode.FORMULA_ERROR, field, text);
      case NUMBER -> number(field, cell);
      case BOOLEAN -> remember(field, text);
      case ISO_DATE, TEXT -> text(field, text);
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
      case CODE, FLAG -> remember(field, plain(text));
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

  private Reading text(Field field, String text) {
    return switch (field.type()) {
      case TEXT -> TypedText.read(field, text);
      case REFERENCE -> reference(field, text);
      default -> remember(field, text);
    };
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

  private Reading remember(Field field, String text) {
    Map<String, Reading> known = remembered.computeIfAbsent(field, f -> new HashMap<>());
    Reading reading = known.get(text);
    if (reading == null) {
      reading = TypedText.read(field, text);
      if (known.size() < REMEMBERED) {
        known.put(text, reading);
      }
    }
    return reading;
  }

  /**
   * What the cell's digest may have been made of if nobody has edited it since. A date may have
   * lost its look, or its sheet may have been moved into a workbook that counts days from another
   * year.
   */
  List<String> digestTexts(Field field, Cell cell, Reading reading) {
    String first = digestText(field, cell, reading);
    if (field.type() != FieldType.DATE || cell.kind() != CellKind.NUMBER) {
      return List.of(first);
    }
    List<String> texts = new ArrayList<>(List.of(first));
    for (boolean from1904 : new boolean[] {date1904, false, true}) {
      if (TypedText.serialDate(field, cell.text(), from1904) instanceof Reading.Taken taken) {
        texts.add(taken.value().canonical());
      }
    }
    return texts;
  }

  private static String digestText(Field field, Cell cell, Reading reading) {
    return switch (reading) {
      case Reading.Taken taken ->
          field.type() == FieldType.REFERENCE && taken.value().isAnswer()
              ? cell.text()
              : taken.value().canonical();
      case Reading.Blank blank -> Value.CLEARED.canonical();
      case Reading.Refused refused -> asShown(cell).canonical();
    };
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
  record Cell(int column, CellKind kind, String text, boolean dateStyled) {}
}
