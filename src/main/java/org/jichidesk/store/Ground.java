package org.jichidesk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.merge.Assertion;

/**
 * What an open store stands on: an SQLite file with its guard, or a sealed file with SQLite in
 * memory only. Decides what makes a write last and who else is kept out.
 */
interface Ground {

  /** The name under which this copy writes from now on. */
  Replica replica(Map<String, String> meta, List<Finding> notices);

  /** Puts writes where they last, all or none; last step of their transaction. */
  void keep(List<Assertion> written);

  /** Puts content where it lasts; last step of its transaction. */
  void keep(String digest, byte[] content);

  /** Puts all of a batch where it lasts; last step of its transaction. */
  void keep(FieldBatch batch);

  /** A write was committed, or the store is open. */
  void note(Replica replica);

  /**
   * Refuses what only an office's own store does.
   *
   * @throws org.jichidesk.domain.Refusal {@code NOT_IN_FIELD}
   */
  void refuseUnlessOffice();

  /** What is wrong beneath the store. */
  List<Finding> check();

  /** Somebody looked at the whole store and found nothing wrong. */
  void trust();

  /** Writes a checked copy. */
  void backup(Connection connection, Path target);

  /** What the field file says of itself, if this is one. */
  Optional<FieldCover> field();

  /** Ends all of it. */
  void close(Connection connection, Replica replica) throws SQLException;
}
