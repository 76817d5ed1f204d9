package org.jichidesk.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.workbook.xlsx.CellKind;

/** Turns what a cell holds into a value of a field. */
final class CellReading {

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
    return switch (field.type()) {
      case DATE -> TypedText.serialDate(field, text, date1904);
      case WHOLE, DECIMAL, FISCAL_YEAR -> TypedText.number(field, text);
      case CODE, FLAG -> remember(field, plain(text));
      case REFERENCE -> reference(field, plain(text));
      case TEXT -> cell.dateStyled() ? dateAsText(field, text) : TypedText.read(field, plain(text));
    };
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

  /** What the cell's digest was made of if nobody has edited it since. */
  String digestText(Field field, Cell cell, Reading reading) {
    if (field.type() == FieldType.REFERENCE
        && reading instanceof Reading.Taken taken
        && taken.value().isAnswer()) {
      return cell.text();
    }
    return reading instanceof Reading.Taken taken
        ? taken.value().canonical()
        : Value.CLEARED.canonical();
  }

  /**
   * What a cell holds.
   *
   * @param column its column, from 0
   */
  record Cell(int column, CellKind kind, String text, boolean dateStyled) {}
}
