package org.jichidesk.work;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.roadmap.Actor;
import org.jichidesk.domain.roadmap.ReviewItem;
import org.jichidesk.domain.roadmap.RoadmapCourse;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapPhase;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.domain.roadmap.RoadmapStage;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;

/**
 * The roadmap as one of its revisions has it, ready to be drawn: courses with their stages and
 * items, items with their phases, in showing order.
 *
 * @param revision the revision
 * @param courses in the order of their numbers
 */
public record Roadmap(Row revision, List<Course> courses) {

  /** Reads a revision; use {@link RoadmapRevisions} to find its key. */
  public static Roadmap of(Store store, String revision) {
    return new RoadmapReading(store).of(revision);
  }

  /** Key of the revision. */
  public String key() {
    return revision.record().key();
  }

  /** What people call the revision. */
  public String title() {
    return revision.text(RoadmapRevision.TITLE);
  }

  /** All items of all courses, in showing order. */
  public List<Item> items() {
    return courses.stream().flatMap(course -> course.items().stream()).toList();
  }

  /**
   * The item of that number or key.
   *
   * @throws Refusal {@code NO_SUCH_ITEM}
   */
  public Item item(String typed) {
    return items().stream()
        .filter(item -> item.number().equals(typed) || item.key().equals(typed))
        .findFirst()
        .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_ITEM, typed, title()));
  }

  /**
   * The record of a course or item, or of one of its years.
   *
   * @param typed number of a course, or number or key of an item
   * @param year a fiscal year, for a stage or a phase; 0 for the course or item itself
   */
  public RecordKey record(String typed, int year) {
    boolean isCourse = courses.stream().anyMatch(course -> course.number().equals(typed));
    String key = key() + "." + (isCourse ? typed : item(typed).key());
    if (year == 0) {
      return new RecordKey(isCourse ? RoadmapCourse.TYPE : RoadmapItem.TYPE, key);
    }
    return new RecordKey(isCourse ? RoadmapStage.TYPE : RoadmapPhase.TYPE, key + "." + year);
  }

  /** The fiscal years something is said of, without gaps; empty if there are none. */
  public List<Integer> years() {
    OptionalInt first = bounds(true).min();
    OptionalInt last = bounds(false).max();
    return first.isEmpty() || last.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(first.getAsInt(), last.getAsInt()).boxed().toList();
  }

  private IntStream bounds(boolean from) {
    IntStream stages =
        courses.stream()
            .flatMap(course -> course.stages().stream())
            .mapToInt(stage -> from ? stage.from() : stage.to());
    IntStream phases =
        items().stream()
            .flatMap(item -> item.phases().stream())
            .mapToInt(phase -> from ? phase.from() : phase.to());
    return IntStream.concat(stages, phases);
  }

  /**
   * A course.
   *
   * @param row what the revision says of it; without values if nobody wrote it yet
   * @param stages in the order of their years
   * @param items in the order of their positions
   */
  public record Course(Row row, List<Stage> stages, List<Item> items) {

    /** Its number: I, II, III. */
    public String number() {
      return row.record().part(RoadmapCourse.COURSE).text();
    }

    /** Its title. */
    public String title() {
      return row.text(RoadmapCourse.TITLE);
    }
  }

  /**
   * A stage of a course.
   *
   * @param code takeoff, acceleration or landing
   * @param from its first fiscal year
   * @param to its last one; years in a row of the same stage are one
   */
  public record Stage(String code, int from, int to) {}

  /**
   * What the revision says of a review item.
   *
   * @param row the item's record
   * @param review what is under review; without values if it is not in the lists
   * @param phases in the order of their years
   */
  public record Item(Row row, Row review, List<Phase> phases) {

    /** Key of what is under review; the same in all revisions. */
    public String key() {
      return row.record().part(RoadmapItem.ITEM).text();
    }

    /** Its number: I-1. */
    public String number() {
      return review.text(ReviewItem.NUMBER);
    }

    /** What this revision calls it. */
    public String name() {
      return row.text(RoadmapItem.NAME);
    }

    /** What part an actor has: lead, part, none, or empty if nobody said. */
    public String part(Actor actor) {
      return row.text(actor.field());
    }

    /** True if it is expected to be achieved in that fiscal year. */
    public boolean isExpected(int year) {
      return row.text(RoadmapItem.EXPECTED_YEAR).equals(Integer.toString(year));
    }

    /** How many lines its bars take, one where none covers another. */
    public int lanes() {
      return phases.stream().mapToInt(phase -> phase.lane() + 1).max().orElse(1);
    }
  }

  /**
   * What is done about an item.
   *
   * @param row the phase's record
   * @param from its first fiscal year
   * @param to its last one, never before the first
   * @param lane line its bar is drawn on, from 0, so that no bar covers another
   */
  public record Phase(Row row, int from, int to, int lane) {

    /** What is done. */
    public String text() {
      return row.text(RoadmapPhase.TEXT);
    }

    /** True if it goes on in that fiscal year. */
    public boolean covers(int year) {
      return from <= year && year <= to;
    }
  }
}
