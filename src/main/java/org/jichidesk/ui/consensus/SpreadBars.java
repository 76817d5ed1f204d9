package org.jichidesk.ui.consensus;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.consensus.RoleFigures;
import org.jichidesk.domain.consensus.RoleSpread;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;

/** How the answers to a question spread: a bar for all districts, and one for each class. */
final class SpreadBars {

  private static final double WHOLE = 100;

  private SpreadBars() {}

  static Node of(RoleSpread spread, Map<String, RoleFigures> byMountain, Text text) {
    Label title = new Label(spread.question().label().in(text.language()));
    title.getStyleClass().add("input-label");
    VBox box = new VBox(4, title);
    Map<String, RoleSpread> bars = new LinkedHashMap<>();
    bars.put(text.of("consensus.role.all"), spread);
    byMountain.forEach((code, figures) ->
        bars.put(text.of("consensus.mountain." + code), figures.spread(spread.question())));
    bars.forEach((whose, one) -> box.getChildren().add(line(whose, one, text)));
    String median =
        RoleFigures.GRADED.contains(spread.question()) && spread.median().isPresent()
            ? text.of(
                "consensus.role.median",
                String.format(Locale.ROOT, "%.1f", spread.median().getAsDouble()))
            : "";
    box.getChildren()
        .add(
            Cards.text(
                (median
                        + " "
                        + text.of(
                            "consensus.role.states",
                            spread.notApplicable(),
                            spread.noAnswer(),
                            spread.unknown(),
                            spread.blank()))
                    .strip(),
                "support"));
    return box;
  }

  private static Node line(String whose, RoleSpread spread, Text text) {
    Label name = new Label(text.of("consensus.role.whose", whose, spread.n()));
    name.getStyleClass().add("support");
    name.setMinWidth(Label.USE_PREF_SIZE);
    HBox left = new HBox(name);
    left.getStyleClass().add("spread-name");
    GridPane bar = new GridPane();
    bar.getStyleClass().add("spread-bar");
    StringBuilder spoken = new StringBuilder(whose);
    int column = 0;
    for (int i = 0; i < spread.counts().size(); i++) {
      int count = spread.counts().get(i);
      String label = spread.question().codes().get(i).label().in(text.language());
      spoken.append("、").append(label).append(' ').append(count);
      if (count > 0) {
        ColumnConstraints width = new ColumnConstraints();
        width.setPercentWidth(WHOLE * count / spread.n());
        bar.getColumnConstraints().add(width);
        Label part = new Label(text.of("consensus.role.part", count, label));
        part.setMaxWidth(Double.MAX_VALUE);
        part.setMinWidth(0);
        part.setTooltip(new javafx.scene.control.Tooltip(label + " " + count));
        part.getStyleClass().addAll("spread-part", "spread-" + (i + 1));
        bar.add(part, column++, 0);
      }
    }
    bar.setAccessibleText(spoken.toString());
    HBox.setHgrow(bar, Priority.ALWAYS);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setMinWidth(0);
    bar.setPrefWidth(0);
    return new HBox(8, left, bar);
  }
}
