package org.jichidesk.ui.consensus;

import java.util.ArrayList;
import java.util.List;

/** What differs between two wordings, character by character, in runs a person can read. */
final class TextDiff {

  /** Longer texts are shown as a whole, old and new: nobody reads such a comparison. */
  private static final int LONGEST = 4000;

  private TextDiff() {}

  /** What became of a run of characters. */
  enum Fate {
    SAME,
    GONE,
    NEW
  }

  /** A run of characters with one fate. */
  record Run(Fate fate, String text) {}

  static List<Run> of(String before, String after) {
    if (before.length() > LONGEST || after.length() > LONGEST) {
      return List.of(new Run(Fate.GONE, before), new Run(Fate.NEW, after));
    }
    int[][] common = common(before, after);
    Runs runs = new Runs();
    int i = 0;
    int j = 0;
    while (i < before.length() || j < after.length()) {
      boolean same =
          i < before.length() && j < after.length() && before.charAt(i) == after.charAt(j);
      if (same) {
        runs.add(Fate.SAME, before.charAt(i++));
        j++;
      } else if (j == after.length()
          || (i < before.length() && common[i + 1][j] >= common[i][j + 1])) {
        runs.add(Fate.GONE, before.charAt(i++));
      } else {
        runs.add(Fate.NEW, after.charAt(j++));
      }
    }
    return runs.end();
  }

  /** Length of the longest common part of the rests, from every pair of places on. */
  private static int[][] common(String before, String after) {
    int[][] common = new int[before.length() + 1][after.length() + 1];
    for (int i = before.length() - 1; i >= 0; i--) {
      for (int j = after.length() - 1; j >= 0; j--) {
        common[i][j] =
            before.charAt(i) == after.charAt(j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static final class Runs {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Fate fate = Fate.SAME;

    void add(Fate next, char c) {
      if (next != fate) {
        flush();
        fate = next;
      }
      text.append(c);
    }

    private void flush() {
      if (text.length() > 0) {
        runs.add(new Run(fate, text.toString()));
        text.setLength(0);
      }
    }

    List<Run> end() {
      flush();
      return List.copyOf(runs);
    }
  }
}
