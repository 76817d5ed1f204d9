package org.jichidesk.ui.roadmap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jichidesk.domain.roadmap.Actor;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.work.Roadmap;
import org.kordamp.ikonli.feather.Feather;

/** By actor, by course, and what is to be done this year. */
final class FilterBar {

  private final Text text;
  private final ComboBox<String> actor = new ComboBox<>();
  private final ComboBox<String> course = new ComboBox<>();
  private final CheckBox thisYear;
  private final Label unsaid = Cards.text("", "warning-text");
  private final List<Node> nodes;
  private boolean filling;

  FilterBar(Text text, Consumer<Filter> changed) {
    this.text = text;
    this.thisYear = new CheckBox(text.of("roadmap.mine"));
    thisYear.setId("roadmap-mine");
    thisYear.setMinWidth(Region.USE_PREF_SIZE);
    course.getStyleClass().add("roadmap-courses");
    actor.setId("roadmap-actor");
    course.setId("roadmap-course");
    actor.getItems().add(text.of("roadmap.actor.all"));
    Arrays.stream(Actor.values())
        .forEach(one -> actor.getItems().add(one.label().in(text.language())));
    actor.setValue(actor.getItems().getFirst());
    unsaid.setId("roadmap-unsaid");
    unsaid.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
    HBox tick = new HBox(thisYear);
    tick.setAlignment(Pos.CENTER_LEFT);
    this.nodes =
        List.of(
            before(text.of("roadmap.actor"), actor),
            before(text.of("roadmap.course"), course),
            tick);
    tell(List.of());
    actor.setOnAction(e -> changed.accept(filter()));
    thisYear.setOnAction(e -> changed.accept(filter()));
    course.setOnAction(e -> {
      if (!filling) {
        changed.accept(filter());
      }
    });
  }

  /** The choices, each with its label before it. */
  List<Node> nodes() {
    return nodes;
  }

  /** Hides what has no effect at the moment. */
  void show(boolean yes) {
    nodes.forEach(node -> {
      node.setVisible(yes);
      node.setManaged(yes);
    });
  }

  /** A label before what it is of: many choices on few lines. */
  static Node before(String words, Node input) {
    Label label = new Label(words);
    label.getStyleClass().add("input-label");
    label.setLabelFor(input);
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox box = new HBox(6, label, input);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  Node unsaid() {
    return unsaid;
  }

  /** The filter as it is set. */
  Filter filter() {
    int chosen = actor.getSelectionModel().getSelectedIndex();
    int of = course.getSelectionModel().getSelectedIndex();
    return new Filter(
        chosen <= 0 ? Optional.empty() : Optional.of(List.of(Actor.values()).get(chosen - 1)),
        of <= 0 ? "" : course.getValue().split("　", 2)[0],
        thisYear.isSelected());
  }

  void fill(Roadmap roadmap) {
    filling = true;
    int before = Math.max(0, course.getSelectionModel().getSelectedIndex());
    course.getItems().setAll(text.of("roadmap.course.all"));
    roadmap.courses().forEach(one -> course.getItems().add(one.number() + "　" + one.title()));
    course.getSelectionModel().select(Math.min(before, course.getItems().size() - 1));
    filling = false;
  }

  /** Says which items are left out only because nobody wrote a mark. */
  void tell(List<Roadmap.Item> items) {
    unsaid.setVisible(!items.isEmpty());
    unsaid.setManaged(!items.isEmpty());
    unsaid.setText(
        text.of(
            "roadmap.unsaid",
            Integer.toString(items.size()),
            String.join(
                text.of("roadmap.comma"), items.stream().map(Roadmap.Item::number).toList())));
  }
}
