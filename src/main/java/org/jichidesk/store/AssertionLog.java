package org.jichidesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;

/**
 * The set of assertions. Plain JDBC with prepared statements: this is where the time of a merge is
 * spent.
 */
final class AssertionLog {

  static final String COLUMNS =
      "a.type, a.record, a.id, a.stamp, a.office, a.person, a.reason, a.payload, a.arrivals,"
          + " a.digest";

  private static final String INSERT =
      "INSERT INTO assertion"
          + " (type, record, id, stamp, office, person, reason, payload, arrivals, digest)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

  private final Connection connection;
  private final Catalog catalog;

  AssertionLog(Connection connection, Catalog catalog) {
    this.connection = connection;
    this.catalog = catalog;
  }

  /** The statement that adds an assertion unless it is there. */
  PreparedStatement insertStatement() throws SQLException {
    return connection.prepareStatement(INSERT);
  }

  static void bind(PreparedStatement insert, Assertion assertion, String arrivals)
      throws SQLException {
    byte[] payload = LogCodec.encode(assertion.atoms());
    Authorship by = assertion.by();
    insert.setInt(1, assertion.record().type().tag());
    insert.setString(2, assertion.record().key());
    insert.setString(3, assertion.id().text());
    insert.setLong(4, by.stamp());
    insert.setString(5, by.office());
    insert.setString(6, by.person());
    insert.setString(7, by.reason());
    insert.setBytes(8, payload);
    insert.setString(9, arrivals);
    insert.setLong(10, LogCodec.digest(assertion, payload, arrivals));
  }

  /** Writes an assertion anew with all its fields and arrivals. */
  void replace(Assertion assertion, List<Arrival> arrivals) throws SQLException {
    try (PreparedStatement delete =
            connection.prepareStatement(
                "DELETE FROM assertion WHERE type = ? AND record = ? AND id = ?");
        PreparedStatement insert = insertStatement()) {
      delete.setInt(1, assertion.record().type().tag());
      delete.setString(2, assertion.record().key());
      delete.setString(3, assertion.id().text());
      delete.executeUpdate();
      bind(insert, assertion, Arrival.text(arrivals));
      insert.executeUpdate();
    }
  }

  /** All assertions of one record, by name. */
  List<Logged> of(RecordKey record) throws SQLException {
    List<Logged> all = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT " + COLUMNS + " FROM assertion a WHERE a.type = ? AND a.record = ?")) {
      select.setInt(1, record.type().tag());
      select.setString(2, record.key());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          all.add(read(record, rows));
        }
      }
    }
    return all;
  }

  /** What stands of one record. */
  Standing standing(RecordKey record, Set<Integer> withdrawn) throws SQLException {
    return standing(record, of(record), withdrawn);
  }

  static Standing standing(RecordKey record, List<Logged> all, Set<Integer> withdrawn) {
    List<Assertion> accepted = new ArrayList<>(all.size());
    all.forEach(logged -> logged.accepted(withdrawn).ifPresent(accepted::add));
    return Standing.of(record, accepted);
  }

  /** Numbers of the withdrawn sources. */
  Set<Integer> withdrawn() throws SQLException {
    Set<Integer> numbers = new HashSet<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT number FROM source WHERE withdrawn_at IS NOT NULL");
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        numbers.add(rows.getInt(1));
      }
    }
    return numbers;
  }

  /**
   * Goes through whole records in key order.
   *
   * @param sql a query giving {@link #COLUMNS}, rows of one record together
   */
  void forEachRecord(String sql, Consumer<List<Logged>> each, Object... values)
      throws SQLException {
    try (PreparedStatement select = Db.prepare(connection, sql, values);
        ResultSet rows = select.executeQuery()) {
      List<Logged> record = new ArrayList<>();
      while (rows.next()) {
        RecordType type = type(rows);
        String key = Sql.someText(rows, 2);
        if (!record.isEmpty()) {
          RecordKey before = record.getFirst().assertion().record();
          if (before.type() != type || !before.key().equals(key)) {
            each.accept(record);
            record = new ArrayList<>();
          }
        }
        RecordKey recordKey =
            record.isEmpty() ? new RecordKey(type, key) : record.getFirst().assertion().record();
        record.add(read(recordKey, rows));
      }
      if (!record.isEmpty()) {
        each.accept(record);
      }
    }
  }

  /** Something done with each row of a query. */
  @FunctionalInterface
  interface EachRow {

    void accept(ResultSet row) throws SQLException;
  }

  void forEachRow(String sql, EachRow each, Object... values) throws SQLException {
    try (PreparedStatement select = Db.prepare(connection, sql, values);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        each.accept(rows);
      }
    }
  }

  private RecordType type(ResultSet rows) throws SQLException {
    int tag = rows.getInt(1);
    return catalog
        .tagged(tag)
        .orElseThrow(() -> Refusal.of(FindingCode.STORE_DAMAGED, "", "record type " + tag));
  }

  private static Logged read(RecordKey record, ResultSet row) throws SQLException {
    Authorship by =
        new Authorship(
            row.getLong(4), Sql.someText(row, 5), Sql.someText(row, 6), Sql.someText(row, 7));
    try {
      return new Logged(
          new Assertion(
              new AssertionId(Sql.someText(row, 3)),
              record,
              by,
              LogCodec.decode(record.type(), row.getBytes(8))),
          Arrival.parse(Sql.someText(row, 9)));
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          Finding.at(Place.NOWHERE, FindingCode.STORE_DAMAGED, "", record + ": " + e.getMessage()),
          e);
    }
  }
}
