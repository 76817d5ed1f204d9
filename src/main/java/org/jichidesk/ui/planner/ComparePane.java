package org.jichidesk.ui.planner;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.planner.Change;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.work.planning.ComparePlans;
import org.jichidesk.work.planning.Figures;
import org.jichidesk.work.planning.WhatIf;
import org.kordamp.ikonli.feather.Feather;

/** Two plans side by side: what each does to a duty, and what each frees. */
final class ComparePane {

  private final Text text;
  private final VBox box = new VBox(16);
  private final ScrollPane page = new ScrollPane(box);

  ComparePane(Text text) {
    this.text = text;
    box.getStyleClass().add("screen");
    page.setFitToWidth(true);
  }

  Node node() {
    return page;
  }

  void fill(PlannerShown shown) {
    Optional<Row> one = shown.plan();
    Optional<Row> other = shown.other();
    Optional<WhatIf> second = shown.otherResult();
    if (one.isEmpty() || other.isEmpty() || second.isEmpty()) {
      box.getChildren().setAll(Cards.text(text.of("planner.compare.choose")));
      return;
    }
    ComparePlans both = new ComparePlans(shown.result(), second.get());
    Node left = side(PlannerShown.name(one.get()), both.one(), "planner-one");
    Node right = side(PlannerShown.name(other.get()), both.other(), "planner-other");
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    box.getChildren().setAll(changes(one.get(), other.get(), both), new HBox(16, left, right));
  }

  private Node side(String name, WhatIf result, String id) {
    Label title = new Label(name);
    title.getStyleClass().add("section-title");
    return new VBox(8, title, new TotalsCard(text).of(result, id));
  }

  private Node changes(Row one, Row other, ComparePlans both) {
    Figures figures = new Figures(text);
    GridPane grid = new GridPane(24, 6);
    int column = 0;
    for (String head :
        List.of(text.of("planner.duty"), PlannerShown.name(one), PlannerShown.name(other))) {
      Label label = new Label(head);
      label.getStyleClass().add("input-label");
      grid.add(label, column++, 0);
    }
    int row = 1;
    for (ComparePlans.Line line : both.lines()) {
      grid.addRow(
          row++,
          new Label(Figures.duty(both.one().effort().duties(), line.duty())),
          new Label(words(figures, line.one())),
          new Label(words(figures, line.other())));
    }
    return Cards.of(Feather.COLUMNS, text.of("planner.changes"), grid);
  }

  private static String words(Figures figures, Optional<Change> change) {
    return change.map(figures::change).orElse("－");
  }
}
