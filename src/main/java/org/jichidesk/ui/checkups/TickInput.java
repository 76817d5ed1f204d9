package org.jichidesk.ui.checkups;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.AnswerField;

/** Something a person says to have read or done. */
final class TickInput implements AnswerInput {

  private final CheckBox tick;

  TickInput(String words, Reply reply) {
    tick = new CheckBox(words);
    tick.getStyleClass().add("tick");
    tick.setOnAction(
        e -> reply.commit(tick.isSelected() ? Value.of(AnswerField.ACKNOWLEDGED) : Value.CLEARED));
    tick.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            reply.next();
          }
        });
  }

  @Override
  public Node node() {
    return tick;
  }

  @Override
  public Node target() {
    return tick;
  }

  @Override
  public void show(Optional<Value> value) {
    tick.setSelected(value.filter(Value::isAnswer).isPresent());
  }
}
