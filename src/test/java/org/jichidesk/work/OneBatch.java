package org.jichidesk.work;

import java.util.List;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Arrival;
import org.jichidesk.store.Intake;
import org.jichidesk.store.Outcome;
import org.jichidesk.store.SourceCover;
import org.jichidesk.store.Store;

/** Puts assertions into a store in one transaction, as if they came from a workbook. */
final class OneBatch implements Intake.Listener {

  private final Store store;

  OneBatch(Store store) {
    this.store = store;
  }

  void add(List<Assertion> assertions) {
    store.batch(batch -> {
      SourceCover.Link link = new SourceCover.Link("test", "new", "test", 1, "", "", 1);
      SourceCover cover =
          new SourceCover("sample", "", "sample/1", 0, 1, link, "", "", "", assertions.size());
      int source = batch.addSource("0".repeat(64), "test", cover);
      try (Intake intake = batch.intake(this)) {
        int row = 0;
        for (Assertion assertion : assertions) {
          intake.add(List.of(assertion), new Arrival(source, 1, ++row, 0));
        }
        intake.flush();
      }
      return null;
    });
  }

  @Override
  public void added(RecordKey record, Arrival arrival, Outcome outcome) {
    // Nobody asks.
  }

  @Override
  public void contradicts(Assertion assertion, Arrival arrival) {
    throw new IllegalStateException("contradicts: " + assertion.id());
  }
}
