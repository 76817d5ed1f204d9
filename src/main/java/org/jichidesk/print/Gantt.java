package org.jichidesk.print;

import java.util.List;

/**
 * Bars over columns of time, one row a line of work.
 *
 * @param corner heading of the labels
 * @param columns headings of the columns
 * @param rows the rows
 */
public record Gantt(String corner, List<String> columns, List<Row> rows) implements Figure {

  private static final float LABEL = 0.28f;
  private static final float HEADING = 20;

  /** A row with its bars. */
  public record Row(String label, List<Bar> bars) {}

  /**
   * A bar.
   *
   * @param from first column it covers, counted from 0
   * @param to last column it covers
   * @param words what it says
   * @param shade what fills it
   */
  public record Bar(int from, int to, String words, Shade shade) {}

  @Override
  public void draw(Canvas canvas, Box box) {
    float left = box.width() * LABEL;
    float each = (box.width() - left) / columns.size();
    Style head = Style.BODY.strong().to(Align.CENTRE);
    cell(canvas, new Box(box.x(), box.y(), left, HEADING), corner, head, Shade.LIGHT);
    for (int i = 0; i < columns.size(); i++) {
      Box place = new Box(box.x() + left + i * each, box.y(), each, HEADING);
      cell(canvas, place, columns.get(i), head, Shade.LIGHT);
    }
    float high = (box.height() - HEADING) / Math.max(1, rows.size());
    float y = box.y() + HEADING;
    for (Row row : rows) {
      cell(canvas, new Box(box.x(), y, left, high), row.label(), Style.BODY, Shade.NONE);
      for (int i = 0; i < columns.size(); i++) {
        canvas.frame(new Box(box.x() + left + i * each, y, each, high), 0.3f);
      }
      for (Bar bar : row.bars()) {
        float x = box.x() + left + bar.from() * each;
        float wide = (bar.to() - bar.from() + 1) * each;
        Box place = new Box(x + 2, y + high * 0.12f, wide - 4, high * 0.76f);
        cell(canvas, place, bar.words(), Style.SMALL.to(Align.CENTRE), bar.shade());
      }
      y += high;
    }
  }

  private static void cell(Canvas canvas, Box box, String words, Style style, Shade shade) {
    canvas.fill(box, shade);
    canvas.frame(box, 0.5f);
    canvas.label(box.inset(2), words, style);
  }
}
