package org.jichidesk.ui.checkups;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Columns of words. */
final class Tables {

  private Tables() {}

  static <T> void column(
      TableView<T> table, String title, double width, Function<T, String> words) {
    TableColumn<T, String> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new SimpleStringProperty(words.apply(cell.getValue())));
    column.setSortable(false);
    table.getColumns().add(column);
  }
}
