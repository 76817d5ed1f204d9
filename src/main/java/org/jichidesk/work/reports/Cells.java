package org.jichidesk.work.reports;

import java.math.BigDecimal;
import java.util.Optional;
import org.jichidesk.domain.layout.FigureSheet.Cell;
import org.jichidesk.domain.planner.Tally;

/** Cells of sheets of figures. */
final class Cells {

  private static final String NONE = "－";

  private Cells() {}

  static Cell words(String text) {
    return new Cell.Words(text);
  }

  static Cell whole(int number) {
    return new Cell.Figure(number, 0);
  }

  /** A sum; a dash where nobody gave a number, which is not zero. */
  static Cell sum(Tally tally) {
    return tally.answers() == 0
        ? words(NONE)
        : new Cell.Figure(tally.sum().doubleValue(), tally.sum().scale() > 0 ? 1 : 0);
  }

  static Cell mean(Optional<BigDecimal> mean) {
    return mean.<Cell>map(m -> new Cell.Figure(m.doubleValue(), 2)).orElse(words(NONE));
  }
}
