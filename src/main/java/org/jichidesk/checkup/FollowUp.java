package org.jichidesk.checkup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** What became of earlier years' plans and findings. */
public final class FollowUp {

  private final Store store;
  private final LocalDate today;

  /** Looks into a store. */
  public FollowUp(Store store, LocalDate today) {
    this.store = store;
    this.today = today;
  }

  /** How a plan stands. */
  public enum Fate {
    /** Done. */
    DONE,
    /** Given up. */
    DROPPED,
    /** Neither, and its deadline has passed. */
    LATE,
    /** Neither, with time left. */
    UNDER_WAY
  }

  /**
   * A plan of an earlier year.
   *
   * @param plan its record
   * @param year the year it was made in
   * @param fate how it stands
   */
  public record Plan(Row plan, int year, Fate fate) {}

  /**
   * A finding that was made in the round before and is made again.
   *
   * @param before the finding of the round before
   * @param now the finding of this round
   * @param planned true if something was planned about it
   */
  public record Returned(Row before, Row now, boolean planned) {}

  /**
   * What became of what a district found and planned.
   *
   * @param plans plans of earlier years, the latest first
   * @param returned findings that came back
   * @param gone findings of the round before that did not
   * @param fresh findings that the round before did not have
   */
  public record Result(List<Plan> plans, List<Returned> returned, List<Row> gone, List<Row> fresh) {
    /** How many plans stand so. */
    public long count(Fate fate) {
      return plans.stream().filter(plan -> plan.fate() == fate).count();
    }
  }

  /** Follows up what a district found and planned before a round. */
  public Result of(Rounds rounds, Round round) {
    List<Row> all = rows(CheckupFinding.TYPE, round.district(), OptionalInt.empty());
    List<Row> plans = rows(ImprovementPlan.TYPE, round.district(), OptionalInt.empty());
    List<Plan> earlier = new ArrayList<>();
    for (Row plan : plans) {
      int year = number(plan.text(ImprovementPlan.YEAR));
      if (year < round.year()) {
        earlier.add(new Plan(plan, year, fate(plan)));
      }
    }
    earlier.sort((a, b) -> Integer.compare(b.year(), a.year()));
    int before = rounds.before(round).map(Round::year).orElse(round.year() - 1);
    Map<String, Row> then = issues(all, before);
    Map<String, Row> now = issues(all, round.year());
    List<Returned> returned = new ArrayList<>();
    List<Row> gone = new ArrayList<>();
    then.forEach((rule, row) -> {
      Row again = now.get(rule);
      if (again == null) {
        gone.add(row);
      } else {
        String key = row.record().key();
        boolean planned = plans.stream().anyMatch(p -> p.text(ImprovementPlan.FINDING).equals(key));
        returned.add(new Returned(row, again, planned));
      }
    });
    List<Row> fresh =
        now.entrySet().stream()
            .filter(entry -> !then.containsKey(entry.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return new Result(earlier, returned, gone, fresh);
  }

  /**
   * Issues found by a rule, by rule; those settled or dismissed meanwhile were found all the same.
   */
  private static Map<String, Row> issues(List<Row> findings, int year) {
    Map<String, Row> issues = new HashMap<>();
    for (Row row : findings) {
      boolean ofRule = !row.text(CheckupFinding.RULE).isEmpty();
      boolean noLonger = row.text(CheckupFinding.REASON).equals(FindByRules.NO_LONGER);
      if (ofRule
          && !noLonger
          && row.text(CheckupFinding.KIND).equals("issue")
          && number(row.text(CheckupFinding.YEAR)) == year) {
        issues.put(row.text(CheckupFinding.RULE), row);
      }
    }
    return new java.util.TreeMap<>(issues);
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** How a plan stands today. */
  public Fate fate(Row plan) {
    String deadline = plan.text(ImprovementPlan.DEADLINE);
    return switch (plan.text(ImprovementPlan.STATE)) {
      case "done" -> Fate.DONE;
      case "dropped" -> Fate.DROPPED;
      default ->
          !deadline.isEmpty() && LocalDate.parse(deadline).isBefore(today)
              ? Fate.LATE
              : Fate.UNDER_WAY;
    };
  }

  private List<Row> rows(
      org.jichidesk.domain.record.RecordType type, String district, OptionalInt year) {
    return store.records().rows(new Selection(type, List.of(district), Optional.empty(), year));
  }
}
