package org.jichidesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The workbooks this store has written, each naming the one before it in its chain. */
public final class ExportStore {

  private static final String COLUMNS =
      "chain, number, form, export_id, digest, previous_digest, exported_at, person, year, file,"
          + " row_count, personal, purpose";

  private static final String SELECT = "SELECT " + COLUMNS + " FROM export";

  private final Db db;

  ExportStore(Db db) {
    this.db = db;
  }

  /** All exports, by chain and number. */
  public List<ExportEntry> all() {
    return db.list(SELECT + " ORDER BY chain, number", ExportStore::entry);
  }

  /** The last export of a chain. */
  public Optional<ExportEntry> last(String chain) {
    return db.first(
        SELECT + " WHERE chain = ? ORDER BY number DESC LIMIT 1", ExportStore::entry, chain);
  }

  void add(ExportEntry entry) {
    db.run(
        "INSERT INTO export (" + COLUMNS + ") VALUES (?" + ", ?".repeat(12) + ")",
        entry.chain(),
        entry.number(),
        entry.form(),
        entry.exportId(),
        entry.digest(),
        entry.previous(),
        entry.at(),
        entry.person(),
        entry.year(),
        entry.file(),
        entry.rows(),
        entry.personal(),
        entry.purpose());
  }

  private static ExportEntry entry(ResultSet row) throws SQLException {
    return new ExportEntry(
        row.getString(1),
        row.getInt(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getLong(7),
        row.getString(8),
        row.getInt(9),
        row.getString(10),
        row.getLong(11),
        row.getString(12),
        row.getString(13));
  }
}
