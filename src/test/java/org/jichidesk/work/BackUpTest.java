package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a store in use, on a clock that stands until it is set. */
class BackUpTest {

  @TempDir private Path folder;
  private LocalDateTime now = LocalDateTime.of(2026, 6, 1, 9, 0);
  private final Desk desk =
      new Desk(Catalog.STANDARD, () -> now.atZone(ZoneId.systemDefault()).toInstant());
  private Store store;
  private BackUp backUp;

  @BeforeEach
  void aStore() {
    store = desk.create(folder.resolve("mine.db"), "O02", "branch");
    new SetFields(store, Catalog.STANDARD.named("district").orElseThrow(), "D01")
        .write(Map.of("name", "第一"), "試験", "");
    backUp = new BackUp(store, desk.wall());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static List<String> files(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void throwsAwayOnlyAutomaticOnesThatAreOldEnough() throws IOException {
    Path backups = BackUp.folderOf(store.file());
    Path own = backUp.now();
    Path foreign = Files.writeString(backups.resolve("auto-notes.txt"), "mine");
    LocalDateTime first = now;
    for (int half = 0; half < 15; half++) {
      now = first.plusMinutes(30L * half);
      assertThat(backUp.clocked(Optional.empty())).isEmpty();
    }
    List<String> autos = files(backups).stream().filter(f -> f.endsWith(".db")).toList();
    assertThat(autos).hasSize(13).doesNotContain("auto-20260601-090000-000.db");
    assertThat(autos).contains("auto-20260601-103000-000.db", "auto-20260601-160000-000.db");
    assertThat(own).exists();
    assertThat(foreign).exists();
    now = first.plusDays(1);
    backUp.clocked(Optional.empty());
    assertThat(files(backups)).contains("auto-20260601-160000-000.db");
  }

  @Test
  void aMissingSecondPlaceIsToldAndStopsNothing() throws IOException {
    Path stick = folder.resolve("stick");
    List<Finding> told = backUp.clocked(Optional.of(stick));
    assertThat(told).extracting(Finding::code).containsExactly(FindingCode.SECOND_PLACE_MISSING);
    assertThat(stick).as("a stick that is not there is not made up").doesNotExist();
    assertThat(files(BackUp.folderOf(store.file()))).hasSize(1);
    Files.createDirectory(stick);
    now = now.plusMinutes(30);
    assertThat(backUp.clocked(Optional.of(stick))).isEmpty();
    assertThat(files(stick.resolve("mine.db.backups")))
        .containsExactly("auto-20260601-093000-000.db");
  }

  @Test
  void theSecondPlaceIsWrittenThoughTheFirstFails() throws IOException {
    Files.writeString(BackUp.folderOf(store.file()), "in the way");
    Path stick = Files.createDirectory(folder.resolve("stick"));
    List<Finding> told = backUp.clocked(Optional.of(stick));
    assertThat(told).extracting(Finding::code).containsExactly(FindingCode.BACKUP_FAILED);
    assertThat(files(stick.resolve("mine.db.backups"))).hasSize(1);
  }

  @Test
  void listsEveryBackupNewestFirst() throws IOException {
    Path stick = Files.createDirectory(folder.resolve("stick"));
    backUp.clocked(Optional.of(stick));
    now = now.plus(Duration.ofMinutes(1));
    Path own = backUp.now();
    Path chosen = folder.resolve("elsewhere/chosen.db");
    backUp.to(chosen);
    store.close();
    Path replaced = new Restore(desk).restore(own, store.file());
    List<KeptBackup> kept =
        KeptBackup.of(
            store.file(),
            Optional.of(stick),
            List.of(chosen, folder.resolve("no longer there.db")));
    assertThat(kept)
        .extracting(KeptBackup::kind)
        .containsExactlyInAnyOrder(
            KeptBackup.Kind.AUTO,
            KeptBackup.Kind.AUTO,
            KeptBackup.Kind.OWN,
            KeptBackup.Kind.OWN,
            KeptBackup.Kind.REPLACED);
    assertThat(kept).extracting(KeptBackup::file).contains(own, chosen, replaced);
    assertThat(kept).isSortedAccordingTo((a, b) -> b.time().compareTo(a.time()));
    assertThat(kept).allMatch(one -> one.size() > 1000);
    try (Store again = desk.open(store.file())) {
      assertThat(again.records().names(Catalog.STANDARD.named("district").orElseThrow()))
          .containsEntry("D01", "第一");
    }
  }

  @Test
  void oneAPersonAskedForIsNeverOverwritten() {
    Path own = backUp.now();
    assertThatThrownBy(backUp::now)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.finding().code()).isEqualTo(FindingCode.FILE_EXISTS));
    assertThat(own).exists();
  }
}
