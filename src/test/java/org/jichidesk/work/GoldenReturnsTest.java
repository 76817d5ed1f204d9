package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jichidesk.MemoryFolder;
import org.jichidesk.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Returns with the dirt of real offices lead to what the files beside them say, exactly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenReturnsTest {

  private Offices offices;
  private GoldenReturns.CleanReturns clean;

  @BeforeAll
  void begin(@TempDir(factory = MemoryFolder.class) Path folder) {
    offices = new Offices(folder);
    clean = new GoldenReturns.CleanReturns(offices);
  }

  @AfterAll
  void end() {
    clean.close();
  }

  static List<String> names() throws IOException {
    return GoldenReturns.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void leadsToWhatItsFileSays(String name) throws IOException {
    try (Store centre = offices.centre()) {
      MergeReport report = offices.merge(centre, GoldenReturns.book(name));
      String office = report.books().getFirst().cover().orElseThrow().from().office();
      assertThat(
              GoldenReturns.difference(
                  GoldenReturns.expected(name, clean.of(office)),
                  GoldenReturns.observed(clean.of(office), centre, report)))
          .isEmpty();
      assertThat(centre.check()).isEmpty();
    }
  }

  @Test
  void twoCopiesEditedDifferentlyAreAConflict() throws IOException {
    try (Store centre = offices.centre()) {
      MergeReport report =
          offices.merge(centre, GoldenReturns.book("15-pair-a"), GoldenReturns.book("15-pair-b"));
      assertThat(
              GoldenReturns.difference(
                  GoldenReturns.expected("15-pair", clean.of("O27")),
                  GoldenReturns.observed(clean.of("O27"), centre, report)))
          .isEmpty();
    }
  }

  @Test
  void theSameReturnTwiceIsSaidAndChangesNothing() {
    try (Store centre = offices.centre()) {
      offices.merge(centre, GoldenReturns.book("13-libreoffice"));
      String before = Offices.dumpOfRecords(centre);
      MergeReport report = offices.merge(centre, GoldenReturns.book("16-twice"));
      assertThat(report.books().getFirst().isKnown()).isTrue();
      assertThat(Offices.dumpOfRecords(centre)).isEqualTo(before);
    }
  }

  @Test
  void anyOrderAndGroupingGivesTheSameDump() throws IOException {
    List<Path> books = new ArrayList<>();
    GoldenReturns.names().forEach(name -> books.add(GoldenReturns.book(name)));
    Set<String> dumps = new HashSet<>();
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      List<Path> order = new ArrayList<>(books);
      Collections.shuffle(order, random);
      order.addAll(order.subList(0, random.nextInt(4)));
      int cut = seed == 0 ? 0 : random.nextInt(order.size());
      try (Store centre = offices.centre()) {
        offices.merge(centre, order.subList(0, cut));
        offices.merge(centre, order.subList(cut, order.size()));
        dumps.add(Offices.dump(centre));
        assertThat(centre.check()).isEmpty();
      }
    }
    assertThat(dumps).hasSize(1);
  }
}
