package org.jichidesk.workbook.xlsx;

/** Names of cells: columns count from 0, rows from 1, so {@code C12} is column 2, row 12. */
public final class CellRef {
  /** Rows a sheet can have. */
  public static final int MAX_ROWS = 1_048_576;

  /** Columns a sheet can have. */
  public static final int MAX_COLUMNS = 16_384;

  private CellRef() {}

  /** Letters of a column, such as {@code AA} for 26. */
  public static String column(int column) {
    if (column < 0 || column >= MAX_COLUMNS) {
      throw new IllegalArgumentException("column " + column);
    }
    StringBuilder letters = new StringBuilder(3);
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.reverse().toString();
  }

  /** Name of a cell, such as {@code C12} for column 2 and row 12. */
  public static String of(int column, int row) {
    checkRow(row);
    return column(column) + row;
  }

  /** Name of a range, such as {@code A1:C12}. */
  public static String range(int firstColumn, int firstRow, int lastColumn, int lastRow) {
    return of(firstColumn, firstRow) + ":" + of(lastColumn, lastRow);
  }

  /** Column of a name such as {@code C12} or {@code $C$12}; -1 if the text is no such name. */
  public static int columnOf(String ref) {
    return columnOf(ref.toCharArray(), 0, ref.length());
  }

  /** Row of a name such as {@code C12} or {@code $C$12}; -1 if the text is no such name. */
  public static int rowOf(String ref) {
    return rowOf(ref.toCharArray(), 0, ref.length());
  }

  static int columnOf(char[] chars, int start, int end) {
    int column = 0;
    for (int i = start; i < end; i++) {
      int c = chars[i] & ~0x20;
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + c - 'A' + 1;
        if (column > MAX_COLUMNS) {
          return -1;
        }
      } else if (chars[i] != '$') {
        break;
      }
    }
    return column - 1;
  }

  static int rowOf(char[] chars, int start, int end) {
    int at = start;
    while (at < end && (isLetter(chars[at]) || chars[at] == '$')) {
      at++;
    }
    int row = 0;
    for (; at < end; at++) {
      int digit = chars[at] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      row = row * 10 + digit;
      if (row > MAX_ROWS) {
        return -1;
      }
    }
    return row == 0 ? -1 : row;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  static void checkRow(int row) {
    if (row < 1 || row > MAX_ROWS) {
      throw new IllegalArgumentException("row " + row);
    }
  }
}
