package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.Choice;

/**
 * One of a few choices, large enough for a finger. One stop of the Tab key; a figure chooses, the
 * arrows go along, Backspace clears, Enter goes on.
 */
final class ChoiceInput implements AnswerInput {

  private static final int SHORT = 9;
  private static final int FEW = 5;

  private final String language;
  private final Reply reply;
  private final boolean beside;
  private final Pane box;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private String chosen = "";

  ChoiceInput(List<Choice> choices, String language, Reply reply) {
    this.language = language;
    this.reply = reply;
    this.beside =
        choices.size() <= FEW
            && choices.stream().allMatch(c -> c.label().in(language).length() <= width());
    this.box = beside ? new FlowPane(6, 6) : new VBox(4);
    box.getStyleClass().add("grades");
    box.setFocusTraversable(true);
    box.setAccessibleRole(AccessibleRole.PARENT);
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    offer(choices);
  }

  private int width() {
    return language.equals("en") ? 2 * SHORT : SHORT;
  }

  @Override
  public void offer(List<Choice> choices) {
    if (buttons.stream()
        .map(ToggleButton::getUserData)
        .toList()
        .equals(choices.stream().map(Choice::name).toList())) {
      return;
    }
    buttons.clear();
    int number = 0;
    for (Choice choice : choices) {
      number++;
      String label = choice.label().in(language);
      ToggleButton button =
          new ToggleButton(label.startsWith(number + " ") ? label : number + "　" + label);
      button.setUserData(choice.name());
      button.setFocusTraversable(false);
      button.setWrapText(true);
      button.setMinHeight(Region.USE_PREF_SIZE);
      button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
      button.getStyleClass().add("grade");
      button.setSelected(choice.name().equals(chosen));
      if (!beside) {
        button.setMaxWidth(Double.MAX_VALUE);
      }
      button.setOnAction(e -> {
        box.requestFocus();
        choose(button.isSelected() ? choice.name() : "");
      });
      buttons.add(button);
    }
    box.getChildren().setAll(buttons);
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
    buttons.forEach(button -> button.setSelected(button.getUserData().equals(chosen)));
  }

  private void choose(String name) {
    chosen = name;
    buttons.forEach(button -> button.setSelected(button.getUserData().equals(name)));
    reply.commit(name.isEmpty() ? Value.CLEARED : Value.of(name));
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    KeyCode code = event.getCode();
    int figure = figure(code);
    if (figure >= 1 && figure <= buttons.size()) {
      choose(name(figure - 1));
    } else if (code == KeyCode.ENTER) {
      reply.next();
    } else if (code == KeyCode.BACK_SPACE || code == KeyCode.DELETE) {
      choose("");
    } else if (code == KeyCode.RIGHT || (code == KeyCode.DOWN && !beside)) {
      step(1);
    } else if (code == KeyCode.LEFT || (code == KeyCode.UP && !beside)) {
      step(-1);
    } else {
      return;
    }
    event.consume();
  }

  private void step(int by) {
    int at = -1;
    for (int i = 0; i < buttons.size(); i++) {
      at = buttons.get(i).isSelected() ? i : at;
    }
    if (!buttons.isEmpty()) {
      int to = at < 0 ? 0 : Math.clamp(at + by, 0, buttons.size() - 1);
      choose(name(to));
    }
  }

  private String name(int at) {
    return String.valueOf(buttons.get(at).getUserData());
  }

  /** The figure on a key, of the row above the letters or the block beside them; else -1. */
  static int figure(KeyCode code) {
    if (code.isDigitKey() || code.isKeypadKey()) {
      String name = code.getName();
      char last = name.charAt(name.length() - 1);
      return Character.isDigit(last) ? last - '0' : -1;
    }
    return -1;
  }
}
