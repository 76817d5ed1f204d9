package org.jichidesk.domain.layout;

import java.util.List;

/**
 * A sheet of figures: notes above, a table, charts of its columns.
 *
 * @param name what the sheet is called
 * @param notes what the figures are of and as of when
 * @param columns the columns
 * @param rows the cells: text, a number, or null where there is no number
 * @param charts what is drawn of them
 */
public record FigureSheet(
    String name,
    List<String> notes,
    List<Column> columns,
    List<List<Cell>> rows,
    List<Chart> charts) {

  /**
   * A column.
   *
   * @param heading its heading
   * @param width in characters
   * @param mark how its numbers are set off
   */
  public record Column(String heading, int width, Mark mark) {}

  /** How the numbers of a column are set off by the spreadsheet itself. */
  public enum Mark {
    NONE,
    BAR,
    SCALE,
    NOT_ZERO
  }

  /** A cell: text, or a number with so many decimals. */
  public sealed interface Cell {

    /** Text. */
    record Words(String text) implements Cell {}

    /** A number. */
    record Figure(double value, int decimals) implements Cell {}
  }

  /**
   * A chart of the rows of this sheet.
   *
   * @param title its title
   * @param kind how it is drawn
   * @param across column of the names (bars) or of the values across (points)
   * @param up column of the values
   * @param from first row of the table, from 0
   * @param to last row of the table
   */
  public record Chart(String title, Kind kind, int across, int up, int from, int to) {}

  /** How a chart is drawn. */
  public enum Kind {
    BARS,
    POINTS
  }
}
