package org.jichidesk.domain.record;

/** What a workbook is about: each subject has its own form for every kind of workbook. */
public enum Subject {
  /** 依頼事務・独自活動, with the councils and all masters. */
  DUTIES("duties", 1, new Label("依頼事務・独自活動", "Duties and activities")),
  /** 地区ドック. */
  CHECKUP("checkup", 2, new Label("地区ドック", "Check-ups")),
  /** ロードマップ・見直し案・合意形成・案件. */
  REVIEW("review", 3, new Label("見直し・合意形成", "Review and consensus"));

  private final String code;
  private final int number;
  private final Label label;

  Subject(String code, int number, Label label) {
    this.code = code;
    this.number = number;
    this.label = label;
  }

  /** The stable code typed on the command line. */
  public String code() {
    return code;
  }

  /** What a person reads. */
  public Label label() {
    return label;
  }

  /** The number of the form for a kind of workbook about this, for example {@code R-01}. */
  public String form(BookKind kind) {
    return kind.letter() + "-0" + number;
  }
}
