package org.jichidesk.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Text inputs. When the focus leaves a field in which a Japanese input method is composing, the
 * next field receives a stray empty input event that would erase its selected text: these inputs
 * drop it. Every text input of the window is made here.
 */
public final class Inputs {

  private Inputs() {}

  /** A line of text. */
  public static TextField line() {
    TextField field = new TextField();
    guard(field);
    return field;
  }

  /** Several lines of text. */
  public static TextArea area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    guard(area);
    return area;
  }

  /** Several lines in a form; Tab leaves them as it leaves every field. */
  public static TextArea paragraph() {
    TextArea area = area();
    area.setPrefRowCount(4);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            area.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    "",
                    "",
                    KeyCode.TAB,
                    event.isShiftDown(),
                    true,
                    false,
                    false));
          }
        });
    return area;
  }

  /** An input with its label on top, which is read out with it. */
  public static VBox labelled(String words, Node input) {
    Label label = new Label(words);
    label.getStyleClass().add("input-label");
    label.setLabelFor(input);
    VBox box = new VBox(4, label, input);
    box.setFillWidth(true);
    return box;
  }

  /** True while an input method composes in the input: Esc and Enter are its own then. */
  public static boolean isComposing(TextInputControl input) {
    return Boolean.TRUE.equals(input.getProperties().get("composing"));
  }

  private static void guard(TextInputControl input) {
    input.addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> {
          boolean empty = event.getCommitted().isEmpty() && event.getComposed().isEmpty();
          if (empty && !isComposing(input)) {
            event.consume();
            return;
          }
          input.getProperties().put("composing", !event.getComposed().isEmpty());
        });
  }
}
