package org.jichidesk.form;

import java.util.Optional;
import org.jichidesk.domain.record.Value;

/**
 * How an item stands while a form is filled in.
 *
 * @param item the item
 * @param instance {@link FormSession#TOP} outside repeats, else the instance of its repeat; of a
 *     repeat, the instance itself
 * @param relevant true if it is to be shown
 * @param required true if an answer is wanted
 * @param readOnly true if nobody can change the answer
 * @param value the answer, calculated or given; empty if blank
 * @param complaint what is wrong with it; only of relevant items
 */
public record ItemState(
    Item item,
    String instance,
    boolean relevant,
    boolean required,
    boolean readOnly,
    Optional<Value> value,
    Optional<Complaint> complaint) {

  /**
   * What is wrong with an answer.
   *
   * @param kind what kind of wrong
   * @param message what the form says about it, in the language of the session; may be empty
   */
  public record Complaint(Kind kind, String message) {

    /** What can be wrong with an answer. */
    public enum Kind {
      /** Wanted and not there. */
      MISSING,
      /** Not what the form's constraint allows. */
      VIOLATED,
      /** Not a number, a date or one of the choices now offered. */
      UNREADABLE
    }
  }
}
