package org.jichidesk.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Fold;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** The duties in force in a fiscal year: who is to report on them, and when they are due. */
public final class DutiesInForce {

  private static final Pattern FIGURE = Pattern.compile("[0-9]{1,2}");
  private static final int LAST_MONTH = 12;

  private final Store store;
  private final int year;

  /** The duties of a fiscal year. */
  public DutiesInForce(Store store, int year) {
    this.store = store;
    this.year = year;
  }

  /**
   * A duty in force.
   *
   * @param duty the duty
   * @param kind code of its kind
   * @param monthly true if it is due every month
   * @param months the months it is due in, 1 to 12
   * @param expected keys of the reports that are to be made of it, one a district
   * @param reported how many of these say what was done
   */
  public record Duty(
      Row duty,
      String kind,
      boolean monthly,
      Set<Integer> months,
      List<RecordKey> expected,
      int reported) {}

  /** The duties in the order of their numbers, as they concern some districts. */
  public List<Duty> of(List<String> districts) {
    Set<String> before = new TreeSet<>();
    rows(districts, year - 1).forEach(row -> before.add(withoutYear(row.record())));
    Set<String> answered = new TreeSet<>();
    for (Row row : rows(districts, year)) {
      if (!row.text(DutyReport.DONE).isEmpty()) {
        answered.add(withoutYear(row.record()));
      }
    }
    List<Duty> duties = new ArrayList<>();
    for (Row duty : inForce()) {
      List<RecordKey> expected = new ArrayList<>();
      int reported = 0;
      for (String district : districts) {
        String key = district + "." + duty.record().key();
        if (isExpected(duty, before.contains(key) || answered.contains(key))) {
          expected.add(new RecordKey(DutyReport.TYPE, key + "." + year));
          reported += answered.contains(key) ? 1 : 0;
        }
      }
      duties.add(
          new Duty(
              duty,
              duty.text(DelegatedDuty.KIND),
              duty.text(DelegatedDuty.DEADLINE_KIND).equals("monthly"),
              months(duty.text(DelegatedDuty.DEADLINE_MONTHS)),
              expected,
              reported));
    }
    return duties;
  }

  private List<Row> rows(List<String> districts, int of) {
    return store
        .records()
        .rows(new Selection(DutyReport.TYPE, districts, Optional.empty(), OptionalInt.of(of)));
  }

  private static String withoutYear(RecordKey report) {
    return report.key().substring(0, report.key().lastIndexOf('.'));
  }

  /**
   * District and duty of every report that is to be made.
   *
   * @param before district and duty of last year's reports
   */
  Set<String> keys(List<String> districts, Set<String> before) {
    Set<String> keys = new TreeSet<>();
    for (Row duty : inForce()) {
      for (String district : districts) {
        String key = district + "." + duty.record().key();
        if (isExpected(duty, before.contains(key))) {
          keys.add(key);
        }
      }
    }
    return keys;
  }

  /** The duties themselves as the decisions left them for that year, in key order. */
  public List<Row> inForce() {
    return new DutyAsOf(store)
        .in(year).stream().filter(DutyAsOf.InYear::inForce).map(DutyAsOf.InYear::row).toList();
  }

  /** Every district answers for these; the others are asked of some districts only. */
  private static boolean isExpected(Row duty, boolean wasAsked) {
    String kind = duty.text(DelegatedDuty.KIND);
    return kind.equals("mandatory") || kind.equals("elective") || wasAsked;
  }

  /** Months as people write them: {@code 6,10}, {@code 6月・10月}, full width or not. */
  static Set<Integer> months(String typed) {
    Set<Integer> months = new TreeSet<>();
    Matcher figures = FIGURE.matcher(Fold.key(typed));
    while (figures.find()) {
      int month = Integer.parseInt(figures.group());
      if (month >= 1 && month <= LAST_MONTH) {
        months.add(month);
      }
    }
    return months;
  }
}
