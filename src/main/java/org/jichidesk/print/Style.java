package org.jichidesk.print;

/**
 * How a text is set.
 *
 * @param size in points
 * @param bold true for the bold weight
 * @param align where in the line
 */
public record Style(float size, boolean bold, Align align) {

  public static final Style TITLE = new Style(16, true, Align.LEFT);
  public static final Style HEADING = new Style(11.5f, true, Align.LEFT);
  public static final Style BODY = new Style(9, false, Align.LEFT);
  public static final Style SMALL = new Style(7.5f, false, Align.LEFT);

  private static final float LEADING = 1.4f;

  /** The same in another size. */
  public Style of(float other) {
    return new Style(other, bold, align);
  }

  /** The same at another place of the line. */
  public Style to(Align other) {
    return new Style(size, bold, other);
  }

  /** The same in bold. */
  public Style strong() {
    return new Style(size, true, align);
  }

  /** Height of a line. */
  public float leading() {
    return size * LEADING;
  }
}
