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

  /** Adds a source and gives its number. */
  public int addSource(String digest, String name, SourceCover cover) {
    return sources().add(digest, name, cover, clock.next());
  }

  /** Notes another file name of a source. */
  public void addName(int source, String name) {
    sources().addName(source, name);
  }

  /** Notes a sheet of a source. */
  public void addSheet(int source, SourceSheet sheet) {
    sources().addSheet(source, sheet);
  }

  /** Keeps a finding with its source. */
  public void addFinding(int source, int number, Finding finding, String record) {
    sources().addFinding(source, number, finding, record);
  }

  /** Keeps a cell of a column the program does not know. */
  public void addExtra(int source, SourceStore.ExtraCell extra) {
    sources().addExtra(source, extra);
  }

  /** Keeps the content of an attachment. */
  public void addContent(String digest, byte[] content) {
    refuseIfEnded();
    attachments.add(digest, content);
  }

  /** Takes assertions in; close it before the batch ends. */
  public Intake intake(Intake.Listener listener) {
    refuseIfEnded();
    try {
      return new Intake(log, new Projection(connection), listener);
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
      try {
        work.run();
      } catch (RuntimeException e) {
        takeBack(before, e);
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
