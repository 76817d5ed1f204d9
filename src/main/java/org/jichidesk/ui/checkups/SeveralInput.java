package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.Choice;

/** Any number of choices: boxes to tick, by mouse, Space or the figure of their place. */
final class SeveralInput implements AnswerInput {

  private final String language;
  private final Reply reply;
  private final VBox box = new VBox(6);
  private final List<CheckBox> ticks = new ArrayList<>();
  private List<String> chosen = List.of();

  SeveralInput(List<Choice> choices, String language, Reply reply) {
    this.language = language;
    this.reply = reply;
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    offer(choices);
  }

  @Override
  public void offer(List<Choice> choices) {
    if (ticks.stream()
        .map(CheckBox::getUserData)
        .toList()
        .equals(choices.stream().map(Choice::name).toList())) {
      return;
    }
    ticks.clear();
    for (Choice choice : choices) {
      CheckBox tick = new CheckBox(choice.label().in(language));
      tick.setUserData(choice.name());
      tick.setWrapText(true);
      tick.setMinHeight(Region.USE_PREF_SIZE);
      tick.getStyleClass().add("tick");
      tick.setSelected(chosen.contains(choice.name()));
      tick.setOnAction(e -> ticked());
      ticks.add(tick);
    }
    box.getChildren().setAll(ticks);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public Node target() {
    return ticks.isEmpty() ? box : ticks.getFirst();
  }

  @Override
  public void show(Optional<Value> value) {
    String text = value.filter(Value::isAnswer).map(Value::text).orElse("");
    chosen = text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    ticks.forEach(tick -> tick.setSelected(chosen.contains(String.valueOf(tick.getUserData()))));
  }

  private void ticked() {
    String names =
        ticks.stream()
            .filter(CheckBox::isSelected)
            .map(tick -> String.valueOf(tick.getUserData()))
            .collect(Collectors.joining(" "));
    chosen = names.isEmpty() ? List.of() : Arrays.asList(names.split(" "));
    reply.commit(names.isEmpty() ? Value.CLEARED : Value.of(names));
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    int figure = ChoiceInput.figure(event.getCode());
    if (figure >= 1 && figure <= ticks.size()) {
      CheckBox tick = ticks.get(figure - 1);
      tick.setSelected(!tick.isSelected());
      ticked();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      reply.next();
      event.consume();
    }
  }
}
