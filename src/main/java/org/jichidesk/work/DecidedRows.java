package org.jichidesk.work;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * Tells when a workbook says something else about a revision of the roadmap that was decided before
 * it came. What it says is merged as everything is; that it did so must not go unnoticed.
 */
final class DecidedRows {

  private final Map<String, String> decided = new HashMap<>();
  private final Map<String, String> items = new HashMap<>();

  /** Looks at the store as it is before the workbooks. */
  DecidedRows(Store store) {
    for (Row row : store.records().rows(Selection.all(RoadmapRevision.TYPE))) {
      if (!RoadmapRevisions.isOpen(row)) {
        decided.put(row.record().key(), row.text(RoadmapRevision.TITLE));
      }
    }
    if (!decided.isEmpty()) {
      for (Row row : store.records().rows(Selection.all(RoadmapItem.TYPE))) {
        items.putIfAbsent(row.record().part(RoadmapItem.ITEM).text(), row.text(RoadmapItem.NAME));
      }
    }
  }

  /** What one workbook alters; each item is told of once. */
  final class OfBook {

    private final Place place;
    private final String name;
    private final Set<Finding> findings = new LinkedHashSet<>();

    OfBook(String name) {
      this.name = name;
      this.place = Place.file(name);
    }

    void added(RecordKey record, Outcome outcome) {
      boolean mayBe = !decided.isEmpty() && record.type().subject() == Subject.REVIEW;
      if (mayBe && outcome != Outcome.UNCHANGED) {
        part(record.type(), RoadmapRevision.TYPE.name(), record)
            .map(decided::get)
            .ifPresent(title ->
                findings.add(
                    Finding.at(
                        place, FindingCode.DECIDED_REVISION_ALTERED, title, item(record), name)));
      }
    }

    Set<Finding> findings() {
      return findings;
    }
  }

  /** The item as one knows it: II-1 and its name; a stage has only its course. */
  private String item(RecordKey record) {
    String key =
        record.type().keyFields().stream()
            .skip(1)
            .findFirst()
            .map(field -> record.part(field).text())
            .orElse("");
    return (key + " " + items.getOrDefault(key, "")).strip();
  }

  private static Optional<String> part(RecordType type, String target, RecordKey record) {
    return type.keyFields().stream()
        .filter(field -> field.refersTo().filter(target::equals).isPresent())
        .findFirst()
        .map((Field field) -> record.part(field))
        .filter(Value::isAnswer)
        .map(Value::text);
  }
}
