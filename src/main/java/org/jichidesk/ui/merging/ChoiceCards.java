package org.jichidesk.ui.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.Field;
import org.jichidesk.text.Text;
import org.jichidesk.ui.records.Names;
import org.jichidesk.work.Lineage;
import org.kordamp.ikonli.feather.Feather;

/** The values of a conflict beside each other, and a place for another one. */
final class ChoiceCards {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double LEAST_WIDTH = 250;
  private static final double GAP = 12;

  private final Text text;
  private final Conflicts.Item item;
  private final Conflicts.CaseFile file;
  private final GridPane box = new GridPane(GAP, GAP);
  private final ToggleGroup group = new ToggleGroup();
  private final List<RadioButton> buttons = new ArrayList<>();
  private final List<Node> cards = new ArrayList<>();
  private final RadioButton own = new RadioButton();
  private final OwnValue ownValue;
  private int columns;

  ChoiceCards(Text text, Conflicts.Item item, Conflicts.CaseFile file, Names names) {
    this.text = text;
    this.item = item;
    this.file = file;
    this.ownValue = new OwnValue(text, item.field(), names, () -> own.setSelected(true));
    item.choices().forEach(choice -> cards.add(card(choice)));
    cards.add(ownCard());
    box.widthProperty().addListener((p, before, now) -> arrange(now.doubleValue()));
    arrange(2 * LEAST_WIDTH);
  }

  Node node() {
    return box;
  }

  boolean isFor(Conflicts.Item other) {
    return item.id().equals(other.id());
  }

  /** As many beside each other as can be read. */
  private void arrange(double width) {
    int fit = Math.clamp((int) (width / LEAST_WIDTH), 1, Math.max(1, cards.size()));
    if (fit == columns) {
      return;
    }
    columns = fit;
    box.getChildren().clear();
    box.getColumnConstraints().clear();
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      box.getColumnConstraints().add(column);
    }
    for (int i = 0; i < cards.size(); i++) {
      box.add(cards.get(i), i % columns, i / columns);
    }
  }

  private Node card(Conflicts.Choice choice) {
    RadioButton button = new RadioButton(withUnit(item.field(), choice.shown()));
    button.setId("merging-choice-" + choice.number());
    button.setMnemonicParsing(false);
    button.setWrapText(true);
    button.getStyleClass().add("choice-value");
    button.setAccessibleText(
        text.of(
            "merging.resolve.choice",
            choice.number(),
            choice.shown(),
            choice.writes().getLast().who()));
    buttons.add(button);
    Label number = new Label(choice.number() + "");
    number.setMinWidth(Label.USE_PREF_SIZE);
    number.getStyleClass().add("key-hint");
    HBox head = new HBox(8, button, Shown.space(), number);
    VBox card = selectable(button, head);
    if (choice.provisional()) {
      card.getChildren()
          .add(new Mark(Feather.EYE, text.of("merging.resolve.provisional"), "info-text").label());
    }
    choice.writes().forEach(write -> card.getChildren().add(write(write)));
    return card;
  }

  private VBox selectable(RadioButton button, Node... content) {
    VBox card = new VBox(6, content);
    card.getStyleClass().add("choice-card");
    button.setToggleGroup(group);
    button
        .selectedProperty()
        .addListener((p, before, now) -> card.pseudoClassStateChanged(SELECTED, now));
    card.setOnMouseClicked(e -> {
      button.setSelected(true);
      button.requestFocus();
    });
    return card;
  }

  private Node write(Conflicts.Write write) {
    VBox lines = new VBox(2);
    lines.getStyleClass().add("write");
    lines.getChildren().add(Shown.wrapped(write.who()));
    lines.getChildren().add(Shown.wrapped(Shown.time(write.stamp()), "support"));
    for (Lineage.Origin origin : file.places().getOrDefault(write.id(), List.of())) {
      String place =
          origin.book().isEmpty()
              ? text.of("merging.resolve.here")
              : (origin.book() + "　" + origin.place()).strip();
      lines.getChildren().add(Shown.wrapped(place, "support"));
    }
    if (!write.reason().isEmpty()) {
      lines
          .getChildren()
          .add(Shown.wrapped(text.of("merging.resolve.reason", write.reason()), "support"));
    }
    return lines;
  }

  private String withUnit(Field field, String shown) {
    return field
        .unit()
        .filter(unit -> !shown.isEmpty() && Character.isDigit(shown.charAt(shown.length() - 1)))
        .map(unit -> shown + " " + unit.in(text.language()))
        .orElse(shown);
  }

  private Node ownCard() {
    own.setId("merging-choice-own");
    own.setText(text.of("merging.resolve.own"));
    VBox card = selectable(own, own, ownValue.node());
    card.setOnMouseClicked(e -> {
      own.setSelected(true);
      ownValue.focus();
    });
    own.setOnAction(e -> ownValue.focus());
    return card;
  }

  /** Chooses by its number; 0 is a value of one's own. False if there is none of that number. */
  boolean choose(int number) {
    if (number == 0) {
      own.setSelected(true);
      ownValue.focus();
      return false;
    }
    if (number < 0 || number > buttons.size()) {
      return false;
    }
    buttons.get(number - 1).setSelected(true);
    return true;
  }

  /** Number of the value chosen, 0 for one's own, -1 if none is. */
  int chosen() {
    if (own.isSelected()) {
      return 0;
    }
    for (int i = 0; i < buttons.size(); i++) {
      if (buttons.get(i).isSelected()) {
        return i + 1;
      }
    }
    return -1;
  }

  /** What was typed as one's own value. */
  String typed() {
    return ownValue.typed();
  }

  /** What is wrong with one's own value, in words. */
  Optional<String> problem() {
    return ownValue.problem();
  }
}
