package org.jichidesk.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Pieces that screens of cards and lines are made of. */
public final class Cards {

  private Cards() {}

  /** A card with its title. */
  public static VBox of(Feather icon, String title, Node... content) {
    Label head = new Label(title, Icons.of(icon));
    head.getStyleClass().add("section-title");
    head.setWrapText(true);
    head.setMinHeight(Region.USE_PREF_SIZE);
    VBox card = new VBox(12, head);
    card.getChildren().addAll(content);
    card.getStyleClass().add("card");
    return card;
  }

  /** A text that breaks into as many lines as it needs. */
  public static Label text(String words, String... styles) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("wrapped");
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** Things beside each other, the last ones at the right end. */
  public static HBox spread(Node left, Node... right) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(12, left, space);
    row.getChildren().addAll(right);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** A line one can click, or reach by Tab and press: it leads to what it is about. */
  public static Region line(Node content, String spoken, Runnable go) {
    VBox line = new VBox(content);
    line.setAccessibleRole(AccessibleRole.BUTTON);
    line.setAccessibleText(spoken);
    line.setFocusTraversable(true);
    line.getStyleClass().add("line");
    line.setOnMouseClicked(event -> {
      line.requestFocus();
      go.run();
    });
    line.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
        event.consume();
        go.run();
      }
    });
    return line;
  }
}
