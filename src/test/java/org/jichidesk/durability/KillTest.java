package org.jichidesk.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Backups;
import org.jichidesk.store.Store;
import org.jichidesk.work.Desk;
import org.jichidesk.work.ExportBook;
import org.jichidesk.work.ExportOrder;
import org.jichidesk.work.Lineage;
import org.jichidesk.work.LoadSample;
import org.jichidesk.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 at random moments: what was acknowledged is there afterwards, and nothing is torn. */
class KillTest {

  private static final int KILLS = Integer.getInteger("jichidesk.kills", 12);
  private static final Desk DESK = new Desk(Catalog.STANDARD, InstantSource.system());

  private final Random random = new Random(Long.getLong("jichidesk.seed", 20261122L));

  @TempDir private Path folder;

  @Test
  void acknowledgedWritesOutliveAKill() throws Exception {
    Path store = folder.resolve("branch.db");
    try (Store made = DESK.create(store, "O02", "branch")) {
      new LoadSample(DESK, Path.of("sample-data")).office(made, "O02");
    }
    int next = 1;
    int writes = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      List<Integer> acknowledged = runAndKill("set", store, folder.resolve("none"), next);
      try (Store opened = open(store)) {
        List<String> written =
            new Lineage(opened)
                .of(new RecordKey(DutyReport.TYPE, Writer.KEY)).stream()
                    .filter(entry -> entry.field().equals(DutyReport.HOURS))
                    .map(entry -> entry.value().text())
                    .toList();
        assertThat(written)
            .as("acknowledged before kill %d", kill)
            .containsAll(acknowledged.stream().map(String::valueOf).toList());
      }
      writes += acknowledged.size();
      next += acknowledged.size() + 1;
    }
    assertThat(writes).as("there must be something to lose").isGreaterThan(KILLS);
  }

  @Test
  void aMergeIsThereWholeOrNotAtAll() throws Exception {
    Path book = folder.resolve("return.xlsx");
    long rows = exportSample(book);
    for (int kill = 0; kill < KILLS; kill++) {
      Path store = folder.resolve("centre" + kill + ".db");
      DESK.create(store, "O00", "liaison").close();
      List<Integer> acknowledged = runAndKill("merge", store, book, 1);
      try (Store opened = open(store)) {
        int sources = opened.sources().all().size();
        long[] found = {0};
        opened.records().forEachLogged(record -> found[0]++);
        assertThat(found[0]).as("kill %d", kill).isEqualTo(sources == 0 ? 0 : rows);
        if (!acknowledged.isEmpty()) {
          assertThat(sources).as("kill %d", kill).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void aBackupIsWholeOrNotThere() throws Exception {
    Path store = folder.resolve("branch.db");
    try (Store made = DESK.create(store, "O02", "branch")) {
      new LoadSample(DESK, Path.of("sample-data")).office(made, "O02");
    }
    Path backups = Files.createDirectory(folder.resolve("backups"));
    for (int kill = 0; kill < KILLS / 2; kill++) {
      List<Integer> acknowledged = runAndKill("backup", store, backups.resolve("b" + kill), 1);
      for (int number : acknowledged) {
        assertThat(backups.resolve("b" + kill + "-" + number)).exists();
      }
    }
    try (var files = Files.list(backups)) {
      for (Path backup : files.filter(f -> !f.toString().endsWith(".part")).toList()) {
        if (!backup.toString().contains(".part") && !backup.toString().endsWith(".guard")) {
          Backups.check(backup);
        }
      }
    }
    open(store).close();
  }

  private long exportSample(Path book) throws IOException {
    Path branch = folder.resolve("sample.db");
    try (Store store = DESK.create(branch, "O02", "branch")) {
      new LoadSample(DESK, Path.of("sample-data")).office(store, "O02");
      ExportOrder order =
          new ExportOrder(
              BookKind.RETURN,
              book,
              OptionalInt.of(2025),
              List.of(),
              Optional.empty(),
              "",
              ExportOrder.Personal.NONE);
      return new ExportBook(DESK, store, order, Progress.NONE).write().rows();
    }
  }

  /** Opens the store and finds nothing wrong with it. */
  private static Store open(Path file) {
    Store store = DESK.open(file);
    assertThat(store.notices()).extracting(Finding::code).isEmpty();
    assertThat(store.check()).isEmpty();
    return store;
  }

  /** Gives the numbers the child had acknowledged when it was killed. */
  private List<Integer> runAndKill(String what, Path store, Path books, int first)
      throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                what,
                store.toString(),
                books.toString(),
                Integer.toString(first))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<Integer> acknowledged = new ArrayList<>();
    Thread killer =
        new Thread(() -> {
          try {
            Thread.sleep(random.nextInt(400, 1600));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          child.destroyForcibly();
        });
    killer.start();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(" ", -1);
        if (parts.length == 2 && List.of("0", "1").contains(parts[1])) {
          acknowledged.add(Integer.valueOf(parts[0]));
        }
      }
    }
    killer.join();
    assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return acknowledged;
  }
}
