package org.jichidesk.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * Looks through what an office is about to return for a fiscal year: what is missing, what people
 * have not agreed on, what does not fit together. Nothing found here forbids sending: a blank is an
 * answer that is not there yet, and only a person can say why.
 */
public final class CheckReturn {

  private final Store store;
  private final int year;
  private final Subject subject;
  private final List<Item> items = new ArrayList<>();

  /** Checks the return of the store's own office about a subject. */
  public CheckReturn(Store store, int year, Subject subject) {
    this.store = store;
    this.year = year;
    this.subject = subject;
  }

  /** What kind of thing a person should look at, the weightiest first. */
  public enum Kind {
    /** Two values stand against each other. */
    CONFLICT,
    /** A cell that arrived could not be read and was set aside. */
    QUARANTINED,
    /** A duty in force has no report at all. */
    NO_REPORT,
    /** A field that a complete record has is blank. */
    REQUIRED,
    /** Done, but nobody wrote how many people or hours it took. */
    EFFORT_BLANK,
    /** Nobody has decided yet whether it is done. */
    PENDING,
    /** Values that do not fit together. */
    RULE,
    /** Much more or less than last year, without a reason. */
    LARGE_CHANGE
  }

  /**
   * Something a person should look at.
   *
   * @param kind what kind of thing
   * @param district key of the district it belongs to; empty if to none
   * @param record the record; for a missing report, the one that is not there
   * @param field the field, if it is about one
   * @param finding what was found, if there are words for it
   */
  public record Item(
      Kind kind,
      String district,
      RecordKey record,
      Optional<Field> field,
      Optional<Finding> finding) {}

  /**
   * What came of the check.
   *
   * @param districts keys of the districts the office is in charge of
   * @param records how many records were looked at
   * @param items what a person should look at, by kind, district and record
   */
  public record Result(List<String> districts, long records, List<Item> items) {}

  /** Looks. */
  public Result run() {
    items.clear();
    List<String> districts = OwnOffice.districts(store, store.identity().office());
    if (districts.isEmpty()) {
      return new Result(districts, 0, List.of());
    }
    long records = 0;
    for (RecordType type : store.catalog().types()) {
      Optional<Field> district = type.districtField();
      if (type.travelsIn(BookKind.RETURN, subject) && !type.isPersonal() && district.isPresent()) {
        List<Row> rows = store.records().rows(of(type, districts, year));
        rows.forEach(row -> look(row, row.text(district.get())));
        records += rows.size();
        if (type == DutyReport.TYPE) {
          reports(rows, districts);
        }
      }
    }
    conflicts(districts);
    quarantined(districts);
    items.sort((a, b) -> {
      int byKind = a.kind.compareTo(b.kind);
      int byDistrict = a.district.compareTo(b.district);
      return byKind != 0 ? byKind : byDistrict != 0 ? byDistrict : a.record.compareTo(b.record);
    });
    return new Result(districts, records, List.copyOf(items));
  }

  private static Selection of(RecordType type, List<String> districts, int year) {
    return new Selection(type, districts, Optional.empty(), OptionalInt.of(year));
  }

  private void look(Row row, String district) {
    for (Field field : row.record().type().shownFields()) {
      boolean blank = row.value(field).filter(value -> !value.equals(Value.CLEARED)).isEmpty();
      if (field.isRequired() && blank) {
        add(Kind.REQUIRED, district, row.record(), field);
      }
    }
    for (var rule : row.record().type().rules()) {
      rule.check(row.values())
          .ifPresent(found ->
              items.add(
                  new Item(
                      Kind.RULE, district, row.record(), Optional.empty(), Optional.of(found))));
    }
  }

  private void add(Kind kind, String district, RecordKey record, Field field) {
    items.add(new Item(kind, district, record, Optional.of(field), Optional.empty()));
  }

  private void reports(List<Row> rows, List<String> districts) {
    Map<String, Row> before = new HashMap<>();
    for (Row row : store.records().rows(of(DutyReport.TYPE, districts, year - 1))) {
      before.put(of(row, DutyReport.DISTRICT) + "." + of(row, DutyReport.DUTY), row);
    }
    Set<String> there = new HashSet<>();
    for (Row row : rows) {
      String district = of(row, DutyReport.DISTRICT);
      String key = district + "." + of(row, DutyReport.DUTY);
      there.add(key);
      String done = row.text(DutyReport.DONE);
      if (done.equals("pending")) {
        add(Kind.PENDING, district, row.record(), DutyReport.DONE);
      }
      for (Field field : List.of(DutyReport.PEOPLE, DutyReport.HOURS)) {
        boolean blank = row.value(field).filter(value -> !value.equals(Value.CLEARED)).isEmpty();
        if (done.equals("done") && blank) {
          add(Kind.EFFORT_BLANK, district, row.record(), field);
        }
      }
      Optional.ofNullable(before.get(key))
          .flatMap(then -> LargeChange.between(row.values(), then.values()))
          .ifPresent(found ->
              items.add(
                  new Item(
                      Kind.LARGE_CHANGE,
                      district,
                      row.record(),
                      Optional.of(DutyReport.CHANGE_REASON),
                      Optional.of(found))));
    }
    for (String duty : new DutiesInForce(store, year).keys(districts, before.keySet())) {
      if (!there.contains(duty)) {
        RecordKey missing = new RecordKey(DutyReport.TYPE, duty + "." + year);
        items.add(
            new Item(
                Kind.NO_REPORT,
                missing.part(DutyReport.DISTRICT).text(),
                missing,
                Optional.empty(),
                Optional.empty()));
      }
    }
  }

  private static String of(Row row, Field key) {
    return row.record().part(key).text();
  }

  private void conflicts(List<String> districts) {
    for (Conflict conflict : store.records().conflicts()) {
      district(conflict.record(), districts)
          .ifPresent(of -> add(Kind.CONFLICT, of, conflict.record(), conflict.field()));
    }
  }

  /** The office's own district a record of this year belongs to. */
  private Optional<String> district(RecordKey record, List<String> districts) {
    return record.type().subject() == subject && SubmissionBoard.isOfYear(store, record, year)
        ? SubmissionBoard.districtOf(store, record).filter(districts::contains)
        : Optional.empty();
  }

  private void quarantined(List<String> districts) {
    for (SetAside.Cell cell : new SetAside(store).cells()) {
      cell.record()
          .ifPresent(record ->
              district(record, districts)
                  .ifPresent(of ->
                      items.add(
                          new Item(
                              Kind.QUARANTINED,
                              of,
                              record,
                              Optional.empty(),
                              Optional.of(cell.finding())))));
    }
  }
}
