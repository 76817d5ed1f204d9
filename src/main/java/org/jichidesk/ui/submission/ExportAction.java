package org.jichidesk.ui.submission;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.SendReturn;
import org.kordamp.ikonli.feather.Feather;

/** Writes the workbook where the person says, and shows the number to compare it by. */
final class ExportAction {

  private final Session session;
  private final ContentsPane contents;
  private final TextField reason = Inputs.line();

  ExportAction(Session session, ContentsPane contents) {
    this.session = session;
    this.contents = contents;
    reason.setId("submission-reason");
  }

  Node of(SubmissionShown shown, Runnable check) {
    Text text = session.text();
    VBox box = new VBox(16);
    Optional<ExportEntry> last = shown.progress().exports().stream().findFirst();
    boolean isSent = shown.isApproved() && !shown.state().equals("approved");
    if (last.isPresent() && isSent && !shown.progress().isUnsent()) {
      box.getChildren().add(sent(text, shown, last.get()));
    }
    VBox card = Cards.of(Feather.SEND, text.of("submission.export.title"));
    if (shown.isApproved()) {
      offer(text, card, shown);
    } else {
      Button first = new Button(text.of("submission.export.first"), Icons.of(Feather.ARROW_LEFT));
      first.setOnAction(e -> check.run());
      card.getChildren().addAll(Cards.text(text.of("submission.export.unapproved")), first);
    }
    box.getChildren().add(card);
    return box;
  }

  private Node sent(Text text, SubmissionShown shown, ExportEntry entry) {
    Label id = new Label(entry.exportId());
    id.getStyleClass().add("checked-by");
    id.setId("submission-export-id");
    Label about = new Label(text.of("submission.sent.id"));
    about.getStyleClass().add("support");
    String personal =
        entry.personal().isEmpty()
            ? text.of("submission.personal.none")
            : text.of("submission.personal.some", HistoryPane.types(session, entry.personal()));
    VBox card =
        Cards.of(
            Feather.CHECK_CIRCLE,
            text.of("submission.sent"),
            new VBox(2, about, id),
            Cards.text(
                text.of(
                    "submission.sent.about",
                    text.of("submission.form", shown.year(), form(shown)),
                    entry.number(),
                    entry.rows())),
            Cards.text(text.of("submission.sent.file", entry.file())),
            Cards.text(personal, "support"),
            Cards.text(text.of("submission.sent.next"), "support"));
    card.setId("submission-sent");
    return card;
  }

  private void offer(Text text, VBox card, SubmissionShown shown) {
    String state = shown.state();
    boolean isStep = SendReturn.stepFrom(state).isPresent();
    boolean isClosed = state.equals("closed");
    boolean asks = isClosed || state.equals("returned");
    String verb =
        switch (state) {
          case "approved" -> "submission.export.do";
          case "returned" -> "submission.export.resend";
          case "closed" -> "submission.export.correct";
          default -> "submission.export.again";
        };
    if (isStep || shown.progress().isUnsent()) {
      card.getStyleClass().add("next");
    }
    String about =
        shown.progress().isUnsent()
            ? "submission.export.unsent"
            : isStep ? "submission.export.about" : "submission.export.about-again";
    card.getChildren().add(Cards.text(text.of(about)));
    Label missing =
        Cards.text(
            text.of(isClosed ? "submission.export.reason-first" : "submission.approve.who-first"),
            "error-text");
    missing.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
    missing.setVisible(false);
    missing.setManaged(false);
    if (asks) {
      String label = isClosed ? "submission.export.reason" : "submission.approver";
      card.getChildren().addAll(Inputs.labelled(text.of(label), reason), missing);
    }
    Label name = Cards.text(text.of("submission.export.name", suggested(text, shown)), "support");
    Button write = new Button(text.of(verb), Icons.of(Feather.SAVE));
    write.setId("submission-export");
    if (isStep || shown.progress().isUnsent()) {
      write.getStyleClass().addAll("accent", "prominent");
    }
    write.setOnAction(e -> {
      boolean isMissing = asks && reason.getText().isBlank();
      missing.setVisible(isMissing);
      missing.setManaged(isMissing);
      if (isMissing) {
        reason.requestFocus();
      } else if (contents.isComplete()) {
        String why = reason.getText().strip();
        write(shown, !asks ? "" : isClosed ? why : text.of("submission.approve.reason", why));
      }
    });
    card.getChildren().addAll(name, write);
  }

  /** Office, year and number; nothing a file system refuses. */
  static String suggested(Text text, SubmissionShown shown) {
    return text.of(
            "submission.file",
            shown.office(),
            shown.year(),
            shown.next(),
            about(text, shown.subject()))
        .replaceAll("[\\\\/:*?\"<>|]", "_");
  }

  private static String form(SubmissionShown shown) {
    return shown.subject().form(BookKind.RETURN);
  }

  /** Duties are what a return is about if nothing is said. */
  private static String about(Text text, Subject subject) {
    return subject == Subject.DUTIES ? "" : "_" + subject.label().in(text.language());
  }

  private void write(SubmissionShown shown, String why) {
    Text text = session.text();
    session
        .around()
        .chooser()
        .save(text.of("submission.export.where"), Chooser.Kind.WORKBOOK, suggested(text, shown))
        .ifPresent(file -> send(shown.subject(), shown.year(), file, why));
  }

  private void send(Subject subject, int year, Path file, String why) {
    String person = session.person().get();
    var personal = contents.chosen();
    session.job(
        session.text().of("submission.export.job"),
        (store, progress) ->
            new SendReturn(session.desk(), store, year, subject)
                .send(file, person, why, personal, progress),
        entry -> {
          reason.clear();
          contents.reset();
        });
  }
}
