package org.jichidesk.store;

/** What adding a row did to the record it speaks of. */
public enum Outcome {
  /** The record was not known. */
  NEW,
  /** Another value is shown now. */
  CHANGED,
  /** Nothing that is shown is other than before. */
  UNCHANGED,
  /** A field is now in conflict that the row wrote to. */
  CONFLICTING
}
