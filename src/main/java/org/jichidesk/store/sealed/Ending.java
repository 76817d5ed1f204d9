package org.jichidesk.store.sealed;

/** How a sealed file ends. */
public enum Ending {
  /** With a whole frame. */
  WHOLE,
  /**
   * In the middle of a frame, as after a power cut: it was never acknowledged, and the next one
   * takes its place.
   */
  TORN,
  /** What follows the last sound frame is not what was written. */
  DAMAGED
}
