package org.jichidesk.store;

import static org.jichidesk.store.jooq.Tables.EXTRA_CELL;
import static org.jichidesk.store.jooq.Tables.SOURCE;
import static org.jichidesk.store.jooq.Tables.SOURCE_FINDING;
import static org.jichidesk.store.jooq.Tables.SOURCE_NAME;
import static org.jichidesk.store.jooq.Tables.SOURCE_SHEET;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.store.jooq.tables.records.SourceRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The workbooks that were merged: covers, names, sheets, findings, withdrawal. */
public final class SourceStore {

  private static final String BETWEEN = "\u001f";

  private final DSLContext db;

  SourceStore(DSLContext db) {
    this.db = db;
  }

  /** All sources in the order they were merged. */
  public List<Source> all() {
    Map<Integer, List<String>> names =
        db.select(SOURCE_NAME.SOURCE, SOURCE_NAME.NAME)
            .from(SOURCE_NAME)
            .orderBy(SOURCE_NAME.SOURCE, SOURCE_NAME.NAME)
            .fetchGroups(SOURCE_NAME.SOURCE, SOURCE_NAME.NAME);
    List<Source> all = new ArrayList<>();
    for (SourceRecord row : db.selectFrom(SOURCE).orderBy(SOURCE.NUMBER)) {
      all.add(source(row, names.getOrDefault(row.getNumber(), List.of())));
    }
    return all;
  }

  /** The source with these bytes, if it was merged before. */
  public Optional<Source> withDigest(String digest) {
    return db.selectFrom(SOURCE)
        .where(SOURCE.DIGEST.eq(digest))
        .fetchOptional(row -> source(row, names(row.getNumber())));
  }

  private List<String> names(int source) {
    return db.select(SOURCE_NAME.NAME)
        .from(SOURCE_NAME)
        .where(SOURCE_NAME.SOURCE.eq(source))
        .orderBy(SOURCE_NAME.NAME)
        .fetch(SOURCE_NAME.NAME);
  }

  /** Adds a source and gives its number. */
  int add(String digest, String name, SourceCover cover, long mergedAt) {
    Integer last = db.select(DSL.max(SOURCE.NUMBER)).from(SOURCE).fetchOne(0, Integer.class);
    int number = last == null ? 1 : last + 1;
    SourceRecord row = db.newRecord(SOURCE);
    row.setNumber(number);
    row.setDigest(digest);
    row.setKind(cover.kind());
    row.setOffice(cover.office());
    row.setForm(cover.form());
    row.setYear(cover.year());
    row.setRound(cover.round());
    row.setReplica(cover.chain().replica());
    row.setReplicaOrigin(cover.chain().origin());
    row.setExportId(cover.chain().exportId());
    row.setExportNumber(cover.chain().number());
    row.setExportDigest(cover.chain().digest());
    row.setPreviousDigest(cover.chain().previous());
    row.setExportedAt(cover.chain().at());
    row.setExportedBy(cover.by());
    row.setState(cover.state());
    row.setDistricts(cover.districts());
    row.setRowCount((int) cover.rows());
    row.setMergedAt(mergedAt);
    row.insert();
    addName(number, name);
    return number;
  }

  void addName(int source, String name) {
    db.insertInto(SOURCE_NAME, SOURCE_NAME.SOURCE, SOURCE_NAME.NAME)
        .values(source, name)
        .onConflictDoNothing()
        .execute();
  }

  void addSheet(int source, SourceSheet sheet) {
    db.insertInto(SOURCE_SHEET)
        .columns(
            SOURCE_SHEET.SOURCE,
            SOURCE_SHEET.SHEET,
            SOURCE_SHEET.NAME,
            SOURCE_SHEET.TYPE,
            SOURCE_SHEET.COLUMNS)
        .values(source, sheet.number(), sheet.name(), sheet.typeTag(), sheet.columnText())
        .onConflictDoNothing()
        .execute();
  }

  /** The sheets of a source. */
  public List<SourceSheet> sheets(int source) {
    return db.selectFrom(SOURCE_SHEET)
        .where(SOURCE_SHEET.SOURCE.eq(source))
        .orderBy(SOURCE_SHEET.SHEET)
        .fetch(row ->
            SourceSheet.parse(row.getSheet(), row.getName(), row.getType(), row.getColumns()));
  }

  void addFinding(int source, int number, Finding finding, String record) {
    db.insertInto(SOURCE_FINDING)
        .columns(
            SOURCE_FINDING.SOURCE,
            SOURCE_FINDING.NUMBER,
            SOURCE_FINDING.CODE,
            SOURCE_FINDING.SHEET,
            SOURCE_FINDING.CELL,
            SOURCE_FINDING.ARGS,
            SOURCE_FINDING.RECORD)
        .values(
            source,
            number,
            finding.code().name(),
            orEmpty(finding.place().sheet()),
            orEmpty(finding.place().cell()),
            String.join(BETWEEN, finding.args()),
            record)
        .execute();
  }

  /** What was found while reading a source, each with the record it concerns (empty if none). */
  public List<FindingOf> findings(Source source) {
    return db.selectFrom(SOURCE_FINDING)
        .where(SOURCE_FINDING.SOURCE.eq(source.number()))
        .orderBy(SOURCE_FINDING.NUMBER)
        .fetch(row ->
            new FindingOf(
                new Finding(
                    FindingCode.valueOf(row.getCode()),
                    new Place(source.name(), orNull(row.getSheet()), orNull(row.getCell())),
                    row.getArgs().isEmpty()
                        ? List.of()
                        : List.of(row.getArgs().split(BETWEEN, -1))),
                row.getRecord()));
  }

  void addExtra(int source, ExtraCell extra) {
    db.insertInto(EXTRA_CELL)
        .columns(
            EXTRA_CELL.SOURCE,
            EXTRA_CELL.SHEET,
            EXTRA_CELL.CELL,
            EXTRA_CELL.HEADER,
            EXTRA_CELL.RECORD,
            EXTRA_CELL.TEXT)
        .values(source, extra.sheet(), extra.cell(), extra.header(), extra.record(), extra.text())
        .onConflictDoNothing()
        .execute();
  }

  /** The cells of columns the program does not know: kept as they were typed. */
  public List<ExtraCell> extras(int source) {
    return db.selectFrom(EXTRA_CELL)
        .where(EXTRA_CELL.SOURCE.eq(source))
        .orderBy(EXTRA_CELL.SHEET, EXTRA_CELL.CELL)
        .fetch(row ->
            new ExtraCell(
                row.getSheet(), row.getCell(), row.getHeader(), row.getRecord(), row.getText()));
  }

  void markWithdrawn(int source, long at, String by, String reason) {
    db.update(SOURCE)
        .set(SOURCE.WITHDRAWN_AT, at)
        .set(SOURCE.WITHDRAWN_BY, by)
        .set(SOURCE.WITHDRAWN_REASON, reason)
        .where(SOURCE.NUMBER.eq(source))
        .execute();
  }

  private static Source source(SourceRecord row, List<String> names) {
    SourceCover.Link link =
        new SourceCover.Link(
            row.getReplica(),
            row.getReplicaOrigin(),
            row.getExportId(),
            row.getExportNumber(),
            row.getExportDigest(),
            row.getPreviousDigest(),
            row.getExportedAt());
    SourceCover cover =
        new SourceCover(
            row.getKind(),
            row.getOffice(),
            row.getForm(),
            row.getYear(),
            row.getRound(),
            link,
            row.getExportedBy(),
            row.getState(),
            row.getDistricts(),
            row.getRowCount());
    Optional<Source.Withdrawal> withdrawal =
        row.getWithdrawnAt() == null
            ? Optional.empty()
            : Optional.of(
                new Source.Withdrawal(
                    row.getWithdrawnAt(), row.getWithdrawnBy(), row.getWithdrawnReason()));
    return new Source(
        row.getNumber(), row.getDigest(), names, cover, row.getMergedAt(), withdrawal);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /**
   * A finding kept with its source.
   *
   * @param finding the finding
   * @param record the record it concerns as {@code type/key}, empty if none
   */
  public record FindingOf(Finding finding, String record) {}

  /**
   * A cell of a column the program does not know.
   *
   * @param sheet sheet name
   * @param cell cell reference
   * @param header what the column is called
   * @param record the record of its row as {@code type/key}, empty if none
   * @param text what stands there
   */
  public record ExtraCell(String sheet, String cell, String header, String record, String text) {}
}
