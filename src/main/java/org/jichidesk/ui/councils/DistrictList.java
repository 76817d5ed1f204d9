package org.jichidesk.ui.councils;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Fold;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.ui.records.Names;

/** The districts there are, in the order of their readings. */
final class DistrictList {

  private DistrictList() {}

  /**
   * A district in the list.
   *
   * @param own true if this store's office is in charge
   */
  record Line(
      String key, String name, String reading, String office, String mountain, boolean own) {

    boolean holds(String words) {
      String wanted = Fold.key(words);
      return Fold.key(name).contains(wanted)
          || Fold.key(reading).contains(wanted)
          || Fold.key(office).contains(wanted);
    }
  }

  static List<Line> read(Store store, String language) {
    Names names = Names.read(store, language);
    String own = store.identity().office();
    List<Line> lines = new ArrayList<>();
    for (Row row : store.records().rows(Selection.all(District.TYPE))) {
      String office = row.text(District.OFFICE);
      lines.add(
          new Line(
              row.record().key(),
              row.text(District.NAME),
              row.text(District.READING),
              office.isEmpty() ? "" : names.of("branch_office", office),
              row.value(District.MOUNTAIN)
                  .filter(value -> !value.equals(Value.of("none")))
                  .map(value -> names.of(District.MOUNTAIN, value))
                  .orElse(""),
              office.equals(own)));
    }
    Collator japanese = Collator.getInstance(Locale.JAPANESE);
    lines.sort((a, b) -> {
      int byOwn = Boolean.compare(b.own, a.own);
      return byOwn != 0 ? byOwn : japanese.compare(a.reading, b.reading);
    });
    return lines;
  }
}
