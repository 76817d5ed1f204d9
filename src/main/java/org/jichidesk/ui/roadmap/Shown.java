package org.jichidesk.ui.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.ui.records.Names;
import org.jichidesk.work.CompareRevisions;
import org.jichidesk.work.Roadmap;
import org.jichidesk.work.RoadmapProgress;
import org.jichidesk.work.RoadmapRevisions;

/**
 * What the screen shows at one moment.
 *
 * @param revisions all there are, the newest first
 * @param roadmap the one that is read; empty if there is none at all
 * @param comparison with an earlier or later one, if that was asked for
 * @param below what goes on below each item, by its key
 * @param names what references are called
 * @param thisYear the present fiscal year
 */
record Shown(
    List<Row> revisions,
    Optional<Roadmap> roadmap,
    Optional<CompareRevisions.Comparison> comparison,
    Map<String, List<RoadmapProgress.Below>> below,
    Names names,
    int thisYear) {

  /** What to show: keys of revisions; an unknown or empty one means the one in force, or none. */
  record Wish(String revision, String compared) {}

  static Shown read(Store store, Wish wish, LocalDate today, String language) {
    RoadmapRevisions revisions = new RoadmapRevisions(store);
    List<Row> all = revisions.all();
    Optional<Row> chosen = keyed(all, wish.revision).or(revisions::shown);
    Optional<String> other = keyed(all, wish.compared).map(row -> row.record().key());
    Optional<CompareRevisions.Comparison> comparison =
        chosen.isEmpty()
            ? Optional.empty()
            : other
                .filter(key -> !key.equals(chosen.get().record().key()))
                .map(key -> new CompareRevisions(store).compare(key, chosen.get().record().key()));
    return new Shown(
        all,
        chosen.map(row -> Roadmap.of(store, row.record().key())),
        comparison,
        RoadmapProgress.read(store, today),
        Names.read(store, language),
        JapaneseDate.fiscalYearOf(today));
  }

  private static Optional<Row> keyed(List<Row> revisions, String key) {
    return revisions.stream().filter(row -> row.record().key().equals(key)).findFirst();
  }

  /** True if what is shown may be edited. */
  boolean isDraft() {
    return roadmap.filter(shown -> RoadmapRevisions.isOpen(shown.revision())).isPresent();
  }

  /** The newest draft, else what is shown already. */
  Wish draft() {
    return revisions.stream()
        .filter(RoadmapRevisions::isOpen)
        .findFirst()
        .map(row -> new Wish(row.record().key(), ""))
        .orElse(new Wish(shownKey(), ""));
  }

  /** What is shown, beside the newest of the other revisions. */
  Wish beside() {
    return new Wish(
        shownKey(),
        revisions.stream()
            .map(row -> row.record().key())
            .filter(key -> !key.equals(shownKey()))
            .findFirst()
            .orElse(""));
  }

  private String shownKey() {
    return roadmap.map(Roadmap::key).orElse("");
  }

  /** Key of the item of that number; the number itself if it is that of a course. */
  String keyOf(String number) {
    return roadmap.stream()
        .flatMap(one -> one.items().stream())
        .filter(item -> item.number().equals(number))
        .map(Roadmap.Item::key)
        .findFirst()
        .orElse(number);
  }

  List<RoadmapProgress.Below> below(Roadmap.Item item) {
    return below.getOrDefault(item.key(), List.of());
  }
}
