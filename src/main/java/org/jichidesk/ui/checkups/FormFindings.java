package org.jichidesk.ui.checkups;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Place;
import org.jichidesk.form.FormHead;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.CheckForm;

/** What the check of a form found, cell by cell, before it is accepted or not. */
final class FormFindings {

  private final Session session;
  private final Text text;

  FormFindings(Session session) {
    this.session = session;
    this.text = session.text();
  }

  /** Shows what was found; a form that can be accepted is only added when the person says so. */
  void show(String file, CheckForm.Result result, Runnable add) {
    Label sum =
        Cards.text(
            result
                .form()
                .map(form -> accepted(form.head(), result))
                .orElseGet(() -> text.of("checkups.forms.refused", result.faults())));
    sum.getStyleClass().add(result.form().isPresent() ? "success-text" : "error-text");
    VBox content = new VBox(10, sum);
    if (!result.findings().isEmpty()) {
      content.getChildren().add(table(result));
    }
    content.setPrefWidth(1000);
    String title = text.of("checkups.forms.checked", file);
    if (result.form().isPresent()) {
      session
          .around()
          .dialogs()
          .ask(title, content, text.of("checkups.forms.accept"), () -> true, add);
    } else {
      session.around().dialogs().show(title, content);
    }
  }

  private String accepted(FormHead head, CheckForm.Result result) {
    long asked =
        result
            .form()
            .map(form -> form.questions().stream().filter(q -> q.type().isAsked()).count())
            .orElse(0L);
    return text.of("checkups.forms.fits", head.title(), head.version(), asked);
  }

  private TableView<Finding> table(CheckForm.Result result) {
    TableView<Finding> table =
        new TableView<>(FXCollections.observableArrayList(result.findings()));
    table.setId("checkups-form-findings");
    table.getStyleClass().add("reading-table");
    table.setPrefHeight(360);
    Tables.column(table, text.of("checkups.forms.weight"), 90, f -> text.severity(f.severity()));
    Tables.column(table, text.of("checkups.forms.sheet"), 100, f -> or(f.place().sheet()));
    Tables.column(table, text.of("checkups.forms.cell"), 80, f -> or(f.place().cell()));
    Tables.column(
        table,
        text.of("checkups.forms.what"),
        400,
        f -> text.finding(new Finding(f.code(), Place.NOWHERE, f.args())));
    Tables.column(table, text.of("checkups.forms.do"), 330, text::whatToDo);
    return table;
  }

  private static String or(@org.jspecify.annotations.Nullable String words) {
    return Optional.ofNullable(words).orElse("");
  }
}
