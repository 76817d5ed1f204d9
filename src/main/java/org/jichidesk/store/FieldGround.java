package org.jichidesk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.store.sealed.Ending;
import org.jichidesk.store.sealed.SealedFile;
import org.jichidesk.store.sealed.SealedReading;

/** A field file: every write is a sealed frame on disk before it counts. */
final class FieldGround implements Ground {

  private final String name;
  private final FieldCover cover;
  private final SealedFile file;
  private boolean closedInOrder;

  FieldGround(String name, FieldCover cover, SealedFile file, boolean closedInOrder) {
    this.name = name;
    this.cover = cover;
    this.file = file;
    this.closedInOrder = closedInOrder;
  }

  /** A new name each time: the file may have been copied, or an older copy put in its place. */
  @Override
  public Replica replica(Map<String, String> meta, List<Finding> notices) {
    return Replica.inField(cover.from().office(), cover.from().kind());
  }

  @Override
  public void keep(List<Assertion> written) {
    append(FieldCodec.assertions(FieldCodec.WRITTEN, written));
  }

  @Override
  public void keep(String digest, byte[] content) {
    append(FieldCodec.content(digest, content));
  }

  @Override
  public void keep(FieldBatch batch) {
    if (!batch.isEmpty()) {
      append(batch.bytes());
    }
  }

  private void append(byte[] frame) {
    try {
      file.append(frame);
      closedInOrder = false;
    } catch (IOException e) {
      throw DiskTrouble.refusal(FindingCode.CANNOT_WRITE, name, e);
    }
  }

  @Override
  public void note(Replica replica) {
    // A new name each time needs no notes.
  }

  @Override
  public void refuseUnlessOffice() {
    throw Refusal.of(FindingCode.NOT_IN_FIELD, name);
  }

  @Override
  public List<Finding> check() {
    try {
      SealedReading found = file.again();
      boolean sound = found.ending() != Ending.DAMAGED && found.frames() == file.frames();
      return sound
          ? List.of()
          : List.of(
              Finding.at(
                  Place.file(name), FindingCode.INTEGRITY, name + " " + (found.frames() + 1)));
    } catch (IOException e) {
      return List.of(
          Finding.at(Place.file(name), FindingCode.INTEGRITY, name + " " + DiskTrouble.why(e)));
    }
  }

  @Override
  public void trust() {
    // Nothing is suspected without a look: every opening reads all of it.
  }

  /** The copy is sealed as the file is. */
  @Override
  public void backup(Connection connection, Path target) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (FileChannel out =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        file.copyTo(out);
        out.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      part.toFile().delete();
      throw DiskTrouble.refusal(FindingCode.CANNOT_WRITE, String.valueOf(target.getFileName()), e);
    }
  }

  @Override
  public Optional<FieldCover> field() {
    return Optional.of(cover);
  }

  @Override
  public void close(Connection connection, Replica replica) throws SQLException {
    try {
      connection.close();
    } finally {
      end();
    }
  }

  /** Every answer is on disk by now: what fails here only weakens a later warning. */
  @SuppressWarnings("EmptyCatch")
  private void end() {
    try (file) {
      if (!closedInOrder) {
        file.append(FieldCodec.closed());
      }
    } catch (IOException e) {
      // The stick may have been pulled; the next opening says that it was not closed in order.
    }
  }
}
