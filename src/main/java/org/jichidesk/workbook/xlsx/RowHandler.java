package org.jichidesk.workbook.xlsx;

/** Takes the rows of a sheet one after another. */
@FunctionalInterface
public interface RowHandler {
  /**
   * Called for each row with at least one value, in the order of the file.
   *
   * @param row a view used again for the next row; keep nothing of it but the texts
   * @return false to read no further
   */
  boolean row(Row row);
}
