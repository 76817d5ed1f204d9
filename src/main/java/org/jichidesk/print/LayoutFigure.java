package org.jichidesk.print;

import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.layout.Look;
import org.jichidesk.domain.layout.PlacedCell;
import org.jichidesk.domain.layout.SheetLayout;

/** A laid out sheet on one page: letters as large as fit, rows as high as their texts need. */
public record LayoutFigure(SheetLayout layout) implements Figure {

  private static final float LARGEST = 10;
  private static final float SMALLEST = 3;
  private static final float STEP = 0.25f;
  private static final float PAD = 2;

  @Override
  public void draw(Canvas canvas, Box box) {
    float size = LARGEST;
    float[] heights = heights(canvas, box, size);
    while (sum(heights) > box.height() && size > SMALLEST) {
      size -= STEP;
      heights = heights(canvas, box, size);
    }
    float spare = Math.max(0, box.height() - sum(heights)) / Math.max(1, heights.length);
    float[] tops = new float[heights.length + 1];
    tops[0] = box.y();
    for (int i = 0; i < heights.length; i++) {
      tops[i + 1] = tops[i] + heights[i] + spare;
    }
    float[] lefts = lefts(box);
    for (PlacedCell cell : layout.cells()) {
      float x = lefts[cell.column()];
      float y = tops[cell.row()];
      float width = lefts[cell.column() + cell.columns()] - x;
      paint(canvas, cell, new Box(x, y, width, tops[cell.row() + cell.rows()] - y), size);
    }
  }

  private void paint(Canvas canvas, PlacedCell cell, Box box, float size) {
    boolean bar = cell.look() == Look.BAR;
    Box area = bar ? new Box(box.x() + 1, box.y() + 2, box.width() - 2, box.height() - 4) : box;
    canvas.fill(area, cell.look().grey());
    canvas.frame(area, bar ? 1 : 0.5f);
    if (cell.text().isEmpty()) {
      return;
    }
    Style style = style(cell, size);
    if (cell.look().centred() || cell.look() == Look.ITEM || cell.look() == Look.EXPECTED) {
      canvas.label(area.inset(PAD), cell.text(), style);
    } else {
      canvas.text(area.inset(PAD), cell.text(), style);
    }
  }

  private static Style style(PlacedCell cell, float size) {
    Align align = cell.look().centred() ? Align.CENTRE : Align.LEFT;
    return new Style(size * cell.look().size(), cell.look().bold(), align);
  }

  private float[] lefts(Box box) {
    double all = layout.columns().stream().mapToDouble(Double::doubleValue).sum();
    float[] lefts = new float[layout.columns().size() + 1];
    lefts[0] = box.x();
    for (int i = 0; i < layout.columns().size(); i++) {
      lefts[i + 1] = (float) (lefts[i] + box.width() * layout.columns().get(i) / all);
    }
    return lefts;
  }

  /** Cells of one row first; what those over several rows need more is shared among their rows. */
  private float[] heights(Canvas canvas, Box box, float size) {
    float[] lefts = lefts(box);
    float[] heights = new float[layout.rows()];
    List<PlacedCell> cells = new ArrayList<>(layout.cells());
    cells.sort(java.util.Comparator.comparingInt(PlacedCell::rows));
    for (PlacedCell cell : cells) {
      float width = lefts[cell.column() + cell.columns()] - lefts[cell.column()] - 2 * PAD - 2;
      float needed = canvas.height(cell.text(), style(cell, size), width) + 2 * PAD;
      needed += cell.look() == Look.BAR ? 6 : 1;
      float there = 0;
      for (int i = 0; i < cell.rows(); i++) {
        there += heights[cell.row() + i];
      }
      float more = Math.max(0, needed - there) / cell.rows();
      for (int i = 0; i < cell.rows(); i++) {
        heights[cell.row() + i] += more;
      }
    }
    return heights;
  }

  private static float sum(float[] values) {
    float sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }
}
