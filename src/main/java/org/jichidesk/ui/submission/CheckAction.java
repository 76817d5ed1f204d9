package org.jichidesk.ui.submission;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** What may be done after looking at the check: call it checked, or go back to it. */
final class CheckAction {

  private final Session session;
  private final Steps steps;
  private String acknowledged = "";

  CheckAction(Session session, Steps steps) {
    this.session = session;
    this.steps = steps;
  }

  Node of(SubmissionShown shown, Runnable approve, Runnable export) {
    Text text = session.text();
    VBox card = Cards.of(Feather.CHECK_SQUARE, text.of("submission.check.title"));
    card.getStyleClass().add("next");
    if (shown.isDraft()) {
      draft(text, card, shown, approve);
    } else if (shown.state().equals("returned")) {
      Button again = new Button(text.of("submission.check.again"), Icons.of(Feather.ARROW_RIGHT));
      again.setId("submission-to-export");
      again.getStyleClass().addAll("accent", "prominent");
      again.setOnAction(e -> export.run());
      card.getChildren().addAll(Cards.text(text.of("submission.check.returned")), again);
    } else {
      card.getStyleClass().remove("next");
      boolean mayReopen = shown.state().equals("checked") || shown.state().equals("approved");
      card.getChildren()
          .add(Cards.text(text.of(mayReopen ? "submission.check.done" : "submission.check.after")));
      if (mayReopen) {
        card.getChildren().add(reopen(shown));
      }
    }
    return card;
  }

  Button reopen(SubmissionShown shown) {
    Button back =
        new Button(session.text().of("submission.reopen"), Icons.of(Feather.CORNER_UP_LEFT));
    back.setId("submission-reopen");
    back.setOnAction(e -> steps.go(shown, "draft", "", () -> {}));
    return back;
  }

  private void draft(Text text, VBox card, SubmissionShown shown, Runnable approve) {
    int found = shown.check().items().size();
    String about = shown.year() + "/" + found;
    Label missing = Cards.text(text.of("submission.check.tick-first"), "error-text");
    missing.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
    missing.setVisible(false);
    missing.setManaged(false);
    CheckBox seen = new CheckBox(text.of("submission.check.seen", found));
    seen.setId("submission-seen");
    seen.setWrapText(true);
    seen.setMinHeight(CheckBox.USE_PREF_SIZE);
    seen.setSelected(acknowledged.equals(about));
    seen.setOnAction(e -> {
      acknowledged = seen.isSelected() ? about : "";
      missing.setVisible(false);
      missing.setManaged(false);
    });
    Button done = new Button(text.of("submission.check.do"), Icons.of(Feather.CHECK));
    done.setId("submission-check");
    done.getStyleClass().addAll("accent", "prominent");
    done.setOnAction(e -> {
      if (found == 0 || seen.isSelected()) {
        steps.go(shown, "checked", "", approve);
      } else {
        missing.setVisible(true);
        missing.setManaged(true);
        seen.requestFocus();
      }
    });
    card.getChildren().add(Cards.text(text.of("submission.check.about")));
    if (found > 0) {
      card.getChildren().addAll(seen, missing);
    }
    card.getChildren().add(done);
  }
}
