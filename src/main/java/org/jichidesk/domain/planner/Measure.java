package org.jichidesk.domain.planner;

import java.math.BigDecimal;
import java.util.Optional;
import org.jichidesk.domain.record.Value;

/**
 * A number, or why there is none.
 *
 * @param number the number
 * @param gap why there is none; empty exactly if there is a number
 */
public record Measure(Optional<BigDecimal> number, Optional<Gap> gap) {

  /** A number. */
  public static Measure of(BigDecimal number) {
    return new Measure(Optional.of(number), Optional.empty());
  }

  /** No number, and why. */
  public static Measure none(Gap gap) {
    return new Measure(Optional.empty(), Optional.of(gap));
  }

  /** What somebody wrote into a field of numbers or grades. */
  public static Measure read(Optional<Value> value) {
    return switch (value.map(Value::kind).orElse(Value.Kind.CLEARED)) {
      case ANSWER -> of(new BigDecimal(value.orElseThrow().text()));
      case CLEARED -> none(Gap.BLANK);
      case NOT_APPLICABLE -> none(Gap.NOT_APPLICABLE);
      case NO_ANSWER -> none(Gap.NO_ANSWER);
      case UNKNOWN -> none(Gap.UNKNOWN);
    };
  }

  /** True if there should be a number that nobody has given yet. */
  public boolean isMissing() {
    return gap.filter(Gap::isMissing).isPresent();
  }
}
