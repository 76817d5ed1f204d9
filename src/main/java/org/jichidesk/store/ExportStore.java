package org.jichidesk.store;

import static org.jichidesk.store.jooq.Tables.EXPORT;

import java.util.List;
import java.util.Optional;
import org.jichidesk.store.jooq.tables.records.ExportRecord;
import org.jooq.DSLContext;

/** The workbooks this store has written, each naming the one before it in its chain. */
public final class ExportStore {

  private final DSLContext db;

  ExportStore(DSLContext db) {
    this.db = db;
  }

  /** All exports, by chain and number. */
  public List<ExportEntry> all() {
    return db.selectFrom(EXPORT).orderBy(EXPORT.CHAIN, EXPORT.NUMBER).fetch(ExportStore::entry);
  }

  /** The last export of a chain. */
  public Optional<ExportEntry> last(String chain) {
    return db.selectFrom(EXPORT)
        .where(EXPORT.CHAIN.eq(chain))
        .orderBy(EXPORT.NUMBER.desc())
        .limit(1)
        .fetchOptional(ExportStore::entry);
  }

  void add(ExportEntry entry) {
    ExportRecord row = db.newRecord(EXPORT);
    row.setChain(entry.chain());
    row.setNumber(entry.number());
    row.setExportId(entry.exportId());
    row.setDigest(entry.digest());
    row.setPreviousDigest(entry.previous());
    row.setExportedAt(entry.at());
    row.setPerson(entry.person());
    row.setYear(entry.year());
    row.setFile(entry.file());
    row.setRowCount((int) entry.rows());
    row.setPersonal(entry.personal());
    row.setPurpose(entry.purpose());
    row.insert();
  }

  private static ExportEntry entry(ExportRecord row) {
    return new ExportEntry(
        row.getChain(),
        row.getNumber(),
        row.getExportId(),
        row.getDigest(),
        row.getPreviousDigest(),
        row.getExportedAt(),
        row.getPerson(),
        row.getYear(),
        row.getFile(),
        row.getRowCount(),
        row.getPersonal(),
        row.getPurpose());
  }
}
