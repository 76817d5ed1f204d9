package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.Choice;

/** One of many choices, folded away until it is opened. */
final class ListInput implements AnswerInput {

  private final ComboBox<Optional<Choice>> box = new ComboBox<>();
  private String chosen = "";
  private boolean filling;

  ListInput(List<Choice> choices, String language, Reply reply) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Optional<Choice> choice) {
            return choice == null ? "" : choice.map(c -> c.label().in(language)).orElse("");
          }

          @Override
          public Optional<Choice> fromString(String typed) {
            throw new UnsupportedOperationException("chosen, not typed");
          }
        });
    box.setVisibleRowCount(12);
    box.setOnAction(e -> {
      if (!filling && box.getValue() != null) {
        chosen = box.getValue().map(Choice::name).orElse("");
        reply.commit(chosen.isEmpty() ? Value.CLEARED : Value.of(chosen));
      }
    });
    offer(choices);
  }

  @Override
  public void offer(List<Choice> choices) {
    List<Optional<Choice>> items = new ArrayList<>();
    items.add(Optional.empty());
    choices.forEach(choice -> items.add(Optional.of(choice)));
    if (!items.equals(box.getItems())) {
      filling = true;
      box.getItems().setAll(items);
      select();
      filling = false;
    }
  }

  private void select() {
    box.setValue(
        box.getItems().stream()
            .filter(item -> item.map(Choice::name).orElse("").equals(chosen))
            .findFirst()
            .orElse(Optional.empty()));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public Node target() {
    return box;
  }

  @Override
  public void show(Optional<Value> value) {
    chosen = value.filter(Value::isAnswer).map(Value::text).orElse("");
    filling = true;
    select();
    filling = false;
  }
}
