package org.jichidesk.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.roadmap.ReviewItem;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.Identity;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.workbook.BookWriter;
import org.jichidesk.workbook.Cover;
import org.jichidesk.workbook.ShownCells;

/**
 * Writes one revision of the roadmap into a workbook that a person can edit and that {@link
 * ImportRoadmap} takes back: a sheet each for review items, revision, courses, stages, items and
 * phases, with blank rows to add to.
 */
public final class ExportRoadmap {

  /** Its own chain: whoever merges distributions misses none of these. */
  private static final String CHAIN = BookKind.DISTRIBUTION.code() + "/ROADMAP";

  private static final String FORM = Subject.REVIEW.form(BookKind.DISTRIBUTION);

  private final Desk desk;
  private final Store store;
  private final String person;

  /**
   * Exports from a store.
   *
   * @param person who is at the desk; may be empty
   */
  public ExportRoadmap(Desk desk, Store store, String person) {
    this.desk = desk;
    this.store = store;
    this.person = person;
  }

  /**
   * Writes the workbook: whole, or not at all.
   *
   * @param revision number, title or key; empty: the one in force
   */
  public Written write(String revision, Path out) {
    Row chosen = new RoadmapRevisions(store).named(revision);
    Identity identity = store.identity();
    Optional<ExportEntry> last = store.exports().last(CHAIN);
    int number = last.map(entry -> entry.number() + 1).orElse(1);
    String exportId = identity.replica() + "-DROADMAP-" + number;
    String office = identity.office();
    Cover draft =
        new Cover(
            new Cover.Form(BookKind.DISTRIBUTION, FORM, Desk.FORMS.getOrDefault(FORM, 1)),
            new Cover.From(
                office,
                store.records().names(BranchOffice.TYPE).getOrDefault(office, office),
                List.of(),
                List.of(),
                desk.yearOf(store),
                1,
                ""),
            new Cover.Chain(
                identity.replica(),
                identity.origin(),
                exportId,
                number,
                last.map(ExportEntry::digest).orElse(""),
                "",
                store.stamp()),
            new Cover.By(person, List.of(), ""),
            List.of());
    List<RecordType> types = new ArrayList<>(List.of(ReviewItem.TYPE, RoadmapRevision.TYPE));
    types.addAll(ReviseRoadmap.PARTS);
    ShownCells shown = ExportBook.shownCells(desk, store, types);
    Cover written =
        WholeFile.write(
            out,
            stream -> {
              try (Packing packing = new Packing();
                  BookWriter book = new BookWriter(stream, packing, shown, exportId)) {
                for (RecordType type : types) {
                  book.begin(type, true);
                  rows(book, type, records(type, chosen.record()));
                  if (type != RoadmapRevision.TYPE) {
                    book.rowsToType();
                  }
                }
                return book.finish(draft);
              }
            },
            cover -> store.noteExport(entry(cover, out)));
    return new Written(written.rows(), written.chain().exportId());
  }

  /**
   * What was written.
   *
   * @param rows how many rows
   * @param exportId name of the export: 照合番号
   */
  public record Written(long rows, String exportId) {}

  private Set<RecordKey> records(RecordType type, RecordKey revision) {
    Set<RecordKey> records = new HashSet<>();
    if (type == RoadmapRevision.TYPE) {
      records.add(revision);
    } else if (type == ReviewItem.TYPE) {
      for (Roadmap.Item item : Roadmap.of(store, revision.key()).items()) {
        records.add(item.review().record());
      }
    } else {
      ReviseRoadmap.rows(store, type, revision.key()).forEach(row -> records.add(row.record()));
    }
    return records;
  }

  private void rows(BookWriter book, RecordType type, Set<RecordKey> records) {
    store
        .records()
        .forEach(
            Selection.all(type),
            (standing, logged) -> {
              if (records.contains(standing.record()) && !standing.fields().isEmpty()) {
                try {
                  book.row(standing);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }
            });
  }

  private static ExportEntry entry(Cover cover, Path out) {
    return new ExportEntry(
        CHAIN,
        cover.chain().number(),
        FORM,
        cover.chain().exportId(),
        cover.chain().digest(),
        cover.chain().previous(),
        cover.chain().at(),
        cover.by().person(),
        cover.from().year(),
        String.valueOf(out.getFileName()),
        cover.rows(),
        "",
        "");
  }
}
