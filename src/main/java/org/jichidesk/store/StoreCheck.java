package org.jichidesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;

/** The doctor's look at a store: file, log, projection. */
final class StoreCheck {

  private final Connection connection;
  private final AssertionLog log;
  private final Catalog catalog;
  private final List<Finding> findings = new ArrayList<>();

  StoreCheck(Connection connection, AssertionLog log, Catalog catalog) {
    this.connection = connection;
    this.log = log;
    this.catalog = catalog;
  }

  List<Finding> run() throws SQLException {
    for (String trouble : Sql.integrity(connection)) {
      add(FindingCode.INTEGRITY, trouble);
    }
    checkReferences();
    checkAttachments();
    if (checkDigests()) {
      checkProjection();
    }
    return findings;
  }

  /** Builds the projection anew. */
  void rebuild() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM conflict");
      for (RecordType type : catalog.types()) {
        statement.executeUpdate("DELETE FROM " + type.name());
      }
    }
    Set<Integer> withdrawn = log.withdrawn();
    try (Projection projection = new Projection(connection)) {
      forEachStanding(withdrawn, projection::refresh);
    }
  }

  /** Something done with what stands of each record. */
  @FunctionalInterface
  private interface EachStanding {

    void accept(Standing standing) throws SQLException;
  }

  private void forEachStanding(Set<Integer> withdrawn, EachStanding each) throws SQLException {
    log.forEachRecord(
        "SELECT " + AssertionLog.COLUMNS + " FROM assertion a ORDER BY a.type, a.record, a.id",
        all -> {
          try {
            RecordKey record = all.getFirst().assertion().record();
            each.accept(AssertionLog.standing(record, all, withdrawn));
          } catch (SQLException e) {
            throw Sql.refusal(e, "");
          }
        });
  }

  private void checkReferences() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
      while (rows.next()) {
        add(FindingCode.INTEGRITY, rows.getString(1) + " → " + rows.getString(3));
      }
    }
  }

  /** Content is what its digest says, and what a record names is here. */
  private void checkAttachments() throws SQLException {
    Set<String> here = new HashSet<>();
    log.forEachRow(
        "SELECT digest, content FROM attachment_content",
        row -> {
          String digest = row.getString(1);
          here.add(digest);
          if (!digest.equals(AttachmentStore.digest(row.getBytes(2)))) {
            add(FindingCode.ATTACHMENT_DAMAGED, digest.substring(0, Math.min(12, digest.length())));
          }
        });
    log.forEachRow(
        "SELECT record, digest FROM attachment WHERE digest IS NOT NULL AND removed IS NOT 'yes'",
        row -> {
          if (!here.contains(row.getString(2))) {
            add(FindingCode.ATTACHMENT_MISSING, row.getString(1));
          }
        });
  }

  private boolean checkDigests() throws SQLException {
    boolean sound = true;
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT " + AssertionLog.COLUMNS + " FROM assertion a")) {
      while (row.next()) {
        if (!isSound(row)) {
          int type = row.getInt(1);
          String name = catalog.tagged(type).map(RecordType::name).orElse("?");
          add(
              FindingCode.ASSERTION_DAMAGED,
              String.valueOf(row.getString(3)),
              name + "/" + row.getString(2));
          sound = false;
        }
      }
    }
    return sound;
  }

  /** True if a row of the log has the digest it was written with. */
  static boolean isSound(ResultSet row) throws SQLException {
    Authorship by =
        new Authorship(row.getLong(4), row.getString(5), row.getString(6), row.getString(7));
    byte[] payload = row.getBytes(8);
    return payload != null
        && row.getLong(10)
            == LogCodec.digest(
                row.getInt(1), row.getString(2), row.getString(3), by, payload, row.getString(9));
  }

  private void checkProjection() throws SQLException {
    Map<String, Integer> expectedRows = new HashMap<>();
    Map<String, String> expectedConflicts = new TreeMap<>();
    Set<Integer> withdrawn = log.withdrawn();
    try (Projection projection = new Projection(connection)) {
      forEachStanding(
          withdrawn,
          standing -> {
            RecordKey record = standing.record();
            if (!standing.fields().isEmpty()) {
              expectedRows.merge(record.type().name(), 1, Integer::sum);
            }
            if (!projection.holds(standing)) {
              add(FindingCode.PROJECTION_DIFFERS, record.toString());
            }
            for (Conflict conflict : standing.conflicts()) {
              expectedConflicts.put(
                  record.type().tag() + "/" + record.key() + "/" + conflict.field().tag(),
                  conflict.id());
            }
          });
    }
    for (RecordType type : catalog.types()) {
      long rows = count("SELECT count(*) FROM " + type.name());
      if (rows != expectedRows.getOrDefault(type.name(), 0)) {
        add(FindingCode.PROJECTION_DIFFERS, type.name());
      }
    }
    if (!presentConflicts().equals(expectedConflicts)) {
      add(FindingCode.PROJECTION_DIFFERS, "conflict");
    }
  }

  private Map<String, String> presentConflicts() throws SQLException {
    Map<String, String> present = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT type, record, field, id FROM conflict")) {
      while (rows.next()) {
        present.put(
            rows.getInt(1) + "/" + rows.getString(2) + "/" + rows.getInt(3), rows.getString(4));
      }
    }
    return present;
  }

  private long count(String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private void add(FindingCode code, String... args) {
    findings.add(Finding.at(Place.NOWHERE, code, args));
  }
}
