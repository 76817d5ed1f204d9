package org.jichidesk.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;

/** Makes the store of an office. */
public final class NewStore {

  private final Desk desk;
  private final Path file;

  /** Makes a store in a file that is not there yet. */
  public NewStore(Desk desk, Path file) {
    this.desk = desk;
    this.file = file;
  }

  /**
   * An empty store that knows whose it is.
   *
   * @param kind {@code branch}, {@code head} or {@code liaison}
   * @return what a person should know about where it lies
   */
  public List<Finding> of(String office, String kind) {
    if (office.isBlank()) {
      throw Refusal.of(FindingCode.NO_SUCH_OFFICE, office);
    }
    String key = desk.keyFor(office);
    try (Store store = desk.create(file, key, kind)) {
      store.write(
          new RecordKey(BranchOffice.TYPE, key),
          Map.of(BranchOffice.NAME, Value.of(office), BranchOffice.KIND, Value.of(kind)),
          "",
          "");
      return store.notices();
    }
  }

  /**
   * A store with the sample records of an office.
   *
   * @param office name or key of an office of the sample
   * @param kind as above; empty: the office's own
   */
  public List<Finding> sample(LoadSample samples, String office, String kind) {
    LoadSample.OfficeLine line =
        samples
            .findOffice(office, kind)
            .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_OFFICE, office));
    String asked = kind.isEmpty() ? line.kind() : kind;
    try (Store store = desk.create(file, line.key(), asked)) {
      if (asked.equals("liaison")) {
        samples.masters(store);
      } else {
        samples.office(store, line.key());
      }
      return store.notices();
    }
  }
}
