package org.jichidesk.ui.duties;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Session;

/** Shows what cannot be taken of a pasted block, before anything of it is written. */
final class PasteDialog {

  private PasteDialog() {}

  static void ask(Session session, Paste paste, Runnable apply) {
    Text text = session.text();
    Label lead = new Label(text.of("duties.paste.lead", paste.cells(), paste.findings().size()));
    lead.setWrapText(true);
    TableView<Paste.Refused> table =
        new TableView<>(FXCollections.observableArrayList(paste.findings()));
    table.setId("paste-findings");
    table.setPrefHeight(280);
    column(table, text.of("duties.paste.row"), 70, r -> Integer.toString(r.row()));
    column(table, text.of("duties.paste.column"), 130, Paste.Refused::column);
    column(
        table,
        text.of("duties.paste.why"),
        620,
        r ->
            r.finding().code().code()
                + " "
                + text.finding(r.finding())
                + " "
                + text.whatToDo(r.finding()));
    VBox content = new VBox(12, lead, table);
    content.setPrefWidth(860);
    if (paste.cells() == 0) {
      session.around().dialogs().show(text.of("duties.paste.title"), content);
    } else {
      session
          .around()
          .dialogs()
          .ask(
              text.of("duties.paste.title"),
              content,
              text.of("duties.paste.apply", paste.cells()),
              () -> true,
              apply);
    }
  }

  private static void column(
      TableView<Paste.Refused> table,
      String title,
      double width,
      java.util.function.Function<Paste.Refused, String> value) {
    TableColumn<Paste.Refused, String> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
    table.getColumns().add(column);
  }
}
