package org.jichidesk.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jichidesk.cli.Cli;
import org.jichidesk.cli.Program;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Backups;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.Logged;
import org.jichidesk.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing program without warning. What it had acknowledged must be there, whole merges or
 * none, and nothing torn. {@code -Djichidesk.kills=1000} asks for more.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("jichidesk.kills", 25);
  private static final long SEED = Long.getLong("jichidesk.seed", System.nanoTime());
  private static final String ROUNDS = "smesbmsesm";
  private static final int BOOKS = 10;
  private static final Field NOTE = DutyReport.TYPE.field("note").orElseThrow();

  @TempDir private static Path folder;
  private static Path branch;
  private static Path centre;
  private static Path book;

  /** The dump without file names after the first so many workbooks were merged. */
  private static final List<String> AFTER = new ArrayList<>();

  /** Every acknowledged write of a note, by assertion. */
  private final Map<String, String[]> written = new HashMap<>();

  private int lastExport;

  @BeforeAll
  static void prepareStoresAndReturns() throws IOException {
    branch = Cli.sample(folder, "O02");
    book = Cli.export(branch, folder.resolve("first.xlsx"));
    centre = Cli.sample(folder, "O00");
    Path returns = Files.createDirectories(folder.resolve("returns"));
    Path merged = folder.resolve("merged.db");
    Files.copy(centre, merged);
    AFTER.add(Cli.dump(merged));
    for (int i = 0; i < BOOKS; i++) {
      Path next = returns.resolve("return-" + i + ".xlsx");
      Cli.typed(book, next, "D06.T0" + (10 + i) + ".2025", "note", "手書き" + i);
      assertThat(Cli.run("merge", "--store", merged, next).code()).isLessThan(2);
      AFTER.add(Cli.dump(merged));
    }
  }

  @Test
  void nothingAcknowledgedIsLostAndNothingIsTorn() throws Exception {
    Random random = new Random(SEED);
    try {
      Round round = start(0);
      for (int i = 0; i < KILLS; i++) {
        List<String> said = kill(round, random);
        Round killed = round;
        round = i + 1 < KILLS ? start(i + 1) : killed;
        verify(killed, said);
      }
      verifyNotes();
    } catch (AssertionError e) {
      throw new AssertionError("-Djichidesk.seed=" + SEED, e);
    }
  }

  private record Round(char kind, int number, Path store, Path folder, Process process) {}

  private Round start(int number) throws IOException {
    char kind = ROUNDS.charAt(number % ROUNDS.length());
    Path own = Files.createDirectories(folder.resolve("round-" + number));
    Path store = branch;
    String what = "set";
    if (kind == 'm') {
      store = own.resolve("centre.db");
      Files.copy(centre, store);
      Files.createSymbolicLink(own.resolve("returns"), folder.resolve("returns"));
      what = "merge";
    } else if (kind == 'b') {
      what = "backup";
    } else if (kind == 'e') {
      what = "export";
      Files.copy(book, own.resolve("return.xlsx"));
    }
    return new Round(
        kind,
        number,
        store,
        own,
        Program.start(Program.command(List.of(), Writer.class, what, store, own, number)));
  }

  /** Lets it write for a while, kills it, and gives all it had said. */
  private static List<String> kill(Round round, Random random) throws Exception {
    List<String> said = new ArrayList<>();
    try (BufferedReader reader = round.process.inputReader(StandardCharsets.UTF_8)) {
      String ready = reader.readLine();
      assertThat(ready).isEqualTo("ready");
      round.process.getOutputStream().write('\n');
      round.process.getOutputStream().flush();
      int most =
          switch (round.kind) {
            case 's' -> 60;
            case 'm' -> BOOKS;
            default -> 6;
          };
      for (int left = random.nextInt(most); left > 0; left--) {
        said.add(reader.readLine());
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
      round.process.toHandle().destroyForcibly(); // leaves what it said readable
      reader.lines().forEach(said::add);
    }
    assertThat(round.process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(said)
        .allMatch(
            line -> line != null && line.matches("(wrote|merged|copied|exported|nothing) .*"));
    return said;
  }

  private void verify(Round round, List<String> said) throws IOException {
    try (Store store = Cli.DESK.open(round.store)) {
      assertThat(store.notices())
          .extracting(Finding::code)
          .extracting(Enum::name)
          .isSubsetOf("STORE_MOVED");
      assertThat(store.check()).as("round %s", round).isEmpty();
      switch (round.kind) {
        case 's' -> said.forEach(this::remember);
        case 'm' -> verifyMerge(store, said);
        case 'b' -> verifyBackups(round, said);
        default -> verifyExports(round, store, said);
      }
    }
    if (round.kind == 'm') {
      int sources =
          Cli.run("sources", "--store", round.store, "--json").out().split("\"digest\"").length - 1;
      assertThat(Cli.dump(round.store)).isEqualTo(AFTER.get(sources - samples()));
    } else if (round.kind == 'e') {
      Path target = round.folder.resolve("return.xlsx");
      Cli.Said trial = Cli.run("merge", "--store", centre, "--dry-run", target);
      assertThat(trial.code()).as(trial.toString()).isLessThan(2);
    }
  }

  private static int samples() {
    return AFTER.getFirst().split("\\{\"source\"").length - 1;
  }

  private void remember(String line) {
    String[] words = line.split(" ");
    assertThat(written.put(words[3], words)).as("name given twice: %s", words[3]).isNull();
  }

  private static void verifyMerge(Store store, List<String> said) {
    List<String> names = store.sources().all().stream().flatMap(s -> s.names().stream()).toList();
    for (String line : said) {
      if (line.startsWith("merged ")) {
        assertThat(names).contains(line.substring(7));
      }
    }
  }

  private static void verifyBackups(Round round, List<String> said) {
    for (String line : said) {
      assertThat(round.folder.resolve(line.substring(7))).exists();
    }
    for (String name : Cli.files(round.folder)) {
      if (name.endsWith(".db")) {
        Backups.check(round.folder.resolve(name));
      }
    }
  }

  private void verifyExports(Round round, Store store, List<String> said) {
    int noted = store.exports().last("return").map(ExportEntry::number).orElse(0);
    for (String line : said) {
      lastExport = Integer.parseInt(line.substring("exported ".length()));
    }
    assertThat(noted).as("round %s", round).isGreaterThanOrEqualTo(lastExport);
    lastExport = noted;
  }

  private void verifyNotes() {
    try (Store store = Cli.DESK.open(branch)) {
      Map<String, List<Logged>> histories = new HashMap<>();
      for (String[] words : written.values()) {
        List<Logged> history =
            histories.computeIfAbsent(
                words[1], key -> store.records().history(new RecordKey(DutyReport.TYPE, key)));
        assertThat(history)
            .as(String.join(" ", words))
            .anyMatch(logged ->
                logged.assertion().id().text().equals(words[3])
                    && logged
                        .assertion()
                        .atom(NOTE)
                        .orElseThrow()
                        .value()
                        .equals(Value.of(words[2])));
      }
    }
    System.out.println("Kills: " + KILLS + ", acknowledged notes found again: " + written.size());
  }
}
