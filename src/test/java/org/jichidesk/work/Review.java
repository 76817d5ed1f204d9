package org.jichidesk.work;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.store.Store;

/** Stores of the sample city for tests of the review, on 2026-06-01. */
final class Review {

  static final Desk DESK =
      new Desk(
          Catalog.STANDARD,
          new java.time.InstantSource() {
            private long seconds = Instant.parse("2026-06-01T00:00:00Z").getEpochSecond();

            @Override
            public Instant instant() {
              return Instant.ofEpochSecond(seconds++);
            }
          });

  private Review() {}

  static Store open(Path folder, String office) {
    Path file = folder.resolve(office + ".db");
    new NewStore(DESK, file).sample(new LoadSample(DESK, Path.of("sample-data")), office, "");
    return DESK.open(file);
  }

  /** Records a decision without a proposal. */
  static RecordKey decide(Store store, String duty, String change, int from, String... more) {
    Map<String, String> typed = new java.util.LinkedHashMap<>();
    typed.put(Decision.DUTY.name(), duty);
    typed.put(Decision.CHANGE.name(), change);
    typed.put(Decision.FROM_YEAR.name(), Integer.toString(from));
    typed.put(Decision.DECIDED_BY.name(), "試験");
    for (int i = 0; i < more.length; i += 2) {
      typed.put(more[i], more[i + 1]);
    }
    return new Decide(DESK, store).decide(typed, "試験", "試験のため").assertion().record();
  }

  static Path export(Store store, BookKind kind, Path out) {
    ExportOrder order =
        new ExportOrder(
            kind,
            Subject.REVIEW,
            out,
            OptionalInt.of(2025),
            List.of(),
            kind == BookKind.REPLY ? Optional.of("O02") : Optional.empty(),
            "試験",
            ExportOrder.Personal.NONE);
    new ExportBook(DESK, store, order, Progress.NONE).write();
    return out;
  }

  static MergeReport merge(Store store, Path... books) {
    return new MergeBooks(DESK, store).merge(List.of(books), false, Progress.NONE);
  }
}
