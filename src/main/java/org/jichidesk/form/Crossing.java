package org.jichidesk.form;

/**
 * How a question of an earlier version of the form lives on.
 *
 * @param fromVersion the earlier version
 * @param fromName the question's name there
 * @param relation what became of it
 * @param toName its name in this version; empty if it was dropped
 * @param note why
 */
public record Crossing(
    String fromVersion, String fromName, Relation relation, String toName, String note) {

  /** What became of a question. */
  public enum Relation {
    /** Nothing changed: answers may be compared. */
    SAME(true),
    /** Said in other words, meaning the same: answers may be compared. */
    REWORDED(true),
    /** Another scale or unit: not to be compared. */
    RESCALED(false),
    /** Became several questions. */
    SPLIT(false),
    /** Several questions became one. */
    MERGED(false),
    /** No longer asked. */
    DROPPED(false);

    private final boolean comparable;

    Relation(boolean comparable) {
      this.comparable = comparable;
    }

    /** True if answers before and after may stand in one chart. */
    public boolean isComparable() {
      return comparable;
    }
  }
}
