package org.jichidesk.work;

import java.util.List;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.merge.Conflict;

/**
 * What a merge did, or would do.
 *
 * @param trial nothing was kept
 * @param books each workbook, in the order read
 * @param notices what concerns the offices' chains of exports and the store
 * @param conflicts all conflicts open afterwards
 */
public record MergeReport(
    boolean trial, List<BookReport> books, List<Finding> notices, List<Conflict> conflicts) {

  /** True if not one workbook could be read. */
  public boolean nothingApplied() {
    return books.stream().noneMatch(BookReport::wasRead);
  }

  /** True if a person should look at something. */
  public boolean needsALook() {
    return !conflicts.isEmpty()
        || !notices.isEmpty()
        || books.stream()
            .flatMap(book -> book.findings().stream())
            .anyMatch(finding -> finding.severity() != Severity.NOTE);
  }
}
