package org.jichidesk.print;

/** A sheet and which way it lies, in points (1/72 inch). */
public enum Paper {
  A4_PORTRAIT(595.28f, 841.89f),
  A4_LANDSCAPE(841.89f, 595.28f),
  A3_PORTRAIT(841.89f, 1190.55f),
  A3_LANDSCAPE(1190.55f, 841.89f);

  static final float MARGIN = 34;
  static final float HEAD = 30;
  static final float FOOT = 22;

  private final float width;
  private final float height;

  Paper(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** Width of the sheet. */
  public float width() {
    return width;
  }

  /** Height of the sheet. */
  public float height() {
    return height;
  }

  /** What is free for the content, between head and foot. */
  public Box body() {
    float used = MARGIN + HEAD;
    return new Box(MARGIN, used, width - 2 * MARGIN, height - used - MARGIN - FOOT);
  }
}
