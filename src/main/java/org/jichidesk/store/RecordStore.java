package org.jichidesk.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;

/** Reads records: what stands of them, their history, their names, their conflicts. */
public final class RecordStore {

  private final Db db;
  private final AssertionLog log;
  private final Catalog catalog;

  RecordStore(Db db, AssertionLog log, Catalog catalog) {
    this.db = db;
    this.log = log;
    this.catalog = catalog;
  }

  /** What stands of one record; no fields if nobody wrote it. */
  public Standing standing(RecordKey record) {
    try {
      return log.standing(record, log.withdrawn());
    } catch (SQLException e) {
      throw Sql.refusal(e, "");
    }
  }

  /** Every assertion of one record, withdrawn ones too. */
  public List<Logged> history(RecordKey record) {
    try {
      return log.of(record);
    } catch (SQLException e) {
      throw Sql.refusal(e, "");
    }
  }

  /** Goes through the selected records in key order: what stands, and the assertions behind it. */
  public void forEach(Selection selection, BiConsumer<Standing, List<Logged>> each) {
    Chosen chosen = chosen(selection);
    String sql =
        "SELECT "
            + AssertionLog.COLUMNS
            + " FROM assertion a JOIN "
            + selection.type().name()
            + " p ON p.record = a.record WHERE a.type = "
            + selection.type().tag()
            + chosen.sql
            + " ORDER BY a.record, a.id";
    try {
      Set<Integer> withdrawn = log.withdrawn();
      log.forEachRecord(
          sql,
          all ->
              each.accept(
                  AssertionLog.standing(all.getFirst().assertion().record(), all, withdrawn), all),
          chosen.values());
    } catch (SQLException e) {
      throw Sql.refusal(e, "");
    }
  }

  /**
   * Goes through what is shown of the selected records, removed ones left out; faster than {@link
   * #forEach}, but knows nothing of where values come from.
   */
  public void forEachShown(Selection selection, Consumer<Map<Field, Value>> each) {
    forEachRow(selection, row -> each.accept(row.values()));
  }

  /** What is shown of the selected records, in key order, removed ones left out. */
  public List<Row> rows(Selection selection) {
    List<Row> rows = new ArrayList<>();
    forEachRow(selection, rows::add);
    return rows;
  }

  private void forEachRow(Selection selection, Consumer<Row> each) {
    RecordType type = selection.type();
    List<Field> fields = type.shownFields();
    String columns = String.join(", ", fields.stream().map(field -> "p." + field.name()).toList());
    Chosen chosen = chosen(selection);
    String sql =
        "SELECT p.record, p.states, p.conflicts, "
            + columns
            + " FROM "
            + type.name()
            + " p WHERE p.removed IS NOT 'yes'"
            + chosen.sql
            + " ORDER BY p.record";
    try {
      log.forEachRow(
          sql,
          row -> {
            Map<Field, Value> values = HashMap.newHashMap(fields.size());
            for (int i = 0; i < fields.size(); i++) {
              String text = Sql.text(row, i + 4);
              if (text != null) {
                values.put(fields.get(i), Value.of(text));
              }
            }
            Projection.readStates(type, Sql.someText(row, 2), values);
            each.accept(new Row(new RecordKey(type, Sql.someText(row, 1)), values, row.getInt(3)));
          },
          chosen.values());
    } catch (SQLException e) {
      throw Sql.refusal(e, "");
    }
  }

  /** Conditions to add to a query of a type's table p, and what to bind to them. */
  private record Chosen(String sql, List<Object> bound) {

    Object[] values() {
      return bound.toArray();
    }
  }

  private static Chosen chosen(Selection selection) {
    StringBuilder sql = new StringBuilder();
    List<Object> bound = new ArrayList<>();
    RecordType type = selection.type();
    if (type.districtField().isPresent() && !selection.districts().isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(selection.districts().size(), "?"));
      String district = type.districtField().get().name();
      sql.append(" AND p.").append(district).append(" IN (").append(marks).append(')');
      bound.addAll(selection.districts());
    }
    if (type.officeField().isPresent() && selection.office().isPresent()) {
      sql.append(" AND p.").append(type.officeField().get().name()).append(" = ?");
      bound.add(selection.office().get());
    }
    if (type.yearField().isPresent() && selection.year().isPresent()) {
      sql.append(" AND p.").append(type.yearField().get().name()).append(" = ?");
      bound.add(selection.year().getAsInt());
    }
    return new Chosen(sql.toString(), bound);
  }

  /** Goes through all records of all types in order, with every assertion, withdrawn ones too. */
  public void forEachLogged(Consumer<List<Logged>> each) {
    try {
      log.forEachRecord(
          "SELECT " + AssertionLog.COLUMNS + " FROM assertion a ORDER BY a.type, a.record, a.id",
          each);
    } catch (SQLException e) {
      throw Sql.refusal(e, "");
    }
  }

  /** The keys of all records of a type that are not removed, sorted. */
  public List<String> keys(RecordType type) {
    return db.list(
        "SELECT record FROM " + type.name() + " WHERE removed IS NOT 'yes' ORDER BY record",
        row -> row.getString(1));
  }

  /** What people call the records of a type, by key. */
  public Map<String, String> names(RecordType type) {
    StringBuilder columns = new StringBuilder("record");
    type.nameFields().forEach(field -> columns.append(", ").append(field.name()));
    Map<String, String> names = new TreeMap<>();
    db.list(
        "SELECT " + columns + " FROM " + type.name(),
        row -> {
          StringJoiner name = new StringJoiner(" ");
          for (int i = 0; i < type.nameFields().size(); i++) {
            String part = row.getString(i + 2);
            if (part != null) {
              name.add(part);
            }
          }
          return names.put(row.getString(1), name.toString());
        });
    return names;
  }

  /** All conflicts, by type and key. */
  public List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    db.list(
            "SELECT type, record, field FROM conflict ORDER BY type, record, field",
            row -> new Place(row.getInt(1), row.getString(2), row.getInt(3)))
        .forEach(place -> conflict(place).ifPresent(conflicts::add));
    return conflicts;
  }

  private record Place(int type, String record, int field) {}

  private Optional<Conflict> conflict(Place place) {
    RecordType type = catalog.tagged(place.type).orElseThrow();
    RecordKey record = new RecordKey(type, place.record);
    return Optional.ofNullable(type.fieldByTag(place.field))
        .flatMap(standing(record)::field)
        .filter(Standing.FieldStanding::isConflict)
        .map(standing -> new Conflict(record, standing));
  }

  /** The last fiscal year for which there are records of a type that has a year. */
  public Optional<Integer> lastYear(RecordType type) {
    int last =
        db.number("SELECT max(" + type.yearField().orElseThrow().name() + ") FROM " + type.name());
    return last == 0 ? Optional.empty() : Optional.of(last);
  }

  /** True if anything was ever written. */
  public boolean hasAny() {
    return db.number("SELECT EXISTS (SELECT 1 FROM assertion)") == 1;
  }

  /** How many conflicts are open. */
  public int conflictCount() {
    return db.number("SELECT count(*) FROM conflict");
  }
}
