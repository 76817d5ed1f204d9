package org.jichidesk.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * How a survey row looks.
 *
 * @param appearances the words of its appearance that mean something here
 * @param range limits and step of a range question
 * @param orOther a choice "other" with a text of its own goes with the choices
 */
public record Look(Set<String> appearances, Optional<Range> range, boolean orOther) {

  /** Nothing special. */
  public static final Look PLAIN = new Look(Set.of(), Optional.empty(), false);

  public Look {
    appearances = Set.copyOf(appearances);
  }

  /** True if its appearance holds a word. */
  public boolean is(String appearance) {
    return appearances.contains(appearance);
  }

  /**
   * Limits and step of a range question.
   *
   * @param start first value
   * @param end last value
   * @param step distance of two values
   */
  public record Range(BigDecimal start, BigDecimal end, BigDecimal step) {

    /** True for the values that can be chosen. */
    public boolean holds(BigDecimal value) {
      return value.compareTo(start) >= 0
          && value.compareTo(end) <= 0
          && value.subtract(start).remainder(step).signum() == 0;
    }
  }
}
