package org.jichidesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jspecify.annotations.Nullable;

/**
 * The typed tables: one a record type, with a column of the same name for each of its fields; and
 * the table of conflicts. A pure function of the accepted assertions, so it can be rebuilt to the
 * identical rows at any time.
 */
final class Projection implements AutoCloseable {

  private final Connection connection;
  private final Map<RecordType, PreparedStatement> inserts = new HashMap<>();
  private final Map<RecordType, Integer> queued = new HashMap<>();

  Projection(Connection connection) {
    this.connection = connection;
  }

  /** The columns of a type's table, in order. */
  static List<String> columns(RecordType type) {
    List<String> columns = new ArrayList<>();
    columns.add("record");
    type.keyFields().forEach(field -> columns.add(field.name()));
    type.fields().forEach(field -> columns.add(field.name()));
    columns.add("states");
    columns.add("conflicts");
    return columns;
  }

  /** What the row of a record with these values must hold, as texts, in column order. */
  static @Nullable String[] row(
      RecordKey record, Function<Field, @Nullable Value> shown, int conflicts) {
    RecordType type = record.type();
    @Nullable String[] row =
        new @Nullable String[type.keyFields().size() + type.fields().size() + 3];
    int at = 0;
    row[at++] = record.key();
    for (Field field : type.keyFields()) {
      row[at++] = record.part(field).text();
    }
    StringBuilder states = new StringBuilder();
    for (Field field : type.fields()) {
      Value value = shown.apply(field);
      if (value != null && !value.isAnswer()) {
        states.append(field.name()).append(value.kind().mark()).append(';');
      }
      row[at++] = value != null && value.isAnswer() ? value.text() : null;
    }
    row[at++] = states.toString();
    row[at] = Integer.toString(conflicts);
    return row;
  }

  /** Adds the values that are not answers, as {@link #row} wrote them into the states column. */
  static void readStates(RecordType type, String states, Map<Field, Value> values) {
    int from = 0;
    for (int end = states.indexOf(';'); end >= 0; end = states.indexOf(';', from)) {
      int mark = states.indexOf('!', from);
      Value value = Value.fromCanonical(states.substring(mark, end));
      type.field(states.substring(from, mark)).ifPresent(field -> values.put(field, value));
      from = end + 1;
    }
  }

  static @Nullable String[] row(Standing standing) {
    return row(standing.record(), standing.shown()::get, standing.conflicts().size());
  }

  /** Queues the row of a new record; it is refused if the record is not new after all. */
  void queueNew(RecordKey record, List<Atom> atoms) throws SQLException {
    @Nullable Value[] shown = new @Nullable Value[Long.SIZE];
    atoms.forEach(atom -> shown[atom.field().tag()] = atom.value());
    queue(record.type(), row(record, field -> shown[field.tag()], 0));
  }

  void queueNew(Standing standing) throws SQLException {
    queue(standing.record().type(), row(standing));
  }

  private void queue(RecordType type, @Nullable String[] row) throws SQLException {
    PreparedStatement insert = inserts.get(type);
    if (insert == null) {
      insert = connection.prepareStatement(insertSql(type) + " ON CONFLICT DO NOTHING");
      inserts.put(type, insert);
    }
    bind(insert, row);
    insert.addBatch();
    queued.merge(type, 1, Integer::sum);
  }

  private static void bind(PreparedStatement insert, @Nullable String[] row) throws SQLException {
    for (int i = 0; i < row.length; i++) {
      insert.setString(i + 1, row[i]);
    }
  }

  /** Writes what was queued for a type; for each row in order: true if the record was new. */
  boolean[] writeQueued(RecordType type) throws SQLException {
    if (queued.getOrDefault(type, 0) == 0) {
      return new boolean[0];
    }
    queued.put(type, 0);
    PreparedStatement insert = inserts.get(type);
    if (insert == null) {
      return new boolean[0];
    }
    int[] counts = insert.executeBatch();
    boolean[] isNew = new boolean[counts.length];
    for (int i = 0; i < counts.length; i++) {
      isNew[i] = counts[i] > 0;
    }
    return isNew;
  }

  /** Makes the row and the conflicts of a record what they must be. */
  void refresh(Standing standing) throws SQLException {
    RecordKey record = standing.record();
    RecordType type = record.type();
    delete("DELETE FROM " + type.name() + " WHERE record = ?", record.key());
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM conflict WHERE type = ? AND record = ?")) {
      delete.setInt(1, type.tag());
      delete.setString(2, record.key());
      delete.executeUpdate();
    }
    if (standing.fields().isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(insertSql(type))) {
      bind(insert, row(standing));
      insert.executeUpdate();
    }
    writeConflicts(standing);
  }

  void writeConflicts(Standing standing) throws SQLException {
    for (Conflict conflict : standing.conflicts()) {
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT OR REPLACE INTO conflict (type, record, field, id) VALUES (?, ?, ?, ?)")) {
        insert.setInt(1, conflict.record().type().tag());
        insert.setString(2, conflict.record().key());
        insert.setInt(3, conflict.field().tag());
        insert.setString(4, conflict.id());
        insert.executeUpdate();
      }
    }
  }

  private void delete(String sql, String key) throws SQLException {
    try (PreparedStatement delete = connection.prepareStatement(sql)) {
      delete.setString(1, key);
      delete.executeUpdate();
    }
  }

  /** True if the table says of the record what it must; SQLite compares as it would store. */
  boolean holds(Standing standing) throws SQLException {
    RecordType type = standing.record().type();
    String sql = "SELECT count(*) FROM " + type.name() + " WHERE record = ?";
    boolean expected = !standing.fields().isEmpty();
    if (expected) {
      sql += " AND " + String.join(" IS ? AND ", columns(type)) + " IS ?";
    }
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, standing.record().key());
      if (expected) {
        @Nullable String[] row = row(standing);
        for (int i = 0; i < row.length; i++) {
          select.setString(i + 2, row[i]);
        }
      }
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() && rows.getInt(1) == (expected ? 1 : 0);
      }
    }
  }

  private static String insertSql(RecordType type) {
    List<String> columns = columns(type);
    return "INSERT INTO "
        + type.name()
        + " ("
        + String.join(", ", columns)
        + ") VALUES (?"
        + ", ?".repeat(columns.size() - 1)
        + ")";
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement insert : inserts.values()) {
      insert.close();
    }
  }
}
