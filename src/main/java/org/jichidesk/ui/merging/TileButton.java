package org.jichidesk.ui.merging;

import java.util.StringJoiner;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Code;
import org.jichidesk.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** One district on the board. */
final class TileButton {

  private TileButton() {}

  static ToggleButton of(Board.Tile tile, Text text) {
    Label name = new Label(tile.name());
    name.getStyleClass().add("tile-name");
    Mark state = Mark.ofState(tile.state(), text);
    HBox facts = new HBox(4);
    if (!tile.office().arrived().isEmpty()) {
      int last = tile.office().arrived().getLast().number();
      facts.getChildren().add(new Label(text.of("merging.board.number", last)));
    }
    String mountain = mountain(tile, text);
    if (!mountain.isEmpty()) {
      facts.getChildren().add(new Mark(Feather.TRIANGLE, mountain, "support").label());
    }
    HBox counts = new HBox(8);
    if (tile.conflicts() > 0) {
      counts
          .getChildren()
          .add(new Mark(Feather.GIT_MERGE, tile.conflicts() + "", "error-text").label());
    }
    if (tile.quarantined() > 0) {
      counts
          .getChildren()
          .add(new Mark(Feather.PAUSE_CIRCLE, tile.quarantined() + "", "warning-text").label());
    }
    VBox lines = new VBox(2, name, state.label(), facts, counts);
    lines.getStyleClass().add("tile-lines");
    if (!tile.office().notices().isEmpty()) {
      name.setGraphic(new Mark(Feather.ALERT_TRIANGLE, "", "warning-text").label());
      name.setContentDisplay(ContentDisplay.RIGHT);
    }
    ToggleButton button = new ToggleButton();
    button.setId("merging-tile-" + tile.district());
    button.setGraphic(lines);
    button.getStyleClass().addAll("tile", "tile-" + shade(tile.state()));
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    button.setMinSize(0, 0);
    String words = words(tile, state, mountain, text);
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    return button;
  }

  private static String shade(String state) {
    return switch (state) {
      case "" -> "nothing";
      case "returned" -> "returned";
      case "confirmed", "closed" -> "confirmed";
      default -> "merged";
    };
  }

  /** How much of it is a mountain area; empty if nothing is. */
  static String mountain(Board.Tile tile, Text text) {
    return tile.mountain().equals("none")
        ? ""
        : District.MOUNTAIN
            .code(tile.mountain())
            .map(Code::label)
            .map(label -> label.in(text.language()))
            .orElse("");
  }

  private static String words(Board.Tile tile, Mark state, String mountain, Text text) {
    StringJoiner words = new StringJoiner("、");
    words.add(tile.name()).add(state.words()).add(tile.office().name());
    if (!mountain.isEmpty()) {
      words.add(text.of("merging.sum", District.MOUNTAIN.label().in(text.language()), mountain));
    }
    words.add(text.of("merging.sum", text.of("merging.plan.conflicting"), tile.conflicts()));
    words.add(text.of("merging.sum", text.of("merging.plan.quarantined"), tile.quarantined()));
    return words.toString();
  }
}
