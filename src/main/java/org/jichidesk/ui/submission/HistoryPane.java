package org.jichidesk.ui.submission;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** The workbooks written for the year, the newest first. */
final class HistoryPane {

  private static final double ROW = 42;

  private final Session session;

  HistoryPane(Session session) {
    this.session = session;
  }

  Node of(SubmissionShown shown) {
    Text text = session.text();
    List<ExportEntry> all = shown.progress().exports();
    if (all.isEmpty()) {
      return Cards.of(
          Feather.ARCHIVE,
          text.of("submission.history"),
          Cards.text(text.of("submission.history.none"), "support"));
    }
    TableView<ExportEntry> table = new TableView<>();
    table.setId("submission-history");
    table.getItems().setAll(all);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    add(table, "submission.history.number", 75, e -> text.of("submission.history.no", e.number()));
    add(table, "submission.history.when", 185, e -> SubmissionShown.time(e.at()));
    add(table, "submission.history.who", 120, ExportEntry::person);
    add(table, "submission.history.id", 150, ExportEntry::exportId);
    add(table, "submission.history.rows", 70, e -> Long.toString(e.rows()));
    add(table, "submission.history.file", 240, ExportEntry::file);
    add(
        table,
        "submission.history.personal",
        130,
        e ->
            e.personal().isEmpty()
                ? text.of("submission.history.no-personal")
                : types(session, e.personal()));
    add(table, "submission.history.purpose", 140, ExportEntry::purpose);
    table.setPrefHeight(ROW * (all.size() + 1) + 20);
    Label about = Cards.text(text.of("submission.history.about"), "support");
    return Cards.of(Feather.ARCHIVE, text.of("submission.history"), about, table);
  }

  private void add(
      TableView<ExportEntry> table, String key, double width, Function<ExportEntry, String> of) {
    TableColumn<ExportEntry, String> column = new TableColumn<>(session.text().of(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(of.apply(cell.getValue())));
    table.getColumns().add(column);
  }

  /** What people call the record types of an export. */
  static String types(Session session, String names) {
    String language = session.text().language();
    return Stream.of(names.split(",", -1))
        .map(name ->
            session
                .desk()
                .catalog()
                .named(name)
                .map(RecordType::label)
                .map(label -> label.in(language))
                .orElse(name))
        .collect(Collectors.joining("、"));
  }
}
