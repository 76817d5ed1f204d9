package org.jichidesk.domain.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;

/**
 * The answers of some districts about one duty, counted.
 *
 * @param spreads one for each question, in their order
 * @param suggestions what the districts' duty reports of that year suggest, by code; those that
 *     suggest nothing are not in it
 */
public record RoleFigures(List<RoleSpread> spreads, Map<String, Integer> suggestions) {

  /** The questions on four grades. */
  public static final List<Field> GRADED =
      List.of(
          RoleAnswer.INDISPENSABLE,
          RoleAnswer.ONLY_RESIDENTS,
          RoleAnswer.RESIDENTS_BETTER,
          RoleAnswer.EXPERT_WORK);

  private static final int MOST = 50;
  private static final int PERCENT = 100;

  /** Counts. */
  public static RoleFigures of(List<Map<Field, Value>> answers, Map<String, Integer> suggestions) {
    List<RoleSpread> spreads = new ArrayList<>();
    GRADED.forEach(question -> spreads.add(RoleSpread.of(question, answers)));
    spreads.add(RoleSpread.of(RoleAnswer.LEVEL, answers));
    return new RoleFigures(spreads, Map.copyOf(suggestions));
  }

  /** How the answers to a question spread. */
  public RoleSpread spread(Field question) {
    return spreads.stream()
        .filter(spread -> spread.question().equals(question))
        .findFirst()
        .orElseThrow();
  }

  /** What is measured; empty if nobody answered, which is not the same as zero. */
  public OptionalInt measured(RoleMeasure measure) {
    return switch (measure) {
      case ANSWERS -> graded().stream().mapToInt(RoleSpread::n).min();
      case WIDE -> OptionalInt.of((int) graded().stream().filter(RoleSpread::isWide).count());
      case INDISPENSABLE -> spread(RoleAnswer.INDISPENSABLE).yes();
      case ONLY_RESIDENTS -> spread(RoleAnswer.ONLY_RESIDENTS).yes();
      case RESIDENTS_BETTER -> spread(RoleAnswer.RESIDENTS_BETTER).yes();
      case EXPERT_WORK -> spread(RoleAnswer.EXPERT_WORK).yes();
      case SAY_SHRINK -> suggesting("shrink");
      case SAY_MERGE -> suggesting("merge");
    };
  }

  private List<RoleSpread> graded() {
    return GRADED.stream().map(this::spread).toList();
  }

  private OptionalInt suggesting(String code) {
    int all = suggestions.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0
        ? OptionalInt.empty()
        : OptionalInt.of(
            (int) Math.round(suggestions.getOrDefault(code, 0) * (double) PERCENT / all));
  }

  /** What the rules suggest, and why. */
  public Suggestion suggestion() {
    for (RoleRule rule : RoleRule.values()) {
      List<Reason> reasons = reasons(rule);
      if (reasons.size() == rule.conditions().size()) {
        return new Suggestion(rule, reasons, level());
      }
    }
    throw new IllegalStateException("the last rule has no conditions");
  }

  private List<Reason> reasons(RoleRule rule) {
    List<Reason> reasons = new ArrayList<>();
    for (RoleRule.Condition condition : rule.conditions()) {
      OptionalInt measured = measured(condition.measure());
      if (measured.isPresent() && condition.holds(measured.getAsInt())) {
        reasons.add(new Reason(condition, measured.getAsInt()));
      }
    }
    return reasons;
  }

  /** The level that more than half of the answers name. */
  private Optional<String> level() {
    RoleSpread level = spread(RoleAnswer.LEVEL);
    return RoleAnswer.LEVEL.codes().stream()
        .map(code -> code.code())
        .filter(code -> level.share(code).orElse(0) > MOST)
        .findFirst();
  }

  /**
   * What the rules suggest.
   *
   * @param rule the rule that applies
   * @param reasons its conditions with what was measured
   * @param level code of the level most answers name, if most name one
   */
  public record Suggestion(RoleRule rule, List<Reason> reasons, Optional<String> level) {}

  /**
   * Why a rule applies.
   *
   * @param condition what had to hold
   * @param measured what was found
   */
  public record Reason(RoleRule.Condition condition, int measured) {}
}
