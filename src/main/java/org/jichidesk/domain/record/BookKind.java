package org.jichidesk.domain.record;

/** The workbooks that travel between offices. */
public enum BookKind {
  /** 提出: a branch sends its records to the centre. */
  RETURN("return", "R", new Label("提出", "return")),
  /** 配布: the centre sends masters, duty lists and rulings to the branches. */
  DISTRIBUTION("distribution", "D", new Label("配布", "distribution")),
  /** 回答: the centre tells an office what became of its returns. */
  REPLY("reply", "A", new Label("回答", "reply")),
  /** 集計: everything in one workbook, for reading only; it is never merged. */
  REPORT("report", "C", new Label("集計", "report"));

  private final String code;
  private final String letter;
  private final Label label;

  BookKind(String code, String letter, Label label) {
    this.code = code;
    this.letter = letter;
    this.label = label;
  }

  /** The stable code written on covers and typed on the command line. */
  public String code() {
    return code;
  }

  /** The letter its form numbers begin with. */
  public String letter() {
    return letter;
  }

  /** What a person reads. */
  public Label label() {
    return label;
  }
}
