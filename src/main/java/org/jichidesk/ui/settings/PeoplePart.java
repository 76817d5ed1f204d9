package org.jichidesk.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.People;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** Who is at the desk today, and the names to choose from. */
final class PeoplePart implements Part {

  private final Session session;
  private final Text text;
  private final People people;
  private final VBox box = new VBox(24);
  private final Label today = new Label();
  private final TextField name = Inputs.line();
  private final VBox names = new VBox(8);

  PeoplePart(Session session) {
    this.session = session;
    this.text = session.text();
    this.people = new People(session);
    today.setId("settings-person");
    name.setId("settings-person-name");
    name.setPrefColumnCount(18);
    name.setOnAction(e -> begin(name.getText().strip()));
    Button begin =
        Pieces.button(
            "settings-person-begin",
            text.of("settings.people.begin"),
            Feather.USER_CHECK,
            () -> begin(name.getText().strip()));
    begin.disableProperty().bind(name.textProperty().map(String::isBlank));
    FlowPane line = new FlowPane(8, 8, name, begin);
    box.getChildren()
        .setAll(
            Pieces.card(
                text.of("settings.people.today"),
                Pieces.fact(text.of("settings.people.now"), today),
                new VBox(4, label(), Pieces.support(text.of("settings.people.why")), line)),
            Pieces.card(
                text.of("settings.people.names"),
                Pieces.support(text.of("settings.people.names.about")),
                names));
  }

  private Label label() {
    Label label = new Label(text.of("settings.people.other"));
    label.getStyleClass().add("input-label");
    label.setLabelFor(name);
    return label;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void reload() {
    String now = session.person().get();
    today.setText(now.isEmpty() ? text.of("settings.people.nobody") : now);
    names.getChildren().clear();
    for (String known : people.names()) {
      names.getChildren().add(line(known, known.equals(now)));
    }
    if (names.getChildren().isEmpty()) {
      names.getChildren().add(Pieces.support(text.of("settings.people.none")));
    }
  }

  private HBox line(String known, boolean isNow) {
    int number = names.getChildren().size();
    Label label = Pieces.wrapped(known);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button sit =
        Pieces.button(
            "settings-person-sit-" + number,
            text.of("settings.people.sit"),
            Feather.USER_CHECK,
            () -> begin(known));
    sit.setAccessibleText(text.of("settings.people.sit.name", known));
    sit.setVisible(!isNow);
    Button remove =
        Pieces.button(
            "settings-person-remove-" + number,
            text.of("settings.people.remove"),
            Feather.TRASH_2,
            () -> {
              people.remove(known);
              reload();
            });
    remove.setAccessibleText(text.of("settings.people.remove.name", known));
    HBox line = new HBox(8, label, space, sit, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void begin(String who) {
    if (!who.isEmpty()) {
      people.begin(who);
      name.clear();
      reload();
    }
  }
}
