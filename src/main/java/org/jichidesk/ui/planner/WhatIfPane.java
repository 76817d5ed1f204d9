package org.jichidesk.ui.planner;

import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.planner.WhatIfChange;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.planning.BurdenAndNeed;
import org.jichidesk.work.planning.Scope;

/** The editor of a plan: every duty with its change, and what comes of it beside. */
final class WhatIfPane {

  private final Session session;
  private final Text text;
  private final Label refused = Cards.text("", "error-text");
  private final ScrollPane editor = new ScrollPane();
  private final ScrollPane totals = new ScrollPane();
  private final SplitPane split = new SplitPane();
  private String plan = "";

  WhatIfPane(Session session) {
    this.session = session;
    this.text = session.text();
    editor.setId("planner-editor");
    totals.setFitToWidth(true);
    split.setOrientation(Orientation.HORIZONTAL);
    split.getItems().setAll(new VBox(refused, editor), totals);
    split.setDividerPositions(0.6);
    refused.setId("planner-refused");
    refused.managedProperty().bind(refused.textProperty().isNotEmpty());
  }

  Node node() {
    return split;
  }

  void fill(PlannerShown shown, Button begin) {
    if (shown.plan().isEmpty()) {
      VBox empty =
          Cards.of(
              org.kordamp.ikonli.feather.Feather.SLIDERS,
              text.of("planner.none"),
              Cards.text(text.of("planner.none.about")),
              begin);
      editor.setContent(empty);
      totals.setContent(null);
      return;
    }
    plan = shown.plan().get().record().key();
    double scrolled = editor.getVvalue();
    GridPane grid = new GridPane(10, 6);
    grid.setPadding(new Insets(6));
    int row = 0;
    for (String head :
        List.of(
            text.of("planner.duty"),
            text.of("planner.now"),
            text.of("planner.change"),
            text.of("planner.share"))) {
      Label label = new Label(head);
      label.getStyleClass().add("input-label");
      grid.add(label, row++, 0);
    }
    row = 1;
    for (BurdenAndNeed.Line line : BurdenAndNeed.of(shown.result().effort(), Scope.CITY).lines()) {
      new ChangeRow(text, line, this::write).addTo(grid, row++, shown);
    }
    editor.setContent(grid);
    editor.setVvalue(scrolled);
    totals.setContent(new TotalsCard(text).of(shown.result(), "planner-totals"));
  }

  private void write(String duty, Map<String, String> typed) {
    RecordKey key = new RecordKey(WhatIfChange.TYPE, plan + "." + duty);
    session.edit(
        List.of(new Edit(key, typed, "")),
        results ->
            refused.setText(
                results.stream()
                    .flatMap(edited -> edited.refused().stream())
                    .map(finding -> text.finding(finding) + " " + text.whatToDo(finding))
                    .findFirst()
                    .orElse("")));
  }
}
