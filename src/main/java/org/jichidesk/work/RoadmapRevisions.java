package org.jichidesk.work;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** The revisions of the roadmap: which there are, which is in force, which may be edited. */
public final class RoadmapRevisions {

  private final Store store;

  /** Looks into a store. */
  public RoadmapRevisions(Store store) {
    this.store = store;
  }

  /** All revisions, the newest number first. */
  public List<Row> all() {
    return store.records().rows(Selection.all(RoadmapRevision.TYPE)).stream()
        .sorted(
            Comparator.comparingInt(RoadmapRevisions::number).reversed().thenComparing(Row::record))
        .toList();
  }

  /** Its number; 0 if nobody gave it one. */
  public static int number(Row revision) {
    String text = revision.text(RoadmapRevision.NUMBER);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** The revision in force; of several (two stores may have put one in force) the newest. */
  public Optional<Row> inForce() {
    return all().stream().filter(row -> is(row, "in_force")).findFirst();
  }

  /** What to show when nothing was asked for: what is in force, else the newest. */
  public Optional<Row> shown() {
    return inForce().or(() -> all().stream().findFirst());
  }

  /** True if a revision is in that state. */
  public static boolean is(Row revision, String state) {
    return revision.text(RoadmapRevision.STATE).equals(state);
  }

  /**
   * The revision that is meant.
   *
   * @param typed its number, title or key; empty: the one in force, else the newest
   * @throws Refusal {@code NO_SUCH_REVISION} if there is none, or several have the number
   */
  public Row named(String typed) {
    List<Row> all = all();
    if (typed.isBlank()) {
      return shown().orElseThrow(() -> none(typed, all));
    }
    List<Row> meant =
        all.stream()
            .filter(row ->
                row.record().key().equals(typed)
                    || row.text(RoadmapRevision.TITLE).equals(typed)
                    || Integer.toString(number(row)).equals(typed))
            .toList();
    if (meant.size() != 1) {
      throw none(typed, all);
    }
    return meant.getFirst();
  }

  /**
   * The draft that is meant.
   *
   * @param typed its number, title or key; empty: the newest draft
   * @throws Refusal {@code NO_SUCH_REVISION}, or {@code REVISION_NOT_DRAFT} if there is no draft
   */
  public Row draft(String typed) {
    Row meant =
        typed.isBlank()
            ? all().stream().filter(RoadmapRevisions::isOpen).findFirst().orElse(named(typed))
            : named(typed);
    EnforceRevision.refuseUnlessDraft(meant);
    return meant;
  }

  private static Refusal none(String typed, List<Row> all) {
    return Refusal.of(
        FindingCode.NO_SUCH_REVISION,
        typed,
        String.join(
            "、",
            all.stream().map(row -> number(row) + " " + row.text(RoadmapRevision.TITLE)).toList()));
  }

  /** True if what it says may still be written: a draft, or one that nobody gave a state. */
  public static boolean isOpen(Row revision) {
    return !is(revision, "in_force") && !is(revision, "superseded");
  }

  static Refusal closed(Row revision) {
    String state = revision.text(RoadmapRevision.STATE);
    return Refusal.of(
        FindingCode.REVISION_CLOSED,
        revision.text(RoadmapRevision.TITLE),
        RoadmapRevision.STATE.code(state).map(code -> code.label().ja()).orElse(state));
  }
}
