package org.jichidesk.ui.home;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.store.Outcome;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.work.BookReport;
import org.jichidesk.work.MergeReport;
import org.kordamp.ikonli.feather.Feather;

/** What became of the workbooks that were taken in, until it is put away. */
final class IntakeReport {

  private static final int MOST_FINDINGS = 30;

  private IntakeReport() {}

  static Node of(Text text, MergeReport report, Runnable away, Runnable reply) {
    Button close = new Button(text.of("home.report.close"));
    close.setId("home-report-close");
    close.setOnAction(e -> away.run());
    VBox books = new VBox(12);
    report.books().forEach(book -> books.getChildren().add(book(text, book)));
    report.notices().forEach(finding -> books.getChildren().add(finding(text, finding)));
    String key = report.nothingApplied() ? "home.report.nothing" : "home.report.done";
    VBox card =
        Cards.of(
            report.nothingApplied() ? Feather.X_CIRCLE : Feather.CHECK_CIRCLE, text.of(key), books);
    HBox acts = new HBox(8);
    if (report.books().stream().anyMatch(IntakeReport::isReply)) {
      Button answer = new Button(text.of("home.report.reply"), Icons.of(Feather.MESSAGE_SQUARE));
      answer.setId("home-report-reply");
      answer.getStyleClass().add("accent");
      answer.setOnAction(e -> reply.run());
      acts.getChildren().add(answer);
    }
    acts.getChildren().add(close);
    card.getChildren().add(acts);
    card.setId("home-report");
    return card;
  }

  private static boolean isReply(BookReport book) {
    return !book.isRefused() && book.kind().filter(BookKind.REPLY::equals).isPresent();
  }

  private static Node book(Text text, BookReport book) {
    Label name =
        Cards.text(
            book.kind()
                .map(kind -> kind.label().in(text.language()))
                .map(kind -> text.of("home.report.book", book.name(), kind))
                .orElse(book.name()));
    name.setGraphic(Icons.of(Feather.FILE_TEXT));
    name.setStyle("-fx-font-weight: bold;");
    VBox lines = new VBox(4, name, outcome(text, book));
    List<Finding> findings = book.findings();
    findings.stream()
        .limit(MOST_FINDINGS)
        .forEach(finding -> lines.getChildren().add(finding(text, finding)));
    if (findings.size() > MOST_FINDINGS) {
      String rest = text.of("home.report.rest", findings.size() - MOST_FINDINGS);
      lines.getChildren().add(Cards.text(rest, "support"));
    }
    return lines;
  }

  private static Node outcome(Text text, BookReport book) {
    Optional<String> instead =
        book.isRefused()
            ? Optional.of("home.report.refused")
            : book.isKnown() ? Optional.of("home.report.known") : Optional.empty();
    return Cards.text(
        instead
            .map(text::of)
            .orElseGet(() ->
                text.of(
                    "home.report.rows",
                    book.rows(Outcome.NEW),
                    book.rows(Outcome.CHANGED),
                    book.rows(Outcome.UNCHANGED),
                    book.rows(Outcome.CONFLICTING),
                    book.quarantined())));
  }

  private static Node finding(Text text, Finding finding) {
    boolean note = finding.severity() == Severity.NOTE;
    Label what =
        Cards.text(
            finding.code().code() + "　" + text.finding(finding), note ? "support" : "warning-text");
    what.setGraphic(Icons.of(note ? Feather.INFO : Feather.ALERT_TRIANGLE));
    Label toDo = Cards.text(text.whatToDo(finding), "support");
    toDo.setStyle("-fx-padding: 0 0 0 24;");
    return new VBox(2, what, toDo);
  }
}
