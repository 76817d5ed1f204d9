package org.jichidesk.checkup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** How far the districts' check-ups of a year have come. */
public final class CheckupBoard {

  private CheckupBoard() {}

  /**
   * One district's line.
   *
   * @param district key of the district
   * @param name its name
   * @param state code of the state; empty if not started
   * @param version version of the form; empty if not started
   * @param count what was answered
   * @param strengths strengths found and not dismissed
   * @param issues issues found and neither settled nor dismissed
   * @param plans plans of that year
   * @param conflicts answers in conflict
   */
  public record Line(
      String district,
      String name,
      String state,
      String version,
      Count count,
      int strengths,
      int issues,
      int plans,
      int conflicts) {}

  /** A line for every district, in key order. */
  public static List<Line> of(City city) {
    Rounds rounds = city.rounds();
    Map<String, Integer> strengths = new HashMap<>();
    Map<String, Integer> issues = new HashMap<>();
    Map<String, Integer> plans = new HashMap<>();
    for (Row row : rows(rounds.store(), CheckupFinding.TYPE, city.year())) {
      String state = row.text(CheckupFinding.STATE);
      boolean strength = row.text(CheckupFinding.KIND).equals("strength");
      boolean counts =
          strength
              ? !state.equals("dismissed") && !state.equals("settled")
              : state.equals("open") || state.equals("planned");
      if (counts) {
        (strength ? strengths : issues).merge(row.text(CheckupFinding.DISTRICT), 1, Integer::sum);
      }
    }
    for (Row row : rounds.store().records().rows(Selection.all(ImprovementPlan.TYPE))) {
      if (row.text(ImprovementPlan.YEAR).equals(Integer.toString(city.year()))) {
        plans.merge(row.text(ImprovementPlan.DISTRICT), 1, Integer::sum);
      }
    }
    List<Line> lines = new ArrayList<>();
    for (String district : rounds.districts().keySet()) {
      Optional<Row> checkup = rounds.checkup(new Round(district, city.year()));
      String version =
          checkup
              .flatMap(row -> rounds.forms().head(row.text(Checkup.FORM)))
              .map(row -> row.text(CheckupForm.VERSION))
              .orElse("");
      int conflicts =
          rounds.answers(new Round(district, city.year())).stream().mapToInt(Row::conflicts).sum();
      lines.add(
          new Line(
              district,
              rounds.name(district),
              checkup.map(row -> row.text(Checkup.STATE)).orElse(""),
              version,
              Count.of(city.states(district)),
              strengths.getOrDefault(district, 0),
              issues.getOrDefault(district, 0),
              plans.getOrDefault(district, 0),
              conflicts));
    }
    return lines;
  }

  private static List<Row> rows(
      Store store, org.jichidesk.domain.record.RecordType type, int year) {
    return store
        .records()
        .rows(new Selection(type, List.of(), Optional.empty(), OptionalInt.of(year)));
  }
}
