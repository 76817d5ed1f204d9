package org.jichidesk.work;

import java.util.Set;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Store;

/** Keeps what stands in a revision that was decided: it is changed by making another revision. */
public final class ClosedRevision {

  private ClosedRevision() {}

  /**
   * Looks at a write before it is made.
   *
   * @param fields names of the fields to be written
   * @throws Refusal {@code REVISION_CLOSED} if the record belongs to a revision that is no draft,
   *     {@code STATE_BY_DECISION} if the state of a revision would be set by hand
   */
  public static void refuse(Store store, RecordKey record, Set<String> fields) {
    if (record.type() == RoadmapRevision.TYPE && fields.contains(RoadmapRevision.STATE.name())) {
      throw Refusal.of(FindingCode.STATE_BY_DECISION, RoadmapRevision.STATE.label().ja());
    }
    for (Field field : record.type().keyFields()) {
      if (field.refersTo().filter(RoadmapRevision.TYPE.name()::equals).isPresent()) {
        String key = record.part(field).text();
        new RoadmapRevisions(store)
            .all().stream()
                .filter(row -> row.record().key().equals(key) && !RoadmapRevisions.isOpen(row))
                .findFirst()
                .ifPresent(row -> {
                  throw RoadmapRevisions.closed(row);
                });
      }
    }
  }
}
