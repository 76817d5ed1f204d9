package org.jichidesk.ui.roadmap;

import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.roadmap.Actor;
import org.jichidesk.work.MineThisYear;
import org.jichidesk.work.Roadmap;

/**
 * Which items are drawn.
 *
 * @param actor only those this actor has a part in; empty: all
 * @param course only those of this course; empty: all
 * @param thisYear only those with something to do in the present fiscal year
 */
record Filter(Optional<Actor> actor, String course, boolean thisYear) {

  static final Filter ALL = new Filter(Optional.empty(), "", false);

  boolean takes(Roadmap.Course one) {
    return course.isEmpty() || one.number().equals(course);
  }

  /** The items of a course that are drawn. */
  List<Roadmap.Item> items(Roadmap.Course one, int year) {
    return one.items().stream()
        .filter(item -> !thisYear || isDone(item, year))
        .filter(item -> actor.isEmpty() || has(item, actor.get()))
        .toList();
  }

  private static boolean isDone(Roadmap.Item item, int year) {
    return item.phases().stream().anyMatch(phase -> phase.covers(year));
  }

  private static boolean has(Roadmap.Item item, Actor actor) {
    String part = item.part(actor);
    return !part.isEmpty() && !part.equals("none");
  }

  /** Items left out because nobody said whether the actor has a part in them. */
  List<Roadmap.Item> unsaid(Roadmap roadmap, int year) {
    if (actor.isEmpty()) {
      return List.of();
    }
    return thisYear
        ? MineThisYear.of(roadmap, actor.get(), year).unsaid()
        : roadmap.items().stream().filter(item -> item.part(actor.get()).isEmpty()).toList();
  }
}
