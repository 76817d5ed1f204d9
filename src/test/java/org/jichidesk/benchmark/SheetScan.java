package org.jichidesk.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Finds the cells of a sheet in its bytes, trusting that the program itself wrote them: no checks,
 * no objects. A cell is a stretch of the bytes.
 */
final class SheetScan {

  private static final int WIDEST = 64;

  /** Is given each row. */
  @FunctionalInterface
  interface Rows {

    /** Looks at the cells of the row. */
    void row(SheetScan cells) throws IOException, SQLException;
  }

  /** Where each cell of the row begins; 0 if it is blank. */
  final int[] from = new int[WIDEST];

  final int[] to = new int[WIDEST];

  /** s for the index of a shared text, i for a text in the cell, 0 for a number. */
  final byte[] kind = new byte[WIDEST];

  byte[] xml = new byte[0];
  int row;

  void scan(byte[] bytes, int length, Rows rows) throws IOException, SQLException {
    xml = bytes;
    row = 0;
    int at = 0;
    while (at < length) {
      if (bytes[at++] != '<') {
        continue;
      }
      byte first = bytes[at];
      byte second = bytes[at + 1];
      if (first == 'c' && second == ' ') {
        at = cell(bytes, at + 2);
      } else if (first == 'r' && second == 'o') {
        Arrays.fill(from, 0);
        row++;
      } else if (first == '/' && second == 'r' && bytes[at + 2] == 'o') {
        rows.row(this);
      }
    }
  }

  private int cell(byte[] bytes, int start) {
    int at = start;
    int column = 0;
    byte type = 0;
    while (bytes[at] != '>' && bytes[at] != '/') {
      byte name = bytes[at];
      int value = at + 3; // name, equals sign, quote
      at = after(bytes, value, (byte) '"');
      if (name == 'r') {
        for (int i = value; bytes[i] >= 'A'; i++) {
          column = column * 26 + bytes[i] - 'A' + 1;
        }
      } else if (name == 't') {
        type = bytes[value];
      }
      if (bytes[at] == ' ') {
        at++;
      }
    }
    if (bytes[at] == '/') {
      return at + 2;
    }
    at = after(bytes, at + 1, (byte) '>');
    if (type == 'i') {
      at = after(bytes, at, (byte) '>'); // of the t within the is
    }
    int end = after(bytes, at, (byte) '<') - 1;
    from[column - 1] = at;
    to[column - 1] = end;
    kind[column - 1] = type;
    return end;
  }

  static int after(byte[] bytes, int start, byte wanted) {
    int at = start;
    while (bytes[at] != wanted) {
      at++;
    }
    return at + 1;
  }

  boolean has(int column) {
    return from[column] > 0;
  }

  String text(int column) {
    return new String(xml, from[column], to[column] - from[column], StandardCharsets.UTF_8);
  }

  int number(int column) {
    int number = 0;
    for (int i = from[column]; i < to[column]; i++) {
      number = number * 10 + xml[i] - '0';
    }
    return number;
  }
}
