package org.jichidesk.form;

/**
 * A rule that finds something in the answers of a district.
 *
 * @param name the only one of its kind in the form
 * @param when the expression that is true where something is found
 * @param kind what is found
 * @param area field of life (分野)
 * @param item the question it is about; empty if about none in particular
 * @param text what is found, may hold {@code ${name}}
 */
public record FindingRule(
    String name, Expression when, Kind kind, String area, String item, Texts text) {

  /** What a rule finds. */
  public enum Kind {
    STRENGTH,
    ISSUE;

    /** The code it is written and stored as. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
