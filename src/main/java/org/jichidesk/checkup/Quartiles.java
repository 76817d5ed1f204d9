package org.jichidesk.checkup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What is usual among some numbers: five of them that split the sorted rest into quarters, between
 * two neighbours in proportion.
 *
 * @param n how many numbers there are
 */
public record Quartiles(
    int n, BigDecimal min, BigDecimal lower, BigDecimal median, BigDecimal upper, BigDecimal max) {

  private static final int DIGITS = 4;

  /** Of some numbers; empty if there are none. */
  public static Optional<Quartiles> of(List<BigDecimal> numbers) {
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> sorted = numbers.stream().sorted().toList();
    return Optional.of(
        new Quartiles(
            sorted.size(),
            plain(sorted.getFirst()),
            at(sorted, 1),
            at(sorted, 2),
            at(sorted, 3),
            plain(sorted.getLast())));
  }

  private static BigDecimal at(List<BigDecimal> sorted, int quarter) {
    int quarters = (sorted.size() - 1) * quarter;
    int below = quarters / 4;
    BigDecimal low = sorted.get(below);
    BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
    BigDecimal part = BigDecimal.valueOf(quarters % 4).divide(BigDecimal.valueOf(4));
    return plain(low.add(high.subtract(low).multiply(part)));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
