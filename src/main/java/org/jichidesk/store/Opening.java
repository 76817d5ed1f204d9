package org.jichidesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.catalog.Catalog;

/**
 * The careful way into a store: lock first, look at the file before SQLite does, refuse what is
 * newer, back up before upgrading, check everything after an unclean end.
 */
record Opening(
    Path file,
    Catalog catalog,
    InstantSource wall,
    Connection connection,
    Ground ground,
    List<Finding> notices) {

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** Where the head of an SQLite file says whose it is. */
  private static final int APPLICATION_ID_AT = 68;

  private static final Set<String> NETWORK =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afs",
          "9p",
          "fuse.sshfs",
          "webdav",
          "davfs");

  static Store create(Path file, String office, String kind, Catalog catalog, InstantSource wall) {
    refuseExisting(file);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Guard guard = Guard.take(file, Guard.PATIENCE);
      try {
        refuseExisting(file);
        return new Store(begin(file, office, kind, catalog, wall, guard));
      } catch (SQLException | IOException | RuntimeException e) {
        guard.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Sql.refusal(e, name(file));
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static void refuseExisting(Path file) {
    if (Files.exists(file)) {
      throw Refusal.of(FindingCode.STORE_EXISTS, name(file));
    }
  }

  private static Opening begin(
      Path file, String office, String kind, Catalog catalog, InstantSource wall, Guard guard)
      throws SQLException, IOException {
    List<Finding> notices = new ArrayList<>();
    Connection connection = Sql.open(file);
    try {
      warnOfNetwork(file, notices);
      Migrator.STANDARD.migrate(connection);
      Meta meta = new Meta(new Db(connection, name(file)));
      connection.setAutoCommit(false);
      meta.put(Meta.OFFICE, office);
      meta.put(Meta.KIND, kind);
      meta.put(Meta.REPLICA, Replica.newName());
      meta.put(Meta.ORIGIN, "new");
      meta.put(Meta.PLACE, Replica.placeOf(file));
      meta.put(Meta.SEQUENCE, "0");
      connection.commit();
      connection.setAutoCommit(true);
      return new Opening(file, catalog, wall, connection, new OfficeGround(file, guard), notices);
    } catch (SQLException | IOException | RuntimeException e) {
      // Half a store would only be in the way of the next attempt.
      connection.close();
      Files.deleteIfExists(file);
      throw e;
    }
  }

  static Store open(
      Path file, Catalog catalog, InstantSource wall, Migrator migrator, Duration patience) {
    if (!Files.exists(file)) {
      throw Refusal.of(FindingCode.NO_SUCH_STORE, name(file));
    }
    if (!Files.isRegularFile(file)) {
      throw Refusal.of(FindingCode.NOT_A_STORE, name(file), "");
    }
    if (FieldReader.isField(file)) {
      throw Refusal.of(FindingCode.PASSPHRASE_NEEDED, name(file));
    }
    List<Finding> notices = new ArrayList<>();
    try {
      Guard guard = Guard.take(file, patience);
      try {
        // Only with the guard: closing a file that is open here as a store gives up its lock.
        lookAtHead(file, guard);
        if (guard.sealBroken(file)) {
          notices.add(
              Finding.at(Place.file(name(file)), FindingCode.FILE_CHANGED_OUTSIDE, name(file)));
        }
        Connection connection = Sql.open(file);
        try {
          prepare(file, connection, migrator, guard.endedUncleanly(), notices);
          warnOfNetwork(file, notices);
          Ground ground = new OfficeGround(file, guard);
          return new Store(new Opening(file, catalog, wall, connection, ground, notices));
        } catch (SQLException | IOException | RuntimeException e) {
          connection.close();
          throw e;
        }
      } catch (SQLException | IOException | RuntimeException e) {
        guard.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Sql.refusal(e, name(file));
    } catch (NumberFormatException e) {
      throw new Refusal(
          Finding.at(
              Place.NOWHERE, FindingCode.STORE_DAMAGED, name(file), String.valueOf(e.getMessage())),
          e);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  private static void prepare(
      Path file, Connection connection, Migrator migrator, boolean unclean, List<Finding> notices)
      throws SQLException {
    int version = (int) Sql.pragma(connection, "user_version");
    if (version > migrator.newest()) {
      throw Refusal.of(FindingCode.NEWER_STORE, name(file));
    }
    if (unclean) {
      List<String> troubles = Sql.integrity(connection);
      if (!troubles.isEmpty()) {
        throw Refusal.of(FindingCode.STORE_DAMAGED, name(file), troubles.getFirst());
      }
    }
    if (version < migrator.newest()) {
      Path kept = file.resolveSibling(name(file) + ".before-v" + migrator.newest() + ".bak");
      Backups.write(connection, kept);
      migrator.migrate(connection);
      notices.add(
          Finding.at(
              Place.NOWHERE, FindingCode.UPGRADED, name(file), String.valueOf(kept.getFileName())));
    }
  }

  /** Even setting a pragma could change somebody else's SQLite file, so SQLite never meets it. */
  private static void lookAtHead(Path file, Guard guard) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(APPLICATION_ID_AT + Integer.BYTES);
      boolean ours =
          head.length == APPLICATION_ID_AT + Integer.BYTES
              && Arrays.equals(Arrays.copyOf(head, MAGIC.length), MAGIC)
              && ByteBuffer.wrap(head).getInt(APPLICATION_ID_AT) == Sql.APPLICATION_ID;
      if (!ours) {
        guard.leaveNothing();
        throw Refusal.of(FindingCode.NOT_A_STORE, name(file), "");
      }
    }
  }

  private static void warnOfNetwork(Path file, List<Finding> notices) throws IOException {
    Path real = file.toRealPath();
    FileStore place = Files.getFileStore(real);
    if (isNetwork(real.toString(), place.type())) {
      notices.add(
          Finding.at(
              Place.file(name(file)), FindingCode.NETWORK_SHARE, name(file), real.toString()));
    }
  }

  /** True for a path or file system that lives on another machine. */
  static boolean isNetwork(String path, String fileSystem) {
    return path.startsWith("\\\\") || NETWORK.contains(fileSystem.toLowerCase(Locale.ROOT));
  }

  private static Refusal cannotWrite(Path file, IOException e) {
    return new Refusal(
        Finding.at(
            Place.file(name(file)),
            FindingCode.CANNOT_WRITE,
            name(file),
            String.valueOf(e.getMessage())),
        e);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
