package org.jichidesk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;

/** Short ways to make stores, fill them and look at them. */
final class Stores {

  static final InstantSource WALL = InstantSource.fixed(Instant.ofEpochMilli(1_775_000_000_000L));

  static final RecordKey P1 = officer("P1");
  static final RecordKey P2 = officer("P2");

  private Stores() {}

  static Store create(Path file) {
    return Store.create(file, "O01", "branch", Catalog.STANDARD, WALL);
  }

  /** Opens without waiting for anybody. */
  static Store open(Path file) {
    return Opening.open(file, Catalog.STANDARD, WALL, Migrator.STANDARD, Duration.ZERO);
  }

  static RecordKey officer(String key) {
    return new RecordKey(Officer.TYPE, key);
  }

  static Assertion write(Store store, RecordKey record, Field field, String value) {
    return store.write(record, Map.of(field, Value.of(value)), "p", "");
  }

  static Assertion says(
      String id, long stamp, RecordKey record, Field field, String value, String seen) {
    return says(id, stamp, record, "", new Atom(field, Value.of(value), Seen.parse(seen)));
  }

  static Assertion says(String id, long stamp, RecordKey record, String reason, Atom... atoms) {
    Authorship by = new Authorship(stamp, "O02", "q", reason);
    return new Assertion(new AssertionId(id), record, by, List.of(atoms));
  }

  static SourceCover cover(String exportId) {
    SourceCover.Link link =
        new SourceCover.Link("RRRRRRRR", "new", exportId, 1, "d" + exportId, "", 5L);
    return new SourceCover("return", "O02", "R-01/2", 2026, 1, link, "q", "approved", "D01,D02", 3);
  }

  /** Merges rows as one workbook of that name, each row's assertions speaking of one record. */
  static Merged merge(Store store, String name, List<List<Assertion>> rows) {
    return store.batch(batch -> merge(batch, name, rows));
  }

  static Merged merge(Batch batch, String name, List<List<Assertion>> rows) {
    int source = batch.addSource("digest-of-" + name, name, cover(name));
    Merged merged = new Merged(source, new ArrayList<>(), new ArrayList<>());
    try (Intake intake = batch.intake(merged)) {
      int row = 4;
      for (List<Assertion> assertions : rows) {
        intake.add(assertions, new Arrival(source, 1, row++, 0));
      }
      intake.flush();
    }
    return merged;
  }

  /** One row an assertion. */
  static Merged mergeEach(Store store, String name, Assertion... assertions) {
    List<List<Assertion>> rows = new ArrayList<>();
    for (Assertion one : assertions) {
      rows.add(List.of(one));
    }
    return merge(store, name, rows);
  }

  record Merged(int source, List<Outcome> outcomes, List<Assertion> contradictions)
      implements Intake.Listener {

    @Override
    public void added(RecordKey record, Arrival arrival, Outcome outcome) {
      outcomes.add(outcome);
    }

    @Override
    public void contradicts(Assertion assertion, Arrival arrival) {
      contradictions.add(assertion);
    }
  }

  static Source source(Store store, int number) {
    return store.sources().all().get(number - 1);
  }

  static List<FindingCode> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  /** Every row of the typed tables and of the table of conflicts, with the kind of each value. */
  static Map<String, List<String>> projection(Store store) throws SQLException {
    Map<String, List<String>> tables = new TreeMap<>();
    for (RecordType type : store.catalog().types()) {
      tables.put(type.name(), rows(store.connection(), type.name()));
    }
    tables.put("conflict", rows(store.connection(), "conflict"));
    return tables;
  }

  static List<String> rows(Connection connection, String table) throws SQLException {
    List<String> columns = columns(connection, table);
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT quote(" + String.join(")||','||quote(", columns) + ") FROM " + table)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  static List<String> columns(Connection connection, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("PRAGMA table_info(" + table + ")")) {
      while (found.next()) {
        columns.add(found.getString("name"));
      }
    }
    return columns;
  }

  static String one(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      return found.next() ? found.getString(1) : null;
    }
  }

  /** Reaches into a closed store as another program would. */
  static void tamper(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    }
  }
}
