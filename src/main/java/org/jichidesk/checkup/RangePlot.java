package org.jichidesk.checkup;

import java.util.List;
import java.util.OptionalDouble;
import org.jichidesk.print.Align;
import org.jichidesk.print.Box;
import org.jichidesk.print.Canvas;
import org.jichidesk.print.Figure;
import org.jichidesk.print.Shade;
import org.jichidesk.print.Style;

/**
 * Grades by field on one scale: the range of similar districts as a band with their median as a
 * tick, this district as a black disc, its last round as an empty one.
 *
 * @param title what it shows
 * @param legend what the marks mean, one a line
 * @param lines the fields
 */
record RangePlot(String title, Legend legend, List<Line> lines) implements Figure {

  private static final float LABEL = 0.34f;
  private static final float WORDS = 34;
  private static final float TALLEST = 22;
  private static final float LEGEND = 11;
  private static final int LEAST = 1;
  private static final int MOST = 4;

  /** What the marks mean. */
  record Legend(String now, String before, String similar) {}

  /**
   * A field.
   *
   * @param label its name
   * @param now this round
   * @param before the round before, over the questions that may be compared
   * @param low least among similar districts
   * @param median their median
   * @param high most among them
   * @param words answered of asked
   */
  record Line(
      String label,
      OptionalDouble now,
      OptionalDouble before,
      OptionalDouble low,
      OptionalDouble median,
      OptionalDouble high,
      String words) {}

  @Override
  public void draw(Canvas canvas, Box box) {
    float top = canvas.text(box, title, Style.BODY.strong()) + 4;
    float foot = 3 * LEGEND + 4;
    float each = Math.min(TALLEST, (box.height() - top - foot - 12) / Math.max(1, lines.size()));
    float left = box.x() + box.width() * LABEL;
    float width = box.width() * (1 - LABEL) - WORDS;
    float y = box.y() + top + 12;
    for (int grade = LEAST; grade <= MOST; grade++) {
      float x = at(left, width, grade);
      canvas.rule(x, y, x, y + each * lines.size(), 0.3f);
      canvas.line(Integer.toString(grade), Style.SMALL.to(Align.CENTRE), x - 10, y - 11, 20);
    }
    for (Line line : lines) {
      row(canvas, line, new Box(box.x(), y, box.width(), each), left, width);
      y += each;
    }
    legend(canvas, box.x(), y + 6, box.width());
  }

  private void row(Canvas canvas, Line line, Box box, float left, float width) {
    Style style = Style.SMALL.of(Math.min(7.5f, box.height() * 0.5f));
    canvas.label(
        new Box(box.x(), box.y(), left - box.x() - 8, box.height()),
        line.label(),
        style.to(Align.RIGHT));
    float middle = box.y() + box.height() / 2;
    if (line.low().isPresent() && line.high().isPresent()) {
      float from = at(left, width, line.low().getAsDouble());
      float to = at(left, width, line.high().getAsDouble());
      Box band = new Box(from, middle - 4, Math.max(1, to - from), 8);
      canvas.fill(band, Shade.LIGHT);
      canvas.frame(band, 0.3f);
    }
    line.median()
        .ifPresent(median -> {
          float x = at(left, width, median);
          canvas.rule(x, middle - 6, x, middle + 6, 1.6f);
        });
    line.before()
        .ifPresent(before -> canvas.disc(at(left, width, before), middle, 3, Shade.NONE, 0.9f));
    line.now().ifPresent(now -> canvas.disc(at(left, width, now), middle, 3.2f, Shade.BLACK, 0.5f));
    canvas.label(
        new Box(left + width + 8, box.y(), WORDS - 6, box.height()),
        line.words(),
        style.to(Align.RIGHT));
  }

  private void legend(Canvas canvas, float x, float top, float width) {
    canvas.disc(x + 12, top + 5, 3.2f, Shade.BLACK, 0.5f);
    canvas.line(legend.now(), Style.SMALL, x + 26, top, width);
    canvas.disc(x + 12, top + LEGEND + 5, 3, Shade.NONE, 0.9f);
    canvas.line(legend.before(), Style.SMALL, x + 26, top + LEGEND, width);
    Box band = new Box(x + 2, top + 2 * LEGEND + 1, 20, 8);
    canvas.fill(band, Shade.LIGHT);
    canvas.frame(band, 0.3f);
    canvas.rule(x + 12, top + 2 * LEGEND - 1, x + 12, top + 2 * LEGEND + 11, 1.6f);
    canvas.line(legend.similar(), Style.SMALL, x + 26, top + 2 * LEGEND, width);
  }

  private static float at(float left, float width, double grade) {
    return (float) (left + width * (grade - LEAST) / (MOST - LEAST));
  }
}
