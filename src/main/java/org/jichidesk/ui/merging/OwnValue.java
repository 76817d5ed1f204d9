package org.jichidesk.ui.merging;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.records.Names;

/** A value nobody sent: typed, or chosen where only some are possible. */
final class OwnValue {

  private final Text text;
  private final Field field;
  private final Names names;
  private final TextField line = Inputs.line();
  private final ComboBox<String> choices = new ComboBox<>();
  private final Control input;

  OwnValue(Text text, Field field, Names names, Runnable begun) {
    this.text = text;
    this.field = field;
    this.names = names;
    line.setId("merging-own");
    line.setAccessibleText(text.of("merging.resolve.own"));
    line.textProperty().addListener((p, before, now) -> begun.run());
    choices.setId("merging-own-choices");
    choices.setAccessibleText(text.of("merging.resolve.own"));
    choices.setMaxWidth(Double.MAX_VALUE);
    choices.getItems().setAll(names.choices(field));
    choices.setOnAction(e -> begun.run());
    this.input = choices.getItems().isEmpty() ? line : choices;
  }

  Node node() {
    return input;
  }

  void focus() {
    input.requestFocus();
  }

  /** As it is read: for a reference the key of what was chosen. */
  String typed() {
    if (input.equals(line)) {
      return line.getText().strip();
    }
    String chosen = choices.getValue() == null ? "" : choices.getValue();
    if (field.type() != FieldType.REFERENCE) {
      return chosen;
    }
    Map<String, String> all = names.all(field.refersTo().orElse(""));
    return all.entrySet().stream()
        .filter(entry -> entry.getValue().equals(chosen))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** What is wrong with it, in words. */
  Optional<String> problem() {
    Reading reading = TypedText.read(field, typed());
    if (reading instanceof Reading.Taken) {
      return Optional.empty();
    }
    return Optional.of(
        reading
            .finding(Place.NOWHERE)
            .map(finding -> text.finding(finding) + "　" + text.whatToDo(finding))
            .orElse(text.of("merging.resolve.need-value")));
  }
}
