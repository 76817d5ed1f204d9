package org.jichidesk.ui.planner;

import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.planner.Change;
import org.jichidesk.domain.planner.WhatIfPlan;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.work.planning.BurdenAndNeed;
import org.jichidesk.work.planning.ComputedGrant;
import org.jichidesk.work.planning.EffortOfYear;
import org.jichidesk.work.planning.Plans;
import org.jichidesk.work.planning.Scope;
import org.jichidesk.work.planning.WhatIf;

/**
 * What the planner shows.
 *
 * @param effort the year's reports
 * @param duties where the duties stand in the chosen scope
 * @param plans all plans
 * @param plan the chosen plan
 * @param changes its changes
 * @param result what it frees
 * @param other another plan to compare with
 * @param otherResult what that frees
 * @param proposals what a plan can be attached to
 */
record PlannerShown(
    EffortOfYear effort,
    BurdenAndNeed duties,
    List<Row> plans,
    Optional<Row> plan,
    List<Change> changes,
    WhatIf result,
    Optional<Row> other,
    Optional<WhatIf> otherResult,
    List<Row> proposals) {

  /**
   * What was chosen.
   *
   * @param year fiscal year
   * @param scope districts of the quadrants
   * @param plan key of the plan; empty for the first
   * @param other key of the plan to compare with; empty for none
   */
  record Choice(int year, Scope scope, String plan, String other) {}

  static PlannerShown read(Store store, Choice choice) {
    EffortOfYear effort = EffortOfYear.read(store, choice.year());
    Plans plans = new Plans(store, "");
    List<Row> all = plans.all();
    Optional<Row> plan = named(all, choice.plan()).or(() -> all.stream().findFirst());
    List<Change> changes = plan.map(plans::changes).orElse(List.of());
    WhatIf result =
        plan.map(row -> plans.workOut(row, choice.year()))
            .orElseGet(() -> WhatIf.of(effort, ComputedGrant.of(store, choice.year()), List.of()));
    Optional<Row> other = named(all, choice.other());
    return new PlannerShown(
        effort,
        BurdenAndNeed.of(effort, choice.scope()),
        all,
        plan,
        changes,
        result,
        other,
        other.map(row -> plans.workOut(row, choice.year())),
        store.records().rows(Selection.all(Proposal.TYPE)));
  }

  private static Optional<Row> named(List<Row> plans, String key) {
    return plans.stream().filter(row -> row.record().key().equals(key)).findFirst();
  }

  /** What people call a plan. */
  static String name(Row plan) {
    return plan.text(WhatIfPlan.NAME);
  }

  /** What the plan does to a duty. */
  Optional<Change> change(String duty) {
    return changes.stream().filter(change -> change.duty().equals(duty)).findFirst();
  }
}
