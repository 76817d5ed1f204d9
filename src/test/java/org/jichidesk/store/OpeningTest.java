package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jichidesk.store.Stores.P1;
import static org.jichidesk.store.Stores.codes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("a.jichi");
  }

  static void assertRefused(FindingCode code, ThrowingCallable doing) {
    assertThatThrownBy(doing)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.finding().code()).isEqualTo(code));
  }

  @Test
  void aMissingStoreIsRefusedAndNothingIsMade() throws Exception {
    assertRefused(FindingCode.NO_SUCH_STORE, () -> Stores.open(file()));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void anExistingFileIsNeverOverwritten() throws Exception {
    Files.writeString(file(), "precious");
    assertRefused(FindingCode.STORE_EXISTS, () -> Stores.create(file()));
    assertThat(file()).hasContent("precious");
  }

  @Test
  void whatIsNoStoreIsRefusedAndLeftAsItIs() throws Exception {
    for (String text : List.of("", "SQLite", "これは住民自治デスクのファイルではありません。".repeat(20))) {
      Files.writeString(file(), text);
      assertRefused(FindingCode.NOT_A_STORE, () -> Stores.open(file()));
      assertThat(file()).hasContent(text);
      assertThat(Guard.pathFor(file())).as("nothing is left beside it").doesNotExist();
    }
  }

  @Test
  void anotherProgramsSqliteFileIsRefusedAndLeftAsItIs() throws Exception {
    Stores.tamper(
        file(), "PRAGMA journal_mode=WAL", "CREATE TABLE t (x)", "INSERT INTO t VALUES (1)");
    byte[] before = Files.readAllBytes(file());
    assertRefused(FindingCode.NOT_A_STORE, () -> Stores.open(file()));
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void aFolderIsRefused() throws Exception {
    Files.createDirectory(file());
    assertRefused(FindingCode.NOT_A_STORE, () -> Stores.open(file()));
  }

  @Test
  void aNewerStoreIsRefusedAndLeftAsItIs() throws Exception {
    Stores.create(file()).close();
    Stores.tamper(file(), "PRAGMA user_version = " + (Migrator.STANDARD.newest() + 1));
    byte[] before = Files.readAllBytes(file());
    assertRefused(FindingCode.NEWER_STORE, () -> Stores.open(file()));
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void anOlderStoreIsUpgradedAfterABackup() throws Exception {
    try (Store store = Stores.create(file())) {
      Stores.write(store, P1, Officer.NAME, "a");
    }
    Migrator next = later("CREATE TABLE later (x TEXT); INSERT INTO later VALUES ('new');");
    try (Store store = open(next)) {
      assertThat(codes(store.notices())).containsExactly(FindingCode.UPGRADED);
      assertThat(store.notices().getFirst().args())
          .containsExactly("a.jichi", "a.jichi.before-v" + next.newest() + ".bak");
      assertThat(Stores.one(store.connection(), "SELECT x FROM later")).isEqualTo("new");
      assertThat(store.records().standing(P1).shown(Officer.NAME)).contains(Value.of("a"));
      assertThat(Stores.one(store.connection(), "PRAGMA user_version"))
          .isEqualTo(String.valueOf(next.newest()));
    }
    Path backup = folder.resolve("a.jichi.before-v" + next.newest() + ".bak");
    Backups.check(backup);
    try (Store store = Stores.open(backup)) {
      assertThat(store.records().standing(P1).shown(Officer.NAME)).contains(Value.of("a"));
    }
    try (Store store = open(next)) {
      assertThat(store.notices()).as("only once").isEmpty();
    }
  }

  @Test
  void anUpgradeThatFailsLeavesTheOldStore() throws Exception {
    try (Store store = Stores.create(file())) {
      Stores.write(store, P1, Officer.NAME, "a");
    }
    Migrator broken = later("CREATE TABLE later (x TEXT); INSERT INTO nowhere VALUES (1);");
    assertRefused(FindingCode.CANNOT_WRITE, () -> open(broken));
    try (Store store = Stores.open(file())) {
      assertThat(store.check()).isEmpty();
      assertThat(store.records().history(P1)).hasSize(1);
      assertThat(Stores.columns(store.connection(), "later")).isEmpty();
    }
  }

  private Migrator later(String script) {
    return new Migrator(
        Stream.concat(Migrator.STANDARD.scripts().stream(), Stream.of(script)).toList());
  }

  private Store open(Migrator migrator) {
    return Opening.open(file(), Catalog.STANDARD, Stores.WALL, migrator, Duration.ZERO);
  }

  @Test
  void aStoreThatCannotBeMadeLeavesNoHalfBehind() throws Exception {
    Path deep = folder.resolve("no");
    Files.writeString(deep, "a file where a folder is needed");
    assertRefused(FindingCode.CANNOT_WRITE, () -> Stores.create(deep.resolve("a.jichi")));
  }

  @Test
  void aStoreOfUnreadableSettingsIsDamaged() throws Exception {
    Stores.create(file()).close();
    Stores.tamper(file(), "INSERT OR REPLACE INTO meta VALUES ('clock', '17x')");
    assertRefused(FindingCode.STORE_DAMAGED, () -> Stores.open(file()));
    Stores.tamper(file(), "UPDATE meta SET value = '0' WHERE name = 'clock'");
    Stores.open(file()).close();
  }

  @Test
  void anUncleanEndIsFollowedByACheckOfTheWholeFile() throws Exception {
    try (Store store = Stores.create(file())) {
      for (int i = 0; i < 400; i++) {
        Stores.write(store, Stores.officer("P" + i), Officer.NAME, "name " + i);
      }
    }
    Files.writeString(Guard.pathFor(file()), "state=open\n");
    Stores.open(file()).close();

    Files.writeString(Guard.pathFor(file()), "state=open\n");
    corruptAPageOf("assertion");
    assertRefused(FindingCode.STORE_DAMAGED, () -> Stores.open(file()));
  }

  private void corruptAPageOf(String table) throws SQLException, java.io.IOException {
    int page;
    try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file())) {
      page =
          Integer.parseInt(
              Stores.one(
                  connection, "SELECT rootpage FROM sqlite_schema WHERE name='" + table + "'"));
    }
    byte[] bytes = Files.readAllBytes(file());
    java.util.Arrays.fill(bytes, (page - 1) * 4096, (page - 1) * 4096 + 64, (byte) 0x5a);
    Files.write(file(), bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "/mnt/share/a.jichi, cifs, true",
    "/mnt/share/a.jichi, nfs4, true",
    "/mnt/share/a.jichi, NFS, true",
    "/mnt/share/a.jichi, fuse.sshfs, true",
    "/Volumes/a.jichi, smbfs, true",
    "\\\\server\\share\\a.jichi, NTFS, true",
    "C:\\Users\\a.jichi, NTFS, false",
    "/home/a.jichi, ext4, false",
    "/Users/a.jichi, apfs, false",
  })
  void networkSharesAreKnown(String path, String fileSystem, boolean network) {
    assertThat(Opening.isNetwork(path, fileSystem)).isEqualTo(network);
  }
}
