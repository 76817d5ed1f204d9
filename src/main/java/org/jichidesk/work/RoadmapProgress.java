package org.jichidesk.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.roadmap.ReviewItem;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * What goes on below each item of the roadmap: every record that refers to a review item
 * (proposals, working groups, improvement plans, cases), those that refer to one of these
 * (decisions, meetings, tasks), and the duties under review. Any record type that declares such a
 * reference is found; none is named here but the duty, which holds the item's number as text.
 */
public final class RoadmapProgress {

  /** States of a task or plan that nobody has to do anything about any more. */
  private static final Set<String> ENDED =
      Set.of("done", "dropped", "closed", "settled", "disposed", "cancelled");

  private final Store store;
  private final String today;
  private final Map<String, String> reviewNumbers;
  private final Map<String, Map<RecordKey, Below>> found = new HashMap<>();

  private RoadmapProgress(Store store, LocalDate today) {
    this.store = store;
    this.today = today.toString();
    this.reviewNumbers = new HashMap<>();
    for (Row row : store.records().rows(Selection.all(ReviewItem.TYPE))) {
      reviewNumbers.put(row.text(ReviewItem.NUMBER), row.record().key());
      reviewNumbers.putIfAbsent(row.record().key(), row.record().key());
    }
  }

  /**
   * A record below an item.
   *
   * @param row the record
   * @param name what people call it; empty if it is about persons or has no name
   * @param state code of its state; empty if it has none
   * @param overdue true if its deadline has passed and it has not ended
   */
  public record Below(Row row, String name, String state, boolean overdue) {

    /** Its type. */
    public RecordType type() {
      return row.record().type();
    }

    /** What people call its state; its code if it is not one of the declared ones. */
    public String stateLabel(String language) {
      return type()
          .field("state")
          .flatMap(field -> field.code(state))
          .map(code -> code.label().in(language))
          .orElse(state);
    }

    /** True if something is still to be done about it. */
    public boolean isOpen() {
      return type().field("state").isPresent() && !ENDED.contains(state);
    }
  }

  /** Reads what is below all items, by key of the item; an item with nothing below is absent. */
  public static Map<String, List<Below>> read(Store store, LocalDate today) {
    RoadmapProgress progress = new RoadmapProgress(store, today);
    progress.direct();
    while (progress.indirect()) {
      // A task of a meeting of a group lies two steps below the item.
    }
    Map<String, List<Below>> all = new HashMap<>();
    progress.found.forEach((item, below) -> all.put(item, List.copyOf(below.values())));
    return all;
  }

  /** How many there are of each type and state, in the order they were found. */
  public static Map<RecordType, Map<String, Integer>> counts(List<Below> below) {
    Map<RecordType, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (Below one : below) {
      counts
          .computeIfAbsent(one.type(), k -> new LinkedHashMap<>())
          .merge(one.state(), 1, Integer::sum);
    }
    return counts;
  }

  private void direct() {
    for (RecordType type : store.catalog().types()) {
      boolean ofRevision = refers(type, RoadmapRevision.TYPE.name()).isPresent();
      Optional<Field> field =
          type == DelegatedDuty.TYPE
              ? Optional.of(DelegatedDuty.REVIEW_ITEM)
              : refers(type, ReviewItem.TYPE.name());
      if (!ofRevision && field.isPresent()) {
        for (Row row : store.records().rows(Selection.all(type))) {
          String item = reviewNumbers.get(row.text(field.get()).strip());
          if (item != null) {
            add(item, row);
          }
        }
      }
    }
  }

  private static Optional<Field> refers(RecordType type, String target) {
    return type.shownFields().stream()
        .filter(field -> field.type() == FieldType.REFERENCE)
        .filter(field -> field.refersTo().orElse("").equals(target))
        .findFirst();
  }

  /**
   * What refers to a record below an item by a field of its own is below it too; where several
   * fields could lead to items, the first that is filled in counts.
   *
   * @return true if anything was added
   */
  private boolean indirect() {
    int before = size();
    Map<RecordKey, List<String>> items = new HashMap<>();
    found.forEach((item, below) ->
        below.keySet().stream()
            .filter(record -> record.type() != DelegatedDuty.TYPE)
            .forEach(record -> items.computeIfAbsent(record, k -> new ArrayList<>()).add(item)));
    for (RecordType type : store.catalog().types()) {
      List<Field> fields =
          type.isPersonal()
              ? List.of()
              : type.fields().stream().filter(field -> leadsTo(field, items.keySet())).toList();
      if (!fields.isEmpty()) {
        for (Row row : store.records().rows(Selection.all(type))) {
          fields.stream()
              .map(field -> items.getOrDefault(target(field, row), List.of()))
              .filter(leads -> !leads.isEmpty())
              .findFirst()
              .ifPresent(leads -> leads.forEach(item -> add(item, row)));
        }
      }
    }
    return size() > before;
  }

  private int size() {
    return found.values().stream().mapToInt(Map::size).sum();
  }

  private RecordKey target(Field field, Row row) {
    RecordType type = store.catalog().named(field.refersTo().orElse("")).orElseThrow();
    return new RecordKey(type, row.text(field));
  }

  private static boolean leadsTo(Field field, Set<RecordKey> records) {
    return field.type() == FieldType.REFERENCE
        && records.stream()
            .anyMatch(record -> field.refersTo().orElse("").equals(record.type().name()));
  }

  private void add(String item, Row row) {
    RecordType type = row.record().type();
    String state = type.field("state").map(row::text).orElse("");
    String deadline =
        type.field("deadline")
            .filter(field -> field.type() == FieldType.DATE)
            .map(row::text)
            .orElse("");
    boolean overdue =
        !deadline.isEmpty() && deadline.compareTo(today) < 0 && !ENDED.contains(state);
    found
        .computeIfAbsent(item, k -> new LinkedHashMap<>())
        .putIfAbsent(row.record(), new Below(row, name(row), state, overdue));
  }

  private static String name(Row row) {
    RecordType type = row.record().type();
    if (type.isPersonal()) {
      return "";
    }
    String name =
        String.join(
            " ",
            type.nameFields().stream().map(row::text).filter(text -> !text.isBlank()).toList());
    return name.isBlank()
        ? type.field("title").or(() -> type.field("text")).map(row::text).orElse("")
        : name;
  }
}
