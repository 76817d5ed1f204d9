package org.jichidesk.domain.planner;

import org.jichidesk.domain.record.Label;

/** Why there is no number. Zero is a number; none of these is zero, and none is another. */
public enum Gap {
  NOT_DONE(false, new Label("実施しない", "not done")),
  NOT_APPLICABLE(false, new Label("該当なし", "not applicable")),
  NOT_ASKED(false, new Label("依頼なし", "not asked")),
  NO_ANSWER(true, new Label("未回答", "no answer")),
  UNKNOWN(true, new Label("不明", "unknown")),
  BLANK(true, new Label("未記入", "blank")),
  NO_REPORT(true, new Label("報告なし", "no report"));

  private final boolean missing;
  private final Label label;

  Gap(boolean missing, Label label) {
    this.missing = missing;
    this.label = label;
  }

  /** True if there should be a number that nobody has given yet. */
  public boolean isMissing() {
    return missing;
  }

  /** What people read. */
  public Label label() {
    return label;
  }
}
