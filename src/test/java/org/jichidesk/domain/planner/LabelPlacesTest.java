package org.jichidesk.domain.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels of points, even of points in one place, do not cover each other. */
class LabelPlacesTest {

  @Test
  void fortyPointsInTwoPlacesGetFortyPlaces() {
    List<LabelPlaces.Point> points = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      points.add(new LabelPlaces.Point(i % 2 == 0 ? 200 : 260, 200, 5, 50, 12));
    }

    List<LabelPlaces.Place> places = LabelPlaces.of(points, 600, 400);

    for (int a = 0; a < places.size(); a++) {
      LabelPlaces.Place one = places.get(a);
      assertThat(one.x()).isBetween(0.0, 550.0);
      assertThat(one.y()).isBetween(0.0, 388.0);
      for (LabelPlaces.Place other : places.subList(a + 1, places.size())) {
        boolean apart = Math.abs(one.x() - other.x()) >= 50 || Math.abs(one.y() - other.y()) >= 12;
        assertThat(apart).as(one + " and " + other).isTrue();
      }
    }
  }
}
