package org.jichidesk.work.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jichidesk.domain.planner.Change;
import org.jichidesk.domain.planner.Tally;
import org.jichidesk.domain.planner.WhatIfPlan;
import org.jichidesk.print.Align;
import org.jichidesk.print.Bars;
import org.jichidesk.print.Flow;
import org.jichidesk.print.Paper;
import org.jichidesk.print.PrintDocument;
import org.jichidesk.print.Scatter;
import org.jichidesk.print.Shade;
import org.jichidesk.print.Style;
import org.jichidesk.print.Table;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;

/** A plan on paper: what it frees, by change and by district, and where its duties stand. */
public final class PlanPaper {

  private static final float BARS = 430;
  private static final float PLOT = 440;

  private final Text text;
  private final Figures figures;
  private final Row plan;
  private final WhatIf result;

  /** Puts a plan on paper. */
  public PlanPaper(Text text, Row plan, WhatIf result) {
    this.text = text;
    this.figures = new Figures(text);
    this.plan = plan;
    this.result = result;
  }

  /** Its pages. */
  public void print(PrintDocument document) {
    EffortOfYear effort = result.effort();
    Flow flow = document.flow(Paper.A4_PORTRAIT);
    flow.text(plan.text(WhatIfPlan.NAME), Style.TITLE);
    flow.text(text.of("planner.paper.base", effort.year()), Style.BODY);
    if (!plan.text(WhatIfPlan.NOTE).isEmpty()) {
      flow.text(plan.text(WhatIfPlan.NOTE), Style.BODY);
    }
    flow.heading(text.of("planner.freed")).table(sums()).text(text.of("planner.rule"), Style.SMALL);
    flow.heading(text.of("planner.changes")).table(changes());
    flow.newPage().heading(text.of("planner.by-district"));
    flow.figure(bars(Scope.MOUNTAIN), share(Scope.MOUNTAIN));
    flow.figure(bars(Scope.OTHER), share(Scope.OTHER));
    flow.newPage().heading(text.of("planner.quadrants"));
    BurdenAndNeed all = BurdenAndNeed.of(effort, Scope.CITY);
    flow.figure(scatter(all), PLOT);
    flow.text(text.of("planner.quadrants.about", all.reported(), all.districts()), Style.SMALL);
  }

  private float share(Scope scope) {
    Places places = result.effort().places();
    int all = Math.max(1, places.in(Scope.CITY).size());
    return 30 + BARS * places.in(scope).size() / all;
  }

  private Table sums() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(text.of("planner.scope"), 2, Align.LEFT));
    for (WhatIf.What what : WhatIf.What.values()) {
      columns.add(new Table.Column(text.of("planner.what." + what), 2.4f, Align.RIGHT));
    }
    Table table = new Table(columns, 9);
    for (Scope scope : List.of(Scope.CITY, Scope.MOUNTAIN, Scope.OTHER)) {
      List<String> row = new ArrayList<>();
      row.add(figures.scope(scope, result.effort().places()));
      for (WhatIf.What what : WhatIf.What.values()) {
        WhatIf.Sum sum = result.sum(scope, what);
        String missing = figures.missing(sum, what);
        row.add(figures.sum(sum, what) + (missing.isEmpty() ? "" : "\n" + missing));
      }
      table.row(row);
    }
    return table;
  }

  private Table changes() {
    Table table =
        new Table(
            List.of(
                new Table.Column(text.of("planner.duty"), 4, Align.LEFT),
                new Table.Column(text.of("planner.change"), 3, Align.LEFT),
                new Table.Column(text.of("planner.what.HOURS"), 1.6f, Align.RIGHT),
                new Table.Column(text.of("planner.what.PEOPLE"), 1.6f, Align.RIGHT),
                new Table.Column(text.of("planner.base"), 1.2f, Align.RIGHT),
                new Table.Column(text.of("planner.gaps"), 2.6f, Align.LEFT)),
            8);
    for (Change change : result.changes()) {
      Tally hours = result.tally(change, WhatIf.What.HOURS);
      Tally people = result.tally(change, WhatIf.What.PEOPLE);
      table.row(
          List.of(
              Figures.duty(result.effort().duties(), change.duty()),
              figures.change(change),
              hours.answers() == 0 ? "－" : Figures.number(hours.sum()),
              people.answers() == 0 ? "－" : Figures.number(people.sum()),
              Figures.base(hours),
              figures.gaps(hours)));
    }
    return table;
  }

  private Bars bars(Scope scope) {
    Places places = result.effort().places();
    List<Bars.Bar> bars = new ArrayList<>();
    for (String district : places.in(scope)) {
      Tally tally = result.tally(district, WhatIf.What.HOURS);
      OptionalDouble value =
          tally.answers() == 0
              ? OptionalDouble.empty()
              : OptionalDouble.of(tally.sum().doubleValue());
      String words =
          (tally.answers() == 0 ? "－" : Figures.number(tally.sum()))
              + (tally.missing() == 0
                  ? ""
                  : " " + text.of("planner.missing.duties", tally.missing()));
      Shade shade = scope.kind() == Scope.Kind.MOUNTAIN ? Shade.HATCH : Shade.MIDDLE;
      bars.add(new Bars.Bar(places.name(district), value, words, OptionalDouble.empty(), shade));
    }
    String title =
        text.of("planner.bars", figures.scope(scope, places), text.of("planner.unit.HOURS"));
    return new Bars(title, bars);
  }

  private Scatter scatter(BurdenAndNeed all) {
    double most =
        all.lines().stream()
            .map(line -> line.hours().sum())
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(1);
    List<String> changed = result.changes().stream().map(Change::duty).toList();
    List<Scatter.Point> points = new ArrayList<>();
    for (BurdenAndNeed.Line line : all.lines()) {
      if (line.quadrant().isPresent()) {
        points.add(
            new Scatter.Point(
                (changed.contains(line.key()) ? "★" : "") + line.number(),
                line.need().mean().orElseThrow().doubleValue(),
                line.burden().mean().orElseThrow().doubleValue(),
                most == 0 ? 0 : line.hours().sum().doubleValue() / most));
      }
    }
    return new Scatter(
        new Scatter.Axis(text.of("planner.need"), 1, 4),
        new Scatter.Axis(text.of("planner.burden"), 1, 4),
        List.of(BurdenAndNeed.Quadrant.values()).stream().map(figures::quadrant).toList(),
        points);
  }
}
