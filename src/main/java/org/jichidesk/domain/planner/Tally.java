package org.jichidesk.domain.planner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a number over many districts.
 *
 * @param numbers the numbers, smallest first
 * @param gaps how often there is none, and why
 */
public record Tally(List<BigDecimal> numbers, Map<Gap, Integer> gaps) {

  private static final int PLACES = 2;

  /** Counts. */
  public static Tally of(Collection<Measure> measures) {
    List<BigDecimal> numbers = new ArrayList<>();
    Map<Gap, Integer> gaps = new EnumMap<>(Gap.class);
    for (Measure measure : measures) {
      measure.number().ifPresent(numbers::add);
      measure.gap().ifPresent(gap -> gaps.merge(gap, 1, Integer::sum));
    }
    numbers.sort(null);
    return new Tally(List.copyOf(numbers), Map.copyOf(gaps));
  }

  /** How many gave a number, zeros included. */
  public int answers() {
    return numbers.size();
  }

  /** How many gave the number zero. */
  public int zeros() {
    return (int) numbers.stream().filter(n -> n.signum() == 0).count();
  }

  /** How many there are of, numbers and gaps. */
  public int base() {
    return answers() + gaps.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many should have given a number and have not. */
  public int missing() {
    return gaps.entrySet().stream()
        .filter(e -> e.getKey().isMissing())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How often there is no number for that reason. */
  public int gap(Gap gap) {
    return gaps.getOrDefault(gap, 0);
  }

  /** The sum of the numbers there are. */
  public BigDecimal sum() {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The mean of the numbers there are. */
  public Optional<BigDecimal> mean() {
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(sum().divide(BigDecimal.valueOf(answers()), PLACES, RoundingMode.HALF_UP));
  }

  /** The middle one of the numbers there are, or the mean of the two in the middle. */
  public Optional<BigDecimal> median() {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal upper = numbers.get(answers() / 2);
    BigDecimal lower = numbers.get((answers() - 1) / 2);
    return Optional.of(upper.add(lower).divide(BigDecimal.TWO, PLACES, RoundingMode.HALF_UP));
  }
}
