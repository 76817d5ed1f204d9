package org.jichidesk.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapPhase;
import org.jichidesk.domain.roadmap.RoadmapStage;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jspecify.annotations.Nullable;

/** Lays two revisions of the roadmap side by side: item by item, field by field. */
public final class CompareRevisions {

  private final Store store;

  /** Compares revisions of a store. */
  public CompareRevisions(Store store) {
    this.store = store;
  }

  /** What became of an item or a field. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    SAME
  }

  /**
   * One field that is not the same.
   *
   * @param year the fiscal year of a phase or stage; empty elsewhere
   * @param field the field
   * @param before its value; empty if there was none
   * @param after its value; empty if there is none any more
   */
  public record Change(String year, Field field, Optional<Value> before, Optional<Value> after) {

    /** Added, removed or changed. */
    public Kind kind() {
      return before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }
  }

  /**
   * A course or an item in both revisions.
   *
   * @param kind what became of it
   * @param item key of the item, or number of the course
   * @param number number of the item, or of the course
   * @param name what the later revision calls it, else the earlier one
   * @param isCourse true for a course
   * @param changes the fields that are not the same
   */
  public record Line(
      Kind kind, String item, String number, String name, boolean isCourse, List<Change> changes) {}

  /**
   * Both revisions.
   *
   * @param before the earlier one
   * @param after the later one
   * @param lines courses, each followed by its items; those that are the same too
   */
  public record Comparison(Roadmap before, Roadmap after, List<Line> lines) {

    /** How many items or courses there are of that kind. */
    public long count(Kind kind) {
      return lines.stream().filter(line -> line.kind() == kind).count();
    }

    /** What became of an item, by its key, or of a course, by its number. */
    public Optional<Line> line(String item) {
      return lines.stream().filter(line -> line.item().equals(item)).findFirst();
    }
  }

  /** Compares the revisions of those keys. */
  public Comparison compare(String before, String after) {
    Roadmap old = Roadmap.of(store, before);
    Roadmap now = Roadmap.of(store, after);
    Map<String, List<Change>> changes = new TreeMap<>();
    for (RecordType part : ReviseRoadmap.PARTS) {
      Map<String, Row> was = byRest(part, before);
      Map<String, Row> is = byRest(part, after);
      Set<String> all = new LinkedHashSet<>(was.keySet());
      all.addAll(is.keySet());
      for (String rest : all) {
        changes
            .computeIfAbsent(subject(part, rest), k -> new ArrayList<>())
            .addAll(changes(part, rest, was.get(rest), is.get(rest)));
      }
    }
    List<Line> lines = new ArrayList<>();
    Set<String> courses = new LinkedHashSet<>();
    now.courses().forEach(course -> courses.add(course.number()));
    old.courses().forEach(course -> courses.add(course.number()));
    for (String course : courses.stream().sorted().toList()) {
      lines.add(course(course, old, now, changes.getOrDefault(course, List.of())));
      items(course, old, now).forEach((key, item) -> lines.add(line(item, changes)));
    }
    return new Comparison(old, now, lines);
  }

  private Map<String, Row> byRest(RecordType part, String revision) {
    Map<String, Row> rows = new LinkedHashMap<>();
    ReviseRoadmap.rows(store, part, revision)
        .forEach(row -> rows.put(ReviseRoadmap.rest(row.record()).substring(1), row));
    return rows;
  }

  /** Key of the item, or number of the course, a record is about. */
  private static String subject(RecordType part, String rest) {
    boolean hasYear = part == RoadmapPhase.TYPE || part == RoadmapStage.TYPE;
    return hasYear ? rest.substring(0, rest.indexOf('.')) : rest;
  }

  private static List<Change> changes(
      RecordType part, String rest, @Nullable Row was, @Nullable Row is) {
    String year = subject(part, rest).equals(rest) ? "" : rest.substring(rest.indexOf('.') + 1);
    List<Change> changes = new ArrayList<>();
    for (Field field : part.fields()) {
      Optional<Value> before = value(was, field);
      Optional<Value> after = value(is, field);
      if (field != RecordType.REMOVED && !before.equals(after)) {
        changes.add(new Change(year, field, before, after));
      }
    }
    return changes;
  }

  private static Optional<Value> value(@Nullable Row row, Field field) {
    return row == null
        ? Optional.empty()
        : row.value(field).filter(value -> !value.equals(Value.CLEARED));
  }

  private static Line course(String number, Roadmap old, Roadmap now, List<Change> changes) {
    Optional<Roadmap.Course> was = find(old, number);
    Optional<Roadmap.Course> is = find(now, number);
    Kind kind =
        was.isEmpty()
            ? Kind.ADDED
            : is.isEmpty() ? Kind.REMOVED : changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
    String name = is.or(() -> was).map(Roadmap.Course::title).orElse("");
    return new Line(kind, number, number, name, true, changes);
  }

  private static Optional<Roadmap.Course> find(Roadmap roadmap, String number) {
    return roadmap.courses().stream().filter(one -> one.number().equals(number)).findFirst();
  }

  /** An item in one or both revisions. */
  private record Both(Optional<Roadmap.Item> was, Optional<Roadmap.Item> is) {}

  /** The items of a course, as the later revision has them, then those only the earlier one has. */
  private static Map<String, Both> items(String course, Roadmap old, Roadmap now) {
    Map<String, Both> items = new LinkedHashMap<>();
    for (Roadmap.Item item : now.items()) {
      if (item.row().text(RoadmapItem.COURSE).equals(course)) {
        items.put(item.key(), new Both(item(old, item.key()), Optional.of(item)));
      }
    }
    for (Roadmap.Item item : old.items()) {
      boolean gone = item(now, item.key()).isEmpty();
      if (gone && item.row().text(RoadmapItem.COURSE).equals(course)) {
        items.put(item.key(), new Both(Optional.of(item), Optional.empty()));
      }
    }
    return items;
  }

  private static Optional<Roadmap.Item> item(Roadmap roadmap, String key) {
    return roadmap.items().stream().filter(item -> item.key().equals(key)).findFirst();
  }

  private static Line line(Both both, Map<String, List<Change>> changes) {
    Roadmap.Item item = both.is.or(() -> both.was).orElseThrow();
    List<Change> own = changes.getOrDefault(item.key(), List.of());
    Kind kind =
        both.was.isEmpty()
            ? Kind.ADDED
            : both.is.isEmpty() ? Kind.REMOVED : own.isEmpty() ? Kind.SAME : Kind.CHANGED;
    return new Line(kind, item.key(), item.number(), item.name(), false, own);
  }
}
