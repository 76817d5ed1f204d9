package org.jichidesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.record.RecordKey;
import org.jspecify.annotations.Nullable;

/** Fills an SQLite in memory with what a field file says. */
final class FieldMemory implements FieldReader.Listener, Intake.Listener {

  /** What was taken out of the office's store is the first and only source. */
  private static final int TAKEN = 1;

  private final Connection connection;
  private final Catalog catalog;
  private final String name;
  private final Db db;
  private final Intake intake;
  private @Nullable FieldCover cover;
  private long last;

  FieldMemory(Connection connection, Catalog catalog, String name) throws SQLException {
    this.connection = connection;
    this.catalog = catalog;
    this.name = name;
    this.db = new Db(connection, name);
    connection.setAutoCommit(false);
    AssertionLog log = new AssertionLog(connection, catalog);
    this.intake = new Intake(log, new Projection(connection), this);
  }

  Connection connection() {
    return connection;
  }

  Catalog catalog() {
    return catalog;
  }

  @Override
  public void cover(FieldCover found) {
    cover = found;
    last = found.from().at();
    Meta meta = new Meta(db);
    meta.put(Meta.OFFICE, found.from().office());
    meta.put(Meta.KIND, found.from().kind());
    new SourceStore(db).add("checkout-" + found.session(), name, sourceCover(found), last);
  }

  private static SourceCover sourceCover(FieldCover cover) {
    FieldCover.Origin from = cover.from();
    return new SourceCover(
        SourceCover.CHECK_OUT,
        from.office(),
        "",
        cover.year(),
        0,
        new SourceCover.Link(from.replica(), "", cover.session(), 0, "", "", from.at()),
        from.person(),
        "",
        cover.district(),
        0);
  }

  @Override
  public void taken(List<Assertion> assertions) {
    List<Assertion> record = new ArrayList<>();
    for (Assertion one : assertions) {
      if (!record.isEmpty() && !record.getFirst().record().equals(one.record())) {
        add(record, TAKEN);
        record = new ArrayList<>();
      }
      record.add(one);
    }
    add(record, TAKEN);
  }

  @Override
  public void written(List<Assertion> assertions) {
    assertions.forEach(one -> add(List.of(one), 0));
  }

  @Override
  public void batch(FieldBatch batch) {
    batch.assertions().forEach(one -> last = Math.max(last, one.by().stamp()));
    batch.replay(new SourceStore(db), new AttachmentStore(db), intake);
  }

  private void add(List<Assertion> record, int source) {
    if (!record.isEmpty()) {
      record.forEach(one -> last = Math.max(last, one.by().stamp()));
      intake.add(record, new Arrival(source, 0, 0, 0));
    }
  }

  @Override
  public void content(String digest, byte[] content) {
    new AttachmentStore(db).add(digest, content);
  }

  @Override
  public void added(RecordKey record, Arrival arrival, Outcome outcome) {
    // Nobody counts.
  }

  @Override
  public void contradicts(Assertion assertion, Arrival arrival) {
    throw Refusal.of(
        FindingCode.SAME_ID_DIFFERENT, assertion.id().text(), assertion.record().toString());
  }

  /** All was read. */
  FieldCover finish() throws SQLException {
    intake.close();
    new Meta(db).put(Meta.CLOCK, Long.toString(last));
    connection.commit();
    connection.setAutoCommit(true);
    if (cover == null) {
      throw new IllegalStateException("refused before, if there is no cover");
    }
    return cover;
  }
}
