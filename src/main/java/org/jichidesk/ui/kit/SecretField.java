package org.jichidesk.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * An input for a secret, shown as dots until the eye is pressed. Shown, it also takes what an input
 * method composes.
 */
public final class SecretField {

  private final PasswordField hidden = new PasswordField();
  private final TextField shown = Inputs.line();
  private final ToggleButton eye = new ToggleButton();
  private final HBox box = new HBox(8);

  /**
   * An empty one.
   *
   * @param id of the input; the eye's ends with {@code -eye}
   * @param show what the eye does, in words
   */
  public SecretField(String id, String show) {
    hidden.setId(id);
    shown.setId(id + "-shown");
    shown.textProperty().bindBidirectional(hidden.textProperty());
    eye.setId(id + "-eye");
    eye.setGraphic(Icons.of(Feather.EYE));
    eye.setAccessibleText(show);
    eye.setTooltip(new Tooltip(show));
    shown.visibleProperty().bind(eye.selectedProperty());
    hidden.visibleProperty().bind(eye.selectedProperty().not());
    eye.setOnAction(e -> {
      eye.setGraphic(Icons.of(eye.isSelected() ? Feather.EYE_OFF : Feather.EYE));
      focus();
    });
    StackPane either = new StackPane(hidden, shown);
    HBox.setHgrow(either, Priority.ALWAYS);
    box.getChildren().setAll(either, eye);
  }

  /** The input with its label on top. */
  public Node labelled(String words) {
    Node labelled = Inputs.labelled(words, box);
    hidden.setAccessibleText(words);
    shown.setAccessibleText(words);
    return labelled;
  }

  /** What was typed. */
  public char[] typed() {
    return hidden.getText().toCharArray();
  }

  /** True if nothing was typed. */
  public boolean isEmpty() {
    return hidden.getText().isEmpty();
  }

  /** Puts the person into it, at the end of what was typed. */
  public void focus() {
    TextField input = eye.isSelected() ? shown : hidden;
    input.requestFocus();
    input.end();
  }

  /** Forgets what was typed. */
  public void clear() {
    hidden.clear();
  }
}
