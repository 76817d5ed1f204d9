package org.jichidesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Simple statements on a store. Plain JDBC for what every command asks: loading jOOQ takes longer
 * than a city's whole merge, so it is loaded when the first typed query asks for it.
 */
final class Db {

  private final Connection connection;
  private final String file;
  private @Nullable DSLContext typed;

  /**
   * Statements on a connection.
   *
   * @param file what refusals call the store
   */
  Db(Connection connection, String file) {
    this.connection = connection;
    this.file = file;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  interface Reader<T> {

    /** Reads the present row; columns count from 1. */
    T read(ResultSet row) throws SQLException;
  }

  /** What a query gives, in order. */
  <T> List<T> list(String sql, Reader<T> reader, Object... values) {
    List<T> all = new ArrayList<>();
    try (PreparedStatement select = prepare(connection, sql, values);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        all.add(reader.read(rows));
      }
    } catch (SQLException e) {
      throw Sql.refusal(e, file);
    }
    return all;
  }

  /** The first that a query gives, if it gives any. */
  <T> Optional<T> first(String sql, Reader<T> reader, Object... values) {
    return list(sql, reader, values).stream().findFirst();
  }

  /** The number a query gives; 0 if it gives none. */
  int number(String sql, Object... values) {
    return first(sql, row -> row.getInt(1), values).orElse(0);
  }

  /** Changes something. */
  void run(String sql, Object... values) {
    try (PreparedStatement statement = prepare(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw Sql.refusal(e, file);
    }
  }

  static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** For queries whose columns the compiler should know. */
  DSLContext typed() {
    DSLContext known = typed;
    if (known == null) {
      known = Sql.jooq(connection, file);
      typed = known;
    }
    return known;
  }
}
