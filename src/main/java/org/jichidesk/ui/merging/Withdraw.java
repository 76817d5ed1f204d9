package org.jichidesk.ui.merging;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.WithdrawSource;
import org.kordamp.ikonli.feather.Feather;

/** Takes a workbook back: what will change is shown first, a reason is asked, and what follows. */
final class Withdraw {

  private static final double WIDTH = 900;
  private static final double HEIGHT = 240;

  private final Session session;
  private final Text text;
  private final Sources.Line line;
  private final Label error = new Label();

  Withdraw(Session session, Sources.Line line) {
    this.session = session;
    this.text = session.text();
    this.line = line;
    error.setId("merging-withdraw-error");
    error.getStyleClass().add("error-text");
  }

  void ask() {
    String language = text.language();
    session.read(
        store -> WithdrawPreview.of(store, Names.read(store, language), language, line.source()),
        this::ask);
  }

  private void ask(WithdrawPreview preview) {
    TableView<WithdrawPreview.Change> table =
        Columns.table("merging-withdraw-changes", text.of("merging.withdraw.no-change"));
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.lines(
                    text.of("merging.conflicts.about"), 20, WithdrawPreview.Change::about),
                Columns.lines(text.of("merging.conflicts.field"), 9, WithdrawPreview.Change::field),
                Columns.lines(
                    text.of("merging.withdraw.before"), 12, WithdrawPreview.Change::before),
                Columns.lines(
                    text.of("merging.withdraw.after"), 12, WithdrawPreview.Change::after)));
    table.getItems().setAll(preview.changes());
    table.setPrefSize(WIDTH, HEIGHT);
    TextArea reason = Inputs.area();
    reason.setId("merging-withdraw-reason");
    reason.setPrefRowCount(2);
    VBox content =
        new VBox(
            12,
            Shown.wrapped(text.of("merging.withdraw.about", line.source().name())),
            Shown.wrapped(
                text.of("merging.withdraw.changes", preview.changes().size()), "input-label"),
            table);
    if (!preview.review().isEmpty()) {
      Label review =
          Shown.wrapped(
              text.of("merging.withdraw.review", String.join("、", preview.review())),
              "warning-text");
      review.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
      content.getChildren().add(review);
    }
    content
        .getChildren()
        .addAll(Inputs.labelled(text.of("merging.reason.required"), reason), error);
    content.setPrefWidth(WIDTH);
    session
        .around()
        .dialogs()
        .ask(
            text.of("merging.withdraw.title"),
            content,
            text.of("merging.withdraw"),
            () -> isComplete(reason),
            () -> withdraw(reason.getText().strip()));
  }

  private boolean isComplete(TextArea reason) {
    if (reason.getText().isBlank()) {
      error.setText(text.of("merging.withdraw.need-reason"));
      reason.requestFocus();
      return false;
    }
    return true;
  }

  private void withdraw(String reason) {
    String person = session.person().get();
    String language = text.language();
    session.write(
        store -> withdraw(store, person, reason, language),
        review -> {
          if (!review.isEmpty()) {
            FindingsPane pane = new FindingsPane(text, "merging-review");
            pane.show(review);
            pane.large();
            session.around().dialogs().show(text.of("merging.withdraw.review.title"), pane.node());
          }
        });
  }

  private List<FindingRow> withdraw(Store store, String person, String reason, String language) {
    WithdrawSource.Withdrawn done =
        new WithdrawSource(store).withdraw(Integer.toString(line.number()), person, reason);
    Labels labels = new Labels(store, Names.read(store, language));
    return done.rulings().stream()
        .flatMap(ruling ->
            ruling.atoms().stream()
                .map(atom ->
                    Finding.at(
                        Place.NOWHERE,
                        FindingCode.RULING_REVIEW,
                        labels.of(ruling.record()),
                        atom.field().label().in(language),
                        done.source().name())))
        .map(finding -> new FindingRow(line.office(), finding))
        .toList();
  }
}
