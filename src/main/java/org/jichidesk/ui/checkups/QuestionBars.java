package org.jichidesk.ui.checkups;

import java.util.StringJoiner;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.Distribution;
import org.jichidesk.checkup.Quartiles;
import org.jichidesk.domain.record.Value;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;

/** How the districts answered each question: a bar with its figure for each choice. */
final class QuestionBars {

  private static final double LONGEST = 18;

  private final Text text;
  private final ListView<Distribution> list;

  QuestionBars(CityRead read, Text text) {
    this.text = text;
    this.list = new ListView<>(FXCollections.observableArrayList(read.distributions()));
    list.setId("checkups-distributions");
    list.getStyleClass().add("bars-list");
    list.setCellFactory(view -> new BarsCell());
  }

  Node node() {
    return list;
  }

  private Node content(Distribution one) {
    VBox box = new VBox(4);
    String label = one.question().wording().label().in(text.language());
    box.getChildren().add(Cards.text(label, "input-label"));
    one.question()
        .choices()
        .forEach(choice ->
            box.getChildren()
                .add(
                    bar(
                        choice.label().in(text.language()),
                        one.choices().getOrDefault(choice.name(), 0),
                        Math.max(1, one.asked()))));
    one.numbers().ifPresent(numbers -> box.getChildren().add(Cards.text(numbers(one, numbers))));
    box.getChildren().add(Cards.text(apart(one), "support"));
    return box;
  }

  private Node bar(String label, int count, int of) {
    Label words = new Label(label);
    words.getStyleClass().add("bar-label");
    Region bar = new Region();
    bar.getStyleClass().add("bar-shape");
    bar.setStyle("-fx-min-width: " + LONGEST * count / of + "em;");
    Label figure = new Label(Integer.toString(count));
    HBox line = new HBox(8, words, bar, figure);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private String numbers(Distribution one, Quartiles q) {
    String unit = one.question().facts().unit();
    return text.of(
        "checkups.city.numbers",
        q.median().toPlainString() + unit,
        q.lower().toPlainString(),
        q.upper().toPlainString(),
        q.min().toPlainString(),
        q.max().toPlainString());
  }

  /** What is no answer stands apart from the answers, each kind by itself. */
  private String apart(Distribution one) {
    StringJoiner words = new StringJoiner("　");
    words.add(text.of("checkups.city.answered", one.answered(), one.asked(), one.districts()));
    for (Value.Kind kind : Value.Kind.values()) {
      Integer count = one.states().get(kind);
      if (count != null) {
        words.add(kind.label().in(text.language()) + " " + count);
      }
    }
    words.add(text.of("checkups.city.blank", one.blank()));
    return words.toString();
  }

  /** One question. */
  private final class BarsCell extends ListCell<Distribution> {

    @Override
    protected void updateItem(Distribution one, boolean empty) {
      super.updateItem(one, empty);
      setText(null);
      setGraphic(empty || one == null ? null : content(one));
    }
  }
}
