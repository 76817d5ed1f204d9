package org.jichidesk.ui.checkups;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.session.Session;

/** The whole city: fields by district, answers by question, and one district among similar ones. */
final class CityPane implements Pane {

  /** What is looked at. */
  private enum Look {
    HEAT,
    QUESTIONS,
    COMPARE
  }

  private final Session session;
  private final Text text;
  private final StackPane front = new StackPane();
  private final Label about = Cards.text("", "support");
  private final FlowPane bar = new FlowPane(12, 8);
  private final VBox box = new VBox(10);
  private final ScrollPane scroll = new ScrollPane(box);
  private Look look = Look.HEAT;
  private long shownAt = -1;
  private int shownYear;
  private Optional<CityRead> read = Optional.empty();

  CityPane(Session session) {
    this.session = session;
    this.text = session.text();
    HBox segments = new HBox();
    segments.getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    List<ToggleButton> buttons = new ArrayList<>();
    for (Look one : Look.values()) {
      String key = one.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(text.of("checkups.city." + key));
      button.setId("checkups-city-" + key);
      button.setToggleGroup(group);
      button.setSelected(one == look);
      button.setOnAction(e -> {
        button.setSelected(true);
        look = one;
        show();
      });
      buttons.add(button);
    }
    segments.getChildren().setAll(buttons);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getChildren().add(segments);
    bar.getChildren().addAll(new Exchange(session).buttons());
    front.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(front, Priority.ALWAYS);
    box.getChildren().setAll(bar, about, front);
    box.getStyleClass().add("pane");
    front.getStyleClass().add("city-front");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("page");
  }

  @Override
  public Node node() {
    return scroll;
  }

  @Override
  public void reload() {
    int year = session.year().get();
    long at = session.changes().get();
    if (at == shownAt && year == shownYear) {
      show();
      return;
    }
    if (shownAt < 0) {
      about.setText(text.of("checkups.city.reading"));
    }
    session.read(
        store -> CityRead.of(store, year),
        now -> {
          read = Optional.of(now);
          shownAt = at;
          shownYear = year;
          show();
        });
  }

  private void show() {
    read.ifPresent(this::show);
  }

  private void show(CityRead read) {
    if (read.heat().districts().isEmpty()) {
      about.setText(text.of("checkups.status.none"));
      front.getChildren().clear();
      return;
    }
    about.setText(
        text.of(
            "checkups.city.about",
            read.heat().districts().size(),
            read.names().size(),
            AsOf.of(session, text)));
    Node shown =
        switch (look) {
          case HEAT -> new HeatGrid(read, session).node();
          case QUESTIONS -> new QuestionBars(read, text).node();
          case COMPARE -> new Compare(read, session).node();
        };
    front.getChildren().setAll(shown);
  }
}
