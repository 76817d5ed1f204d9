package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.store.OpeningTest.assertRefused;
import static org.jichidesk.store.Stores.P1;
import static org.jichidesk.store.Stores.codes;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.council.Officer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("a.jichi");
  }

  /** Another program: tells whether it could lock the file, and waits to be told to go. */
  static final class Other {

    private Other() {}

    public static void main(String[] args) throws IOException {
      if (args.length > 1) {
        System.out.write(canWrite(args[1]) ? 'y' : 'n');
        System.out.flush();
        return;
      }
      try (RandomAccessFile file = new RandomAccessFile(args[0], "rw")) {
        FileLock lock = file.getChannel().tryLock();
        System.out.write(lock == null ? 'n' : 'y');
        System.out.flush();
        if (lock != null && System.in.read() < 0) {
          return;
        }
      }
    }
  }

  /** As a program would that knows nothing of guards. */
  static boolean canWrite(String store) {
    try {
      Stores.tamper(Path.of(store), "UPDATE meta SET value = value");
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private Process other(String... more) throws IOException {
    List<String> command = new ArrayList<>();
    Collections.addAll(
        command,
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xshare:auto",
        "-XX:TieredStopAtLevel=1",
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        System.getProperty("java.class.path"),
        Other.class.getName(),
        Guard.pathFor(file()).toString());
    Collections.addAll(command, more);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  @Test
  void aSecondOpeningInThisProgramIsRefusedAndTheFirstStaysGuarded() throws Exception {
    try (Store store = Stores.create(file())) {
      assertRefused(FindingCode.STORE_IN_USE, () -> Stores.open(file()));
      assertRefused(
          FindingCode.STORE_IN_USE, () -> Stores.open(folder.resolve("x/../a.jichi").normalize()));
      Process other = other();
      assertThat(other.getInputStream().read()).as("no other program gets in").isEqualTo('n');
      other.waitFor();
      assertThat(other(file().toString()).getInputStream().read())
          .as("nor one that knows nothing of guards")
          .isEqualTo('n');
      Stores.write(store, P1, Officer.NAME, "a");
    }
    Stores.open(file()).close();
  }

  @Test
  void aStoreInUseByAnotherProgramIsRefusedAfterWaiting() throws Exception {
    Stores.create(file()).close();
    Process other = other();
    try {
      assertThat(other.getInputStream().read()).isEqualTo('y');
      long start = System.nanoTime();
      assertRefused(
          FindingCode.STORE_IN_USE,
          () ->
              Opening.open(
                  file(),
                  Catalog.STANDARD,
                  Stores.WALL,
                  Migrator.STANDARD,
                  Duration.ofMillis(200)));
      assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(200_000_000L);
      assertRefused(
          FindingCode.STORE_IN_USE,
          () -> Backups.restore(file(), file(), folder.resolve("kept"), Duration.ZERO));
    } finally {
      other.getOutputStream().close();
      other.waitFor(10, TimeUnit.SECONDS);
    }
    Stores.open(file()).close();
  }

  @Test
  void waitsForAnotherProgramToFinish() throws Exception {
    Stores.create(file()).close();
    Process other = other();
    assertThat(other.getInputStream().read()).isEqualTo('y');
    other.getOutputStream().close();
    Store.open(file(), Catalog.STANDARD, Stores.WALL).close();
  }

  @Test
  void evenWithoutAGuardSqliteKeepsOthersOut() throws Exception {
    try (Store store = Stores.create(file())) {
      Stores.write(store, P1, Officer.NAME, "a");
      assertThat(Sql.pragma(store.connection(), "locking_mode")).isZero();
      Files.delete(Guard.pathFor(file()));
      Path link = Files.createSymbolicLink(folder.resolve("b.jichi"), file());
      assertRefused(FindingCode.STORE_IN_USE, () -> Stores.open(link));
    }
  }

  @Test
  void aFileChangedWhileClosedIsNoticedUntilItWasLookedAt() throws Exception {
    try (Store store = Stores.create(file())) {
      Stores.write(store, P1, Officer.NAME, "a");
    }
    Stores.tamper(file(), "UPDATE meta SET value = value");
    Stores.tamper(file(), "PRAGMA user_version = " + Migrator.STANDARD.newest());
    byte[] bytes = Files.readAllBytes(file());
    bytes[27] ^= 1;
    Files.write(file(), bytes);
    for (int i = 0; i < 2; i++) {
      try (Store store = Stores.open(file())) {
        assertThat(codes(store.notices())).containsExactly(FindingCode.FILE_CHANGED_OUTSIDE);
      }
    }
    try (Store store = Stores.open(file())) {
      assertThat(store.check()).isEmpty();
    }
    try (Store store = Stores.open(file())) {
      assertThat(store.notices()).isEmpty();
    }
  }

  @Test
  void aLostOrSpoiledGuardDoesNoHarm() throws Exception {
    try (Store store = Stores.create(file())) {
      Stores.write(store, P1, Officer.NAME, "a");
    }
    for (String text :
        new String[] {"", "=", "last.X\nseal", "last.=x\nlast.A=\n\0\uFFFF", "x".repeat(99_999)}) {
      Files.writeString(Guard.pathFor(file()), text);
      try (Store store = Stores.open(file())) {
        assertThat(store.check()).isEmpty();
        Stores.write(store, P1, Officer.NAME, "b");
      }
    }
    Files.delete(Guard.pathFor(file()));
    try (Store store = Stores.open(file())) {
      assertThat(store.notices()).isEmpty();
    }
  }
}
