package org.jichidesk.ui.guide;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** The guided tour: a band below every screen that says what to do there and leads on. */
final class Tour {

  private static final String STEP = "tour.step";

  private final Session session;
  private final Text text;
  private final List<TourSteps.Step> steps;
  private final Label number = new Label();
  private final Label title = new Label();
  private final Label what = new Label();
  private final Button back = button("guide-tour-back", "guide.tour.back", Feather.ARROW_LEFT);
  private final Button next = button("guide-tour-next", "guide.tour.next", Feather.ARROW_RIGHT);
  private final Button end = button("guide-tour-end", "guide.tour.end", Feather.X);
  private final VBox band;
  private int at;

  Tour(Session session) {
    this.session = session;
    this.text = session.text();
    this.steps = TourSteps.of(session.isLiaison());
    number.setId("guide-tour-number");
    title.setId("guide-tour-title");
    what.setId("guide-tour-do");
    number.getStyleClass().add("support");
    title.getStyleClass().add("section-title");
    for (Label label : List.of(title, what)) {
      label.setWrapText(true);
      label.setMinHeight(Label.USE_PREF_SIZE);
    }
    for (Button button : List.of(back, next, end)) {
      button.setText(text.of(button.getText()));
      button.setMinWidth(Button.USE_PREF_SIZE);
    }
    next.getStyleClass().add("accent");
    back.setOnAction(e -> to(at - 1));
    next.setOnAction(e -> to(at + 1));
    end.setOnAction(e -> end());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(12, title, number, space, back, next, end);
    line.setAlignment(Pos.CENTER_LEFT);
    band = new VBox(6, line, what);
    band.getStyleClass().add("tour-band");
  }

  private static Button button(String id, String key, Feather icon) {
    Button button = new Button(key, Icons.of(icon));
    button.setId(id);
    return button;
  }

  int length() {
    return steps.size();
  }

  /** The step the person left at last time, from 0. */
  int leftAt() {
    try {
      int step = Integer.parseInt(session.around().settings().get(STEP, "0"));
      return step > 0 && step < steps.size() ? step : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  void begin(int step) {
    session.around().desktop().aside().accept(Optional.of(band));
    to(step);
  }

  private void to(int step) {
    if (step >= steps.size()) {
      session.around().settings().put(STEP, "0");
      end();
      return;
    }
    at = step;
    TourSteps.Step now = steps.get(step);
    number.setText(text.of("guide.tour.number", step + 1, steps.size()));
    title.setText(text.of(now.key()));
    what.setText(text.of(now.key() + ".do"));
    back.setDisable(step == 0);
    next.setText(text.of(step == steps.size() - 1 ? "guide.tour.finish" : "guide.tour.next"));
    session.around().settings().put(STEP, Integer.toString(step));
    session.around().go(now.destination());
    next.requestFocus();
  }

  private void end() {
    session.around().desktop().aside().accept(Optional.empty());
  }
}
