package org.jichidesk.ui.merging;

import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The columns the tables of this room are made of, and the tables. */
final class Columns {

  private static final double PIXELS = 16;
  private static final double PADDING = 20;
  private static final int LONG = 12;
  private static final double TIME = 8.4;

  /** Columns wider than that may become narrower than they would like. */
  private static final double WIDE = 9.5;

  private static final double LEAST = 0.9;

  private Columns() {}

  /** A table for reading. */
  static <T> TableView<T> table(String id, String empty) {
    TableView<T> table = new TableView<>();
    table.setId(id);
    table.getStyleClass().add("reading-table");
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    Label none = new Label(empty);
    none.setWrapText(true);
    none.getStyleClass().add("support");
    table.setPlaceholder(none);
    return table;
  }

  /** A short text on one line. */
  static <T> TableColumn<T, String> text(String title, double width, Function<T, String> of) {
    TableColumn<T, String> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(of.apply(row.getValue())));
    column.setCellFactory(c -> new Plain<>());
    return sized(column, width);
  }

  /** A local time, the day above the hour, never cut. */
  static <T> TableColumn<T, String> time(String title, ToLongFunction<T> stamp) {
    TableColumn<T, String> column =
        lines(title, TIME, row -> Shown.time(stamp.applyAsLong(row)).replace(' ', '\n'));
    column.setMinWidth(TIME * PIXELS);
    return column;
  }

  /** A text that takes as many lines as it needs. */
  static <T> TableColumn<T, String> lines(String title, double width, Function<T, String> of) {
    TableColumn<T, String> column = text(title, width, of);
    column.setCellFactory(c -> new Wrapping<>());
    return column;
  }

  /** A number, flush right. */
  static <T> TableColumn<T, Long> number(String title, double width, ToLongFunction<T> of) {
    TableColumn<T, Long> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(of.applyAsLong(row.getValue())));
    column.getStyleClass().add("number");
    return sized(column, width);
  }

  /** An icon with its word. */
  static <T> TableColumn<T, Mark> mark(String title, double width, Function<T, Mark> of) {
    TableColumn<T, Mark> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(of.apply(row.getValue())));
    column.setCellFactory(c -> new Marked<>());
    column.setComparator((a, b) -> a.words().compareTo(b.words()));
    return sized(column, width);
  }

  /** Width in characters, roughly. */
  private static <T, V> TableColumn<T, V> sized(TableColumn<T, V> column, double width) {
    column.setPrefWidth(width * PIXELS);
    column.setMinWidth(Math.min(width, WIDE) * LEAST * PIXELS);
    column.setReorderable(false);
    return column;
  }

  private static final class Plain<T> extends TableCell<T, String> {
    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? null : item);
      setTooltip(empty || item == null || item.length() < LONG ? null : new Tooltip(item));
    }
  }

  private static final class Wrapping<T> extends TableCell<T, String> {
    private final Text words = new Text();

    Wrapping() {
      words.getStyleClass().add("cell-words");
      words.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
      setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      words.setText(item == null ? "" : item);
      setGraphic(empty ? null : words);
    }
  }

  private static final class Marked<T> extends TableCell<T, Mark> {
    @Override
    protected void updateItem(@Nullable Mark item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : item.label());
    }
  }
}
