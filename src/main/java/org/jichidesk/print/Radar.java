package org.jichidesk.print;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Values on rays around a centre, one shape a series; series are told apart by line and mark, and
 * an axis without a value is left out of the shape.
 *
 * @param title what it shows
 * @param axes labels of the rays, three or more
 * @param most value at the rim
 * @param rings how many rings are drawn
 * @param series the series; at most three can be told apart
 */
public record Radar(String title, List<String> axes, double most, int rings, List<Series> series)
    implements Figure {

  private static final float LABEL = 62;

  /**
   * A series.
   *
   * @param name what it is
   * @param values one an axis; missing ones are not drawn
   */
  public record Series(String name, List<OptionalDouble> values) {}

  @Override
  public void draw(Canvas canvas, Box box) {
    float top = title.isEmpty() ? 0 : canvas.text(box, title, Style.BODY.strong()) + 2;
    float foot = series.size() * 11f;
    Box plot = new Box(box.x(), box.y() + top, box.width(), box.height() - top - foot);
    float x = plot.x() + plot.width() / 2;
    float y = plot.y() + plot.height() / 2;
    float radius = Math.min(plot.width() / 2 - LABEL, plot.height() / 2 - 16);
    for (int ring = 1; ring <= rings; ring++) {
      float part = radius * ring / rings;
      canvas.shape(ring(x, y, part), Shade.NONE, 0.3f, false);
    }
    for (int i = 0; i < axes.size(); i++) {
      canvas.rule(x, y, x + dx(i) * radius, y + dy(i) * radius, 0.3f);
      label(canvas, x + dx(i) * (radius + 4), y + dy(i) * (radius + 9), i);
    }
    for (int s = 0; s < series.size(); s++) {
      draw(canvas, x, y, radius, s);
      float at = plot.bottom() + s * 11f;
      mark(canvas, box.x() + 8, at + 5, s);
      canvas.line(series.get(s).name(), Style.SMALL, box.x() + 18, at, box.width() - 18);
    }
  }

  private void draw(Canvas canvas, float x, float y, float radius, int s) {
    List<Float> points = new ArrayList<>();
    for (int i = 0; i < axes.size(); i++) {
      OptionalDouble value = series.get(s).values().get(i);
      if (value.isPresent()) {
        float part = (float) (radius * Math.clamp(value.getAsDouble() / most, 0, 1));
        points.add(x + dx(i) * part);
        points.add(y + dy(i) * part);
      }
    }
    if (points.size() > 2) {
      float[] path = new float[points.size()];
      for (int i = 0; i < path.length; i++) {
        path[i] = points.get(i);
      }
      canvas.shape(path, Shade.NONE, s == 0 ? 1.4f : 0.8f, s == 1);
    }
    for (int i = 0; i < points.size(); i += 2) {
      mark(canvas, points.get(i), points.get(i + 1), s);
    }
  }

  private static void mark(Canvas canvas, float x, float y, int s) {
    if (s == 0) {
      canvas.disc(x, y, 2.6f, Shade.BLACK, 0.5f);
    } else if (s == 1) {
      canvas.disc(x, y, 2.6f, Shade.NONE, 0.8f);
    } else {
      canvas.shape(
          new float[] {x, y - 3, x + 3, y + 2.4f, x - 3, y + 2.4f}, Shade.MIDDLE, 0.6f, false);
    }
  }

  private void label(Canvas canvas, float x, float y, int axis) {
    float side = dx(axis);
    Align align = side > 0.2f ? Align.LEFT : side < -0.2f ? Align.RIGHT : Align.CENTRE;
    float left = x - align.before(LABEL - 4);
    Style style = Style.SMALL.to(align);
    float height = Math.min(22, canvas.height(axes.get(axis), style, LABEL - 4));
    canvas.label(new Box(left, y - height / 2, LABEL - 4, height + 1), axes.get(axis), style);
  }

  private float[] ring(float x, float y, float radius) {
    float[] points = new float[axes.size() * 2];
    for (int i = 0; i < axes.size(); i++) {
      points[2 * i] = x + dx(i) * radius;
      points[2 * i + 1] = y + dy(i) * radius;
    }
    return points;
  }

  private float dx(int axis) {
    return (float) Math.sin(2 * Math.PI * axis / axes.size());
  }

  private float dy(int axis) {
    return (float) -Math.cos(2 * Math.PI * axis / axes.size());
  }
}
