package org.jichidesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Brings a store up to the present schema: the SQL files in {@code migrations} are the only schema,
 * applied in order, each in one transaction; {@code user_version} counts them.
 */
final class Migrator {

  /** The migrations in order; jOOQ's classes are generated from the same files. */
  private static final List<String> MIGRATIONS =
      List.of("V001__start.sql", "V002__review.sql", "V003__cases.sql");

  /** What this program's stores are made by. */
  static final Migrator STANDARD = new Migrator(MIGRATIONS.stream().map(Migrator::script).toList());

  private final List<String> scripts;

  /** Applies these scripts, the first to an empty file. */
  Migrator(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  List<String> scripts() {
    return scripts;
  }

  /** The schema this program works with. */
  int newest() {
    return scripts.size();
  }

  void migrate(Connection connection) throws SQLException {
    int present = (int) Sql.pragma(connection, "user_version");
    for (int version = present + 1; version <= newest(); version++) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate(scripts.get(version - 1));
        statement.executeUpdate("PRAGMA user_version = " + version);
        statement.executeUpdate("PRAGMA application_id = " + Sql.APPLICATION_ID);
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static String script(String name) {
    try (InputStream in = Migrator.class.getResourceAsStream("migrations/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing migration " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
