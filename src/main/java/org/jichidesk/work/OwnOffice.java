package org.jichidesk.work;

import java.util.List;
import java.util.Map;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;

/** Which office a store belongs to, and which districts that office is in charge of. */
public final class OwnOffice {

  private OwnOffice() {}

  /** Keys of the districts the store's own office is in charge of. */
  public static List<String> districts(Store store) {
    return districts(store, store.identity().office());
  }

  /** Keys of the districts an office is in charge of. */
  static List<String> districts(Store store, String office) {
    return store.records().keys(District.TYPE).stream()
        .filter(key ->
            store
                .records()
                .standing(new RecordKey(District.TYPE, key))
                .shown(District.OFFICE)
                .filter(Value.of(office)::equals)
                .isPresent())
        .toList();
  }

  /**
   * A store made before the centre's lists arrived has a key of its own making for its office. Once
   * the lists name exactly one office in charge of districts the same, that key is taken.
   */
  static void takeFromLists(Store store) {
    String own = store.identity().office();
    if (!districts(store, own).isEmpty()) {
      return;
    }
    Map<String, String> names = store.records().names(BranchOffice.TYPE);
    List<String> namesakes =
        names.keySet().stream()
            .filter(key -> !key.equals(own))
            .filter(key -> names.getOrDefault(own, "").equals(names.get(key)))
            .filter(key -> !districts(store, key).isEmpty())
            .toList();
    if (namesakes.size() == 1) {
      store.adoptOffice(namesakes.getFirst());
    }
  }
}
