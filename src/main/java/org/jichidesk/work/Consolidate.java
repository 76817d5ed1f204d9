package org.jichidesk.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Identity;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.workbook.BookWriter;
import org.jichidesk.workbook.Cover;
import org.jichidesk.workbook.ShownCells;

/**
 * Writes everything the branches returned into one workbook for reading: no control columns, no
 * personal records, and no way back into a store.
 */
public final class Consolidate {

  private final Desk desk;
  private final Store store;

  /** Consolidates a store. */
  public Consolidate(Desk desk, Store store) {
    this.desk = desk;
    this.store = store;
  }

  /**
   * Writes the workbook: whole, or not at all.
   *
   * @param year fiscal year; empty: all years
   */
  public Cover write(Path out, OptionalInt year) {
    List<RecordType> types =
        desk.catalog().types().stream()
            .filter(type -> type.travelsIn(BookKind.RETURN) && !type.isPersonal())
            .toList();
    Identity identity = store.identity();
    String office = identity.office();
    Cover.Chain chain =
        new Cover.Chain(identity.replica(), identity.origin(), "-", 1, "", "", store.stamp());
    Cover draft =
        new Cover(
            new Cover.Form(BookKind.REPORT, "C-01", 1),
            new Cover.From(
                office,
                store.records().names(BranchOffice.TYPE).getOrDefault(office, office),
                List.of(),
                List.copyOf(store.records().names(District.TYPE).values()),
                year.orElse(0),
                1,
                ""),
            chain,
            new Cover.By("", List.of(), ""),
            List.of());
    ShownCells shown = ExportBook.shownCells(desk, store, types);
    return WholeFile.write(
        out,
        stream -> {
          try (Packing packing = new Packing();
              BookWriter book = new BookWriter(stream, packing, shown, "")) {
            for (RecordType type : types) {
              book.begin(type, false);
              Selection selection = new Selection(type, List.of(), Optional.empty(), year);
              store.records().forEachShown(selection, values -> write(book, values));
            }
            return book.finish(draft);
          }
        },
        cover -> {});
  }

  private static void write(BookWriter book, Map<Field, Value> values) {
    try {
      book.shown(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
