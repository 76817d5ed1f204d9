package org.jichidesk.checkup;

/** What spreadsheet programs call columns. */
final class Letters {

  private static final int ALPHABET = 26;

  private Letters() {}

  /** The letters of a column, from 0. */
  static String of(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / ALPHABET) {
      letters.insert(0, (char) ('A' + (rest - 1) % ALPHABET));
    }
    return letters.toString();
  }
}
