package org.jichidesk.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A worksheet on its way to the XML parser. When the parser has come to the start of the rows,
 * those that have exactly the form {@link SheetWriter} gives them are taken out of the stream and
 * read here, several times faster than it would; it goes on with the first row that looks
 * otherwise. What it makes of the rows is what the parser would have made of them.
 *
 * <p>Nobody else's rows are understood here, and nothing is forgiven: a row is ours to the byte, or
 * it is the parser's.
 */
final class OwnRows extends InputStream {
  private static final byte[] DECLARATION = SheetWriter.ascii(WorkbookParts.DECLARATION);
  private static final byte[] NAME = SheetWriter.ascii("sheetData");
  private static final byte[] ROW = SheetWriter.ascii("<row r=\"");
  private static final byte[] HEIGHT = SheetWriter.ascii(" ht=\"");
  private static final byte[] CUSTOM = SheetWriter.ascii(" customHeight=\"1\"");
  private static final byte[] CELL = SheetWriter.ascii("<c r=\"");
  private static final byte[] STYLE = SheetWriter.ascii("\" s=\"");
  private static final byte[] VALUE = SheetWriter.ascii("<v>");
  private static final byte[] SHARED = SheetWriter.ascii(" t=\"s\"><v>");
  private static final byte[] INLINE = SheetWriter.ascii(" t=\"inlineStr\"><is><t");
  private static final byte[] SPACED = SheetWriter.ascii(" xml:space=\"preserve\"");
  private static final byte[] TEXT_END = SheetWriter.ascii("</t></is></c>");
  private static final byte[] VALUE_END = SheetWriter.ascii("</v></c>");
  private static final byte[] ROW_END = SheetWriter.ascii("</row>");

  private static final int WINDOW = 32 * 1024;
  private static final int LONGEST_ROW = 1 << 20;
  private static final int LONGEST_NUMBER = 9;
  private static final int SLACK = 16;

  /** Where a piece that is not of our form is said to end. */
  private static final int ODD = -1;

  private final InputStream in;

  /** A few bytes more than are filled, so that looking one step ahead needs no check. */
  private byte[] bytes = new byte[WINDOW + SLACK];

  private int at;
  private int limit;
  private boolean ended;

  /** The parser is given nothing beyond this place before it has come to it; -1: no such place. */
  private int mark = -1;

  private boolean inRows;

  private final TextBuffer text = new TextBuffer();
  private int value;

  OwnRows(InputStream in) {
    this.in = in;
  }

  private void findRows() {
    int name = after(DECLARATION, 0) < 0 ? ODD : indexOf(NAME, 0);
    // Were the word met earlier, the parser might take another place for the start of the rows.
    if (name > 0 && bytes[name - 1] == '<' && bytes[name + NAME.length] == '>') {
      mark = name + NAME.length + 1;
    }
  }

  private int indexOf(byte[] piece, int from) {
    for (int i = from; i + piece.length < limit; i++) {
      if (bytes[i] == piece[0] && after(piece, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Makes room and reads on; false if nothing more can come. */
  private boolean fill() throws IOException {
    if (at > 0) {
      System.arraycopy(bytes, at, bytes, 0, limit - at);
      limit -= at;
      at = 0;
      mark = -1;
    } else if (limit == bytes.length - SLACK) {
      if (limit >= LONGEST_ROW) {
        return false;
      }
      bytes = Arrays.copyOf(bytes, limit * 2 + SLACK);
    }
    int before = limit;
    while (!ended && limit < bytes.length - SLACK) {
      int read = in.read(bytes, limit, bytes.length - SLACK - limit);
      ended = read < 0;
      limit += Math.max(0, read);
    }
    return limit > before;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (limit == 0 && fill()) {
      findRows();
    } else if (at == mark) {
      mark = -1; // the parser goes on without having met the rows
    }
    int end = at < mark ? mark : limit;
    if (at < end) {
      int given = Math.min(length, end - at);
      System.arraycopy(bytes, at, into, offset, given);
      at += given;
      return given;
    }
    return in.read(into, offset, length);
  }

  /**
   * Reads the next row, if the parser stands at the start of the rows and has looked no further.
   *
   * @return how many cells it has, blank ones too; -1 if the parser has to read it
   */
  int next(Row row, SheetReader.Sources sources) throws IOException {
    if (at == mark) {
      inRows = true;
    }
    if (!inRows) {
      return ODD;
    }
    while (true) {
      int cells = row(row, sources);
      if (cells >= 0) {
        return cells;
      }
      if (isOdd() || !fill()) {
        inRows = false;
        return ODD;
      }
    }
  }

  /** Whether what comes is no row, or a whole one: reading on would not make it one of ours. */
  private boolean isOdd() {
    boolean isRow = limit - at < ROW.length + 2 || after(ROW, at) > 0;
    return !isRow || indexOf(ROW_END, at) >= 0;
  }

  private int row(Row row, SheetReader.Sources sources) {
    int from = after(ROW, at);
    int i = digits(from);
    if (i < 0 || value < 1 || value > CellRef.MAX_ROWS || bytes[from] == '0') {
      return ODD;
    }
    int length = i - from;
    row.start(value);
    i = rowHead(i);
    int cells = 0;
    int last = -1;
    while (i > 0 && bytes[i + 1] == 'c') {
      i = after(CELL, i);
      int column = 0;
      while (i > 0 && i < limit && bytes[i] >= 'A' && bytes[i] <= 'Z') {
        column = column * 26 + bytes[i++] - 'A' + 1;
      }
      column--;
      if (i < 0
          || column <= last
          || column >= CellRef.MAX_COLUMNS
          || !Arrays.equals(bytes, i, i + length, bytes, from, from + length)) {
        return ODD;
      }
      last = column;
      i = cell(i + length, row, column, sources);
      cells++;
    }
    i = after(ROW_END, i);
    if (i < 0) {
      return ODD;
    }
    at = i;
    return cells;
  }

  /** Passes over the rest of a row's tag. */
  private int rowHead(int quote) {
    int i = quote + 1;
    if (bytes[quote] != '"' || bytes[i] == '>') {
      return bytes[quote] == '"' ? i + 1 : ODD;
    }
    i = after(HEIGHT, i);
    while (i > 0 && i < limit && (isDigit(bytes[i]) || bytes[i] == '.')) {
      i++;
    }
    i = i > 0 && bytes[i] == '"' ? after(CUSTOM, i + 1) : ODD;
    return i > 0 && bytes[i] == '>' ? i + 1 : ODD;
  }

  private int cell(int start, Row row, int column, SheetReader.Sources sources) {
    int i = digits(after(STYLE, start));
    if (i < 0 || bytes[i] != '"') {
      return ODD;
    }
    int style = value;
    i++;
    if (bytes[i] == '/') {
      return bytes[i + 1] == '>' ? i + 2 : ODD;
    }
    if (bytes[i] == '>') {
      i = number(after(VALUE, i + 1));
      if (i < 0 || !text.isNumber()) {
        return ODD;
      }
      row.add(column, CellKind.NUMBER, sources.own(text), sources.isDate(style), false);
      return after(VALUE_END, i);
    }
    int index = after(SHARED, i);
    return index < 0
        ? inline(after(INLINE, i), row, column, style, sources)
        : shared(index, row, column, style, sources);
  }

  private int shared(int index, Row row, int column, int style, SheetReader.Sources sources) {
    int i = digits(index);
    String shared = i < 0 ? null : sources.shared(value);
    if (shared == null) {
      return ODD;
    }
    if (!shared.isEmpty()) {
      row.add(column, CellKind.TEXT, shared, sources.isDate(style), false);
    }
    return after(VALUE_END, i);
  }

  private int inline(int start, Row row, int column, int style, SheetReader.Sources sources) {
    int i = start > 0 && bytes[start] == ' ' ? after(SPACED, start) : start;
    if (i < 0 || bytes[i] != '>') {
      return ODD;
    }
    text.clear();
    i = Utf8.read(bytes, i + 1, limit, text);
    if (i < 0) {
      return ODD;
    }
    text.unescape(0);
    if (text.length() > 0) {
      row.add(column, CellKind.TEXT, sources.own(text), sources.isDate(style), false);
    }
    return after(TEXT_END, i);
  }

  /** Reads a number below a thousand million into {@link #value}; gives where it ends. */
  private int digits(int start) {
    if (start < 0) {
      return ODD;
    }
    int i = start;
    int number = 0;
    while (i < limit && isDigit(bytes[i])) {
      number = number * 10 + bytes[i++] - '0';
      if (i - start > LONGEST_NUMBER) {
        return ODD;
      }
    }
    value = number;
    return i > start ? i : ODD;
  }

  private int number(int start) {
    if (start < 0) {
      return ODD;
    }
    int i = start;
    while (i < limit && bytes[i] > ' ' && bytes[i] != '<' && bytes[i] != '&') {
      i++;
    }
    text.clear();
    return text.appendAscii(bytes, start, i - start) ? i : ODD;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** Where the piece ends if it stands at {@code start}, else {@link #ODD}. */
  private int after(byte[] piece, int start) {
    int end = start + piece.length;
    if (start < 0 || end + 2 > limit) {
      return ODD; // two bytes to look at always follow, within a workbook
    }
    for (int i = 0; i < piece.length; i++) {
      if (bytes[start + i] != piece[i]) {
        return ODD;
      }
    }
    return end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
