package org.jichidesk.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;

/**
 * Takes a workbook of the roadmap back that a person edited: merged like any other, but refused
 * whole if it would change what a revision says that is no draft any more.
 */
public final class ImportRoadmap {

  private final Desk desk;
  private final Store store;

  /** Imports into a store. */
  public ImportRoadmap(Desk desk, Store store) {
    this.desk = desk;
    this.store = store;
  }

  /**
   * Reads the workbook and applies it.
   *
   * @param trial only say what would happen
   * @throws Refusal {@code REVISION_CLOSED}, or {@code NOT_A_ROADMAP} for any other workbook
   */
  public MergeReport take(Path book, boolean trial, Progress progress) {
    Map<String, Map<RecordKey, Map<Field, Value>>> before = closed();
    MergeBooks merge =
        new MergeBooks(
            desk,
            store,
            reports -> {
              reports.forEach(ImportRoadmap::refuseOthers);
              refuseIfChanged(before);
            });
    return merge.merge(List.of(book), trial, progress);
  }

  private static void refuseOthers(BookReport report) {
    String form = Subject.REVIEW.form(BookKind.DISTRIBUTION);
    report
        .cover()
        .filter(cover -> !report.isRefused() && !cover.form().number().equals(form))
        .ifPresent(cover -> {
          throw new Refusal(
              Finding.at(
                  Place.file(report.name()),
                  FindingCode.NOT_A_ROADMAP,
                  report.name(),
                  cover.form().number()));
        });
  }

  /** What revisions that were decided say, by key of the revision. */
  private Map<String, Map<RecordKey, Map<Field, Value>>> closed() {
    Map<String, Map<RecordKey, Map<Field, Value>>> all = new TreeMap<>();
    for (Row revision : new RoadmapRevisions(store).all()) {
      if (!RoadmapRevisions.isOpen(revision)) {
        Map<RecordKey, Map<Field, Value>> said = new TreeMap<>();
        for (RecordType part : ReviseRoadmap.PARTS) {
          ReviseRoadmap.rows(store, part, revision.record().key())
              .forEach(row -> said.put(row.record(), row.values()));
        }
        all.put(revision.record().key(), said);
      }
    }
    return all;
  }

  /** A state typed into the workbook counts as a change too: it is for a decision to set. */
  private void refuseIfChanged(Map<String, Map<RecordKey, Map<Field, Value>>> before) {
    Map<String, Map<RecordKey, Map<Field, Value>>> after = closed();
    if (!after.keySet().equals(before.keySet())) {
      throw Refusal.of(FindingCode.STATE_BY_DECISION, RoadmapRevision.STATE.label().ja());
    }
    for (Row revision : new RoadmapRevisions(store).all()) {
      Map<RecordKey, Map<Field, Value>> said = before.get(revision.record().key());
      if (said != null && !said.equals(after.get(revision.record().key()))) {
        throw RoadmapRevisions.closed(revision);
      }
    }
  }
}
