package org.jichidesk.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jichidesk.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Pieces the parts of the settings are made of. */
final class Pieces {

  private Pieces() {}

  static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  static Label support(String words) {
    Label label = wrapped(words);
    label.getStyleClass().add("support");
    return label;
  }

  static Label heading(String words) {
    Label label = wrapped(words);
    label.getStyleClass().add("section-title");
    return label;
  }

  /** A group of things that belong together, under their name. */
  static VBox card(String name, Node... content) {
    VBox card = new VBox(12, heading(name));
    card.getChildren().addAll(content);
    card.getStyleClass().add("card");
    return card;
  }

  static Button button(String id, String words, Feather icon, Runnable act) {
    Button button = new Button(words, Icons.of(icon));
    button.setId(id);
    button.setOnAction(e -> act.run());
    return button;
  }

  /** Says how something went, with an icon; said anew each time, so that it is read out. */
  static void say(Label label, String words, Feather icon, String style) {
    label.getStyleClass().removeAll("success-text", "warning-text", "error-text", "support");
    label.getStyleClass().add(style);
    label.setGraphic(Icons.of(icon));
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }

  /** A name and a value, which can be selected and copied by nobody but read by all. */
  static VBox fact(String name, Label value) {
    Label label = new Label(name);
    label.getStyleClass().add("input-label");
    label.setLabelFor(value);
    value.setWrapText(true);
    value.setMinHeight(Label.USE_PREF_SIZE);
    return new VBox(2, label, value);
  }
}
