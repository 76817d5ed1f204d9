package org.jichidesk.store;

import static org.jichidesk.store.jooq.Tables.EXTRA_CELL;
import static org.jichidesk.store.jooq.Tables.SOURCE;
import static org.jichidesk.store.jooq.Tables.SOURCE_FINDING;
import static org.jichidesk.store.jooq.Tables.SOURCE_SHEET;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jspecify.annotations.Nullable;

/** The workbooks that were merged: covers, names, sheets, findings, withdrawal. */
public final class SourceStore {

  private static final String BETWEEN = "\u001f";

  private static final String COVER =
      "kind, office, form, year, round, replica, replica_origin, export_id, export_number,"
          + " export_digest, previous_digest, exported_at, exported_by, state, districts,"
          + " row_count";

  private static final String SELECT =
      "SELECT "
          + COVER
          + ", number, digest, merged_at, withdrawn_at, withdrawn_by, withdrawn_reason"
          + " FROM source";

  private final Db db;

  SourceStore(Db db) {
    this.db = db;
  }

  /** All sources in the order they were merged. */
  public List<Source> all() {
    Map<Integer, List<String>> names = new HashMap<>();
    db.list(
        "SELECT source, name FROM source_name ORDER BY source, name",
        row ->
            names
                .computeIfAbsent(row.getInt(1), source -> new ArrayList<>())
                .add(row.getString(2)));
    return db.list(
        SELECT + " ORDER BY number",
        row -> source(row, names.getOrDefault(row.getInt("number"), List.of())));
  }

  /** The source with these bytes, if it was merged before. */
  public Optional<Source> withDigest(String digest) {
    return db.first(
        SELECT + " WHERE digest = ?", row -> source(row, names(row.getInt("number"))), digest);
  }

  private List<String> names(int source) {
    return db.list(
        "SELECT name FROM source_name WHERE source = ? ORDER BY name",
        row -> row.getString(1),
        source);
  }

  /** Adds a source and gives its number. */
  int add(String digest, String name, SourceCover cover, long mergedAt) {
    int number = db.number("SELECT max(number) FROM source") + 1;
    db.run(
        "INSERT INTO source ("
            + COVER
            + ", number, digest, merged_at) VALUES (?"
            + ", ?".repeat(18)
            + ")",
        cover.kind(),
        cover.office(),
        cover.form(),
        cover.year(),
        cover.round(),
        cover.chain().replica(),
        cover.chain().origin(),
        cover.chain().exportId(),
        cover.chain().number(),
        cover.chain().digest(),
        cover.chain().previous(),
        cover.chain().at(),
        cover.by(),
        cover.state(),
        cover.districts(),
        cover.rows(),
        number,
        digest,
        mergedAt);
    addName(number, name);
    return number;
  }

  void addName(int source, String name) {
    db.run(
        "INSERT INTO source_name (source, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
        source,
        name);
  }

  void addSheet(int source, SourceSheet sheet) {
    db.run(
        "INSERT INTO source_sheet (source, sheet, name, type, columns) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        source,
        sheet.number(),
        sheet.name(),
        sheet.typeTag(),
        sheet.columnText());
  }

  /** The sheets of a source. */
  public List<SourceSheet> sheets(int source) {
    return db.typed()
        .selectFrom(SOURCE_SHEET)
        .where(SOURCE_SHEET.SOURCE.eq(source))
        .orderBy(SOURCE_SHEET.SHEET)
        .fetch(row ->
            SourceSheet.parse(row.getSheet(), row.getName(), row.getType(), row.getColumns()));
  }

  void addFinding(int source, int number, Finding finding, String record) {
    db.run(
        "INSERT INTO source_finding (source, number, code, sheet, cell, args, record)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        source,
        number,
        finding.code().name(),
        orEmpty(finding.place().sheet()),
        orEmpty(finding.place().cell()),
        String.join(BETWEEN, finding.args()),
        record);
  }

  /** What was found while reading a source, each with the record it concerns (empty if none). */
  public List<FindingOf> findings(Source source) {
    return db.typed()
        .selectFrom(SOURCE_FINDING)
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
    db.run(
        "INSERT INTO extra_cell (source, sheet, cell, header, record, text)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        source,
        extra.sheet(),
        extra.cell(),
        extra.header(),
        extra.record(),
        extra.text());
  }

  /** The cells of columns the program does not know: kept as they were typed. */
  public List<ExtraCell> extras(int source) {
    return db.typed()
        .selectFrom(EXTRA_CELL)
        .where(EXTRA_CELL.SOURCE.eq(source))
        .orderBy(EXTRA_CELL.SHEET, EXTRA_CELL.CELL)
        .fetch(row ->
            new ExtraCell(
                row.getSheet(), row.getCell(), row.getHeader(), row.getRecord(), row.getText()));
  }

  void markWithdrawn(int source, long at, String by, String reason) {
    db.typed()
        .update(SOURCE)
        .set(SOURCE.WITHDRAWN_AT, at)
        .set(SOURCE.WITHDRAWN_BY, by)
        .set(SOURCE.WITHDRAWN_REASON, reason)
        .where(SOURCE.NUMBER.eq(source))
        .execute();
  }

  private static Source source(ResultSet row, List<String> names) throws SQLException {
    SourceCover.Link link =
        new SourceCover.Link(
            row.getString("replica"),
            row.getString("replica_origin"),
            row.getString("export_id"),
            row.getInt("export_number"),
            row.getString("export_digest"),
            row.getString("previous_digest"),
            row.getLong("exported_at"));
    SourceCover cover =
        new SourceCover(
            row.getString("kind"),
            row.getString("office"),
            row.getString("form"),
            row.getInt("year"),
            row.getInt("round"),
            link,
            row.getString("exported_by"),
            row.getString("state"),
            row.getString("districts"),
            row.getLong("row_count"));
    Optional<Source.Withdrawal> withdrawal =
        row.getObject("withdrawn_at") == null
            ? Optional.empty()
            : Optional.of(
                new Source.Withdrawal(
                    row.getLong("withdrawn_at"),
                    row.getString("withdrawn_by"),
                    row.getString("withdrawn_reason")));
    return new Source(
        row.getInt("number"),
        row.getString("digest"),
        names,
        cover,
        row.getLong("merged_at"),
        withdrawal);
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
