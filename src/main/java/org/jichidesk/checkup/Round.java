package org.jichidesk.checkup;

import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Store;
import org.jichidesk.work.FormShelf;

/**
 * One district's check-up of one fiscal year.
 *
 * @param district key of the district
 * @param year the fiscal year
 */
public record Round(String district, int year) {

  /**
   * The round of a district that people call by that name.
   *
   * @throws Refusal {@code NO_SUCH_DISTRICT}
   */
  public static Round of(Store store, String name, int year) {
    var names = store.records().names(District.TYPE);
    String key =
        names.containsKey(name)
            ? name
            : names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name.strip()))
                .map(entry -> entry.getKey())
                .findFirst()
                .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_DISTRICT, name));
    return new Round(key, year);
  }

  /** Its record. */
  public RecordKey record() {
    return new RecordKey(Checkup.TYPE, district + "." + year);
  }

  /** The record of an answer. */
  public RecordKey answer(String form, String item, String instance) {
    return new RecordKey(
        Answer.TYPE, district + "." + year + "." + FormShelf.lineKey(form, item) + "." + instance);
  }
}
