package org.jichidesk.print;

import java.util.List;
import org.jichidesk.domain.planner.LabelPlaces;

/**
 * Points in four quadrants, larger where they weigh more, labelled without one label covering
 * another.
 *
 * @param across words and range of the axis across
 * @param up words and range of the axis upwards
 * @param quadrants what the quadrants mean: upper left, upper right, lower left, lower right
 * @param points the points
 */
public record Scatter(Axis across, Axis up, List<String> quadrants, List<Point> points)
    implements Figure {

  private static final float RIM = 26;
  private static final float LARGEST = 13;
  private static final float SMALLEST = 2.5f;

  /**
   * An axis.
   *
   * @param words what it measures
   * @param least value at its beginning
   * @param most value at its end
   */
  public record Axis(String words, double least, double most) {

    float part(double value) {
      return (float) ((value - least) / (most - least));
    }
  }

  /**
   * A point.
   *
   * @param label what it is called
   * @param across where
   * @param up where
   * @param weight 0 to 1: how large
   */
  public record Point(String label, double across, double up, double weight) {}

  @Override
  public void draw(Canvas canvas, Box box) {
    Box plot = new Box(box.x() + RIM, box.y(), box.width() - RIM, box.height() - RIM);
    canvas.frame(plot, 0.8f);
    float midX = plot.x() + plot.width() / 2;
    float midY = plot.y() + plot.height() / 2;
    canvas.dashes(midX, plot.y(), midX, plot.bottom(), 0.6f);
    canvas.dashes(plot.x(), midY, plot.right(), midY, 0.6f);
    axes(canvas, plot);
    quadrants(canvas, plot);
    List<LabelPlaces.Point> places =
        points.stream()
            .map(p ->
                new LabelPlaces.Point(
                    across.part(p.across()) * plot.width(),
                    (1 - up.part(p.up())) * plot.height(),
                    radius(p),
                    canvas.width(p.label(), Style.SMALL) + 2,
                    Style.SMALL.size() + 2))
            .toList();
    List<LabelPlaces.Place> found = LabelPlaces.of(places, plot.width(), plot.height());
    for (int i = 0; i < points.size(); i++) {
      LabelPlaces.Point at = places.get(i);
      float x = plot.x() + (float) at.x();
      float y = plot.y() + (float) at.y();
      canvas.disc(x, y, (float) at.radius(), Shade.MIDDLE, 0.6f);
      float labelX = plot.x() + (float) found.get(i).x();
      float labelY = plot.y() + (float) found.get(i).y();
      float middle = labelY + Style.SMALL.size() / 2;
      float near = labelX > x ? labelX : labelX + (float) at.width();
      if (Math.hypot(near - x, middle - y) > at.radius() + 12) {
        canvas.rule(x, y, near, middle, 0.25f);
      }
      canvas.line(points.get(i).label(), Style.SMALL, labelX, labelY, (float) at.width());
    }
  }

  private static float radius(Point point) {
    return (float) (SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.clamp(point.weight(), 0, 1)));
  }

  private void axes(Canvas canvas, Box plot) {
    Style small = Style.SMALL;
    float foot = plot.bottom() + 3;
    canvas.line(whole(across.least()), small, plot.x(), foot, 40);
    canvas.line(whole(across.most()), small.to(Align.RIGHT), plot.right() - 40, foot, 40);
    canvas.line(
        across.words() + " →", small.strong().to(Align.CENTRE), plot.x(), foot, plot.width());
    float left = plot.x() - RIM;
    canvas.line(whole(up.most()), small.to(Align.RIGHT), left, plot.y(), RIM - 3);
    canvas.line(whole(up.least()), small.to(Align.RIGHT), left, plot.bottom() - 9, RIM - 3);
    float y = plot.y() + plot.height() / 2 - up.words().length() * 5;
    canvas.line("↑", small.strong().to(Align.CENTRE), left, y - 10, RIM);
    for (int c : up.words().codePoints().toArray()) {
      canvas.line(Character.toString(c), small.strong().to(Align.CENTRE), left, y, RIM);
      y += 10;
    }
  }

  private void quadrants(Canvas canvas, Box plot) {
    float half = plot.width() / 2 - 8;
    for (int i = 0; i < quadrants.size(); i++) {
      float x = plot.x() + 4 + i % 2 * plot.width() / 2;
      float y = i < 2 ? plot.y() + 3 : plot.bottom() - 13;
      Style style = Style.SMALL.strong().to(i % 2 == 0 ? Align.LEFT : Align.RIGHT);
      canvas.line(quadrants.get(i), style, x, y, half);
    }
  }

  private static String whole(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
