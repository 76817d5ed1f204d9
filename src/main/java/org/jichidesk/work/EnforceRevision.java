package org.jichidesk.work;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;

/** Puts a draft in force: the former revision is superseded and stays readable. */
public final class EnforceRevision {

  private final Store store;
  private final String person;

  /**
   * Works on a store.
   *
   * @param person who is at the desk; may be empty
   */
  public EnforceRevision(Store store, String person) {
    this.store = store;
    this.person = person;
  }

  /**
   * What was put in force.
   *
   * @param revision the revision now in force
   * @param superseded titles of those that were in force before
   */
  public record Enforced(RecordKey revision, List<String> superseded) {}

  /**
   * Puts a draft in force, in one transaction.
   *
   * @param draft number, title or key of the draft
   * @param on the day it was decided
   * @param reason why; empty: as the draft says
   * @throws Refusal {@code REVISION_NOT_DRAFT}, or {@code REASON_NEEDED} if neither says why
   */
  public Enforced enforce(String draft, LocalDate on, String reason) {
    RoadmapRevisions revisions = new RoadmapRevisions(store);
    Row revision = revisions.named(draft);
    refuseUnlessDraft(revision);
    String why = reason.isBlank() ? revision.text(RoadmapRevision.REASON) : reason.strip();
    if (why.isBlank()) {
      throw Refusal.of(FindingCode.REASON_NEEDED, RoadmapRevision.REASON.label().ja());
    }
    List<Row> former =
        revisions.all().stream().filter(row -> RoadmapRevisions.is(row, "in_force")).toList();
    Map<RecordKey, Map<Field, Value>> writes = new LinkedHashMap<>();
    writes.put(
        revision.record(),
        Map.of(
            RoadmapRevision.STATE, Value.of("in_force"),
            RoadmapRevision.DECIDED_ON, Value.of(on.toString()),
            RoadmapRevision.REASON, Value.of(why)));
    for (Row row : former) {
      writes.put(row.record(), Map.of(RoadmapRevision.STATE, Value.of("superseded")));
    }
    store.write(writes, person, why);
    return new Enforced(
        revision.record(), former.stream().map(row -> row.text(RoadmapRevision.TITLE)).toList());
  }

  /** Only a draft may be edited or put in force. */
  static void refuseUnlessDraft(Row revision) {
    if (!RoadmapRevisions.isOpen(revision)) {
      String state = revision.text(RoadmapRevision.STATE);
      throw Refusal.of(
          FindingCode.REVISION_NOT_DRAFT,
          revision.text(RoadmapRevision.TITLE),
          RoadmapRevision.STATE.code(state).map(code -> code.label().ja()).orElse(state));
    }
  }
}
