package org.jichidesk.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.roadmap.RoadmapCourse;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapPhase;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.domain.roadmap.RoadmapStage;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** Makes a draft of the next revision: a copy of all an earlier one says, to be edited. */
public final class ReviseRoadmap {

  /** What a revision consists of; the first field of each key says which one. */
  static final List<RecordType> PARTS =
      List.of(RoadmapCourse.TYPE, RoadmapStage.TYPE, RoadmapItem.TYPE, RoadmapPhase.TYPE);

  private final Store store;
  private final String person;

  /**
   * Works on a store.
   *
   * @param person who is at the desk; may be empty
   */
  public ReviseRoadmap(Store store, String person) {
    this.store = store;
    this.person = person;
  }

  /**
   * A draft that was made.
   *
   * @param revision its key
   * @param number its number
   * @param title its title
   * @param records how many records were copied
   * @param provisional how many of them were in conflict: the provisional values were copied
   */
  public record Draft(RecordKey revision, int number, String title, int records, int provisional) {}

  /**
   * Copies a revision into a draft with the next number, in one transaction.
   *
   * @param based the revision to begin with: number, title or key; empty: the one in force
   * @param title what to call the draft; empty: by its number
   * @param reason why the roadmap is to be revised
   * @throws Refusal {@code REASON_NEEDED} without a reason
   */
  public Draft draft(String based, String title, String reason) {
    RoadmapRevisions revisions = new RoadmapRevisions(store);
    Row from = revisions.named(based);
    if (reason.isBlank()) {
      throw Refusal.of(FindingCode.REASON_NEEDED, RoadmapRevision.REASON.label().ja());
    }
    int number = RoadmapRevisions.number(revisions.all().getFirst()) + 1;
    String name = title.isBlank() ? "ロードマップ 第" + number + "版（改訂案）" : title.strip();
    RecordKey revision = SetFields.newKey(store, RoadmapRevision.TYPE);
    Map<RecordKey, Map<Field, Value>> writes = new LinkedHashMap<>();
    writes.put(
        revision,
        Map.of(
            RoadmapRevision.NUMBER, Value.of(Integer.toString(number)),
            RoadmapRevision.TITLE, Value.of(name),
            RoadmapRevision.REASON, Value.of(reason.strip()),
            RoadmapRevision.BASED_ON, Value.of(from.record().key()),
            RoadmapRevision.STATE, Value.of("draft")));
    int provisional = 0;
    for (RecordType part : PARTS) {
      for (Row row : rows(store, part, from.record().key())) {
        Map<Field, Value> values = written(row);
        if (!values.isEmpty()) {
          writes.put(new RecordKey(part, revision.key() + rest(row.record())), values);
          provisional += row.conflicts() > 0 ? 1 : 0;
        }
      }
    }
    store.write(writes, person, reason);
    return new Draft(revision, number, name, writes.size() - 1, provisional);
  }

  /** The records of a revision. */
  static List<Row> rows(Store store, RecordType part, String revision) {
    Field field = part.keyFields().getFirst();
    return store.records().rows(Selection.all(part)).stream()
        .filter(row -> row.record().part(field).text().equals(revision))
        .toList();
  }

  /** What comes after the revision in a key, with its dot. */
  static String rest(RecordKey record) {
    return record.key().substring(record.key().indexOf('.'));
  }

  private static Map<Field, Value> written(Row row) {
    Map<Field, Value> values = new LinkedHashMap<>();
    for (Field field : row.record().type().fields()) {
      row.value(field)
          .filter(value -> field != RecordType.REMOVED && !value.equals(Value.CLEARED))
          .ifPresent(value -> values.put(field, value));
    }
    return values;
  }
}
