package org.jichidesk.domain.planner;

import java.math.BigDecimal;

/**
 * What a plan does to one duty.
 *
 * @param duty key of the duty
 * @param change code of the change
 * @param percent share of the effort that is freed
 * @param scope code of the districts it is for
 */
public record Change(String duty, String change, int percent, String scope) {

  private static final String WHOLLY = "whole";
  private static final int PLACES = 2;

  /** True if it is for a district of that mountain class. */
  public boolean isFor(String mountain) {
    return switch (scope) {
      case "mountain" -> mountain.equals(WHOLLY);
      case "other" -> !mountain.equals(WHOLLY);
      default -> true;
    };
  }

  /** The part of an effort that is freed. */
  public BigDecimal freed(BigDecimal effort) {
    return effort.multiply(BigDecimal.valueOf(percent, PLACES)).stripTrailingZeros();
  }
}
