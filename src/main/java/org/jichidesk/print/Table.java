package org.jichidesk.print;

import java.util.ArrayList;
import java.util.List;

/** A table with a heading that stands on every page it reaches. */
public final class Table {

  /**
   * A column.
   *
   * @param heading its heading
   * @param weight its share of the width
   * @param align where its cells stand
   */
  public record Column(String heading, float weight, Align align) {}

  /**
   * A cell.
   *
   * @param text what it says
   * @param bold set in bold
   * @param shade what fills it
   */
  public record Cell(String text, boolean bold, Shade shade) {

    /** A plain cell. */
    public static Cell of(String text) {
      return new Cell(text, false, Shade.NONE);
    }
  }

  private final List<Column> columns;
  private final float size;
  private final List<List<Cell>> rows = new ArrayList<>();

  /** A table without rows, its text in a size. */
  public Table(List<Column> columns, float size) {
    this.columns = List.copyOf(columns);
    this.size = size;
  }

  /** Adds a row of plain cells. */
  public Table row(List<String> cells) {
    return cells(cells.stream().map(Cell::of).toList());
  }

  /** Adds a row. */
  public Table cells(List<Cell> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells for " + columns.size());
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  List<Column> columns() {
    return columns;
  }

  List<List<Cell>> rows() {
    return rows;
  }

  float size() {
    return size;
  }
}
