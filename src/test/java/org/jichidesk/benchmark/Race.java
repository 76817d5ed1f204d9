package org.jichidesk.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jichidesk.benchmark.Child.Cost;

/**
 * Some ways to do one job, run in turns after each was run once to warm the machine. The last one
 * is the program; a ratio is what it took over what another one took in the same turn.
 */
final class Race {

  private final String title;
  private final List<Contestant> contestants = new ArrayList<>();
  private final List<Aim> aims = new ArrayList<>();
  private final List<List<Cost>> turns = new ArrayList<>();

  Race(String title) {
    this.title = title;
  }

  /** Anything that may fail. */
  @FunctionalInterface
  interface Step {

    /** Does it. */
    void run() throws Exception;
  }

  /**
   * One way to do the job.
   *
   * @param before done before each run, not measured
   * @param command measured
   * @param after checks the result after each run, not measured
   */
  private record Contestant(String name, Step before, List<String> command, Step after) {}

  private record Aim(String text, double limit, ToDoubleFunction<Race> reached) {}

  Race with(String name, Step before, List<String> command, Step after) {
    contestants.add(new Contestant(name, before, command, after));
    return this;
  }

  Race aimRatio(String other, double limit) {
    aims.add(new Aim("× " + other, limit, race -> race.ratio(other)));
    return this;
  }

  Race aimPeak(double mib) {
    aims.add(new Aim("MiB peak", mib, race -> race.median(race.last(), Cost::peakMib)));
    return this;
  }

  Race aimMillis(double millis) {
    aims.add(new Aim("ms", millis, race -> race.median(race.last(), Cost::millis)));
    return this;
  }

  void run(int runs, Path output) throws Exception {
    for (int turn = 0; turn <= runs; turn++) {
      List<Cost> costs = new ArrayList<>();
      for (Contestant contestant : contestants) {
        costs.add(once(contestant, output));
      }
      if (turn > 0) {
        turns.add(costs);
      }
    }
    print();
  }

  private static Cost once(Contestant contestant, Path output) throws Exception {
    contestant.before.run();
    Cost cost = Child.run(contestant.command, output);
    try {
      contestant.after.run();
    } catch (Exception e) {
      throw new IllegalStateException(contestant.name + ":\n" + Files.readString(output), e);
    }
    return cost;
  }

  private int last() {
    return contestants.size() - 1;
  }

  private double median(int contestant, ToDoubleFunction<Cost> of) {
    return middle(turns.stream().mapToDouble(turn -> of.applyAsDouble(turn.get(contestant))));
  }

  private double ratio(String other) {
    for (int i = 0; i < last(); i++) {
      if (contestants.get(i).name.equals(other)) {
        return ratio(i, Cost::millis);
      }
    }
    throw new IllegalArgumentException(other);
  }

  private double ratio(int other, ToDoubleFunction<Cost> of) {
    return middle(
        turns.stream()
            .mapToDouble(
                turn -> of.applyAsDouble(turn.get(last())) / of.applyAsDouble(turn.get(other))));
  }

  private static double middle(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private void print() {
    System.out.printf("%n%s, %d turns%n", title, turns.size());
    System.out.printf(
        "  %-12s %9s %17s %8s %9s %10s %10s%n",
        "", "median ms", "fastest..slowest", "CPU ms", "peak MiB", "time ratio", "CPU ratio");
    for (int i = 0; i < contestants.size(); i++) {
      int at = i;
      double[] millis =
          turns.stream().mapToDouble(turn -> turn.get(at).millis()).sorted().toArray();
      System.out.printf(
          "  %-12s %9.0f %8.0f..%7.0f %8.0f %9.0f %10s %10s%n",
          contestants.get(i).name,
          median(i, Cost::millis),
          millis[0],
          millis[millis.length - 1],
          median(i, Cost::cpuMillis),
          median(i, Cost::peakMib),
          String.format("× %.2f", ratio(i, Cost::millis)),
          String.format("× %.2f", ratio(i, Cost::cpuMillis)));
    }
    for (Aim aim : aims) {
      double reached = aim.reached.applyAsDouble(this);
      System.out.printf(
          "  aim: %s ≤ %s %s, is %.2f: %s%n",
          contestants.getLast().name,
          Double.toString(aim.limit).replaceFirst("\\.0$", ""),
          aim.text,
          reached,
          reached <= aim.limit ? "reached" : "MISSED");
    }
  }
}
