package org.jichidesk.ui.guide;

import java.util.List;
import java.util.stream.IntStream;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;

/** The steps of the guided tour: where to go, and what to do there. */
final class TourSteps {

  private static final List<Destination> BRANCH =
      List.of(
          Destination.of(Screen.HOME),
          Destination.of(Screen.COUNCILS),
          Destination.of(Screen.DUTIES),
          Destination.of(Screen.CASES, "circulation"),
          Destination.of(Screen.SUBMISSION, "check"),
          Destination.of(Screen.SUBMISSION, "approve"),
          Destination.of(Screen.SUBMISSION, "export"),
          Destination.of(Screen.SETTINGS, "backups"));

  private static final List<Destination> LIAISON =
      List.of(
          Destination.of(Screen.HOME),
          Destination.of(Screen.MERGING, "read"),
          Destination.of(Screen.MERGING, "board"),
          Destination.of(Screen.MERGING, "conflicts"),
          Destination.of(Screen.DUTIES),
          Destination.of(Screen.CASES),
          Destination.of(Screen.PLANNER),
          Destination.of(Screen.REPORTS),
          Destination.of(Screen.COUNCILS),
          Destination.of(Screen.SETTINGS, "backups"));

  private TourSteps() {}

  /**
   * A step.
   *
   * @param destination where it is done
   * @param key key of its title; with {@code .do} of what to do
   */
  record Step(Destination destination, String key) {}

  static List<Step> of(boolean liaison) {
    List<Destination> way = liaison ? LIAISON : BRANCH;
    String whose = liaison ? "guide.step.liaison." : "guide.step.branch.";
    return IntStream.range(0, way.size())
        .mapToObj(i -> new Step(way.get(i), whose + (i + 1)))
        .toList();
  }
}
