package org.jichidesk.ui.duties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.ui.records.Names;
import org.jichidesk.work.DutiesInForce;
import org.jichidesk.work.DutyAsOf;

/** Reads the rows of a sheet for a year and a district. */
final class GridModel {

  private final Store store;
  private final int year;
  private final String district;
  private final Map<String, DutyAsOf.InYear> asOf = new HashMap<>();

  private GridModel(Store store, int year, String district) {
    this.store = store;
    this.year = year;
    this.district = district;
    new DutyAsOf(store).in(year).forEach(duty -> asOf.put(duty.declared().record().key(), duty));
  }

  /**
   * What a sheet shows.
   *
   * @param rows in key order
   * @param names what references are called
   * @param districts how many districts there are in all
   */
  record Read(List<GridRow> rows, Names names, int districts) {}

  static Read read(Store store, Sheet sheet, int year, String district, String language) {
    Names names = Names.read(store, language);
    GridModel model = new GridModel(store, year, district);
    List<GridRow> rows =
        switch (sheet) {
          case REPORTS -> model.reports();
          case ACTIVITIES, DUTIES -> model.plain(sheet);
        };
    return new Read(rows, names, names.all(District.TYPE.name()).size());
  }

  private Selection of(Sheet sheet, int ofYear) {
    return new Selection(
        sheet.type(),
        district.isEmpty() ? List.of() : List.of(district),
        Optional.empty(),
        OptionalInt.of(ofYear));
  }

  private List<GridRow> plain(Sheet sheet) {
    List<GridRow> rows = new ArrayList<>();
    for (Row row : store.records().rows(of(sheet, year))) {
      rows.add(
          new GridRow(
              row.record(),
              true,
              row.values(),
              Map.of(),
              sheet == Sheet.DUTIES ? kind(row.record().key()) : Optional.empty(),
              row.conflicts(),
              sheet == Sheet.DUTIES ? decided(row.record().key()) : ""));
    }
    return rows;
  }

  /** The kind of a duty that year; none if a decision ended it. */
  private Optional<Value> kind(String duty) {
    return Optional.ofNullable(asOf.get(duty))
        .filter(state -> state.inForce() || !state.isChanged())
        .flatMap(state -> state.row().value(DelegatedDuty.KIND));
  }

  /** What decisions in force that year made of a duty; empty if nothing. */
  private String decided(String duty) {
    return Optional.ofNullable(asOf.get(duty))
        .filter(DutyAsOf.InYear::isChanged)
        .map(state -> {
          Row last = state.decisions().getLast();
          return last.text(Decision.NUMBER) + " " + last.text(Decision.TEXT);
        })
        .orElse("");
  }

  private List<GridRow> reports() {
    Map<String, Map<Field, Value>> before = new HashMap<>();
    for (Row row : store.records().rows(of(Sheet.REPORTS, year - 1))) {
      before.put(withoutYear(row.record()), row.values());
    }
    Map<String, Value> kinds = new HashMap<>();
    for (DutyAsOf.InYear duty : asOf.values()) {
      duty.row()
          .value(DelegatedDuty.KIND)
          .ifPresent(kind -> kinds.put(duty.declared().record().key(), kind));
    }
    List<GridRow> rows = new ArrayList<>();
    Set<String> there = new HashSet<>();
    for (Row row : store.records().rows(of(Sheet.REPORTS, year))) {
      there.add(row.record().key());
      rows.add(
          new GridRow(
              row.record(),
              true,
              row.values(),
              before.getOrDefault(withoutYear(row.record()), Map.of()),
              Optional.ofNullable(kinds.get(row.text(DutyReport.DUTY))),
              row.conflicts(),
              decided(row.text(DutyReport.DUTY))));
    }
    List<Row> inForce = new DutiesInForce(store, year).inForce();
    for (String own : ownDistricts()) {
      for (Row duty : inForce) {
        RecordKey record =
            new RecordKey(DutyReport.TYPE, own + "." + duty.record().key() + "." + year);
        if (!there.contains(record.key())) {
          Map<Field, Value> values = new HashMap<>();
          DutyReport.TYPE.keyFields().forEach(field -> values.put(field, record.part(field)));
          rows.add(
              new GridRow(
                  record,
                  false,
                  values,
                  before.getOrDefault(withoutYear(record), Map.of()),
                  Optional.ofNullable(kinds.get(duty.record().key())),
                  0,
                  decided(duty.record().key())));
        }
      }
    }
    rows.sort((a, b) -> a.record().compareTo(b.record()));
    return rows;
  }

  /** A branch fills in every duty of its districts; the secretariat sees what arrived. */
  private List<String> ownDistricts() {
    String office = store.identity().office();
    return store.records().rows(Selection.all(District.TYPE)).stream()
        .filter(row -> row.text(District.OFFICE).equals(office))
        .map(row -> row.record().key())
        .filter(key -> district.isEmpty() || district.equals(key))
        .toList();
  }

  private static String withoutYear(RecordKey report) {
    return report.key().substring(0, report.key().lastIndexOf('.'));
  }
}
