package org.jichidesk.domain.record;

/**
 * One choice of a coded field.
 *
 * @param code what is stored; stable, never reused
 * @param label what a person reads and chooses
 */
public record Code(String code, Label label) {

  /** A choice with its labels. */
  public static Code of(String code, String ja, String en) {
    return new Code(code, new Label(ja, en));
  }
}
