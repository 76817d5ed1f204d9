package org.jichidesk.workbook.xlsx;

import java.util.Arrays;

/**
 * The cells of one row that hold a value, in the order of the file. A view: the reader fills it
 * again for each row. Cells with empty text and cells that only have a style are not there.
 */
public final class Row {
  private static final int DATE_STYLED = 1;
  private static final int FORMULA = 2;

  private int number;
  private int size;
  private int[] columns = new int[32];
  private CellKind[] kinds = new CellKind[32];
  private byte[] flags = new byte[32];
  private String[] texts = new String[32];

  Row() {
    Arrays.fill(kinds, CellKind.TEXT);
    Arrays.fill(texts, "");
  }

  void start(int rowNumber) {
    number = rowNumber;
    size = 0;
  }

  void add(int column, CellKind kind, String text, boolean dateStyled, boolean formula) {
    if (size == columns.length) {
      columns = Arrays.copyOf(columns, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
      flags = Arrays.copyOf(flags, size * 2);
      texts = Arrays.copyOf(texts, size * 2);
    }
    columns[size] = column;
    kinds[size] = kind;
    flags[size] = (byte) ((dateStyled ? DATE_STYLED : 0) | (formula ? FORMULA : 0));
    texts[size++] = text;
  }

  /** Number of the row, from 1. */
  public int number() {
    return number;
  }

  /** How many cells hold a value. */
  public int size() {
    return size;
  }

  /** Column of the i-th cell, from 0. */
  public int column(int i) {
    return columns[check(i)];
  }

  /** What the i-th cell holds. */
  public CellKind kind(int i) {
    return kinds[check(i)];
  }

  /** Text of the i-th cell, as {@link CellKind} says for each kind. */
  public String text(int i) {
    return texts[check(i)];
  }

  /** Whether the style of the i-th cell shows a number as a date or time. */
  public boolean dateStyled(int i) {
    return (flags[check(i)] & DATE_STYLED) != 0;
  }

  /** Whether the value of the i-th cell is the stored result of a formula. */
  public boolean formula(int i) {
    return (flags[check(i)] & FORMULA) != 0;
  }

  /** Name of the i-th cell, such as {@code C12}. */
  public String ref(int i) {
    return CellRef.of(columns[check(i)], number);
  }

  /** Place of the cell in a column, -1 if it holds no value. */
  public int indexOf(int column) {
    for (int i = 0; i < size; i++) {
      if (columns[i] == column) {
        return i;
      }
    }
    return -1;
  }

  private int check(int i) {
    if (i < 0 || i >= size) {
      throw new IndexOutOfBoundsException(i);
    }
    return i;
  }
}
