package org.jichidesk.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The one place where SQLite is configured, and where its errors become refusals. */
final class Sql {

  /**
   * EXCLUSIVE + TRUNCATE + FULL: with one connection the file is whole after every commit even when
   * the power fails, and users may copy the one file.
   */
  static final List<String> PRAGMAS =
      List.of(
          "locking_mode=EXCLUSIVE",
          "journal_mode=TRUNCATE",
          "synchronous=FULL",
          "foreign_keys=ON",
          "trusted_schema=OFF",
          "cell_size_check=ON",
          "mmap_size=0",
          "cache_size=-24576",
          "temp_store=MEMORY");

  /** What lives in memory only must not be written anywhere while it is worked on. */
  static final List<String> PRAGMAS_IN_MEMORY =
      List.of(
          "journal_mode=MEMORY",
          "foreign_keys=ON",
          "trusted_schema=OFF",
          "cell_size_check=ON",
          "temp_store=MEMORY");

  /** "JCHD": tells our files from other SQLite files. */
  static final int APPLICATION_ID = 0x4a434844;

  /** Kept, because a logger nobody holds forgets its level; jOOQ greets at INFO. */
  private static final Logger JOOQ = Logger.getLogger("org.jooq");

  static {
    JOOQ.setLevel(Level.WARNING);
  }

  private Sql() {}

  static Connection open(Path file) throws SQLException {
    return open("jdbc:sqlite:" + file, PRAGMAS);
  }

  /** A database that no file ever holds a byte of. */
  static Connection openInMemory() throws SQLException {
    return open("jdbc:sqlite::memory:", PRAGMAS_IN_MEMORY);
  }

  private static Connection open(String url, List<String> pragmas) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("transaction_mode", "IMMEDIATE");
    Connection connection = DriverManager.getConnection(url, properties);
    try (Statement statement = connection.createStatement()) {
      for (String pragma : pragmas) {
        statement.execute("PRAGMA " + pragma);
      }
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  /** For simple statements; what SQLite refuses is thrown as a refusal. */
  static DSLContext jooq(Connection connection, String file) {
    ExecuteListener refusing =
        ExecuteListener.onException(context -> {
          SQLException e = context.sqlException();
          if (e != null) {
            context.exception(refusal(e, file));
          }
        });
    // Our tables have no row numbers that an insert could ask for afterwards.
    Settings settings = new Settings().withReturnIdentityOnUpdatableRecord(false);
    return DSL.using(
        new DefaultConfiguration()
            .set(connection)
            .set(SQLDialect.SQLITE)
            .set(settings)
            .set(refusing));
  }

  /**
   * A text, or a number as text; null if there is none. The driver makes a buffer object for each
   * text it is asked for as such; where many rows are read its bytes come far more cheaply.
   */
  static @Nullable String text(ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  /** As {@link #text}, of a column that is never null. */
  static String someText(ResultSet row, int column) throws SQLException {
    return new String(row.getBytes(column), StandardCharsets.UTF_8);
  }

  static long pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA " + name)) {
      return result.next() ? result.getLong(1) : 0;
    }
  }

  static void execute(Connection connection, String sql, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    } catch (SQLException e) {
      throw refusal(e, "");
    }
  }

  /** Runs SQLite's own check of the whole file; empty if all is well. */
  static List<String> integrity(Connection connection) throws SQLException {
    List<String> troubles = new java.util.ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("PRAGMA integrity_check(20)")) {
      while (result.next()) {
        if (!"ok".equals(result.getString(1))) {
          troubles.add(result.getString(1));
        }
      }
    }
    return troubles;
  }

  static Refusal refusal(SQLException e, String file) {
    FindingCode code = FindingCode.CANNOT_WRITE;
    if (e instanceof SQLiteException sqlite) {
      int primary = sqlite.getResultCode().code & 0xff;
      if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
        code = FindingCode.DISK_FULL;
      } else if (primary == SQLiteErrorCode.SQLITE_BUSY.code
          || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
        code = FindingCode.STORE_IN_USE;
      } else if (primary == SQLiteErrorCode.SQLITE_CORRUPT.code) {
        code = FindingCode.STORE_DAMAGED;
      } else if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
        code = FindingCode.NOT_A_STORE;
      }
    }
    String why = String.valueOf(e.getMessage());
    return new Refusal(new Finding(code, Place.NOWHERE, List.of(file, why)), e);
  }
}
