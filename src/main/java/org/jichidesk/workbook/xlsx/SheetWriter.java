package org.jichidesk.workbook.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * Writes the rows of one sheet, from top to bottom, each from left to right. What is written is on
 * its way to the file; nothing can be changed later. It ends when the next sheet is added or the
 * workbook is finished.
 */
public final class SheetWriter {
  /** Characters a cell can hold. */
  public static final int LONGEST_TEXT = 32_767;

  private static final byte[] ROW = ascii("<row r=\"");
  private static final byte[] HEIGHT = ascii("\" ht=\"");
  private static final byte[] CUSTOM = ascii("\" customHeight=\"1");
  private static final byte[] OPEN_END = ascii("\">");
  private static final byte[] ROW_END = ascii("</row>");
  private static final byte[] CELL = ascii("<c r=\"");
  private static final byte[] TEXT_END = ascii("</t></is></c>");
  private static final byte[] VALUE_END = ascii("</v></c>");

  private final SheetLook look;
  private final XmlOut xml;
  private final SharedTexts shared;
  private final Map<CellStyle, Openings> openings = new EnumMap<>(CellStyle.class);
  private byte[][] letters = new byte[0][];
  private byte[] rowDigits = new byte[0];
  private int row;
  private int column;
  private boolean inRow;
  private boolean ended;

  SheetWriter(SheetLook look, XmlOut xml, SharedTexts shared, boolean selected) throws IOException {
    this.look = look;
    this.xml = xml;
    this.shared = shared;
    xml.raw(look.head(selected));
  }

  /** What stands between a cell's name and its value, for one style. */
  private static final class Openings {
    final byte[] inline;
    final byte[] spaced;
    final byte[] shared;
    final byte[] value;
    final byte[] blank;

    Openings(CellStyle style) {
      String s = "\" s=\"" + StylesXml.number(style) + "\"";
      inline = ascii(s + " t=\"inlineStr\"><is><t>");
      spaced = ascii(s + " t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      shared = ascii(s + " t=\"s\"><v>");
      value = ascii(s + "><v>");
      blank = ascii(s + "/>");
    }
  }

  /** Starts the next row. */
  public void startRow() throws IOException {
    open();
    xml.raw(OPEN_END);
  }

  /** Starts the next row with a height in points. */
  public void startRow(double height) throws IOException {
    if (!(height > 0 && height <= 409)) {
      throw new IllegalArgumentException("height " + height);
    }
    open();
    xml.raw(HEIGHT);
    xml.ascii(Double.toString(height));
    xml.raw(CUSTOM);
    xml.raw(OPEN_END);
  }

  private void open() throws IOException {
    if (inRow || ended) {
      throw new IllegalStateException(inRow ? "row not ended" : "sheet ended");
    }
    if (row == CellRef.MAX_ROWS) {
      throw new IllegalArgumentException("more rows than a sheet can have");
    }
    row++;
    column = 0;
    inRow = true;
    rowDigits = ascii(Integer.toString(row));
    xml.raw(ROW);
    xml.raw(rowDigits);
  }

  /** Ends the row. */
  public void endRow() throws IOException {
    if (!inRow) {
      throw new IllegalStateException("no row started");
    }
    inRow = false;
    xml.raw(ROW_END);
  }

  /** Leaves rows empty. */
  public void skipRows(int count) {
    if (inRow || count < 0 || row + count > CellRef.MAX_ROWS) {
      throw new IllegalStateException("skip " + count);
    }
    row += count;
  }

  /** Writes a text; whatever it begins with, it is never a formula. Empty text: a blank cell. */
  public void text(CellStyle style, String text) throws IOException {
    if (text.isEmpty()) {
      blank(style);
      return;
    }
    requireFits(text);
    Openings opening = begin(style);
    xml.raw(needsSpace(text) ? opening.spaced : opening.inline);
    xml.text(text);
    xml.raw(TEXT_END);
  }

  /** As {@link #text}, for the few texts of a column that come again and again. */
  public void shared(CellStyle style, String text) throws IOException {
    int index = text.isEmpty() ? -1 : shared.indexOf(text);
    if (index < 0) {
      text(style, text);
      return;
    }
    xml.raw(begin(style).shared);
    xml.number(index);
    xml.raw(VALUE_END);
  }

  /**
   * Writes a number as it stands.
   *
   * @throws IllegalArgumentException unless it is digits with an optional minus, point and exponent
   */
  public void number(CellStyle style, String decimal) throws IOException {
    requireNumber(decimal);
    xml.raw(begin(style).value);
    xml.ascii(decimal);
    xml.raw(VALUE_END);
  }

  /** Writes a whole number. */
  public void number(CellStyle style, long value) throws IOException {
    xml.raw(begin(style).value);
    xml.number(value);
    xml.raw(VALUE_END);
  }

  /**
   * Writes a date as the serial number of the 1900 system.
   *
   * @throws IllegalArgumentException before 1900 or after 9999, which cells cannot hold as dates
   */
  public void date(CellStyle style, LocalDate date) throws IOException {
    number(style, SerialDate.of(date));
  }

  /** Writes a cell with a style and no value. */
  public void blank(CellStyle style) throws IOException {
    xml.raw(begin(style).blank);
  }

  /** Passes over a cell. */
  public void skip() {
    skip(1);
  }

  /** Passes over cells. */
  public void skip(int count) {
    column += count;
  }

  /** Name of the cell that comes next, such as {@code C12}. */
  public String ref() {
    return CellRef.of(column, Math.max(1, row));
  }

  /** Number of the present row, from 1; 0 before the first. */
  public int rowNumber() {
    return row;
  }

  private Openings begin(CellStyle style) throws IOException {
    if (!inRow) {
      throw new IllegalStateException("no row started");
    }
    if (column >= letters.length) {
      moreLetters();
    }
    xml.raw(CELL);
    xml.raw(letters[column++]);
    xml.raw(rowDigits);
    Openings known = openings.get(style);
    if (known == null) {
      known = new Openings(style);
      openings.put(style, known);
    }
    return known;
  }

  private void moreLetters() {
    byte[][] more = new byte[Math.min(CellRef.MAX_COLUMNS, column + 64)][];
    for (int i = 0; i < more.length; i++) {
      more[i] = ascii(CellRef.column(i));
    }
    if (column >= more.length) {
      throw new IllegalArgumentException("more columns than a sheet can have");
    }
    letters = more;
  }

  private static void requireFits(String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("text of " + text.length() + " characters");
    }
  }

  static String requireNumber(String decimal) {
    if (!isPlain(decimal) && !TextBuffer.isNumber(decimal)) {
      throw new IllegalArgumentException("no number: " + decimal);
    }
    return decimal;
  }

  private static boolean isPlain(String decimal) {
    for (int i = 0; i < decimal.length(); i++) {
      if (decimal.charAt(i) < '0' || decimal.charAt(i) > '9') {
        return false;
      }
    }
    return !decimal.isEmpty();
  }

  private static boolean needsSpace(String text) {
    return isSpace(text.charAt(0))
        || isSpace(text.charAt(text.length() - 1))
        || text.indexOf('\n') >= 0
        || text.indexOf("  ") >= 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  SheetLook look() {
    return look;
  }

  void end() throws IOException {
    if (!ended) {
      if (inRow) {
        throw new IllegalStateException("row not ended");
      }
      ended = true;
      xml.raw(look.tail(row));
      xml.end();
    }
  }
}
