package org.jichidesk.ui.merging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A rule by which a person decides several conflicts at once, each outcome seen beforehand. */
enum BulkRule {
  /** The value that was written last. */
  LATEST("merging.bulk.latest"),
  /** What the office in charge of the district says. */
  IN_CHARGE("merging.bulk.in-charge"),
  LARGER("merging.bulk.larger"),
  SMALLER("merging.bulk.smaller");

  private final String key;

  BulkRule(String key) {
    this.key = key;
  }

  /** Key of the message that names it. */
  String key() {
    return key;
  }

  /**
   * What the rule makes of a conflict.
   *
   * @param item the conflict
   * @param choice the value it takes; empty if it cannot tell, and then nothing is decided
   * @param why key of the message that says why it cannot tell; empty if it can
   */
  record Outcome(Conflicts.Item item, Optional<Conflicts.Choice> choice, String why) {

    static Outcome of(Conflicts.Item item, List<Conflicts.Choice> found, String none, String many) {
      return switch (found.size()) {
        case 0 -> new Outcome(item, Optional.empty(), none);
        case 1 -> new Outcome(item, Optional.of(found.getFirst()), "");
        default -> new Outcome(item, Optional.empty(), many);
      };
    }
  }

  /** What comes of each conflict; nothing is written. */
  List<Outcome> outcomes(List<Conflicts.Item> items) {
    return items.stream().map(this::outcome).toList();
  }

  private Outcome outcome(Conflicts.Item item) {
    return switch (this) {
      case LATEST -> latest(item);
      case IN_CHARGE ->
          Outcome.of(
              item,
              item.choices().stream().filter(choice -> isByOfficeInCharge(item, choice)).toList(),
              "merging.bulk.why.no-office",
              "merging.bulk.why.two-of-office");
      case LARGER -> number(item, Comparator.naturalOrder());
      case SMALLER -> number(item, Comparator.reverseOrder());
    };
  }

  private static boolean isByOfficeInCharge(Conflicts.Item item, Conflicts.Choice choice) {
    return !item.inCharge().isEmpty()
        && choice.writes().stream().anyMatch(write -> write.office().equals(item.inCharge()));
  }

  private static Outcome latest(Conflicts.Item item) {
    long last =
        item.choices().stream()
            .flatMap(choice -> choice.writes().stream())
            .mapToLong(Conflicts.Write::stamp)
            .max()
            .orElse(0);
    List<Conflicts.Choice> found =
        item.choices().stream()
            .filter(choice -> choice.writes().stream().anyMatch(write -> write.stamp() == last))
            .toList();
    return Outcome.of(item, found, "merging.bulk.why.same-time", "merging.bulk.why.same-time");
  }

  private static Outcome number(Conflicts.Item item, Comparator<BigDecimal> order) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Conflicts.Choice choice : item.choices()) {
      if (!item.field().type().isNumber() || !choice.value().isAnswer()) {
        return new Outcome(item, Optional.empty(), "merging.bulk.why.no-number");
      }
      numbers.add(new BigDecimal(choice.value().text()));
    }
    BigDecimal best = numbers.stream().max(order).orElseThrow();
    List<Conflicts.Choice> found = List.of(item.choices().get(numbers.indexOf(best)));
    return Outcome.of(item, found, "merging.bulk.why.no-number", "merging.bulk.why.no-number");
  }
}
