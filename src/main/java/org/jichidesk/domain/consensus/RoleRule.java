package org.jichidesk.domain.consensus;

import static org.jichidesk.domain.consensus.RoleMeasure.ANSWERS;
import static org.jichidesk.domain.consensus.RoleMeasure.EXPERT_WORK;
import static org.jichidesk.domain.consensus.RoleMeasure.INDISPENSABLE;
import static org.jichidesk.domain.consensus.RoleMeasure.ONLY_RESIDENTS;
import static org.jichidesk.domain.consensus.RoleMeasure.RESIDENTS_BETTER;
import static org.jichidesk.domain.consensus.RoleMeasure.SAY_MERGE;
import static org.jichidesk.domain.consensus.RoleMeasure.SAY_SHRINK;
import static org.jichidesk.domain.consensus.RoleMeasure.WIDE;

import java.util.List;
import org.jichidesk.domain.record.Label;

/**
 * The rules that lead from the answers to a suggestion, from top to bottom: the first one all of
 * whose conditions hold is named. They suggest; nothing is decided or written by them.
 */
public enum RoleRule {
  FEW_ANSWERS("回答が少ない", "few answers", "", "continue", atMost(ANSWERS, 7)),
  DISTRICTS_DIFFER("地区の見方が分かれている", "districts differ", "", "continue", atLeast(WIDE, 2)),
  EXPERTS(
      "専門家や市の仕事",
      "work for experts or the city",
      "public",
      "hand_over",
      atLeast(EXPERT_WORK, 60),
      atMost(ONLY_RESIDENTS, 40)),
  NOT_NEEDED(
      "必要とされていない",
      "not needed",
      "self",
      "drop",
      atMost(INDISPENSABLE, 25),
      atMost(ONLY_RESIDENTS, 40)),
  LITTLE_NEEDED("必要とする地区が少ない", "needed by few", "self", "make_elective", atMost(INDISPENSABLE, 40)),
  ALIKE(
      "ほかの事務と一緒にできる",
      "can be joined with another",
      "mutual",
      "merge",
      atLeast(INDISPENSABLE, 41),
      atLeast(SAY_MERGE, 40)),
  TOO_MUCH(
      "必要だが量が多い",
      "needed, but too much of it",
      "mutual",
      "shrink",
      atLeast(INDISPENSABLE, 41),
      atLeast(SAY_SHRINK, 40)),
  ONLY_US(
      "住民にしかできない",
      "only residents can",
      "mutual",
      "keep",
      atLeast(INDISPENSABLE, 60),
      atLeast(ONLY_RESIDENTS, 60)),
  WE_BETTER(
      "住民の方が上手くできる",
      "residents do it better",
      "mutual",
      "keep",
      atLeast(INDISPENSABLE, 60),
      atLeast(RESIDENTS_BETTER, 60)),
  UNCLEAR("どの目安にも当てはまらない", "no rule applies", "", "continue");

  private final Label label;
  private final String aid;
  private final String outcome;
  private final List<Condition> conditions;

  RoleRule(String ja, String en, String aid, String outcome, Condition... conditions) {
    this.label = new Label(ja, en);
    this.aid = aid;
    this.outcome = outcome;
    this.conditions = List.of(conditions);
  }

  private static Condition atLeast(RoleMeasure measure, int bound) {
    return new Condition(measure, true, bound);
  }

  private static Condition atMost(RoleMeasure measure, int bound) {
    return new Condition(measure, false, bound);
  }

  /** What the rule is called. */
  public Label label() {
    return label;
  }

  /** Code of the aid it leads to, as of a duty's aid mark; empty if it leads to none. */
  public String aid() {
    return aid;
  }

  /** Code of the outcome it leads to, as of a proposal's. */
  public String outcome() {
    return outcome;
  }

  /** What must hold; all of it. */
  public List<Condition> conditions() {
    return conditions;
  }

  /**
   * Something that must hold.
   *
   * @param measure what is looked at
   * @param atLeast true for a lower bound, false for an upper one; the bound itself counts
   * @param bound the threshold
   */
  public record Condition(RoleMeasure measure, boolean atLeast, int bound) {

    /** True if a measured number meets it. */
    public boolean holds(int measured) {
      return atLeast ? measured >= bound : measured <= bound;
    }
  }
}
