package org.jichidesk.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The plainest way to keep duty reports: one table, one transaction, no log. The settings of SQLite
 * are the program's own.
 */
final class PlainTable implements AutoCloseable {

  /** Key, duty, year and the ten answers. */
  static final int COLUMNS = 13;

  private static final int BATCH = 512;

  private static final String[] PRAGMAS = {
    "locking_mode=EXCLUSIVE",
    "journal_mode=TRUNCATE",
    "synchronous=FULL",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "cache_size=-24576",
    "temp_store=MEMORY"
  };

  private final Connection connection;
  private final PreparedStatement insert;
  private int queued;

  /** Makes the table in a new file. */
  PlainTable(Path file) throws SQLException {
    connection = open(file);
    try (Statement statement = connection.createStatement()) {
      for (String pragma : PRAGMAS) {
        statement.execute("PRAGMA " + pragma);
      }
      statement.execute(
          "CREATE TABLE duty_report (record TEXT NOT NULL PRIMARY KEY, duty TEXT, year INTEGER,"
              + " done TEXT, people BIGINT, hours DECIMAL, burden TEXT, need TEXT,"
              + " best_done_by TEXT, suggestion TEXT, reported_on TEXT, change_reason TEXT,"
              + " note TEXT) WITHOUT ROWID");
    }
    connection.setAutoCommit(false);
    insert =
        connection.prepareStatement(
            "INSERT INTO duty_report VALUES (?" + ", ?".repeat(COLUMNS - 1) + ")");
  }

  /** Opens a file as it is. */
  static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  void add(String... values) throws SQLException {
    for (int i = 0; i < COLUMNS; i++) {
      insert.setString(i + 1, values[i]);
    }
    insert.addBatch();
    if (++queued % BATCH == 0) {
      insert.executeBatch();
    }
  }

  void commit() throws SQLException {
    insert.executeBatch();
    connection.commit();
  }

  /** How many duty reports a file holds, this program's or the product's. */
  static long count(Path file) throws SQLException {
    try (Connection connection = open(file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM duty_report")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    connection.close();
  }
}
