package org.jichidesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.merge.Assertion;

/** An office's store: SQLite itself makes its writes last, the guard beside it watches over it. */
record OfficeGround(Path file, Guard guard) implements Ground {

  @Override
  public Replica replica(Map<String, String> meta, List<Finding> notices) {
    return Replica.of(meta, file, guard, notices);
  }

  @Override
  public void keep(List<Assertion> written) {
    // The commit does it.
  }

  @Override
  public void keep(String digest, byte[] content) {
    // The commit does it.
  }

  @Override
  public void keep(FieldBatch batch) {
    // The commit does it.
  }

  @Override
  public void note(Replica replica) {
    guard.note(replica.identity().replica(), replica.sequence());
  }

  @Override
  public void refuseUnlessOffice() {
    // It is one.
  }

  @Override
  public List<Finding> check() {
    return List.of();
  }

  @Override
  public void trust() {
    guard.trust();
  }

  @Override
  public void backup(Connection connection, Path target) {
    Backups.write(connection, target);
  }

  @Override
  public Optional<FieldCover> field() {
    return Optional.empty();
  }

  @Override
  public void close(Connection connection, Replica replica) throws SQLException {
    try (guard) {
      connection.close();
      note(replica);
      guard.seal(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
