package org.jichidesk.domain.roadmap;

import java.util.Arrays;
import java.util.Optional;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Label;

/** Who works on an item: the columns of the actor matrix, in the order of the city's roadmap. */
public enum Actor {
  COUNCIL("council", RoadmapItem.COUNCIL),
  BRANCH("branch", RoadmapItem.BRANCH),
  SECTION("section", RoadmapItem.SECTION),
  SECRETARIAT("secretariat", RoadmapItem.SECRETARIAT);

  private final String code;
  private final Field field;

  Actor(String code, Field field) {
    this.code = code;
    this.field = field;
  }

  /** The stable code typed on the command line. */
  public String code() {
    return code;
  }

  /** The field of an item that says what part the actor has. */
  public Field field() {
    return field;
  }

  /** What a person reads. */
  public Label label() {
    return field.label();
  }

  /** The actor of that code or Japanese label. */
  public static Optional<Actor> named(String typed) {
    return Arrays.stream(values())
        .filter(actor -> actor.code.equals(typed) || actor.label().ja().equals(typed))
        .findFirst();
  }
}
