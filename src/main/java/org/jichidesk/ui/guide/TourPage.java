package org.jichidesk.ui.guide;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** Where the guided tour begins. */
final class TourPage {

  private final VBox box;

  TourPage(Session session) {
    Text text = session.text();
    Tour tour = new Tour(session);
    Button begin = new Button(text.of("guide.tour.begin"), Icons.of(Feather.PLAY));
    begin.setId("guide-tour-begin");
    begin.getStyleClass().add("accent");
    begin.setOnAction(e -> tour.begin(0));
    FlowPane buttons = new FlowPane(8, 8, begin);
    if (tour.leftAt() > 0) {
      Button on =
          new Button(
              text.of("guide.tour.go-on", tour.leftAt() + 1, tour.length()),
              Icons.of(Feather.SKIP_FORWARD));
      on.setId("guide-tour-go-on");
      on.setOnAction(e -> tour.begin(tour.leftAt()));
      buttons.getChildren().add(on);
    }
    Button sample = new Button(text.of("guide.tour.sample"), Icons.of(Feather.MAP));
    sample.setId("guide-tour-sample");
    sample.setOnAction(e ->
        session
            .around()
            .dialogs()
            .confirm(
                text.of("guide.tour.sample"),
                text.of("guide.tour.sample.question"),
                text.of("guide.tour.sample.verb"),
                session.around().desktop().leave()));
    box =
        new VBox(
            16,
            PageNodes.title(text.of("guide.tour")),
            wrapped(text.of(session.isLiaison() ? "guide.tour.liaison" : "guide.tour.branch")),
            buttons,
            wrapped(text.of("guide.tour.sample.about")),
            new FlowPane(sample));
    box.getStyleClass().add("guide-page");
  }

  VBox node() {
    return box;
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
