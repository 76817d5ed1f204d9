package org.jichidesk.domain.planner;

import java.util.ArrayList;
import java.util.List;

/** Finds places for labels beside points of a drawing, so that none covers another or a point. */
public final class LabelPlaces {

  private static final int TURNS = 60;
  private static final int AROUND = 8;

  /**
   * A point with a label.
   *
   * @param x where it is
   * @param y where it is
   * @param radius how large it is drawn
   * @param width of its label
   * @param height of its label
   */
  public record Point(double x, double y, double radius, double width, double height) {}

  /** Upper left corner of a label. */
  public record Place(double x, double y) {}

  private record Taken(double x, double y, double width, double height) {

    boolean meets(Taken other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }

    boolean within(double right, double bottom) {
      return x >= 0 && y >= 0 && x + width <= right && y + height <= bottom;
    }
  }

  private LabelPlaces() {}

  /** A place for every point's label within a drawing of that size, in the order of the points. */
  public static List<Place> of(List<Point> points, double width, double height) {
    List<Taken> taken = new ArrayList<>();
    for (Point point : points) {
      double around = 2 * point.radius;
      taken.add(new Taken(point.x - point.radius, point.y - point.radius, around, around));
    }
    List<Place> places = new ArrayList<>();
    for (Point point : points) {
      Taken label = find(point, taken, width, height);
      taken.add(label);
      places.add(new Place(label.x, label.y));
    }
    return places;
  }

  /** Nearest first: right of the point, then around it, then farther and farther away. */
  private static Taken find(Point point, List<Taken> taken, double width, double height) {
    for (int turn = 0; turn < TURNS; turn++) {
      for (int step = 0; step < AROUND; step++) {
        Taken label = at(point, turn, step);
        if (label.within(width, height) && taken.stream().noneMatch(label::meets)) {
          return label;
        }
      }
    }
    return at(point, 0, 0);
  }

  private static Taken at(Point point, int turn, int step) {
    double angle = Math.TAU * step / AROUND;
    double far = turn * point.height / 2;
    double reachX = point.radius + 2 + far + point.width / 2;
    double reachY = point.radius + 2 + far + point.height / 2;
    double x = point.x + Math.cos(angle) * reachX - point.width / 2;
    double y = point.y + Math.sin(angle) * reachY - point.height / 2;
    return new Taken(x, y, point.width, point.height);
  }
}
