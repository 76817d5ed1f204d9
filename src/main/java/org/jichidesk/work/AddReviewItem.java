package org.jichidesk.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.roadmap.ReviewItem;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** Adds an item to a draft of the roadmap, as when a priority arises. */
public final class AddReviewItem {

  private static final int LAST = 999;

  private final Store store;
  private final String person;

  /**
   * Works on a store.
   *
   * @param person who is at the desk; may be empty
   */
  public AddReviewItem(Store store, String person) {
    this.store = store;
    this.person = person;
  }

  /**
   * Adds the item at the end of its course. An item of that number which the draft does not have
   * yet comes back as what it was, under the name given here.
   *
   * @param draft number, title or key of the draft
   * @param number number of the item: I-9
   * @param name what it is called
   * @param course I, II or III
   * @param reason why; kept in the history
   * @return the item in the draft
   * @throws Refusal {@code REVISION_NOT_DRAFT}, or {@code NUMBER_TAKEN} by an item of the draft
   */
  public RecordKey add(String draft, String number, String name, String course, String reason) {
    Row revision = new RoadmapRevisions(store).named(draft);
    EnforceRevision.refuseUnlessDraft(revision);
    refuseIfBlank(ReviewItem.NUMBER, number);
    refuseIfBlank(ReviewItem.NAME, name);
    refuseIfBlank(RoadmapItem.COURSE, course);
    Roadmap roadmap = Roadmap.of(store, revision.record().key());
    for (Roadmap.Item item : roadmap.items()) {
      if (item.number().equals(number.strip())) {
        throw Refusal.of(FindingCode.NUMBER_TAKEN, number, item.name());
      }
    }
    Map<RecordKey, Map<Field, Value>> writes = new LinkedHashMap<>();
    Optional<Row> known =
        store.records().rows(Selection.all(ReviewItem.TYPE)).stream()
            .filter(row -> row.text(ReviewItem.NUMBER).equals(number.strip()))
            .findFirst();
    RecordKey review = known.map(Row::record).orElseGet(() -> newReview(writes, number, name));
    RecordKey item = new RecordKey(RoadmapItem.TYPE, revision.record().key() + "." + review.key());
    writes.put(
        item,
        Map.of(
            RoadmapItem.COURSE, Value.of(course.strip()),
            RoadmapItem.POSITION, Value.of(Integer.toString(position(roadmap, course.strip()))),
            RoadmapItem.NAME, Value.of(name.strip()),
            RecordType.REMOVED, Value.of("no")));
    store.write(writes, person, reason);
    return item;
  }

  private RecordKey newReview(
      Map<RecordKey, Map<Field, Value>> writes, String number, String name) {
    RecordKey review = SetFields.newKey(store, ReviewItem.TYPE);
    writes.put(
        review,
        Map.of(
            ReviewItem.NUMBER, Value.of(number.strip()), ReviewItem.NAME, Value.of(name.strip())));
    return review;
  }

  private static void refuseIfBlank(Field field, String typed) {
    if (typed.isBlank()) {
      throw Refusal.of(FindingCode.VALUE_NEEDED, field.label().ja());
    }
  }

  private static int position(Roadmap roadmap, String course) {
    List<Roadmap.Item> items =
        roadmap.courses().stream()
            .filter(one -> one.number().equals(course))
            .flatMap(one -> one.items().stream())
            .toList();
    int last =
        items.stream()
            .map(item -> item.row().text(RoadmapItem.POSITION))
            .mapToInt(text -> text.isEmpty() ? 0 : Integer.parseInt(text))
            .max()
            .orElse(0);
    return Math.min(LAST, last + 1);
  }
}
