package org.jichidesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups, and what the centre sees of stores that were restored or copied. */
class BackupTest {

  private static final String KEY = "D06.T001.2025";

  @TempDir private Path folder;
  private Path store;
  private Path backup;

  @BeforeEach
  void aStoreWithABackup() {
    store = Cli.sample(folder, "O02");
    Cli.expect(0, "set", "--store", store, "duty_report", KEY, "hours=991");
    backup = folder.resolve("safe/place/backup.db");
    Cli.expect(0, "backup", "--store", store, "--out", backup);
  }

  private String set(String assignment) {
    return Cli.expect(0, "set", "--store", store, "duty_report", KEY, assignment).find("（([^、]*)、");
  }

  private Path export(String name) {
    return Cli.export(store, folder.resolve(name));
  }

  @Test
  void aBackupIsTheStoreAndIsNotOverwritten() {
    assertThat(Cli.dump(backup)).isEqualTo(Cli.dump(store));
    byte[] before = Cli.bytes(backup);
    assertThat(Cli.expect(3, "backup", "--store", store, "--out", backup).err()).contains("[S514");
    assertThat(Cli.expect(3, "backup", "--store", store, "--out", store).err()).contains("[S514");
    assertThat(Cli.bytes(backup)).isEqualTo(before);
    assertThat(Cli.files(backup.getParent())).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void restoringPutsTheOldStateBackAndKeepsTheReplacedStore() {
    String then = Cli.dump(store);
    set("hours=992");
    String now = Cli.dump(store);
    Cli.Said said = Cli.expect(0, "restore", "--store", store, "--from", backup);
    assertThat(Cli.dump(store)).isEqualTo(then);
    Path kept = Path.of(said.find("戻す前の台帳はここにあります: (.*)"));
    assertThat(Cli.dump(kept)).isEqualTo(now);
    assertThat(Cli.run("doctor", "--store", store).out()).contains("異常はありません");
    Path elsewhere = folder.resolve("new/other.db");
    Cli.expect(0, "restore", "--store", elsewhere, "--from", backup);
    assertThat(Cli.dump(elsewhere)).isEqualTo(then);
  }

  @Test
  void aDamagedBackupReplacesNothing() throws IOException {
    byte[] whole = Cli.bytes(backup);
    byte[] sound = Cli.bytes(store);
    Random random = new Random(7);
    for (int i = 0; i < 6; i++) {
      byte[] damaged = whole.clone();
      switch (i) {
        case 0 -> damaged = Arrays.copyOf(whole, whole.length / 2);
        case 1 -> damaged = new byte[0];
        case 2 -> Arrays.fill(damaged, 4096 * 5, 4096 * 8, (byte) 0);
        case 3 -> random.nextBytes(damaged);
        case 4 -> damaged[20] ^= 0x55;
        default -> damaged = "no store at all".repeat(1000).getBytes(StandardCharsets.UTF_8);
      }
      Path bad = folder.resolve("bad" + i + ".db");
      Files.write(bad, damaged);
      Cli.Said said = Cli.run("restore", "--store", store, "--from", bad);
      assertThat(said.code()).as("%s: %s", i, said).isEqualTo(3);
      assertThat(said.err()).contains("[S510 中止]", "今の台帳は変わっていません");
      assertThat(Cli.bytes(store)).isEqualTo(sound);
    }
    assertThat(Cli.expect(3, "restore", "--store", store, "--from", folder.resolve("no.db")).err())
        .contains("[S501");
    assertThat(Cli.expect(3, "restore", "--store", folder, "--from", backup).err())
        .contains("[S502");
    assertThat(Files.isDirectory(folder)).isTrue();
    assertThat(Cli.files(folder)).noneMatch(n -> n.contains("replaced") || n.endsWith(".part"));
  }

  @Test
  void anOldJournalIsNeverPlayedIntoARestoredStore() throws IOException {
    Path journal = folder.resolve("O02.db-journal");
    Files.deleteIfExists(store);
    Files.write(journal, "left behind by a crash".repeat(100).getBytes(StandardCharsets.UTF_8));
    Cli.expect(0, "restore", "--store", store, "--from", backup);
    assertThat(Cli.dump(store)).isEqualTo(Cli.dump(backup));
    assertThat(Cli.files(folder)).anyMatch(name -> name.matches(".*replaced-.*-journal"));
  }

  @Test
  void theCentreSeesThatABackupWasRestored() {
    export("1.xlsx");
    Cli.expect(0, "backup", "--store", store, "--out", folder.resolve("b.db"));
    set("hours=992");
    export("2.xlsx");
    Cli.expect(0, "restore", "--store", store, "--from", folder.resolve("b.db"));
    set("hours=993");
    export("2b.xlsx");
    Path centre = Cli.sample(folder, "O00");
    Cli.Said said =
        Cli.expect(
            1,
            "merge",
            "--store",
            centre,
            List.of(folder.resolve("1.xlsx"), folder.resolve("2.xlsx"), folder.resolve("2b.xlsx")));
    assertThat(said.out()).contains("[M404 要確認] 芹田支所").doesNotContain("[M403", "[M408");
    assertThat(Cli.expect(1, "conflicts", "--store", centre, "--json").out())
        .contains("\"=992\"", "\"=993\"");
    assertThat(Cli.expect(1, "board", "--store", centre).out()).contains("[M404");
  }

  @Test
  void theCentreSeesThatAStoreWasCopied() throws IOException {
    export("1.xlsx");
    Path copy = folder.resolve("usb.db");
    Files.copy(store, copy);
    assertThat(Cli.expect(0, "set", "--store", copy, "duty_report", KEY, "hours=995").err())
        .contains("[S512 お知らせ]");
    set("hours=996");
    export("2.xlsx");
    Cli.export(copy, folder.resolve("2c.xlsx"));
    Path centre = Cli.sample(folder, "O00");
    Cli.Said said =
        Cli.expect(
            1,
            "merge",
            "--store",
            centre,
            List.of(folder.resolve("2.xlsx"), folder.resolve("2c.xlsx"), folder.resolve("1.xlsx")));
    assertThat(said.out()).contains("[M403 要確認] 芹田支所: 第2号が二種類").doesNotContain("[M408");
    assertThat(Cli.expect(1, "conflicts", "--store", centre, "--json").out())
        .contains("\"=995\"", "\"=996\"");
  }

  @Test
  void theCentreSeesThatANumberIsMissing() {
    export("1.xlsx");
    set("hours=997");
    export("2.xlsx");
    set("hours=998");
    export("3.xlsx");
    Path centre = Cli.sample(folder, "O00");
    Path first = folder.resolve("1.xlsx");
    Path third = folder.resolve("3.xlsx");
    assertThat(Cli.expect(1, "merge", "--store", centre, first, third).out())
        .contains("[M402 要確認] 芹田支所: 第2号が届いていません");
    assertThat(Cli.expect(0, "merge", "--store", centre, folder.resolve("2.xlsx")).out())
        .doesNotContain("[M402");
    assertThat(Cli.run("show", "--store", centre, "duty_report", KEY).out())
        .contains("hours         998");
  }

  @Test
  void aStorePutBackBehindOurBackNeverGivesANameTwice() throws IOException {
    byte[] old = Cli.bytes(store);
    String first = set("hours=992");
    Files.write(store, old);
    Cli.Said looked = Cli.expect(0, "show", "--store", store, "district");
    assertThat(looked.err()).contains("[S513 要確認]", "[S522 要確認]");
    assertThat(Cli.expect(0, "show", "--store", store, "district").err()).contains("[S513 要確認]");
    String second = set("hours=993");
    assertThat(second).isNotEqualTo(first).doesNotStartWith(first.replaceAll("\\..*", ""));
    assertThat(Cli.expect(1, "doctor", "--store", store).out()).contains("[S522 要確認]");
    assertThat(Cli.expect(0, "doctor", "--store", store).out()).contains("異常はありません");
  }
}
