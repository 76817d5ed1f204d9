package org.jichidesk.print;

/** Where in its line a text stands. */
public enum Align {
  LEFT(0),
  CENTRE(0.5f),
  RIGHT(1);

  private final float share;

  Align(float share) {
    this.share = share;
  }

  /** How much of the spare room is left of the text. */
  float before(float spare) {
    return spare * share;
  }
}
