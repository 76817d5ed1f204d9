package org.jichidesk.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Logged;
import org.jichidesk.store.Source;
import org.jichidesk.store.SourceStore.FindingOf;
import org.jichidesk.store.Store;

/** Cells that came with workbooks, could not be taken, and have not been dealt with since. */
public final class SetAside {

  private final Store store;

  /** Looks into a store. */
  public SetAside(Store store) {
    this.store = store;
  }

  /**
   * A cell, or a row, that was set aside.
   *
   * @param source the workbook it came with
   * @param finding what stands there and why it was not taken
   * @param record the record it was meant for, if that is known
   */
  public record Cell(Source source, Finding finding, Optional<RecordKey> record) {}

  /** All of them, in the order they came in. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (Source source : store.sources().all()) {
      if (source.withdrawal().isEmpty()) {
        for (FindingOf kept : store.sources().findings(source)) {
          Optional<RecordKey> record = record(kept.record());
          boolean isOpen =
              kept.finding().severity() == Severity.QUARANTINE
                  && record.filter(key -> isWrittenSince(key, source.mergedAt())).isEmpty();
          if (isOpen) {
            cells.add(new Cell(source, kept.finding(), record));
          }
        }
      }
    }
    return cells;
  }

  /** It is dealt with once somebody wrote the record in this store. */
  private boolean isWrittenSince(RecordKey record, long stamp) {
    return store.records().history(record).stream()
        .filter(logged -> logged.assertion().by().stamp() > stamp)
        .map(Logged::arrivals)
        .anyMatch(arrivals -> arrivals.stream().anyMatch(arrival -> arrival.source() == 0));
  }

  /** A record as findings name it, {@code type/key}. */
  private Optional<RecordKey> record(String name) {
    int slash = name.indexOf('/');
    return store
        .catalog()
        .named(slash < 0 ? "" : name.substring(0, slash))
        .filter(type -> RecordKey.isValid(type, name.substring(slash + 1)))
        .map(type -> new RecordKey(type, name.substring(slash + 1)));
  }
}
