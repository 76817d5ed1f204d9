package org.jichidesk.print;

/** What fills an area; each is told from the others without colour. */
public enum Shade {
  NONE(1, 0),
  LIGHT(0.92f, 0),
  MIDDLE(0.78f, 0),
  DARK(0.5f, 0),
  BLACK(0.15f, 0),
  HATCH(1, 4),
  DENSE_HATCH(0.88f, 2.2f);

  private final float grey;
  private final float step;

  Shade(float grey, float step) {
    this.grey = grey;
    this.step = step;
  }

  float grey() {
    return grey;
  }

  /** Distance of the lines of a hatch; 0 for a plain grey. */
  float step() {
    return step;
  }
}
