package org.jichidesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.merge.Step;
import org.jichidesk.domain.merge.World;
import org.jichidesk.domain.record.RecordKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The laws of merging hold of stores on disk as they do of the model; on fewer histories, since
 * each needs some stores. {@code -Djichidesk.histories} raises their number in proportion.
 */
class StoreLawsTest {

  private static final int HISTORIES = Integer.getInteger("jichidesk.histories", 2_000) / 80;
  private static final long FIRST_SEED = 77_000;

  @TempDir Path folder;

  private interface Law {
    void check(List<Step> steps, Random random) throws SQLException;
  }

  private void forEveryHistory(Law law) {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + HISTORIES; seed++) {
      List<Step> steps = Step.history(seed);
      if (breaks(law, steps, seed) != null) {
        long failing = seed;
        List<Step> shortest = Step.shrink(steps, shorter -> breaks(law, shorter, failing) != null);
        throw new AssertionError(
            "seed " + seed + ", steps " + shortest, breaks(law, shortest, seed));
      }
    }
  }

  private static Throwable breaks(Law law, List<Step> steps, long seed) {
    try {
      law.check(steps, new Random(seed));
      return null;
    } catch (SQLException | RuntimeException | AssertionError e) {
      return e;
    }
  }

  /** A store that need not survive anything, so that many can be made. */
  private Store store() {
    try {
      Path file = Files.createTempDirectory(folder, "s").resolve("a.jichi");
      Store store = Stores.create(file);
      Sql.execute(store.connection(), "PRAGMA synchronous=OFF");
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What can be merged: the rows of each workbook, and each desk's own writes as one more. */
  private static List<List<List<Assertion>>> workbooks(World world) {
    List<List<List<Assertion>>> workbooks = new ArrayList<>();
    world.desks().forEach(desk -> workbooks.add(rows(desk.own())));
    world.books().forEach(book -> workbooks.add(rows(book.rows())));
    return workbooks;
  }

  /** A row holds what is said of one record. */
  private static List<List<Assertion>> rows(List<Assertion> assertions) {
    return new ArrayList<>(
        assertions.stream().collect(Collectors.groupingBy(Assertion::record)).values());
  }

  @Test
  void anyOrderAnyGroupingAnyRepetitionGivesTheSameTables() {
    forEveryHistory((steps, random) -> {
      List<List<List<Assertion>>> workbooks = workbooks(new World().play(steps));
      try (Store one = store();
          Store other = store()) {
        for (int i = 0; i < workbooks.size(); i++) {
          Stores.merge(one, "w" + i, workbooks.get(i));
        }
        List<Integer> order = shuffled(workbooks.size(), random);
        order.add(order.getFirst());
        other.batch(batch -> {
          for (int i = 0; i < order.size(); i++) {
            Stores.merge(batch, "v" + i, workbooks.get(order.get(i)));
          }
          return null;
        });
        assertThat(Stores.projection(other)).isEqualTo(Stores.projection(one));
        assertThat(standings(other)).isEqualTo(standings(one));
      }
    });
  }

  @Test
  void withdrawingIsAsIfItHadNeverBeenMerged() {
    forEveryHistory((steps, random) -> {
      List<List<List<Assertion>>> workbooks = workbooks(new World().play(steps));
      Set<Integer> withdrawn = new HashSet<>();
      for (int i = 0; i < workbooks.size(); i++) {
        if (random.nextInt(3) == 0) {
          withdrawn.add(i);
        }
      }
      try (Store all = store();
          Store without = store()) {
        Map<Integer, Integer> sources = new HashMap<>();
        Set<Integer> early = new HashSet<>();
        for (int i : shuffled(workbooks.size(), random)) {
          sources.put(i, Stores.merge(all, "w" + i, workbooks.get(i)).source());
          if (withdrawn.contains(i) && random.nextBoolean()) {
            all.withdraw(Stores.source(all, sources.get(i)), "p", "r");
            early.add(i);
          }
        }
        for (int i : withdrawn) {
          if (!early.contains(i)) {
            all.withdraw(Stores.source(all, sources.get(i)), "p", "r");
          }
        }
        for (int i = 0; i < workbooks.size(); i++) {
          if (!withdrawn.contains(i)) {
            Stores.merge(without, "w" + i, workbooks.get(i));
          }
        }
        assertThat(Stores.projection(all)).isEqualTo(Stores.projection(without));
        assertThat(standings(all)).isEqualTo(standings(without));
        assertThat(all.sources().all().stream().filter(s -> s.withdrawal().isPresent()))
            .hasSize(withdrawn.size());
      }
    });
  }

  @Test
  void theTablesAreAtAnyTimeWhatTheLogSays() {
    forEveryHistory((steps, random) -> {
      World world = new World().play(steps);
      List<List<List<Assertion>>> workbooks = workbooks(world);
      try (Store store = store()) {
        for (int i = 0; i < workbooks.size(); i++) {
          Stores.merge(store, "w" + i, workbooks.get(i));
          RecordKey record = World.RECORDS.get(random.nextInt(World.RECORDS.size()));
          Stores.write(
              store,
              record,
              World.fields(record).get(random.nextInt(3)),
              String.valueOf(random.nextInt(4)));
          if (random.nextInt(4) == 0) {
            store.withdraw(Stores.source(store, i + 1), "p", "r");
          }
          assertThat(store.check()).isEmpty();
        }
        Map<String, List<String>> kept = Stores.projection(store);
        store.rebuild();
        assertThat(Stores.projection(store)).isEqualTo(kept);
        assertThat(store.records().conflictCount()).isEqualTo(store.records().conflicts().size());
      }
    });
  }

  /** What a row did is told the same whether its workbook is read at once or row by row. */
  @Test
  void whatIsToldDoesNotDependOnHowManyRowsAreTakenAtOnce() {
    forEveryHistory((steps, random) -> {
      List<List<Assertion>> rows = new ArrayList<>();
      workbooks(new World().play(steps)).forEach(rows::addAll);
      Collections.shuffle(rows, random);
      try (Store together = store();
          Store single = store()) {
        List<Outcome> atOnce = Stores.merge(together, "w", rows).outcomes();
        List<Outcome> oneByOne = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
          oneByOne.addAll(Stores.merge(single, "w" + i, List.of(rows.get(i))).outcomes());
        }
        assertThat(atOnce).isEqualTo(oneByOne);
        assertThat(Stores.projection(together)).isEqualTo(Stores.projection(single));
      }
    });
  }

  private static List<Integer> shuffled(int count, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    Collections.shuffle(order, random);
    return order;
  }

  private static Map<RecordKey, Standing> standings(Store store) {
    Map<RecordKey, Standing> standings = new TreeMap<>();
    for (RecordKey record : World.RECORDS) {
      standings.put(record, store.records().standing(record));
    }
    return standings;
  }
}
