package org.jichidesk.work;

import java.util.List;
import org.jichidesk.domain.Finding;
import org.jichidesk.store.Store;

/**
 * What the merges so far left open.
 *
 * @param conflicts fields with several values nobody has ruled on
 * @param setAside cells that could not be taken and were not dealt with since
 * @param chains gaps, forks and rollbacks in the offices' chains of exports
 */
public record OpenQuestions(int conflicts, int setAside, List<Finding> chains) {

  /** Looks into a store. */
  public static OpenQuestions of(Store store) {
    return new OpenQuestions(
        store.records().conflictCount(),
        new SetAside(store).cells().size(),
        SubmissionBoard.chainFindings(store));
  }
}
