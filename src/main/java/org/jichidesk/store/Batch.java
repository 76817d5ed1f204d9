package org.jichidesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.merge.HybridClock;
import org.jspecify.annotations.Nullable;

/** Adding sources and their assertions within one transaction, see {@link Store#batch}. */
public final class Batch {

  private final Connection connection;
  private final AssertionLog log;
  private final SourceStore sources;
  private final AttachmentStore attachments;
  private final HybridClock clock;
  private boolean keep = true;
  private @Nullable FieldBatch journal;
  private @Nullable RuntimeException ended;

  Batch(
      Connection connection,
      AssertionLog log,
      SourceStore sources,
      AttachmentStore attachments,
      HybridClock clock) {
    this.connection = connection;
    this.log = log;
    this.sources = sources;
    this.attachments = attachments;
    this.clock = clock;
  }

  /** Notes every step from now on. */
  void record(FieldBatch steps) {
    journal = steps;
  }

  private void note(FieldBatch.Step step) {
    if (journal != null) {
      journal.add(step);
    }
  }

  /** Adds a source and gives its number. */
  public int addSource(String digest, String name, SourceCover cover) {
    long at = clock.next();
    note(new FieldBatch.Step.OfSource(digest, name, cover, at));
    return sources().add(digest, name, cover, at);
  }

  /** Notes another file name of a source. */
  public void addName(int source, String name) {
    sources().addName(source, name);
    note(new FieldBatch.Step.OfName(source, name));
  }

  /** Notes a sheet of a source. */
  public void addSheet(int source, SourceSheet sheet) {
    sources().addSheet(source, sheet);
    note(new FieldBatch.Step.OfSheet(source, sheet));
  }

  /** Keeps a finding with its source. */
  public void addFinding(int source, int number, Finding finding, String record) {
    sources().addFinding(source, number, finding, record);
    note(new FieldBatch.Step.OfFinding(source, number, finding, record));
  }

  /** Keeps a cell of a column the program does not know. */
  public void addExtra(int source, SourceStore.ExtraCell extra) {
    sources().addExtra(source, extra);
    note(new FieldBatch.Step.OfExtra(source, extra));
  }

  /** Keeps the content of an attachment. */
  public void addContent(String digest, byte[] content) {
    refuseIfEnded();
    attachments.add(digest, content);
    note(new FieldBatch.Step.OfContent(digest, content));
  }

  /** Takes assertions in; close it before the batch ends. */
  public Intake intake(Intake.Listener listener) {
    refuseIfEnded();
    try {
      Intake intake = new Intake(log, new Projection(connection), listener);
      if (journal != null) {
        intake.record((rows, arrival) -> note(new FieldBatch.Step.OfRow(arrival, rows)));
      }
      return intake;
    } catch (SQLException e) {
      throw Sql.refusal(e, "");
    }
  }

  /**
   * Does something that may fail on its own: if it throws, what it added is taken back and the
   * batch goes on.
   */
  public void attempt(Runnable work) {
    refuseIfEnded();
    try {
      Savepoint before = connection.setSavepoint();
      int mark = journal == null ? 0 : journal.mark();
      try {
        work.run();
      } catch (RuntimeException e) {
        takeBack(before, e);
        if (journal != null) {
          journal.backTo(mark);
        }
        throw e;
      }
      connection.releaseSavepoint(before);
    } catch (SQLException e) {
      throw Sql.refusal(e, "");
    }
  }

  private void takeBack(Savepoint before, RuntimeException cause) {
    try {
      connection.rollback(before);
      connection.releaseSavepoint(before);
    } catch (SQLException e) {
      // On a full disk SQLite takes back the whole batch by itself: what came after would be kept
      // on its own, piece by piece.
      cause.addSuppressed(e);
      ended = cause;
    }
  }

  /** Throws what ended the batch before its time, if anything did. */
  void refuseIfEnded() {
    if (ended != null) {
      throw ended;
    }
  }

  private SourceStore sources() {
    refuseIfEnded();
    return sources;
  }

  /**
   * Takes note of another's clock.
   *
   * @return false if it is too far ahead to be right
   */
  public boolean meet(long stamp) {
    return clock.meet(stamp);
  }

  /** Gives everything back at the end: the batch was only a trial. */
  public void discard() {
    keep = false;
  }

  boolean keeps() {
    return keep;
  }
}
