package org.jichidesk.form;

import java.util.List;
import java.util.SortedMap;

/**
 * A sheet as it was read from a workbook: plain text cells.
 *
 * @param name the name on its tab
 * @param rows the rows that hold anything, in order
 */
public record Grid(String name, List<Row> rows) {

  public Grid {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param number from 1, as people see it
   * @param cells text by column, from 0; blank cells are missing
   */
  public record Row(int number, SortedMap<Integer, String> cells) {}
}
