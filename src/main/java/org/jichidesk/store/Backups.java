package org.jichidesk.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;

/**
 * Checked copies of a store: {@code VACUUM INTO} a temporary name, check, force to disk, rename.
 */
public final class Backups {

  private Backups() {}

  static void write(Connection connection, Path target) {
    Path temporary = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.deleteIfExists(temporary);
      try (Statement statement = connection.createStatement()) {
        statement.execute("VACUUM INTO '" + temporary.toString().replace("'", "''") + "'");
      }
      long expected = assertions(connection);
      check(temporary, expected);
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (SQLException e) {
      drop(temporary);
      throw Sql.refusal(e, String.valueOf(target.getFileName()));
    } catch (IOException e) {
      drop(temporary);
      throw new Refusal(
          Finding.at(
              Place.NOWHERE,
              FindingCode.CANNOT_WRITE,
              String.valueOf(target.getFileName()),
              String.valueOf(e.getMessage())),
          e);
    } catch (RuntimeException e) {
      drop(temporary);
      throw e;
    }
  }

  private static void drop(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // It is only a part; the message about the failure itself matters more.
      temporary.toFile().deleteOnExit();
    }
  }

  /**
   * Checks that a file is a whole store of a version this program can open, and every assertion in
   * it what it was when it was written.
   *
   * @throws Refusal {@code BACKUP_DAMAGED} if it is not
   */
  public static void check(Path backup) {
    try {
      check(backup, -1);
      checkDigests(backup);
    } catch (SQLException e) {
      throw damaged(backup, String.valueOf(e.getMessage()));
    }
  }

  private static void check(Path backup, long expected) throws SQLException {
    try (Connection copy = openToRead(backup)) {
      if (Sql.pragma(copy, "application_id") != Sql.APPLICATION_ID
          || Sql.pragma(copy, "user_version") > Migrator.STANDARD.newest()) {
        throw damaged(backup, "version");
      }
      List<String> troubles = Sql.integrity(copy);
      if (!troubles.isEmpty()) {
        throw damaged(backup, troubles.getFirst());
      }
      if (expected >= 0 && assertions(copy) != expected) {
        throw damaged(backup, "count");
      }
    }
  }

  /** A damaged store is still worth a copy, so only reading one back asks for this. */
  private static void checkDigests(Path backup) throws SQLException {
    try (Connection copy = openToRead(backup)) {
      if (Sql.pragma(copy, "user_version") < Migrator.STANDARD.newest()) {
        return;
      }
      try (Statement statement = copy.createStatement();
          ResultSet rows =
              statement.executeQuery("SELECT " + AssertionLog.COLUMNS + " FROM assertion a")) {
        while (rows.next()) {
          if (!StoreCheck.isSound(rows)) {
            throw damaged(backup, String.valueOf(rows.getString(3)));
          }
        }
      }
    }
  }

  private static Connection openToRead(Path backup) throws SQLException {
    String uri = backup.toAbsolutePath().toUri().getRawPath();
    return DriverManager.getConnection("jdbc:sqlite:file:" + uri + "?mode=ro&immutable=1");
  }

  /**
   * Puts a backup in the place of a store, after checking it. The replaced store is kept beside it.
   *
   * @param kept where the replaced store goes
   * @throws Refusal {@code FILE_EXISTS} if something is there already
   */
  public static void restore(Path backup, Path store, Path kept) {
    restore(backup, store, kept, Guard.PATIENCE);
  }

  static void restore(Path backup, Path store, Path kept, Duration patience) {
    check(backup);
    if (Files.isDirectory(store)) {
      throw Refusal.of(FindingCode.NOT_A_STORE, String.valueOf(store.getFileName()), "");
    }
    try {
      Path folder = store.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw cannotWrite(store, e);
    }
    try (Guard guard = Guard.take(store, patience)) {
      Path temporary = store.resolveSibling(store.getFileName() + ".part");
      try {
        refuseExisting(kept);
        refuseExisting(journalOf(kept));
        Files.copy(backup, temporary, StandardCopyOption.REPLACE_EXISTING);
        markRestored(temporary);
        check(temporary);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        // First the store: were its journal gone before it, it could no longer be made whole.
        moveIfThere(store, kept);
        moveIfThere(journalOf(store), journalOf(kept));
        Files.move(temporary, store, StandardCopyOption.ATOMIC_MOVE);
        guard.replaced(store);
      } finally {
        drop(temporary);
        drop(journalOf(temporary));
      }
    } catch (SQLException e) {
      throw Sql.refusal(e, String.valueOf(store.getFileName()));
    } catch (IOException e) {
      throw cannotWrite(store, e);
    }
  }

  private static Path journalOf(Path store) {
    return store.resolveSibling(store.getFileName() + "-journal");
  }

  private static void refuseExisting(Path file) {
    if (Files.exists(file)) {
      throw Refusal.of(FindingCode.FILE_EXISTS, String.valueOf(file.getFileName()));
    }
  }

  private static void moveIfThere(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to);
    }
  }

  private static Refusal cannotWrite(Path file, IOException e) {
    String name = String.valueOf(file.getFileName());
    return new Refusal(
        Finding.at(Place.NOWHERE, FindingCode.CANNOT_WRITE, name, String.valueOf(e.getMessage())),
        e);
  }

  /** The restored store takes a new replica name before it writes: it may lack known writes. */
  private static void markRestored(Path file) throws SQLException {
    try (Connection connection = Sql.open(file)) {
      Sql.execute(connection, "UPDATE meta SET value = 'restored' WHERE name = ?", Meta.PLACE);
    }
  }

  private static Refusal damaged(Path backup, String why) {
    return Refusal.of(FindingCode.BACKUP_DAMAGED, String.valueOf(backup.getFileName()), why);
  }

  private static long assertions(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM assertion")) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }
}
