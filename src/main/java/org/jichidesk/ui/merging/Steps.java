package org.jichidesk.ui.merging;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jichidesk.domain.submission.Submission;

/**
 * The legal steps by which the secretariat may take an office's return further. That a return was
 * sent and taken over is a fact once its workbook is here, so those steps are taken on the way.
 */
final class Steps {

  /** What the secretariat may say of a return. */
  static final List<String> SAID =
      List.of("returned", "resubmitted", "confirmed", "closed", "corrected");

  private static final Set<String> FACTS = Set.of("submitted", "received", "merged");

  private Steps() {}

  /** The ways from a state to each state the secretariat may name, without the first. */
  static Map<String, List<String>> from(String state) {
    Map<String, List<String>> ways = new TreeMap<>();
    Deque<List<String>> open = new ArrayDeque<>();
    open.add(List.of(state));
    while (!open.isEmpty()) {
      List<String> way = open.remove();
      for (String next : nextOf(way.getLast())) {
        List<String> longer = new ArrayList<>(way);
        longer.add(next);
        if (SAID.contains(next)) {
          ways.putIfAbsent(next, List.copyOf(longer.subList(1, longer.size())));
        } else if (FACTS.contains(next) && !way.contains(next)) {
          open.add(longer);
        }
      }
    }
    return ways;
  }

  private static List<String> nextOf(String state) {
    return Submission.STATE.steps().getOrDefault(state, Set.of()).stream().sorted().toList();
  }

  /** Those to whom it is said will ask why. */
  static boolean needsReason(String state) {
    return state.equals("returned") || state.equals("corrected");
  }
}
