package org.jichidesk.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;

/** Asks for a reason where a year's effort is twice last year's, or half of it, or beyond. */
final class LargeChange {

  private static final BigDecimal TWICE = BigDecimal.TWO;

  /** Small numbers double easily; a difference below this is not asked about. */
  private static final BigDecimal TOO_SMALL = BigDecimal.TEN;

  private final Store store;

  LargeChange(Store store) {
    this.store = store;
  }

  /**
   * Compares a duty report with last year's.
   *
   * @param values the values that will stand, by field
   */
  Optional<Finding> check(RecordKey record, Map<Field, Value> values) {
    if (record.type() != DutyReport.TYPE) {
      return Optional.empty();
    }
    int year = Integer.parseInt(record.part(DutyReport.YEAR).text());
    String lastYear =
        String.join(
            ".",
            record.part(DutyReport.DISTRICT).text(),
            record.part(DutyReport.DUTY).text(),
            Integer.toString(year - 1));
    return between(
        values, store.records().standing(new RecordKey(DutyReport.TYPE, lastYear)).shown());
  }

  /**
   * Compares the values of a duty report with those of last year's.
   *
   * @return what to ask about, unless a reason was given
   */
  static Optional<Finding> between(Map<Field, Value> values, Map<Field, Value> before) {
    if (values.containsKey(DutyReport.CHANGE_REASON)) {
      return Optional.empty();
    }
    for (Field field : List.of(DutyReport.HOURS, DutyReport.PEOPLE)) {
      Value now = values.get(field);
      Value then = before.get(field);
      if (now != null && then != null && now.isAnswer() && then.isAnswer()) {
        if (isLarge(new BigDecimal(now.text()), new BigDecimal(then.text()))) {
          return Optional.of(
              Finding.at(
                  Place.NOWHERE,
                  FindingCode.LARGE_CHANGE,
                  now.text(),
                  field.label().ja(),
                  then.text()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLarge(BigDecimal now, BigDecimal then) {
    boolean muchMore = now.compareTo(then.multiply(TWICE)) >= 0;
    boolean muchLess = then.compareTo(now.multiply(TWICE)) >= 0;
    return (muchMore || muchLess) && now.subtract(then).abs().compareTo(TOO_SMALL) >= 0;
  }
}
