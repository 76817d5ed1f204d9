package org.jichidesk.domain.consensus;

import org.jichidesk.domain.record.Label;

/** What the rules for a suggestion look at. Shares are percent of those who answered. */
public enum RoleMeasure {
  ANSWERS("いちばん回答の少ない設問の回答数", "answers to the question answered least", "地区", " districts"),
  WIDE("地区によって見方が大きく分かれた設問の数", "questions on which districts differ widely", "問", " questions"),
  INDISPENSABLE("必要不可欠と思う地区", "districts that find it indispensable", "%", "%"),
  ONLY_RESIDENTS("住民にしかできないと思う地区", "districts that say only residents can", "%", "%"),
  RESIDENTS_BETTER("住民の方が上手くできると思う地区", "districts that say residents do it better", "%", "%"),
  EXPERT_WORK("専門性が高いと思う地区", "districts that call it expert work", "%", "%"),
  SAY_SHRINK("実績報告で縮小を望んだ地区", "reports that suggest to shrink it", "%", "%"),
  SAY_MERGE("実績報告で統合を望んだ地区", "reports that suggest to merge it", "%", "%");

  private final Label label;
  private final Label unit;

  RoleMeasure(String ja, String en, String unitJa, String unitEn) {
    this.label = new Label(ja, en);
    this.unit = new Label(unitJa, unitEn);
  }

  /** What a person reads. */
  public Label label() {
    return label;
  }

  /** What stands behind its number. */
  public Label unit() {
    return unit;
  }
}
