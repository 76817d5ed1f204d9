package org.jichidesk.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.merge.Writing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;

/**
 * Compares the cells of a row with its control text: what is unchanged confirms the assertions
 * behind it, what was edited becomes an assertion of its own.
 */
final class RowEdits {

  private final BookContext context;
  private final String sheet;
  private final CellReading reading;
  private final Map<Field, Integer> indexes;

  RowEdits(BookContext context, String sheet, CellReading reading, Map<Field, Integer> indexes) {
    this.context = context;
    this.sheet = sheet;
    this.reading = reading;
    this.indexes = indexes;
  }

  /** What a row says that was exported with a control text. */
  List<Assertion> exported(RowCells cells, RecordKey record, ControlText control) {
    int groups = control.groups().size();
    List<List<Atom>> confirmed = new ArrayList<>(groups);
    control.groups().forEach(group -> confirmed.add(carriedAlternatives(group, record.type())));
    List<Assertion> edits = new ArrayList<>(0);
    for (Field field : record.type().fields()) {
      Integer column = indexes.get(field);
      if (column != null) {
        compare(cells, column, field, record, control, confirmed, edits);
      }
    }
    List<Assertion> all = new ArrayList<>(groups + edits.size());
    for (int i = 0; i < groups; i++) {
      if (!confirmed.get(i).isEmpty()) {
        ControlText.Group group = control.groups().get(i);
        all.add(new Assertion(group.id(), record, group.by(), confirmed.get(i)));
      }
    }
    all = united(all);
    all.addAll(edits);
    return all;
  }

  private void compare(
      RowCells cells,
      int column,
      Field field,
      RecordKey record,
      ControlText control,
      List<List<Atom>> confirmed,
      List<Assertion> edits) {
    ReadCell cell = reading.read(record, field, cells.cell(column));
    boolean exported = false;
    boolean unchanged = false;
    for (int i = 0; i < confirmed.size(); i++) {
      ControlText.Group group = control.groups().get(i);
      int at = group.digestAt(field.tag());
      if (at < 0) {
        continue;
      }
      exported = true;
      Optional<Value> exportedValue = cell.exportedValue(group, field.tag(), at);
      if (exportedValue.isPresent()) {
        unchanged = true;
        confirmed.get(i).add(new Atom(field, exportedValue.get(), group.seen()));
      }
    }
    if (unchanged) {
      return;
    }
    Optional<Value> edited = value(cells, column, field, cell.reading(), record);
    if (edited.isPresent()) {
      edits.add(edit(record, field, edited.get(), behind(control, field)));
    } else if (exported && cell.reading() instanceof Reading.Blank) {
      report(cells, column, FindingCode.BLANKED, record, RecordSheet.header(field));
    }
  }

  /** All that stood behind what the cell showed: what the person who typed over it had seen. */
  private static Seen behind(ControlText control, Field field) {
    Seen behind = Seen.NOTHING;
    for (ControlText.Group group : control.groups()) {
      if (group.digestAt(field.tag()) >= 0) {
        behind = behind.and(group.seen()).and(group.id());
      }
    }
    return behind;
  }

  /**
   * How well a row fits a control text.
   *
   * @param alike how many cells are as they were exported
   * @param unlike how many are not
   * @param named whether the row is still called what it was called
   */
  record Fit(int alike, int unlike, boolean named) {

    /** True if a person may have edited the one into the other. */
    boolean isClose() {
      return named && unlike <= alike;
    }
  }

  /** Compares a row with a control text, its own or another's. */
  Fit fit(RowCells cells, RecordType type, ControlText control) {
    int alike = 0;
    int unlike = 0;
    boolean named = true;
    for (Field field : type.fields()) {
      int column = indexes.getOrDefault(field, -1);
      if (column < 0 || !control.shows(field.tag())) {
        continue;
      }
      ReadCell cell = reading.read(field, cells.cell(column));
      if (control.groups().stream().anyMatch(group -> isExported(group, field, cell))) {
        alike++;
      } else {
        unlike++;
        named &= !type.nameFields().contains(field);
      }
    }
    return new Fit(alike, unlike, named);
  }

  /** Digest of what a cell shows now. */
  String digest(RowCells cells, Field field) {
    return reading.read(field, cells.cell(indexes.getOrDefault(field, -1))).digest();
  }

  private static boolean isExported(ControlText.Group group, Field field, ReadCell cell) {
    int at = group.digestAt(field.tag());
    return at >= 0 && cell.exportedValue(group, field.tag(), at).isPresent();
  }

  /** The values of open conflicts that the cells do not show. */
  private static List<Atom> carriedAlternatives(ControlText.Group group, RecordType type) {
    List<Atom> atoms = new ArrayList<>();
    group
        .carried()
        .forEach((tag, carried) -> {
          Field field = type.fieldByTag(tag);
          if (field != null && group.digestAt(tag) < 0) {
            atoms.add(new Atom(field, carried, group.seen()));
          }
        });
    return atoms;
  }

  /** Groups of one assertion with unlike seen sets become that assertion again. */
  private static List<Assertion> united(List<Assertion> parts) {
    if (parts.size() < 2) {
      return parts;
    }
    Map<AssertionId, Assertion> byId = new LinkedHashMap<>();
    parts.forEach(part -> byId.merge(part.id(), part, Assertion::unitedWith));
    return new ArrayList<>(byId.values());
  }

  /** What a row says that was typed into the workbook. */
  List<Assertion> typed(RowCells cells, RecordKey record) {
    List<Assertion> edits = new ArrayList<>();
    for (Field field : record.type().fields()) {
      int column = indexes.getOrDefault(field, -1);
      CellReading.Cell cell = cells.cell(column);
      if (cell != null) {
        value(cells, column, field, reading.read(record, field, cell).reading(), record)
            .ifPresent(value -> edits.add(edit(record, field, value, Seen.NOTHING)));
      }
    }
    return edits;
  }

  private Assertion edit(RecordKey record, Field field, Value value, Seen behind) {
    Authorship by = context.typist();
    return Writing.edit(context.origin(), by, record, field, value, behind);
  }

  /** The value in a cell, if it holds one that can be taken; says nothing about the others. */
  Optional<Value> value(Field field, RowCells cells, int column) {
    CellReading.Cell cell = cells.cell(column);
    if (cell == null) {
      return Optional.empty();
    }
    return reading.read(field, cell).reading() instanceof Reading.Taken taken
        ? Optional.of(taken.value())
        : Optional.empty();
  }

  private Optional<Value> value(
      RowCells cells, int column, Field field, Reading read, RecordKey record) {
    Place place = new Place(context.file(), sheet, cells.ref(column));
    read.finding(place).ifPresent(found -> context.report(found, record.toString()));
    Optional<FindingCode> objection =
        read instanceof Reading.Blank ? Optional.empty() : context.shown().objection(record, field);
    if (objection.isPresent()) {
      String typed = cells.text(column);
      context.report(
          Finding.at(place, objection.get(), typed.strip(), field.label().ja()), record.toString());
      if (objection.get().severity() == Finding.Severity.QUARANTINE) {
        return Optional.empty();
      }
    }
    return read instanceof Reading.Taken taken ? Optional.of(taken.value()) : Optional.empty();
  }

  /**
   * The key of a record typed into a sheet whose type has no natural key: a digest of the export,
   * the sheet and all its cells, so the same file read twice makes one record.
   */
  String keyOfTyped(RecordType type, RowCells cells) {
    Map<String, String> identifying = new HashMap<>();
    StringBuilder text =
        new StringBuilder(context.cover().chain().exportId()).append('\n').append(type.name());
    for (Field field : RecordSheet.fields(type)) {
      boolean identifies =
          type.nameFields().contains(field)
              || type.districtField().equals(Optional.of(field))
              || type.yearField().equals(Optional.of(field))
              || field.type() == FieldType.REFERENCE;
      if (identifies || type.nameFields().isEmpty()) {
        identifying.put(field.name(), cells.text(indexes.getOrDefault(field, -1)).strip());
      }
    }
    identifying.keySet().stream()
        .sorted()
        .forEach(name -> text.append('\n').append(name).append('=').append(identifying.get(name)));
    return "T" + AssertionId.digest(text.toString());
  }

  private void report(
      RowCells cells, int column, FindingCode code, RecordKey record, String... args) {
    context.report(
        Finding.at(new Place(context.file(), sheet, cells.ref(column)), code, args),
        record.toString());
  }
}
