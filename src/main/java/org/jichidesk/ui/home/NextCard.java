package org.jichidesk.ui.home;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.StateLine;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** Where the return stands, and the one next step as a button. */
final class NextCard {

  private NextCard() {}

  static Node of(Session session, HomeShown shown) {
    Text text = session.text();
    NextStep step = NextStep.of(shown, text);
    Button act = new Button(step.verb(), Icons.of(Feather.ARROW_RIGHT));
    act.setId("home-next");
    act.getStyleClass().addAll("accent", "prominent");
    act.setOnAction(e -> {
      if (step.year() > 0) {
        session.year().set(step.year());
      }
      session.around().go(step.goal());
    });
    Label lead = Cards.text(step.lead());
    lead.setId("home-next-lead");
    VBox card =
        shown.scope().liaison()
            ? Cards.of(Feather.INBOX, text.of("home.next.liaison"), arrived(text, shown))
            : Cards.of(
                Feather.SEND,
                text.of("home.next.branch"),
                StateLine.of(shown.progress().state(), shown.scope().language()));
    card.getChildren().addAll(lead, act);
    card.getStyleClass().add("next");
    return card;
  }

  private static Node arrived(Text text, HomeShown shown) {
    long arrived = NextStep.arrived(shown.board());
    int all = shown.board().size();
    Label figure = new Label(arrived + "/" + all);
    figure.getStyleClass().add("figure");
    figure.setId("home-arrived");
    ProgressBar bar = new ProgressBar(all == 0 ? 0 : (double) arrived / all);
    bar.setPrefWidth(220);
    bar.setAccessibleText(text.of("home.arrived", arrived, all));
    Label words = new Label(text.of("home.arrived.districts"));
    words.getStyleClass().add("support");
    HBox row = new HBox(12, figure, new VBox(6, words, bar));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
