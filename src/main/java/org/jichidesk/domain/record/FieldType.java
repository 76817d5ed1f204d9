package org.jichidesk.domain.record;

/** What kind of answer a field takes, and the canonical text it is stored as. */
public enum FieldType {
  /** Text as typed, never normalised (names keep their characters). */
  TEXT,
  /** A whole number: {@code -12}, {@code 0}, {@code 350}. */
  WHOLE,
  /** A decimal number without exponent or trailing zeros: {@code 12.5}. */
  DECIMAL,
  /** An ISO date: {@code 2026-04-01}. */
  DATE,
  /** The Gregorian year in which a fiscal year (April to March) begins: {@code 2026}. */
  FISCAL_YEAR,
  /** One of the field's codes. */
  CODE,
  /** {@code yes} or {@code no}. */
  FLAG,
  /** The key of a record of the type the field refers to. */
  REFERENCE;

  /** True where the sheet and the table hold a number. */
  public boolean isNumber() {
    return this == WHOLE || this == DECIMAL || this == FISCAL_YEAR;
  }
}
