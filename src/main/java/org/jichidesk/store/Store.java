package org.jichidesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.HybridClock;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.merge.Writing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.store.sealed.SealedFile;
import org.jspecify.annotations.Nullable;

/**
 * An open store. One connection, used by one thread at a time; every method that writes returns
 * only after the write is on disk.
 */
public final class Store implements AutoCloseable {

  private final Path file;
  private final Catalog catalog;
  private final Connection connection;
  private final Ground ground;
  private final Meta meta;
  private final AssertionLog log;
  private final HybridClock clock;
  private final List<Finding> notices;
  private final RecordStore records;
  private final SourceStore sources;
  private final ExportStore exports;
  private final AttachmentStore attachments;
  private Replica replica;

  Store(Opening opening) {
    this.file = opening.file();
    this.catalog = opening.catalog();
    this.connection = opening.connection();
    this.ground = opening.ground();
    this.notices = opening.notices();
    Db db = new Db(connection, name());
    this.meta = new Meta(db);
    Map<String, String> values = meta.all();
    this.clock =
        new HybridClock(opening.wall(), Long.parseLong(values.getOrDefault(Meta.CLOCK, "0")));
    this.replica = ground.replica(values, notices);
    this.log = new AssertionLog(connection, catalog);
    this.records = new RecordStore(db, log, catalog);
    this.sources = new SourceStore(db);
    this.exports = new ExportStore(db);
    this.attachments = new AttachmentStore(db);
    ground.note(replica);
  }

  /**
   * Makes a new store.
   *
   * @param office key of the office it belongs to
   * @param kind {@code branch}, {@code head} or {@code liaison}
   * @throws Refusal {@code STORE_EXISTS} if the file is there already
   */
  public static Store create(
      Path file, String office, String kind, Catalog catalog, InstantSource wall) {
    return Opening.create(file, office, kind, catalog, wall);
  }

  /**
   * Opens a store, upgrading an older one after a backup.
   *
   * @throws Refusal if it is missing, no store, damaged, in use, or of a newer program
   */
  public static Store open(Path file, Catalog catalog, InstantSource wall) {
    return Opening.open(file, catalog, wall, Migrator.STANDARD, Guard.PATIENCE);
  }

  /**
   * Opens a field file: the store is in memory only, and every write is sealed on disk before it
   * counts.
   *
   * @throws Refusal if it is missing, in use, no field file, damaged or of a newer program, or the
   *     passphrase is wrong
   */
  public static Store openField(
      Path file, Passphrase passphrase, Catalog catalog, InstantSource wall) {
    return FieldOpening.open(file, passphrase, catalog, wall);
  }

  /**
   * True if this program has the file open as a store. Nobody else may open and close it then: that
   * would give up the store's locks.
   */
  public static boolean isOpen(Path file) throws IOException {
    return Guard.isHeld(file) || SealedFile.isHeld(file);
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** What a person should know about the way the store was found. */
  public List<Finding> notices() {
    return List.copyOf(notices);
  }

  /** Whose store this is. */
  public Identity identity() {
    return replica.identity();
  }

  /** The record types this store holds. */
  public Catalog catalog() {
    return catalog;
  }

  /** Reads records. */
  public RecordStore records() {
    return records;
  }

  /** Reads sources. */
  public SourceStore sources() {
    return sources;
  }

  /** Finds what was written lately. */
  public RecentWrites recent() {
    return new RecentWrites(log, catalog);
  }

  /** What the field file says of itself, in a field session. */
  public Optional<FieldCover> field() {
    return ground.field();
  }

  /** Reads the content of attachments. */
  public AttachmentStore attachments() {
    return attachments;
  }

  /**
   * Keeps the content of an attachment; write the record that names it afterwards.
   *
   * @return its digest
   */
  public String attach(byte[] content) {
    String digest = AttachmentStore.digest(content);
    if (!attachments.has(digest)) {
      inTransaction(() -> {
        attachments.add(digest, content);
        ground.keep(digest, content);
        return digest;
      });
    }
    return digest;
  }

  /** Reads the history of exports. */
  public ExportStore exports() {
    return exports;
  }

  /**
   * Writes fields of one record. The writer has seen everything this store knows of them.
   *
   * @param changes the fields and their new values, at least one
   * @param reason why; empty if no reason is needed
   * @return the assertion, on disk
   */
  public Assertion write(
      RecordKey record, Map<Field, Value> changes, String person, String reason) {
    return write(Map.of(record, changes), person, reason).getFirst();
  }

  /**
   * Writes fields of several records in one transaction: all of it is there afterwards, or nothing.
   *
   * @param changes the fields and their new values by record, at least one a record
   * @return the assertions, on disk, in the order of the records
   */
  public List<Assertion> write(
      Map<RecordKey, Map<Field, Value>> changes, String person, String reason) {
    List<Assertion> written =
        inTransaction(() -> {
          List<Assertion> assertions = new ArrayList<>();
          Set<Integer> withdrawn = log.withdrawn();
          try (Projection projection = new Projection(connection)) {
            for (Map.Entry<RecordKey, Map<Field, Value>> one : changes.entrySet()) {
              AssertionId id = replica.next(meta);
              Authorship by = new Authorship(clock.next(), identity().office(), person, reason);
              Standing before = log.standing(one.getKey(), withdrawn);
              Assertion assertion = Writing.write(id, by, before, one.getValue());
              log.replace(assertion, List.of(Arrival.here(assertion.fieldMask())));
              projection.refresh(log.standing(one.getKey(), withdrawn));
              assertions.add(assertion);
            }
          }
          meta.put(Meta.CLOCK, Long.toString(clock.last()));
          ground.keep(assertions);
          return assertions;
        });
    ground.note(replica);
    return written;
  }

  /**
   * Adds sources and assertions in one transaction: all of it is there afterwards, or nothing.
   *
   * @param work what to add; if it throws, or discards the batch, nothing is kept
   */
  public <T extends @Nullable Object> T batch(Function<Batch, T> work) {
    Batch batch = new Batch(connection, log, sources, attachments, clock);
    FieldBatch journal = new FieldBatch();
    if (ground.field().isPresent()) {
      batch.record(journal);
    }
    return inTransaction(() -> {
      T result = work.apply(batch);
      batch.refuseIfEnded();
      meta.put(Meta.CLOCK, Long.toString(clock.last()));
      if (batch.keeps()) {
        ground.keep(journal);
      } else {
        connection.rollback();
      }
      return result;
    });
  }

  /** Writes under another office's key from now on. */
  public void adoptOffice(String office) {
    ground.refuseUnlessOffice();
    inTransaction(() -> {
      meta.put(Meta.OFFICE, office);
      return null;
    });
    replica = replica.of(office);
  }

  /**
   * Marks a source as withdrawn: its assertions no longer count, unless they came another way too.
   *
   * @return the rulings that had seen one of them, for another look
   */
  public List<Assertion> withdraw(Source source, String person, String reason) {
    ground.refuseUnlessOffice();
    return inTransaction(() -> {
      sources.markWithdrawn(source.number(), clock.next(), person, reason);
      meta.put(Meta.CLOCK, Long.toString(clock.last()));
      return new Withdrawal(connection, log).refresh(source.number());
    });
  }

  /** Notes an export; its chain's next one will name it. */
  public void noteExport(ExportEntry entry) {
    ground.refuseUnlessOffice();
    inTransaction(() -> {
      replica.keep(meta);
      exports.add(entry);
      meta.put(Meta.CLOCK, Long.toString(clock.last()));
      return null;
    });
  }

  /** The next stamp of this store's clock. */
  public long stamp() {
    return clock.next();
  }

  /** Compares the log with its digests and the projection with what the log says it must be. */
  public List<Finding> check() {
    try {
      List<Finding> findings = new StoreCheck(connection, log, catalog).run();
      findings.addAll(ground.check());
      if (findings.isEmpty()) {
        ground.trust();
      }
      return findings;
    } catch (SQLException e) {
      throw Sql.refusal(e, name());
    }
  }

  /** Builds the projection anew from the log. */
  public void rebuild() {
    inTransaction(() -> {
      new StoreCheck(connection, log, catalog).rebuild();
      return null;
    });
  }

  /**
   * Writes a checked copy of the store.
   *
   * @throws Refusal if it cannot be written or does not check; then no file is left
   */
  public void backup(Path target) {
    ground.backup(connection, target);
  }

  private <T extends @Nullable Object> T inTransaction(Callable<T> work) {
    try {
      if (!connection.getAutoCommit()) {
        throw new IllegalStateException("a write within a write");
      }
      connection.setAutoCommit(false);
      boolean committed = false;
      try {
        T result = work.call();
        connection.commit();
        committed = true;
        return result;
      } finally {
        end(committed);
      }
    } catch (SQLException e) {
      throw Sql.refusal(e, name());
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends a transaction. After a full disk SQLite has rolled back by itself: nothing to end. */
  private void end(boolean committed) throws SQLException {
    try {
      if (!committed) {
        connection.rollback();
      }
    } catch (SQLException e) {
      refuseUnlessEnded(e);
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      refuseUnlessEnded(e);
    }
  }

  /** Were it still going on, the next step would keep half of it. */
  private static void refuseUnlessEnded(SQLException e) throws SQLException {
    if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
      throw e;
    }
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }

  /** The connection, for tests that must reach beneath the store. */
  Connection connection() {
    return connection;
  }

  @Override
  public void close() {
    try {
      if (!connection.isClosed()) {
        ground.close(connection, replica);
      }
    } catch (SQLException e) {
      throw Sql.refusal(e, name());
    }
  }
}
