package org.jichidesk.work;

import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.roadmap.Actor;

/** What an actor has to do in a fiscal year, as a revision of the roadmap says. */
public final class MineThisYear {

  private MineThisYear() {}

  /**
   * An item an actor has a part in.
   *
   * @param part lead or part
   * @param phases what is done in that year, at least one
   */
  public record Line(
      Roadmap.Course course, Roadmap.Item item, String part, List<Roadmap.Phase> phases) {}

  /**
   * What was found.
   *
   * @param lines in showing order
   * @param unsaid items with something to do that year of which nobody said whether the actor has a
   *     part in them: they are not counted as having none
   */
  public record Result(List<Line> lines, List<Roadmap.Item> unsaid) {}

  /** Looks through a revision. */
  public static Result of(Roadmap roadmap, Actor actor, int year) {
    List<Line> lines = new ArrayList<>();
    List<Roadmap.Item> unsaid = new ArrayList<>();
    for (Roadmap.Course course : roadmap.courses()) {
      for (Roadmap.Item item : course.items()) {
        List<Roadmap.Phase> phases =
            item.phases().stream().filter(phase -> phase.covers(year)).toList();
        String part = item.part(actor);
        if (phases.isEmpty() || part.equals("none")) {
          continue;
        }
        if (part.isEmpty()) {
          unsaid.add(item);
        } else {
          lines.add(new Line(course, item, part, phases));
        }
      }
    }
    return new Result(lines, unsaid);
  }
}
