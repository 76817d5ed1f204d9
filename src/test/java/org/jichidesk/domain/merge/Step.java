package org.jichidesk.domain.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * One thing that happens in a random history. The numbers choose among what is there at that moment
 * (modulo how many there are), so that any part of a history is a history too and a failing one can
 * be shrunk by leaving steps out.
 */
public sealed interface Step {

  /** A person writes some fields of a record in the program. */
  record Write(int desk, int record, int fields, int value) implements Step {}

  /** A person rules on one of the open conflicts of a desk. */
  record Rule(int desk, int conflict, int value) implements Step {}

  /** A desk writes a workbook with some fields of all records. */
  record Export(int desk, int fields) implements Step {}

  /** A person types into a cell of a workbook, which gives another workbook. */
  record Edit(int book, int record, int field, int value) implements Step {}

  /** A desk merges a workbook: a new one, an old one, or the same once more. */
  record Merge(int desk, int book) implements Step {}

  /** A store is copied to another desk. */
  record Copy(int desk) implements Step {}

  /** A random history; the same seed gives the same. */
  static List<Step> history(long seed) {
    Random random = new Random(seed);
    List<Step> steps = new ArrayList<>();
    for (int i = 12 + random.nextInt(60); i > 0; i--) {
      int a = random.nextInt(1 << 20);
      int b = random.nextInt(1 << 20);
      int c = random.nextInt(1 << 20);
      int d = random.nextInt(1 << 20);
      steps.add(
          switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5 -> new Write(a, b, c, d);
            case 6 -> new Rule(a, b, c);
            case 7, 8, 9, 10 -> new Export(a, random.nextBoolean() ? -1 : b);
            case 11, 12, 13 -> new Edit(a, b, c, d);
            case 14 -> random.nextInt(4) == 0 ? new Copy(a) : new Write(a, b, c, d);
            default -> new Merge(a, b);
          });
    }
    return steps;
  }

  /** The shortest history to be had by leaving out steps for which the trouble remains. */
  static List<Step> shrink(List<Step> failing, Predicate<List<Step>> fails) {
    List<Step> shortest = failing;
    for (int size = failing.size() / 2; size > 0; ) {
      boolean shrunk = false;
      for (int from = 0; from + size <= shortest.size(); ) {
        List<Step> shorter = new ArrayList<>(shortest);
        shorter.subList(from, from + size).clear();
        if (fails.test(shorter)) {
          shortest = shorter;
          shrunk = true;
        } else {
          from += size;
        }
      }
      size = shrunk ? Math.min(size, shortest.size()) : size / 2;
    }
    return shortest;
  }
}
