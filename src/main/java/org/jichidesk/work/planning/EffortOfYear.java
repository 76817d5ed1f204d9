package org.jichidesk.work.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.planner.Gap;
import org.jichidesk.domain.planner.Measure;
import org.jichidesk.domain.record.Field;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.work.DutiesInForce;

/** What every district said of every duty in a year: each a number, or why there is none. */
public final class EffortOfYear {

  private static final String NOT_DONE = "not_done";

  private final Places places;
  private final List<Row> duties = new ArrayList<>();
  private final Map<String, Row> reports = new HashMap<>();
  private final Set<String> expected = new HashSet<>();
  private final int year;
  private final long asOf;

  private EffortOfYear(Store store, int year) {
    this.places = Places.of(store);
    this.year = year;
    this.asOf = store.stamp();
    List<String> all = places.in(Scope.CITY);
    for (DutiesInForce.Duty duty : new DutiesInForce(store, year).of(all)) {
      duties.add(duty.duty());
      duty.expected().forEach(key -> expected.add(key.key()));
    }
    Selection ofYear =
        new Selection(DutyReport.TYPE, List.of(), Optional.empty(), OptionalInt.of(year));
    store.records().rows(ofYear).forEach(row -> reports.put(row.record().key(), row));
  }

  /** Reads a year. */
  public static EffortOfYear read(Store store, int year) {
    return new EffortOfYear(store, year);
  }

  /** The districts. */
  public Places places() {
    return places;
  }

  /** The duties in force, in the order of their keys. */
  public List<Row> duties() {
    return duties;
  }

  /** The fiscal year. */
  public int year() {
    return year;
  }

  /** The stamp of what was read. */
  public long asOf() {
    return asOf;
  }

  /** How many districts of some have reported anything. */
  public int reported(List<String> districts) {
    Set<String> found = new HashSet<>();
    reports.values().forEach(r -> found.add(r.record().part(DutyReport.DISTRICT).text()));
    found.retainAll(districts);
    return found.size();
  }

  /** What a district said about a duty. */
  public Measure measure(String duty, String district, Field field) {
    String key = district + "." + duty + "." + year;
    Row report = reports.get(key);
    if (report == null) {
      return Measure.none(expected.contains(key) ? Gap.NO_REPORT : Gap.NOT_ASKED);
    }
    Measure said = Measure.read(report.value(field));
    boolean notDone = report.text(DutyReport.DONE).equals(NOT_DONE);
    return notDone && said.number().isEmpty() ? Measure.none(Gap.NOT_DONE) : said;
  }
}
