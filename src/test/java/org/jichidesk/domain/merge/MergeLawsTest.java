package org.jichidesk.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jichidesk.domain.merge.Standing.FieldStanding;
import org.jichidesk.domain.merge.Standing.Held;
import org.jichidesk.domain.merge.World.Book;
import org.jichidesk.domain.merge.World.Desk;
import org.jichidesk.domain.merge.World.Name;
import org.jichidesk.domain.merge.World.Said;
import org.jichidesk.domain.record.RecordKey;
import org.junit.jupiter.api.Test;

/**
 * The laws of merging, on random histories. {@code -Djichidesk.histories=10000} plays more of them.
 */
class MergeLawsTest {

  private static final int HISTORIES = Integer.getInteger("jichidesk.histories", 2_000);
  private static final long FIRST_SEED = 20_260_401;

  /** Plays every history; the one that breaks a law is shown with its seed, as short as may be. */
  private static void forEveryHistory(BiConsumer<List<Step>, Random> law) {
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

  private static Throwable breaks(BiConsumer<List<Step>, Random> law, List<Step> steps, long seed) {
    try {
      law.accept(steps, new Random(seed));
      return null;
    } catch (RuntimeException | AssertionError e) {
      return e;
    }
  }

  @Test
  void anyOrderAnyGroupingAnyRepetitionGivesTheSame() {
    forEveryHistory((steps, random) -> {
      List<List<Assertion>> arrivals = arrivals(new World().play(steps));
      Map<RecordKey, Standing> inOrder = standings(united(arrivals));
      for (int i = 0; i < 3; i++) {
        List<List<Assertion>> shuffled = new ArrayList<>(arrivals);
        for (int again = random.nextInt(4); again > 0 && !arrivals.isEmpty(); again--) {
          shuffled.add(arrivals.get(random.nextInt(arrivals.size())));
        }
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(shuffled.size() + 1);
        List<Assertion> left = united(shuffled.subList(0, cut));
        List<Assertion> right = united(shuffled.subList(cut, shuffled.size()));
        assertThat(standings(united(List.of(right, left)))).isEqualTo(inOrder);
      }
    });
  }

  @Test
  void nothingIsLostSilently() {
    forEveryHistory((steps, random) -> {
      World world = new World().play(steps);
      for (Desk desk : world.desks()) {
        Set<Name> accepted = names(desk.everything());
        Set<Name> live = live(desk);
        Set<Name> replaced = new HashSet<>();
        for (Name name : accepted) {
          for (AssertionId known : world.account().get(name).knew()) {
            replaced.add(new Name(known, name.record(), name.field()));
          }
        }
        Set<Name> expected = new HashSet<>(accepted);
        expected.removeAll(replaced);
        assertThat(live).isEqualTo(expected);
      }
    });
  }

  @Test
  void nothingIsInvented() {
    forEveryHistory((steps, random) -> {
      World world = new World().play(steps);
      for (Desk desk : world.desks()) {
        for (RecordKey record : World.RECORDS) {
          Standing standing = desk.standing(record);
          for (FieldStanding field : standing.fields().values()) {
            for (Held held : field.live()) {
              Said said = world.account().get(new Name(held.id(), record, field.field()));
              assertThat(said.atom()).isEqualTo(new Atom(field.field(), held.value(), held.seen()));
            }
            assertThat(field.live()).extracting(Held::value).contains(field.shown());
          }
        }
      }
    });
  }

  @Test
  void whatNobodyHadInFrontOfThemNeverLooksSeen() {
    forEveryHistory((steps, random) -> {
      World world = new World().play(steps);
      world
          .account()
          .forEach((name, said) -> {
            for (Name other : world.account().keySet()) {
              if (other.record().equals(name.record()) && other.field().equals(name.field())) {
                assertThat(said.atom().seen().covers(other.id()))
                    .as("%s has seen %s", name, other)
                    .isEqualTo(said.knew().contains(other.id()));
              }
            }
          });
    });
  }

  @Test
  void aDeadValueNeverComesBack() {
    forEveryHistory((steps, random) -> {
      World world = new World();
      Map<Desk, Set<Name>> dead = new HashMap<>();
      for (Step step : steps) {
        world.play(step);
        for (Desk desk : world.desks()) {
          Set<Name> live = live(desk);
          Set<Name> before = dead.computeIfAbsent(desk, d -> new HashSet<>());
          assertThat(Collections.disjoint(live, before)).isTrue();
          Set<Name> now = names(desk.everything());
          now.removeAll(live);
          assertThat(now).as("what is dead stays known").containsAll(before);
          before.addAll(now);
        }
      }
    });
  }

  @Test
  void desksThatExchangedEverythingShowTheSame() {
    forEveryHistory((steps, random) -> {
      World world = new World().play(steps);
      List<Book> books = new ArrayList<>(world.books());
      for (Desk desk : world.desks()) {
        books.add(desk.export("last", -1));
      }
      List<Map<RecordKey, Standing>> shown = new ArrayList<>();
      for (Desk desk : world.desks()) {
        Collections.shuffle(books, random);
        books.forEach(book -> desk.merge(book.rows()));
        shown.add(standings(desk.everything()));
      }
      assertThat(Set.copyOf(shown)).hasSize(1);
    });
  }

  @Test
  void theHistoriesSayEnoughToProveSomething() {
    int conflicts = 0;
    int replaced = 0;
    int edits = 0;
    int rulings = 0;
    int parts = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + 200; seed++) {
      World world = new World().play(Step.history(seed));
      for (Desk desk : world.desks()) {
        for (Standing standing : standings(desk.everything()).values()) {
          conflicts += standing.conflicts().size();
        }
        replaced += names(desk.everything()).size() - live(desk).size();
        for (Assertion own : desk.own()) {
          rulings += own.by().reason().isEmpty() ? 0 : 1;
          for (Desk other : world.desks()) {
            parts +=
                (int)
                    other.everything().stream()
                        .filter(one -> one.id().equals(own.id()) && !one.equals(own))
                        .count();
          }
        }
      }
      edits += (int) world.account().keySet().stream().filter(name -> name.id().isEdit()).count();
    }
    assertThat(conflicts).isGreaterThan(200);
    assertThat(replaced).isGreaterThan(200);
    assertThat(edits).isGreaterThan(200);
    assertThat(rulings).isGreaterThan(10);
    assertThat(parts).as("copies with only some of the fields").isGreaterThan(50);
  }

  /** Everything that can come to a desk: each desk's own writes, and each workbook. */
  private static List<List<Assertion>> arrivals(World world) {
    List<List<Assertion>> arrivals = new ArrayList<>();
    world.desks().forEach(desk -> desk.own().forEach(write -> arrivals.add(List.of(write))));
    world.books().forEach(book -> arrivals.add(book.rows()));
    return arrivals;
  }

  private static List<Assertion> united(List<List<Assertion>> arrivals) {
    Desk desk = new World().desks().getFirst();
    arrivals.forEach(desk::merge);
    return desk.everything();
  }

  private static Map<RecordKey, Standing> standings(List<Assertion> accepted) {
    Map<RecordKey, List<Assertion>> byRecord =
        accepted.stream().collect(Collectors.groupingBy(Assertion::record));
    Map<RecordKey, Standing> standings = new TreeMap<>();
    byRecord.forEach((record, some) -> standings.put(record, Standing.of(record, some)));
    return standings;
  }

  private static Set<Name> names(List<Assertion> assertions) {
    Set<Name> names = new HashSet<>();
    for (Assertion one : assertions) {
      one.atoms().forEach(atom -> names.add(new Name(one.id(), one.record(), atom.field())));
    }
    return names;
  }

  private static Set<Name> live(Desk desk) {
    Set<Name> names = new HashSet<>();
    for (RecordKey record : World.RECORDS) {
      for (FieldStanding field : desk.standing(record).fields().values()) {
        field.live().forEach(held -> names.add(new Name(held.id(), record, field.field())));
      }
    }
    return names;
  }
}
