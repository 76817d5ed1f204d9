package org.jichidesk.workbook;

import org.jichidesk.workbook.xlsx.CellRef;
import org.jichidesk.workbook.xlsx.Row;
import org.jspecify.annotations.Nullable;

/** The cells of one row, kept beyond the reader's moment. */
final class RowCells {

  private final int row;
  private final CellReading.@Nullable Cell[] cells;

  private RowCells(int row, CellReading.@Nullable Cell[] cells) {
    this.row = row;
    this.cells = cells;
  }

  static RowCells of(Row row) {
    int last = -1;
    for (int i = 0; i < row.size(); i++) {
      last = Math.max(last, row.column(i));
    }
    CellReading.@Nullable Cell[] cells = new CellReading.@Nullable Cell[last + 1];
    for (int i = 0; i < row.size(); i++) {
      cells[row.column(i)] =
          new CellReading.Cell(row.column(i), row.kind(i), row.text(i), row.dateStyled(i));
    }
    return new RowCells(row.number(), cells);
  }

  /** Row number, from 1. */
  int row() {
    return row;
  }

  /** The cell in a column, or null if it is blank or the column is gone (-1). */
  CellReading.@Nullable Cell cell(int column) {
    return column >= 0 && column < cells.length ? cells[column] : null;
  }

  /** The text in a column, empty if it is blank. */
  String text(int column) {
    CellReading.Cell cell = cell(column);
    return cell == null ? "" : cell.text();
  }

  /** Name of the cell in a column. */
  String ref(int column) {
    return CellRef.column(column) + row;
  }
}
