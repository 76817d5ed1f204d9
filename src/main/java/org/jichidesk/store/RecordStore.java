package org.jichidesk.store;

import static org.jichidesk.store.jooq.Tables.ASSERTION;
import static org.jichidesk.store.jooq.Tables.CONFLICT;

import java.sql.SQLException;
import java.util.ArrayList;
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
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;

/** Reads records: what stands of them, their history, their names, their conflicts. */
public final class RecordStore {

  private final DSLContext db;
  private final AssertionLog log;
  private final Catalog catalog;

  RecordStore(DSLContext db, AssertionLog log, Catalog catalog) {
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
    Table<?> projection = DSL.table(DSL.name(selection.type().name())).as("p");
    Condition chosen = ASSERTION.as("a").TYPE.eq(selection.type().tag()).and(chosen(selection));
    String sql =
        db.select(DSL.field(AssertionLog.COLUMNS))
            .from(ASSERTION.as("a"))
            .join(projection)
            .on(DSL.field("p.record", String.class).eq(ASSERTION.as("a").RECORD))
            .where(chosen)
            .orderBy(ASSERTION.as("a").RECORD, ASSERTION.as("a").ID)
            .getSQL(ParamType.INLINED);
    try {
      Set<Integer> withdrawn = log.withdrawn();
      log.forEachRecord(
          sql,
          all ->
              each.accept(
                  AssertionLog.standing(all.getFirst().assertion().record(), all, withdrawn), all));
    } catch (SQLException e) {
      throw Sql.refusal(e, "");
    }
  }

  /**
   * Goes through what is shown of the selected records, removed ones left out; faster than {@link
   * #forEach}, but knows nothing of where values come from.
   */
  public void forEachShown(Selection selection, Consumer<Map<Field, Value>> each) {
    RecordType type = selection.type();
    List<Field> fields = type.shownFields();
    String columns = String.join(", ", fields.stream().map(field -> "p." + field.name()).toList());
    String sql =
        db.select(DSL.field("p.states"))
            .select(DSL.field(columns))
            .from(DSL.table(DSL.name(type.name())).as("p"))
            .where(chosen(selection))
            .and(DSL.field("p.removed", String.class).isDistinctFrom("yes"))
            .orderBy(DSL.field("p.record"))
            .getSQL(ParamType.INLINED);
    try {
      log.forEachRow(
          sql,
          row -> {
            Map<Field, Value> values = HashMap.newHashMap(fields.size());
            for (int i = 0; i < fields.size(); i++) {
              String text = row.getString(i + 2);
              if (text != null) {
                values.put(fields.get(i), Value.of(text));
              }
            }
            Projection.readStates(type, row.getString(1), values);
            each.accept(values);
          });
    } catch (SQLException e) {
      throw Sql.refusal(e, "");
    }
  }

  /** What is shown of the selected records, in key order, removed ones left out. */
  public List<Row> rows(Selection selection) {
    RecordType type = selection.type();
    List<Field> fields = type.shownFields();
    List<String> columns = new ArrayList<>(List.of("p.record", "p.states", "p.conflicts"));
    fields.forEach(field -> columns.add("p." + field.name()));
    String sql =
        db.select(DSL.field(String.join(", ", columns)))
            .from(DSL.table(DSL.name(type.name())).as("p"))
            .where(chosen(selection))
            .and(DSL.field("p.removed", String.class).isDistinctFrom("yes"))
            .orderBy(DSL.field("p.record"))
            .getSQL(ParamType.INLINED);
    List<Row> rows = new ArrayList<>();
    try {
      log.forEachRow(
          sql,
          row -> {
            Map<Field, Value> values = HashMap.newHashMap(fields.size());
            for (int i = 0; i < fields.size(); i++) {
              String text = row.getString(i + 4);
              if (text != null) {
                values.put(fields.get(i), Value.of(text));
              }
            }
            Projection.readStates(type, row.getString(2), values);
            rows.add(new Row(new RecordKey(type, row.getString(1)), values, row.getInt(3)));
          });
    } catch (SQLException e) {
      throw Sql.refusal(e, "");
    }
    return rows;
  }

  private static Condition chosen(Selection selection) {
    Condition chosen = DSL.noCondition();
    Optional<Field> district = selection.type().districtField();
    if (district.isPresent() && !selection.districts().isEmpty()) {
      chosen = chosen.and(column(district.get(), String.class).in(selection.districts()));
    }
    Optional<Field> office = selection.type().officeField();
    if (office.isPresent() && selection.office().isPresent()) {
      chosen = chosen.and(column(office.get(), String.class).eq(selection.office().get()));
    }
    Optional<Field> year = selection.type().yearField();
    if (year.isPresent() && selection.year().isPresent()) {
      chosen = chosen.and(column(year.get(), Integer.class).eq(selection.year().getAsInt()));
    }
    return chosen;
  }

  private static <T> org.jooq.Field<T> column(Field field, Class<T> type) {
    return DSL.field(DSL.name("p", field.name()), type);
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
    return db.select(DSL.field("record", String.class))
        .from(DSL.table(DSL.name(type.name())))
        .where(DSL.field("removed", String.class).isDistinctFrom("yes"))
        .orderBy(DSL.field("record"))
        .fetch(row -> row.value1());
  }

  /** What people call the records of a type, by key. */
  public Map<String, String> names(RecordType type) {
    List<org.jooq.Field<?>> columns = new ArrayList<>();
    columns.add(DSL.field("record", String.class));
    type.nameFields().forEach(field -> columns.add(DSL.field(DSL.name(field.name()))));
    Map<String, String> names = new TreeMap<>();
    for (Record row : db.select(columns).from(DSL.table(DSL.name(type.name()))).fetch()) {
      StringJoiner name = new StringJoiner(" ");
      for (int i = 1; i < row.size(); i++) {
        Object part = row.get(i);
        if (part != null) {
          name.add(part.toString());
        }
      }
      names.put(String.valueOf(row.get(0)), name.toString());
    }
    return names;
  }

  /** All conflicts, by type and key. */
  public List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    var rows =
        db.select(CONFLICT.TYPE, CONFLICT.RECORD, CONFLICT.FIELD)
            .from(CONFLICT)
            .orderBy(CONFLICT.TYPE, CONFLICT.RECORD, CONFLICT.FIELD)
            .fetch();
    for (var row : rows) {
      RecordType type = catalog.tagged(row.value1()).orElseThrow();
      Field field = type.fieldByTag(row.value3());
      if (field != null) {
        standing(new RecordKey(type, row.value2()))
            .field(field)
            .filter(Standing.FieldStanding::isConflict)
            .ifPresent(standing ->
                conflicts.add(new Conflict(new RecordKey(type, row.value2()), standing)));
      }
    }
    return conflicts;
  }

  /** The last fiscal year for which there are records of a type that has a year. */
  public Optional<Integer> lastYear(RecordType type) {
    org.jooq.Field<Integer> year =
        DSL.field(DSL.name(type.yearField().orElseThrow().name()), Integer.class);
    return Optional.ofNullable(
        db.select(DSL.max(year)).from(DSL.table(DSL.name(type.name()))).fetchOne(0, Integer.class));
  }

  /** True if anything was ever written. */
  public boolean hasAny() {
    return db.fetchExists(ASSERTION);
  }

  /** How many conflicts are open. */
  public int conflictCount() {
    return db.fetchCount(CONFLICT);
  }
}
