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
   * Checks that a file is a whole store of a version this program can open.
   *
   * @throws Refusal {@code BACKUP_DAMAGED} if it is not
   */
  public static void check(Path backup) {
    try {
      check(backup, -1);
    } catch (SQLException e) {
      throw damaged(backup, String.valueOf(e.getMessage()));
    }
  }

  private static void check(Path backup, long expected) throws SQLException {
    try (Connection copy = DriverManager.getConnection("jdbc:sqlite:file:" + uri(backup))) {
      if (Sql.pragma(copy, "application_id") != Sql.APPLICATION_ID
          || Sql.pragma(copy, "user_version") > Migrator.newest()) {
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

  private static String uri(Path backup) {
    return backup.toAbsolutePath().toUri().getRawPath() + "?mode=ro&immutable=1";
  }

  /**
   * Puts a backup in the place of a store, after checking it. The replaced store is kept beside it.
   *
   * @param kept where the replaced store goes
   */
  public static void restore(Path backup, Path store, Path kept) {
    check(backup);
    String name = String.valueOf(store.getFileName());
    if (Files.isDirectory(store)) {
      throw Refusal.of(FindingCode.NOT_A_STORE, name, "");
    }
    try {
      Path folder = store.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (Guard guard = Guard.take(store)) {
        Path temporary = store.resolveSibling(store.getFileName() + ".part");
        Files.copy(backup, temporary, StandardCopyOption.REPLACE_EXISTING);
        markRestored(temporary);
        check(temporary);
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
        if (Files.exists(store)) {
          Files.move(store, kept);
        }
        // A journal left behind would be played back into the restored store.
        Path journal = store.resolveSibling(name + "-journal");
        if (Files.exists(journal)) {
          Files.move(journal, kept.resolveSibling(kept.getFileName() + "-journal"));
        }
        Files.move(temporary, store, StandardCopyOption.ATOMIC_MOVE);
        guard.note("", 0);
        guard.seal(store);
      }
    } catch (SQLException e) {
      throw Sql.refusal(e, String.valueOf(store.getFileName()));
    } catch (IOException e) {
      throw new Refusal(
          Finding.at(
              Place.NOWHERE,
              FindingCode.CANNOT_WRITE,
              String.valueOf(store.getFileName()),
              String.valueOf(e.getMessage())),
          e);
    }
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
