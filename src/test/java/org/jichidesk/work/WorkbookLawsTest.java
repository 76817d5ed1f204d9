package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jichidesk.MemoryFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The laws of merging, on random histories. More of them: {@code -Dlaws.histories=10000}; one
 * again: {@code -Dlaws.seed=4711 -Dlaws.histories=1}.
 */
class WorkbookLawsTest {

  private static final int HISTORIES = Integer.getInteger("laws.histories", 150);
  private static final long SEED = Long.getLong("laws.seed", 20_260_401L);
  private static final int LONGEST = 28;

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  @Test
  void holdForRandomHistories() throws IOException {
    int books = 0;
    for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
      Random random = new Random(seed);
      List<History.Step> steps = new ArrayList<>();
      int length = 8 + random.nextInt(LONGEST - 8);
      for (int i = 0; i < length; i++) {
        steps.add(History.Step.random(random));
      }
      Outcome outcome = live(steps, seed);
      books += outcome.books;
      if (outcome.broken.isPresent()) {
        List<History.Step> least = shrink(steps, seed);
        fail(
            "seed "
                + seed
                + ": "
                + live(least, seed).broken.orElse("passes now and then; whole: " + outcome.broken)
                + "\n"
                + String.join("\n", least.stream().map(History.Step::toString).toList()));
      }
    }
    assertThat(books).as("workbooks written").isGreaterThan(HISTORIES);
  }

  private record Outcome(Optional<String> broken, int books) {}

  private Outcome live(List<History.Step> steps, long seed) throws IOException {
    Path place = Files.createTempDirectory(folder, "history");
    try (History history = new History(place)) {
      for (History.Step step : steps) {
        history.take(step);
      }
      history.check(seed);
      return new Outcome(Optional.empty(), history.books());
    } catch (RuntimeException broken) {
      boolean law = broken instanceof History.LawBroken;
      String trace = law ? "" : "\n" + List.of(broken.getStackTrace()).subList(0, 8);
      return new Outcome(Optional.of(broken + trace), 0);
    } finally {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Leaves steps out as long as it still fails. */
  private List<History.Step> shrink(List<History.Step> steps, long seed) throws IOException {
    List<History.Step> least = new ArrayList<>(steps);
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (int i = least.size() - 1; i >= 0; i--) {
        List<History.Step> fewer = new ArrayList<>(least);
        fewer.remove(i);
        if (live(fewer, seed).broken.isPresent()) {
          least = fewer;
          smaller = true;
        }
      }
    }
    return least;
  }
}
