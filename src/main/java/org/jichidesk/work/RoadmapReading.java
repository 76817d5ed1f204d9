package org.jichidesk.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.roadmap.ReviewItem;
import org.jichidesk.domain.roadmap.RoadmapCourse;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapPhase;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.domain.roadmap.RoadmapStage;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** Puts the records of a revision together. */
final class RoadmapReading {

  /** Where nobody gave an item a position. */
  private static final int LAST = 1000;

  private final Store store;

  RoadmapReading(Store store) {
    this.store = store;
  }

  Roadmap of(String key) {
    Row revision =
        rows(RoadmapRevision.TYPE).stream()
            .filter(row -> row.record().key().equals(key))
            .findFirst()
            .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_REVISION, key, ""));
    Map<String, Row> courses = new TreeMap<>();
    for (Row row : of(RoadmapCourse.TYPE, RoadmapCourse.REVISION, key)) {
      courses.put(row.record().part(RoadmapCourse.COURSE).text(), row);
    }
    Map<String, List<Roadmap.Item>> items = items(key);
    Map<String, List<Roadmap.Stage>> stages = stages(key);
    TreeSet<String> numbers = new TreeSet<>(courses.keySet());
    numbers.addAll(items.keySet());
    List<Roadmap.Course> all = new ArrayList<>();
    for (String number : numbers) {
      Row row = courses.getOrDefault(number, empty(RoadmapCourse.TYPE, key + "." + number));
      all.add(
          new Roadmap.Course(
              row, stages.getOrDefault(number, List.of()), items.getOrDefault(number, List.of())));
    }
    return new Roadmap(revision, all);
  }

  private List<Row> rows(RecordType type) {
    return store.records().rows(Selection.all(type));
  }

  private List<Row> of(RecordType type, Field field, String revision) {
    return rows(type).stream()
        .filter(row -> row.record().part(field).text().equals(revision))
        .toList();
  }

  private static Row empty(RecordType type, String key) {
    return new Row(new RecordKey(type, key), Map.of(), 0);
  }

  private Map<String, List<Roadmap.Item>> items(String revision) {
    Map<String, Row> reviews = new HashMap<>();
    rows(ReviewItem.TYPE).forEach(row -> reviews.put(row.record().key(), row));
    Map<String, List<Row>> phases = new HashMap<>();
    for (Row row : of(RoadmapPhase.TYPE, RoadmapPhase.REVISION, revision)) {
      String item = row.record().part(RoadmapPhase.ITEM).text();
      phases.computeIfAbsent(item, k -> new ArrayList<>()).add(row);
    }
    Map<String, List<Roadmap.Item>> items = new HashMap<>();
    for (Row row : of(RoadmapItem.TYPE, RoadmapItem.REVISION, revision)) {
      String key = row.record().part(RoadmapItem.ITEM).text();
      Row review = reviews.getOrDefault(key, empty(ReviewItem.TYPE, key));
      Roadmap.Item item =
          new Roadmap.Item(row, review, inLanes(phases.getOrDefault(key, List.of())));
      items.computeIfAbsent(row.text(RoadmapItem.COURSE), k -> new ArrayList<>()).add(item);
    }
    Comparator<Roadmap.Item> order =
        Comparator.comparingInt(RoadmapReading::position).thenComparing(Roadmap.Item::number);
    items.values().forEach(list -> list.sort(order));
    return items;
  }

  private static int position(Roadmap.Item item) {
    String text = item.row().text(RoadmapItem.POSITION);
    return text.isEmpty() ? LAST : Integer.parseInt(text);
  }

  /** Phases come by year; each takes the first line that is free by then. */
  private static List<Roadmap.Phase> inLanes(List<Row> rows) {
    List<Integer> taken = new ArrayList<>();
    List<Roadmap.Phase> phases = new ArrayList<>();
    for (Row row : rows) {
      int from = Integer.parseInt(row.record().part(RoadmapPhase.YEAR).text());
      String end = row.text(RoadmapPhase.TO_YEAR);
      int to = end.isEmpty() ? from : Math.max(from, Integer.parseInt(end));
      int lane = 0;
      while (lane < taken.size() && taken.get(lane) >= from) {
        lane++;
      }
      if (lane == taken.size()) {
        taken.add(to);
      } else {
        taken.set(lane, to);
      }
      phases.add(new Roadmap.Phase(row, from, to, lane));
    }
    return phases;
  }

  private Map<String, List<Roadmap.Stage>> stages(String revision) {
    Map<String, List<Roadmap.Stage>> stages = new HashMap<>();
    for (Row row : of(RoadmapStage.TYPE, RoadmapStage.REVISION, revision)) {
      List<Roadmap.Stage> before =
          stages.computeIfAbsent(
              row.record().part(RoadmapStage.COURSE).text(), k -> new ArrayList<>());
      int year = Integer.parseInt(row.record().part(RoadmapStage.YEAR).text());
      String code = row.text(RoadmapStage.STAGE);
      boolean goesOn =
          !before.isEmpty()
              && before.getLast().code().equals(code)
              && before.getLast().to() == year - 1;
      if (goesOn) {
        before.set(before.size() - 1, new Roadmap.Stage(code, before.getLast().from(), year));
      } else if (!code.isEmpty()) {
        before.add(new Roadmap.Stage(code, year, year));
      }
    }
    return stages;
  }
}
