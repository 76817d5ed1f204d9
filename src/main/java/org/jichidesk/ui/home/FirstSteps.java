package org.jichidesk.ui.home;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** What to do with a store that has no lists yet. */
final class FirstSteps {

  private FirstSteps() {}

  static Node of(Session session, HomeShown shown, Intake intake) {
    Text text = session.text();
    boolean liaison = shown.scope().liaison();
    Button take = intake.button(text.of("home.first.do"));
    take.getStyleClass().addAll("accent", "prominent");
    Button guide = new Button(text.of("home.first.guide"), Icons.of(Feather.HELP_CIRCLE));
    guide.setId("home-guide");
    guide.getStyleClass().add("flat");
    guide.setOnAction(e -> session.around().go(Destination.of(Screen.GUIDE, "home")));
    VBox card =
        Cards.of(
            Feather.SUNRISE,
            text.of("home.first", shown.office()),
            Cards.text(text.of(liaison ? "home.first.liaison" : "home.first.branch")),
            take,
            Cards.text(text.of("home.first.drop"), "support"),
            Cards.text(text.of(liaison ? "home.first.then.liaison" : "home.first.then.branch")),
            guide);
    card.getStyleClass().add("next");
    card.setMaxWidth(860);
    return card;
  }
}
