package org.jichidesk.ui.planner;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.planner.Tally;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.work.planning.Figures;
import org.jichidesk.work.planning.Places;
import org.jichidesk.work.planning.Scope;
import org.jichidesk.work.planning.WhatIf;
import org.kordamp.ikonli.feather.Feather;

/** What a plan frees: sums with their base, then every district, mountainous ones apart. */
final class TotalsCard {

  private static final double LONGEST = 160;

  private final Text text;
  private final Figures figures;

  TotalsCard(Text text) {
    this.text = text;
    this.figures = new Figures(text);
  }

  Node of(WhatIf result, String id) {
    VBox card = Cards.of(Feather.TRENDING_DOWN, text.of("planner.freed"), sums(result));
    card.setId(id);
    for (WhatIf.What what : WhatIf.What.values()) {
      String missing = figures.missing(result.sum(Scope.CITY, what), what);
      if (!missing.isEmpty()) {
        card.getChildren().add(Cards.text("※ " + missing, "support"));
      }
    }
    card.getChildren().add(bars(result));
    return card;
  }

  private GridPane sums(WhatIf result) {
    GridPane grid = new GridPane(16, 4);
    int row = 0;
    for (Scope scope : List.of(Scope.CITY, Scope.MOUNTAIN, Scope.OTHER)) {
      Label head = new Label(figures.scope(scope, result.effort().places()));
      head.getStyleClass().add("input-label");
      grid.add(head, 0, row++, 2, 1);
      for (WhatIf.What what : WhatIf.What.values()) {
        grid.addRow(
            row++,
            new Label(text.of("planner.what." + what)),
            new Label(figures.sum(result.sum(scope, what), what)));
      }
    }
    return grid;
  }

  private Node bars(WhatIf result) {
    Places places = result.effort().places();
    double most =
        places.in(Scope.CITY).stream()
            .mapToDouble(d -> result.tally(d, WhatIf.What.HOURS).sum().doubleValue())
            .max()
            .orElse(0);
    GridPane grid = new GridPane(8, 3);
    int row = 0;
    for (Scope scope : List.of(Scope.MOUNTAIN, Scope.OTHER)) {
      if (places.in(scope).isEmpty()) {
        continue;
      }
      Label head =
          new Label(
              text.of("planner.bars", figures.scope(scope, places), text.of("planner.unit.HOURS")));
      head.getStyleClass().add("input-label");
      grid.add(head, 0, row++, 3, 1);
      for (String district : places.in(scope)) {
        Tally hours = result.tally(district, WhatIf.What.HOURS);
        Region bar = new Region();
        bar.getStyleClass().add("hours-bar");
        if (scope.kind() == Scope.Kind.MOUNTAIN) {
          bar.getStyleClass().add("of-mountain");
        }
        double length = most == 0 ? 0 : LONGEST * hours.sum().doubleValue() / most;
        bar.setMinSize(length, 12);
        bar.setMaxSize(length, 12);
        String words =
            (hours.answers() == 0 ? "－" : Figures.number(hours.sum()))
                + (hours.missing() == 0 ? "" : text.of("planner.missing.duties", hours.missing()));
        grid.addRow(row++, new Label(places.name(district)), bar, new Label(words));
      }
    }
    return grid;
  }
}
