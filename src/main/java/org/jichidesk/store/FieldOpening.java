package org.jichidesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.store.sealed.SealedFile;

/** The way into a field file: all of it is read into an SQLite that lives in memory only. */
final class FieldOpening {

  private FieldOpening() {}

  static Store open(Path file, Passphrase passphrase, Catalog catalog, InstantSource wall) {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw Refusal.of(FindingCode.NO_SUCH_STORE, name);
    }
    try {
      Connection connection = Sql.openInMemory();
      try {
        Migrator.STANDARD.migrate(connection);
        return open(file, name, passphrase, new FieldMemory(connection, catalog, name), wall);
      } catch (SQLException | IOException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Sql.refusal(e, name);
    } catch (IOException e) {
      throw DiskTrouble.refusal(FindingCode.CANNOT_WRITE, name, e);
    }
  }

  private static Store open(
      Path file, String name, Passphrase passphrase, FieldMemory memory, InstantSource wall)
      throws SQLException, IOException {
    FieldReader reader = new FieldReader(name, memory.catalog(), memory);
    SealedFile.Opened opened = SealedFile.open(file, passphrase, reader);
    try {
      List<Finding> notices = new ArrayList<>(reader.notices(opened.found()));
      FieldCover cover = memory.finish();
      Ground ground = new FieldGround(name, cover, opened.file(), reader.closedInOrder());
      return new Store(
          new Opening(file, memory.catalog(), wall, memory.connection(), ground, notices));
    } catch (SQLException | RuntimeException e) {
      opened.file().close();
      throw e;
    }
  }
}
