package org.jichidesk.ui.submission;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.records.StateLine;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.ReturnProgress.Step;
import org.kordamp.ikonli.feather.Feather;

/** Records who approved the return, and tells who took which step so far. */
final class ApprovePane {

  private final Session session;
  private final Steps steps;
  private final TextField approver = Inputs.line();
  private boolean isOffered;

  ApprovePane(Session session, Steps steps) {
    this.session = session;
    this.steps = steps;
    approver.setId("submission-approver");
  }

  /** Who took which step so far. */
  Node way(SubmissionShown shown) {
    Text text = session.text();
    VBox way = new VBox(8);
    for (Step step : shown.progress().steps()) {
      Label state = new Label(StateLine.label(step.state(), text.language()));
      state.getStyleClass().add("input-label");
      state.setMinWidth(90);
      String who =
          step.by().person().isEmpty()
              ? shown.titles().name(BranchOffice.TYPE.name(), step.by().office())
              : step.by().person();
      String when = SubmissionShown.time(step.by().stamp());
      String about = text.of("submission.step", when, who);
      VBox words = new VBox(2, Cards.text(about));
      if (!step.by().reason().isEmpty()) {
        words.getChildren().add(Cards.text(step.by().reason(), "support"));
      }
      way.getChildren().add(new HBox(12, state, words));
    }
    if (way.getChildren().isEmpty()) {
      way.getChildren().add(Cards.text(text.of("submission.step.none"), "support"));
    }
    return Cards.of(Feather.LIST, text.of("submission.way"), way);
  }

  Node action(SubmissionShown shown, Button reopen, Runnable check, Runnable export) {
    Text text = session.text();
    VBox card = Cards.of(Feather.USER_CHECK, text.of("submission.approve.title"));
    if (shown.isDraft()) {
      Button first = new Button(text.of("submission.approve.first"), Icons.of(Feather.ARROW_LEFT));
      first.setOnAction(e -> check.run());
      card.getChildren().addAll(Cards.text(text.of("submission.approve.unchecked")), first);
    } else if (shown.state().equals("checked")) {
      card.getStyleClass().add("next");
      card.getChildren().addAll(form(text, shown, export), reopen);
    } else {
      String by =
          shown
              .progress()
              .last("approved")
              .map(step ->
                  text.of(
                      "submission.approve.by",
                      SubmissionShown.time(step.by().stamp()),
                      step.by().reason().isEmpty() ? step.by().person() : step.by().reason()))
              .orElse(text.of("submission.approve.done"));
      card.getChildren().add(Cards.text(by));
      if (shown.state().equals("approved")) {
        Button go = new Button(text.of("submission.approve.next"), Icons.of(Feather.ARROW_RIGHT));
        go.getStyleClass().addAll("accent", "prominent");
        go.setOnAction(e -> export.run());
        card.getChildren().addAll(go, reopen);
      }
    }
    return card;
  }

  private Node form(Text text, SubmissionShown shown, Runnable export) {
    if (!isOffered) {
      approver.setText(session.person().get());
      isOffered = true;
    }
    Label missing = Cards.text(text.of("submission.approve.who-first"), "error-text");
    missing.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
    missing.setVisible(false);
    missing.setManaged(false);
    Button done = new Button(text.of("submission.approve.do"), Icons.of(Feather.CHECK));
    done.setId("submission-approve");
    done.getStyleClass().addAll("accent", "prominent");
    done.setOnAction(e -> {
      String name = approver.getText().strip();
      if (name.isEmpty()) {
        missing.setVisible(true);
        missing.setManaged(true);
        approver.requestFocus();
      } else {
        steps.go(shown, "approved", text.of("submission.approve.reason", name), export);
      }
    });
    return new VBox(
        12,
        Cards.text(text.of("submission.approve.about")),
        Inputs.labelled(text.of("submission.approver"), approver),
        missing,
        done);
  }
}
