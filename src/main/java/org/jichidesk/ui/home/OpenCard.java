package org.jichidesk.ui.home;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.OpenQuestions;
import org.kordamp.ikonli.feather.Feather;

/** What the merges left open; each line leads to where it is settled. */
final class OpenCard {

  private static final int MOST_CHAINS = 4;

  private OpenCard() {}

  static Node of(Session session, HomeShown shown) {
    Text text = session.text();
    OpenQuestions open = shown.open();
    VBox lines = new VBox(2);
    lines
        .getChildren()
        .addAll(
            line(session, text.of("home.open.conflicts"), open.conflicts(), "conflicts"),
            line(session, text.of("home.open.set-aside"), open.setAside(), "sources"),
            line(session, text.of("home.open.chains"), open.chains().size(), "board"));
    for (Finding finding : open.chains().stream().limit(MOST_CHAINS).toList()) {
      Label what = Cards.text(text.finding(finding), "support");
      what.setStyle("-fx-padding: 0 8 4 34;");
      lines.getChildren().add(what);
    }
    return Cards.of(Feather.ALERT_CIRCLE, text.of("home.open"), lines);
  }

  private static Node line(Session session, String words, int count, String part) {
    Label what = new Label(words, Icons.of(count == 0 ? Feather.CHECK : Feather.ALERT_TRIANGLE));
    what.getStyleClass().add(count == 0 ? "success-text" : "warning-text");
    Label number = new Label(session.text().of("home.open.count", count));
    number.getStyleClass().add("number");
    Node line =
        Cards.line(
            Cards.spread(what, number),
            words + " " + number.getText(),
            () -> session.around().go(Destination.of(Screen.MERGING, part)));
    line.setId("home-open-" + part);
    return line;
  }
}
