package org.jichidesk.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.kordamp.ikonli.feather.Feather;

/**
 * One field of a form: label, whether it is required, how to write it, the input, and what is wrong
 * with what was typed. What was refused stays as it was typed until it is mended.
 */
final class FieldInput {

  private final Field field;
  private final Text text;
  private final BiConsumer<Field, String> write;
  private final VBox box = new VBox(4);
  private final Label message = new Label();
  private final TextInputControl line;
  private final ComboBox<String> choice = new ComboBox<>();
  private final boolean chooses;
  private String shown = "";
  private boolean filling;

  FieldInput(
      Field field, Text text, BiConsumer<Field, String> write, BiConsumer<Field, Node> history) {
    this.field = field;
    this.text = text;
    this.write = write;
    this.chooses =
        field.type() == FieldType.CODE
            || field.type() == FieldType.REFERENCE
            || field.type() == FieldType.FLAG;
    this.line = field.hasLines() ? Inputs.paragraph() : Inputs.line();
    Control input = chooses ? choice : line;
    input.setId("field-" + field.name());
    input.setMaxWidth(Double.MAX_VALUE);
    message.setWrapText(true);
    message.setManaged(false);
    box.getChildren().addAll(head(input, history), input, message);
    hint().ifPresent(hint -> box.getChildren().add(1, hint));
    if (chooses) {
      choice.setOnAction(e -> chosen());
    } else {
      line.focusedProperty()
          .addListener((property, was, is) -> {
            if (!is) {
              typed();
            }
          });
      line.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }
  }

  private HBox head(Control input, BiConsumer<Field, Node> history) {
    String language = text.language();
    String unit = field.unit().map(u -> text.of("record.unit", u.in(language))).orElse("");
    Label label = new Label(field.label().in(language) + unit);
    label.getStyleClass().add("input-label");
    label.setLabelFor(input);
    Label need = new Label(text.of(field.isRequired() ? "record.required" : "record.optional"));
    need.getStyleClass().add(field.isRequired() ? "required-mark" : "support");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button past = new Button("", Icons.of(Feather.CLOCK));
    past.getStyleClass().addAll("flat", "small");
    past.setId("history-" + field.name());
    past.setAccessibleText(text.of("record.history.of", field.label().in(language)));
    past.setTooltip(new Tooltip(past.getAccessibleText()));
    past.setFocusTraversable(false);
    past.setOnAction(e -> history.accept(field, past));
    HBox head = new HBox(8, label, need, space, past);
    head.getStyleClass().add("field-head");
    return head;
  }

  private java.util.Optional<Label> hint() {
    String key =
        switch (field.type()) {
          case DATE -> "record.hint.date";
          case FISCAL_YEAR -> "record.hint.year";
          default -> "";
        };
    if (key.isEmpty()) {
      return java.util.Optional.empty();
    }
    Label hint = new Label(text.of(key));
    hint.getStyleClass().add("support");
    return java.util.Optional.of(hint);
  }

  Node node() {
    return box;
  }

  Control input() {
    return chooses ? choice : line;
  }

  /** Shows the value; what is being typed at the moment is left alone. */
  void fill(Snapshot snapshot) {
    String now = snapshot.text(field);
    boolean typing = line.isFocused() && !line.getText().equals(shown);
    boolean refused = message.isManaged() && message.getStyleClass().contains("error-text");
    if (typing || (refused && now.equals(shown))) {
      return;
    }
    filling = true;
    shown = now;
    if (chooses) {
      List<String> choices = new ArrayList<>(List.of(""));
      choices.addAll(
          field.type() == FieldType.FLAG
              ? List.of(text.of("record.yes"), text.of("record.no"))
              : snapshot.names().choices(field));
      for (Value.Kind state : Value.Kind.values()) {
        if (state != Value.Kind.ANSWER && state != Value.Kind.CLEARED && field.allows(state)) {
          choices.add(state.label().in(text.language()));
        }
      }
      choice.getItems().setAll(choices);
      choice.setValue(now);
    } else {
      line.setText(now);
      // One line cannot hold what was written in several: leaving it must not write it flattened.
      shown = line.getText();
    }
    filling = false;
    tell("", "");
    if (snapshot.inConflict().contains(field)) {
      tell(text.of("record.in-conflict"), "warning-text");
    }
  }

  private void chosen() {
    if (!filling && choice.getValue() != null) {
      give(choice.getValue());
    }
  }

  private void typed() {
    if (!filling) {
      give(line.getText());
    }
  }

  private void give(String now) {
    if (!now.equals(shown)) {
      write.accept(field, now);
    } else if (message.getStyleClass().contains("error-text")) {
      tell("", "");
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !field.hasLines()) {
      typed();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !line.getText().equals(shown)) {
      line.setText(shown);
      tell("", "");
      event.consume();
    }
  }

  /** Takes what was typed as written. */
  void written() {
    shown = chooses ? String.valueOf(choice.getValue()) : line.getText();
    tell("", "");
  }

  /** Says what is wrong, or worth a look, in the style of that weight. */
  void tell(String words, String style) {
    message.getStyleClass().removeAll("error-text", "warning-text");
    message.setManaged(!words.isEmpty());
    message.setVisible(!words.isEmpty());
    message.setText(words);
    message.setGraphic(words.isEmpty() ? null : Icons.of(Feather.ALERT_TRIANGLE));
    if (!style.isEmpty()) {
      message.getStyleClass().add(style);
    }
  }
}
