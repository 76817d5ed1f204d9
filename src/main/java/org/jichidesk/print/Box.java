package org.jichidesk.print;

import java.util.ArrayList;
import java.util.List;

/** A part of a sheet, measured from the sheet's upper left corner, in points. */
public record Box(float x, float y, float width, float height) {

  /** The right edge. */
  public float right() {
    return x + width;
  }

  /** The lower edge. */
  public float bottom() {
    return y + height;
  }

  /** The box without a rim. */
  public Box inset(float rim) {
    return new Box(x + rim, y + rim, width - 2 * rim, height - 2 * rim);
  }

  /** What is left below so much. */
  public Box below(float used) {
    return new Box(x, y + used, width, height - used);
  }

  /** The upper part. */
  public Box top(float part) {
    return new Box(x, y, width, part);
  }

  /** Boxes side by side. */
  public List<Box> beside(int count, float gap) {
    float each = (width - gap * (count - 1)) / count;
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boxes.add(new Box(x + i * (each + gap), y, each, height));
    }
    return boxes;
  }
}
