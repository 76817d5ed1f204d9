package org.jichidesk.domain.planner;

import java.util.Map;
import org.jichidesk.domain.record.Label;

/**
 * How much of a duty's effort a change frees where a plan does not say. These are assumptions of
 * ours to begin with, not findings: every plan may say otherwise, duty by duty.
 *
 * @param percent the share freed
 * @param why the thought behind it
 */
public record ShareFreed(int percent, Label why) {

  private static final Map<String, ShareFreed> DEFAULTS =
      Map.of(
          "drop",
          new ShareFreed(100, new Label("やめると、すべてなくなる", "nothing of it is left")),
          "merge",
          new ShareFreed(
              50,
              new Label(
                  "会議や書類が一つになり、半分になる（仮定）",
                  "one meeting and one paper instead of two: half (assumed)")),
          "make_elective",
          new ShareFreed(
              30,
              new Label("およそ3割の地区がやめると仮定する", "about three districts in ten are assumed to stop")),
          "hand_over",
          new ShareFreed(
              90,
              new Label(
                  "連絡と立会いの1割が残る（仮定）", "a tenth remains for contact and attendance (assumed)")),
          "digitise",
          new ShareFreed(
              40,
              new Label(
                  "配布・集計の手間が減る。高齢者への紙は残る（仮定）",
                  "less to hand out and add up; paper remains for the aged (assumed)")),
          "every_other_year",
          new ShareFreed(50, new Label("2年に1回になる", "once in two years")));

  /** Of a change, by its code. */
  public static ShareFreed byDefault(String change) {
    ShareFreed share = DEFAULTS.get(change);
    if (share == null) {
      throw new IllegalArgumentException("no such change: " + change);
    }
    return share;
  }
}
