package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jichidesk.store.OpeningTest.assertRefused;
import static org.jichidesk.store.Stores.P1;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

  @TempDir Path folder;
  private Path file;
  private Path backup;
  private Path kept;

  @BeforeEach
  void aStoreWithABackupThatWentOn() {
    file = folder.resolve("a.jichi");
    backup = folder.resolve("a.bak");
    kept = folder.resolve("a.replaced");
    try (Store store = Stores.create(file)) {
      Stores.write(store, P1, Officer.NAME, "backed up name");
      for (int i = 0; i < 50; i++) {
        Stores.write(store, Stores.officer("Q" + i), Officer.NAME, "q" + i);
      }
      store.backup(backup);
      Stores.write(store, P1, Officer.NAME, "later");
    }
  }

  private static Value name(Path file) {
    try (Store store = Stores.open(file)) {
      assertThat(store.check()).isEmpty();
      return store.records().standing(P1).shown(Officer.NAME).orElseThrow();
    }
  }

  private List<String> files() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> !f.endsWith(".guard") && !f.endsWith("-journal"))
          .sorted()
          .toList();
    }
  }

  @Test
  void aBackupIsAWholeStoreAndReplacesAnOlderOne() throws Exception {
    Backups.check(backup);
    try (Store store = Stores.open(file)) {
      store.backup(backup);
    }
    Backups.check(backup);
    assertThat(files()).containsExactly("a.bak", "a.jichi");
    assertThat(name(backup)).isEqualTo(Value.of("later"));
  }

  @Test
  void restoringPutsTheBackupInPlaceAndKeepsWhatItReplaces() throws Exception {
    byte[] before = Files.readAllBytes(backup);
    Backups.restore(backup, file, kept);
    assertThat(name(file)).isEqualTo(Value.of("backed up name"));
    assertThat(name(kept)).isEqualTo(Value.of("later"));
    assertThat(Files.readAllBytes(backup)).as("the backup is only read").isEqualTo(before);
    assertThat(files()).containsExactly("a.bak", "a.jichi", "a.replaced");
    assertThat(Files.exists(folder.resolve("a.jichi.part-journal"))).isFalse();
  }

  @Test
  void aLostStoreIsRestoredAndAStrayJournalDoesNotSpoilIt() throws Exception {
    Files.delete(file);
    Path journal = folder.resolve("a.jichi-journal");
    Files.write(journal, "the journal of the lost store".getBytes(StandardCharsets.UTF_8));
    Backups.restore(backup, file, kept);
    assertThat(folder.resolve("a.replaced-journal")).hasContent("the journal of the lost store");
    assertThat(Files.exists(kept)).isFalse();
    assertThat(name(file)).isEqualTo(Value.of("backed up name"));
  }

  @Test
  void aDamagedStoreIsReplacedToo() throws Exception {
    Files.writeString(file, "broken");
    Backups.restore(backup, file, kept);
    assertThat(kept).hasContent("broken");
    assertThat(name(file)).isEqualTo(Value.of("backed up name"));
  }

  @Test
  void nothingIsOverwrittenByWhatIsReplaced() throws Exception {
    Files.writeString(kept, "precious");
    assertRefused(FindingCode.FILE_EXISTS, () -> Backups.restore(backup, file, kept));
    assertThat(kept).hasContent("precious");
    assertThat(name(file)).isEqualTo(Value.of("later"));
    assertThat(files()).containsExactly("a.bak", "a.jichi", "a.replaced");
  }

  @Test
  void aDamagedBackupIsRefusedAndNothingHappens() throws Exception {
    byte[] whole = Files.readAllBytes(backup);
    int text = indexOf(whole, "backed up name");
    for (byte[] bytes :
        List.of(
            "nothing like a store".getBytes(StandardCharsets.UTF_8),
            new byte[0],
            java.util.Arrays.copyOf(whole, whole.length / 2),
            flipped(whole, text),
            flipped(whole, text - 14))) {
      Files.write(backup, bytes);
      assertRefused(FindingCode.BACKUP_DAMAGED, () -> Backups.check(backup));
      assertRefused(FindingCode.BACKUP_DAMAGED, () -> Backups.restore(backup, file, kept));
      assertThat(files()).containsExactly("a.bak", "a.jichi");
    }
    assertThat(name(file)).isEqualTo(Value.of("later"));
  }

  @Test
  void aBackupOfANewerProgramOrAnotherIsRefused() throws Exception {
    Stores.tamper(backup, "PRAGMA user_version = 99");
    assertRefused(FindingCode.BACKUP_DAMAGED, () -> Backups.check(backup));
    Stores.tamper(backup, "PRAGMA user_version = 1", "PRAGMA application_id = 7");
    assertRefused(FindingCode.BACKUP_DAMAGED, () -> Backups.check(backup));
  }

  @Test
  void aBackupThatCannotBeWrittenLeavesNothing() throws Exception {
    try (Store store = Stores.open(file)) {
      Path target = Files.createDirectory(folder.resolve("folder"));
      Files.writeString(target.resolve("x"), "x");
      assertRefused(FindingCode.CANNOT_WRITE, () -> store.backup(target));
      assertRefused(
          FindingCode.CANNOT_WRITE, () -> store.backup(folder.resolve("no/such/folder/a.bak")));
      Stores.write(store, P1, Officer.NAME, "goes on");
    }
    assertThat(files()).containsExactly("a.bak", "a.jichi", "folder");
  }

  private static byte[] flipped(byte[] bytes, int at) {
    byte[] copy = bytes.clone();
    copy[at] ^= 4;
    return copy;
  }

  private static int indexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
  }
}
