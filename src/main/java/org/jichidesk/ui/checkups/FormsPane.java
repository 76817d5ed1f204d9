package org.jichidesk.ui.checkups;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.record.Field;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.session.Session;

/** The forms there are, version by version. */
final class FormsPane implements Pane {

  private final Session session;
  private final Text text;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final TableView<Row> table = new TableView<>(rows);
  private final VBox box;
  private Names names;

  FormsPane(Session session) {
    this.session = session;
    this.text = session.text();
    this.names = Names.none(text.language());
    table.setId("checkups-forms");
    table.setPlaceholder(Cards.text(text.of("checkups.forms.none")));
    for (Field field : CheckupForm.TYPE.fields()) {
      if (CheckupForm.TYPE.shownFields().contains(field)) {
        TableColumn<Row, String> column = new TableColumn<>(field.label().in(text.language()));
        column.setCellValueFactory(cell ->
            new SimpleStringProperty(
                cell.getValue().value(field).map(v -> names.of(field, v)).orElse("")));
        column.setPrefWidth(field.equals(CheckupForm.TITLE) ? 300 : 140);
        table.getColumns().add(column);
      }
    }
    VBox.setVgrow(table, Priority.ALWAYS);
    this.box = new VBox(12, table);
    box.getStyleClass().add("pane");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void reload() {
    session.read(
        store ->
            new Read(
                store.records().rows(Selection.all(CheckupForm.TYPE)),
                Names.read(store, text.language())),
        read -> {
          names = read.names;
          rows.setAll(read.rows);
        });
  }

  private record Read(List<Row> rows, Names names) {}
}
