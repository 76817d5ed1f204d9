package org.jichidesk.ui.records;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.Lineage;

/** Every value ever written to a record or a field: when, who, what, why, and by which way. */
public final class HistoryDialog {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private HistoryDialog() {}

  /** Shows the history of a record, or of one of its fields. */
  public static void show(Session session, RecordKey record, Optional<Field> field) {
    Text text = session.text();
    session.read(
        store -> lines(store, record, field, text),
        lines -> {
          String of =
              field
                  .map(f -> f.label().in(text.language()))
                  .orElse(record.type().label().in(text.language()));
          session.around().dialogs().show(text.of("record.history.of", of), table(text, lines));
        });
  }

  private record Line(
      String when,
      String who,
      String field,
      String value,
      String fate,
      String way,
      String reason) {}

  private static List<Line> lines(Store store, RecordKey record, Optional<Field> field, Text text) {
    Names names = Names.read(store, text.language());
    var offices = store.records().names(BranchOffice.TYPE);
    return new Lineage(store)
        .of(record).reversed().stream()
            .filter(entry -> field.isEmpty() || entry.field().equals(field.get()))
            .map(entry ->
                new Line(
                    TIME.format(
                        Instant.ofEpochMilli(entry.by().millis()).atZone(ZoneId.systemDefault())),
                    (offices.getOrDefault(entry.by().office(), entry.by().office())
                            + " "
                            + entry.by().person())
                        .strip(),
                    entry.field().label().in(text.language()),
                    names.of(entry.field(), entry.value()),
                    text.of("record.fate." + entry.fate().name().toLowerCase(Locale.ROOT)),
                    entry.origins().stream()
                        .map(origin ->
                            origin.book().isEmpty()
                                ? text.of("record.way.here")
                                : origin.book() + " " + origin.place())
                        .collect(Collectors.joining("\n")),
                    entry.by().reason()))
            .toList();
  }

  private static TableView<Line> table(Text text, List<Line> lines) {
    TableView<Line> table = new TableView<>(FXCollections.observableArrayList(lines));
    table.setId("history");
    table.setPrefSize(980, 420);
    table.setPlaceholder(new Label(text.of("record.history.empty")));
    column(table, text.of("record.history.when"), 150, Line::when);
    column(table, text.of("record.history.who"), 150, Line::who);
    column(table, text.of("record.history.field"), 110, Line::field);
    column(table, text.of("record.history.value"), 150, Line::value);
    column(table, text.of("record.history.fate"), 110, Line::fate);
    column(table, text.of("record.history.way"), 220, Line::way);
    column(table, text.of("record.history.reason"), 180, Line::reason);
    return table;
  }

  private static void column(
      TableView<Line> table, String title, double width, Function<Line, String> value) {
    TableColumn<Line, String> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
    column.setSortable(false);
    table.getColumns().add(column);
  }
}
