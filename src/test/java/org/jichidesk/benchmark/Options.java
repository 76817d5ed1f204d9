package org.jichidesk.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * What to measure.
 *
 * @param sizes sizes of merges
 * @param runs turns
 * @param only {@code merge}, {@code export}, {@code city} or empty for all
 * @param flags further flags for the program's JVM; they follow its own, so they win
 * @param profile instead of racing, tell where the program's time goes
 */
record Options(List<Size> sizes, int runs, String only, List<String> flags, boolean profile) {

  static Options of(String... args) {
    List<Size> sizes = new ArrayList<>(List.of(Size.FIVE_K, Size.HUNDRED_K));
    int runs = 5;
    String only = "";
    List<String> flags = new ArrayList<>();
    boolean profile = false;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--sizes" -> {
          sizes.clear();
          for (String label : args[++i].split(",", -1)) {
            sizes.add(Size.labelled(label));
          }
        }
        case "--runs" -> runs = Integer.parseInt(args[++i]);
        case "--million" -> sizes.add(Size.MILLION);
        case "--only" -> only = args[++i];
        case "--flags" -> flags.add(args[++i]);
        case "--profile" -> profile = true;
        default -> throw new IllegalArgumentException("not understood: " + args[i]);
      }
    }
    return new Options(sizes, runs, only, flags, profile);
  }

  boolean wants(String what) {
    return only.isEmpty() || only.equals(what);
  }
}
