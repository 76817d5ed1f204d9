package org.jichidesk.work;

import java.util.List;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.store.FieldCover;
import org.jichidesk.store.Outcome;

/**
 * What a check-in did, or would do.
 *
 * @param cover what the field file says of itself
 * @param trial nothing was kept
 * @param writes how many writes in the field had each outcome; none if nothing was new
 * @param photos how many photos came along that were not here
 * @param findings what a person should know
 * @param conflicts all conflicts open afterwards
 */
public record CheckInReport(
    FieldCover cover,
    boolean trial,
    Map<Outcome, Long> writes,
    long photos,
    List<Finding> findings,
    List<Conflict> conflicts) {

  static CheckInReport nothingNew(
      FieldCover cover, boolean trial, List<Finding> findings, List<Conflict> conflicts) {
    return new CheckInReport(cover, trial, Map.of(), 0, findings, conflicts);
  }

  /** How many writes in the field had that outcome. */
  public long writes(Outcome outcome) {
    return writes.getOrDefault(outcome, 0L);
  }

  /** True if the file said nothing this store did not know. */
  public boolean isNothingNew() {
    return writes.keySet().stream().allMatch(Outcome.UNCHANGED::equals) && photos == 0;
  }

  /** True if a person should look at something. */
  public boolean needsALook() {
    return !conflicts.isEmpty()
        || findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
  }
}
