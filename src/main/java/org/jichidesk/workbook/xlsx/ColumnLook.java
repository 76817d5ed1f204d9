package org.jichidesk.workbook.xlsx;

/**
 * How a column of a written sheet looks.
 *
 * @param width in characters of the body font
 * @param style look of its cells where nothing is written, such as the rows people will add
 */
public record ColumnLook(double width, CellStyle style) {
  /** Checks the width. */
  public ColumnLook {
    if (!(width > 0 && width <= 255)) {
      throw new IllegalArgumentException("width " + width);
    }
  }

  /** A column of plain cells. */
  public ColumnLook(double width) {
    this(width, CellStyle.PLAIN);
  }
}
