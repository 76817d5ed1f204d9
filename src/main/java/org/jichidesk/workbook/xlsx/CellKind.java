package org.jichidesk.workbook.xlsx;

/** What a cell holds. */
public enum CellKind {
  /** A number; its text is as the file has it, such as {@code 45413} or {@code 1.5E-3}. */
  NUMBER,
  /** Text, escapes decoded, furigana left out. */
  TEXT,
  /** A truth value; its text is {@code TRUE} or {@code FALSE}. */
  BOOLEAN,
  /** A formula error such as {@code #DIV/0!}; empty text: a formula nobody has calculated yet. */
  ERROR,
  /** A date or time in ISO 8601 notation. */
  ISO_DATE
}
