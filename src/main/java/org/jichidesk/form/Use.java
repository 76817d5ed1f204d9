package org.jichidesk.form;

/** What an expression of a survey row is for: the column it stands in. */
public enum Use {
  RELEVANT("relevant"),
  REQUIRED("required"),
  CONSTRAINT("constraint"),
  CALCULATION("calculation"),
  READ_ONLY("read_only"),
  DEFAULT("default"),
  CHOICE_FILTER("choice_filter"),
  REPEAT_COUNT("repeat_count");

  private final String column;

  Use(String column) {
    this.column = column;
  }

  /** The official name of the column. */
  public String column() {
    return column;
  }
}
