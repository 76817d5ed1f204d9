package org.jichidesk.work.planning;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jichidesk.domain.planner.Change;

/**
 * Two plans side by side, worked out from the same year.
 *
 * @param one the first
 * @param other the second
 */
public record ComparePlans(WhatIf one, WhatIf other) {

  /**
   * A duty of either plan.
   *
   * @param duty its key
   * @param one what the first does to it
   * @param other what the second does to it
   */
  public record Line(String duty, Optional<Change> one, Optional<Change> other) {

    /** True if both do the same. */
    public boolean isSame() {
      return one.equals(other);
    }
  }

  /** The duties that one of them changes at least, in the order of their keys. */
  public List<Line> lines() {
    TreeSet<String> duties = new TreeSet<>();
    one.changes().forEach(change -> duties.add(change.duty()));
    other.changes().forEach(change -> duties.add(change.duty()));
    return duties.stream().map(d -> new Line(d, of(one, d), of(other, d))).toList();
  }

  private static Optional<Change> of(WhatIf plan, String duty) {
    return plan.changes().stream().filter(change -> change.duty().equals(duty)).findFirst();
  }
}
