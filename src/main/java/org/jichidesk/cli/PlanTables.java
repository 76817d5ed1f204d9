package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.planner.Change;
import org.jichidesk.domain.planner.Tally;
import org.jichidesk.work.planning.ComparePlans;
import org.jichidesk.work.planning.Figures;
import org.jichidesk.work.planning.Places;
import org.jichidesk.work.planning.Scope;
import org.jichidesk.work.planning.WhatIf;

/** What a plan frees, as tables. */
final class PlanTables {

  private static final List<Scope> SCOPES = List.of(Scope.CITY, Scope.MOUNTAIN, Scope.OTHER);

  private final Console console;
  private final Figures figures;

  PlanTables(Console console) {
    this.console = console;
    this.figures = new Figures(console.text());
  }

  void show(String name, WhatIf result) {
    console.say("cli.plan.title", name, Integer.toString(result.effort().year()));
    List<List<String>> changes = new ArrayList<>();
    changes.add(
        words(
            "planner.duty",
            "planner.change",
            "planner.what.HOURS",
            "planner.what.PEOPLE",
            "planner.base",
            "planner.gaps"));
    for (Change change : result.changes()) {
      Tally hours = result.tally(change, WhatIf.What.HOURS);
      changes.add(
          List.of(
              Figures.duty(result.effort().duties(), change.duty()),
              figures.change(change),
              sum(hours),
              sum(result.tally(change, WhatIf.What.PEOPLE)),
              Figures.base(hours),
              figures.gaps(hours)));
    }
    console.table(changes);
    console.line("");
    sums(result);
    console.line("");
    districts(result);
  }

  private void sums(WhatIf result) {
    List<List<String>> sums = new ArrayList<>();
    sums.add(
        words("planner.scope", "planner.what.HOURS", "planner.what.PEOPLE", "planner.what.GRANT"));
    for (Scope scope : SCOPES) {
      sums.add(row(result, scope));
    }
    console.table(sums);
    for (WhatIf.What what : WhatIf.What.values()) {
      String missing = figures.missing(result.sum(Scope.CITY, what), what);
      if (!missing.isEmpty()) {
        console.line("※ " + missing);
      }
    }
  }

  private List<String> row(WhatIf result, Scope scope) {
    List<String> row = new ArrayList<>();
    row.add(figures.scope(scope, result.effort().places()));
    for (WhatIf.What what : WhatIf.What.values()) {
      row.add(figures.sum(result.sum(scope, what), what));
    }
    return row;
  }

  private void districts(WhatIf result) {
    Places places = result.effort().places();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        words(
            "planner.district",
            "planner.what.HOURS",
            "planner.what.PEOPLE",
            "planner.what.GRANT",
            "planner.missing-duties"));
    for (Scope scope : List.of(Scope.MOUNTAIN, Scope.OTHER)) {
      rows.add(List.of(figures.scope(scope, places), "", "", "", ""));
      for (String district : places.in(scope)) {
        Tally hours = result.tally(district, WhatIf.What.HOURS);
        rows.add(
            List.of(
                "　" + places.name(district),
                sum(hours),
                sum(result.tally(district, WhatIf.What.PEOPLE)),
                sum(result.tally(district, WhatIf.What.GRANT)),
                hours.missing() == 0 ? "" : Integer.toString(hours.missing())));
      }
    }
    console.table(rows);
  }

  void compare(String one, String other, ComparePlans both) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(console.of("planner.duty"), one, other));
    for (ComparePlans.Line line : both.lines()) {
      rows.add(
          List.of(
              Figures.duty(both.one().effort().duties(), line.duty()),
              line.one().map(figures::change).orElse("－"),
              line.other().map(figures::change).orElse("－")));
    }
    for (Scope scope : SCOPES) {
      for (WhatIf.What what : WhatIf.What.values()) {
        rows.add(
            List.of(
                figures.scope(scope, both.one().effort().places())
                    + " "
                    + console.of("planner.what." + what),
                figures.sum(both.one().sum(scope, what), what),
                figures.sum(both.other().sum(scope, what), what)));
      }
    }
    console.table(rows);
  }

  private static String sum(Tally tally) {
    return tally.answers() == 0 ? "－" : Figures.number(tally.sum());
  }

  private List<String> words(String... keys) {
    return List.of(keys).stream().map(key -> console.of(key)).toList();
  }
}
