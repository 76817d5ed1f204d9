package org.jichidesk.print;

/** Something drawn into a box. */
@FunctionalInterface
public interface Figure {

  /** Draws it; it fills the box and keeps within it. */
  void draw(Canvas canvas, Box box);
}
