package org.jichidesk.ui.duties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.text.Text;
import org.jichidesk.ui.records.Names;

/** A table a person edits like a spreadsheet. It knows rows and typed texts; its owner writes. */
final class GridTable {

  /** Rows that Page Up and Page Down go. */
  static final int PAGE = 15;

  private final Text text;
  private final Owner owner;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final FilteredList<Line> filtered = new FilteredList<>(lines);
  private final SortedList<Line> sorted = new SortedList<>(filtered);
  private final TableView<Line> table = new TableView<>();
  private final Map<TableColumn<Line, ?>, Column> columns = new HashMap<>();
  private final LiveEditor editor = new LiveEditor(this);
  private Names names;
  private int anchorRow;
  private int anchorColumn;
  private boolean filling;
  private boolean stretching;

  /** Writes what was typed, and hears where the person is. */
  interface Owner {

    /** Something was typed into a cell. */
    void typed(Line line, Column column, String text);

    /** The same was typed into several cells. */
    void paste(List<List<String>> block, List<Line> lines, List<Column> columns);

    /** The focus went to a cell. */
    void at(Optional<Line> line, Optional<Column> column);
  }

  GridTable(Text text, List<Column> all, Owner owner) {
    this.text = text;
    this.owner = owner;
    this.names = Names.none(text.language());
    table.setId("grid");
    table.getStyleClass().add("grid");
    table.setItems(sorted);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    all.forEach(this::add);
    table.getFocusModel().focusedCellProperty().addListener(observable -> focusMoved());
    table
        .focusedProperty()
        .addListener((property, was, is) -> {
          if (is) {
            begin();
          }
        });
  }

  private void focusMoved() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    if (!stretching) {
      anchorRow = at.getRow();
      anchorColumn = at.getColumn();
    }
    if (!filling) {
      at();
    }
  }

  private void add(Column of) {
    TableColumn<Line, Line.Shown> column = new TableColumn<>(title(of));
    column.setId("column-" + of.id());
    column.setCellValueFactory(cell -> cell.getValue().shown());
    column.setCellFactory(view -> new GridCell(of, this));
    column.setComparator((a, b) -> compare(of, a.row(), b.row()));
    column.setPrefWidth(width(of));
    columns.put(column, of);
    table.getColumns().add(column);
  }

  /** Wide enough for its title; the name of a duty needs more. */
  private double width(Column of) {
    double letters = title(of).codePoints().mapToDouble(c -> c < 0x80 ? 9 : 16).sum() + 36;
    return Math.max(of.id().equals("duty") || of.id().equals("name") ? 250 : 104, letters);
  }

  private String title(Column of) {
    String language = text.language();
    String unit = of.field().unit().map(u -> text.of("record.unit", u.in(language))).orElse("");
    return of.title(text) + (of.of() == Column.Of.LAST_YEAR ? "" : unit);
  }

  private int compare(Column of, GridRow a, GridRow b) {
    if (of.isNumber()) {
      return Double.compare(number(of, a), number(of, b));
    }
    return of.text(a, names).compareTo(of.text(b, names));
  }

  private static double number(Column of, GridRow row) {
    Optional<Value> value =
        of.of() == Column.Of.LAST_YEAR ? row.lastYear(of.field()) : row.value(of.field());
    return value
        .filter(Value::isAnswer)
        .map(v -> Double.parseDouble(v.text()))
        .orElse(Double.NEGATIVE_INFINITY);
  }

  TableView<Line> node() {
    return table;
  }

  LiveEditor editor() {
    return editor;
  }

  /** Shows rows; lines whose record stays keep their place and what was refused in them. */
  void fill(List<GridRow> rows, Names read) {
    names = read;
    Map<RecordKey, Line> known = new HashMap<>();
    lines.forEach(line -> known.put(line.row().record(), line));
    List<Line> now = new ArrayList<>(rows.size());
    for (GridRow row : rows) {
      Line line = known.get(row.record());
      if (line == null) {
        line = new Line(row);
      } else {
        line.update(row);
      }
      now.add(line);
    }
    if (!lines.equals(now)) {
      TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
      Optional<Line> before = line(at.getRow());
      filling = true;
      lines.setAll(now);
      int row = before.map(sorted::indexOf).orElse(0);
      focus(Math.max(0, row), Math.max(0, at.getColumn()));
      filling = false;
      at();
    }
    editor.refresh();
  }

  void filter(Predicate<GridRow> predicate) {
    editor.give();
    filtered.setPredicate(line -> predicate.test(line.row()));
  }

  /** The rows that pass the filter, in the order shown. */
  List<GridRow> shownRows() {
    return sorted.stream().map(Line::row).toList();
  }

  int allRows() {
    return lines.size();
  }

  /** The district new records belong to: the one asked for, else that of the row at hand. */
  Optional<String> district(String asked) {
    if (!asked.isEmpty()) {
      return Optional.of(asked);
    }
    return line(Math.max(0, table.getFocusModel().getFocusedCell().getRow()))
        .map(Line::row)
        .flatMap(row -> row.record().type().districtField().flatMap(row::value))
        .map(Value::text)
        .or(() -> names.all("district").keySet().stream().findFirst());
  }

  /** Puts the person at a record. */
  void choose(RecordKey record) {
    IntStream.range(0, sorted.size())
        .filter(i -> sorted.get(i).row().record().equals(record))
        .findFirst()
        .ifPresent(row -> {
          focus(row, firstEditable());
          scroll(row);
          table.requestFocus();
        });
  }

  private int firstEditable() {
    for (int i = 0; i < table.getVisibleLeafColumns().size(); i++) {
      Column of = columns.get(table.getVisibleLeafColumn(i));
      if (of != null && of.isEditable()) {
        return i;
      }
    }
    return 0;
  }

  /** Puts the person at the first cell, if at none. */
  void begin() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    if (!sorted.isEmpty() && (at.getRow() < 0 || at.getTableColumn() == null)) {
      focus(0, firstEditable());
    }
    at();
    editor.focus();
  }

  /** The cell with the focus, as it is seen. */
  Optional<GridCell> seenCell() {
    table.layout();
    return table.lookupAll(".table-cell").stream()
        .filter(GridCell.class::isInstance)
        .map(GridCell.class::cast)
        .filter(cell -> cell.isFocused() && LiveEditor.isSeen(cell))
        .findFirst();
  }

  boolean isActive() {
    return table.isFocused() || editor.isFocused();
  }

  String text(GridRow row, Column column) {
    return column.text(row, names);
  }

  /** What a cell shows: what was typed and could not be written, else what the store says. */
  String shownText(Line line, Column column) {
    Line.Typed typed = line.shown().get().typed().get(column.id());
    return typed == null ? column.text(line.row(), names) : typed.text();
  }

  String words(Finding finding) {
    return finding.code().code() + " " + text.finding(finding) + " " + text.whatToDo(finding);
  }

  List<String> choices(Column column) {
    List<String> choices = new ArrayList<>(names.choices(column.field()));
    for (Value.Kind state : column.field().states()) {
      choices.add(state.label().in(text.language()));
    }
    return choices;
  }

  void typed(Line line, Column column, String typed) {
    owner.typed(line, column, typed);
  }

  /** Moves the focus, within the table; stretches the selection if asked for. */
  void move(int rows, int across, boolean stretch) {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    int row = Math.clamp(at.getRow() + (long) rows, 0, Math.max(0, sorted.size() - 1));
    int column = Math.clamp(at.getColumn() + (long) across, 0, columnCount() - 1);
    editor.give();
    if (stretch) {
      stretch(row, column);
    } else {
      focus(row, column);
    }
    scroll(row);
    table.scrollToColumn(table.getVisibleLeafColumn(column));
    editor.focus();
  }

  private void focus(int row, int column) {
    if (row >= sorted.size()) {
      return;
    }
    table.getSelectionModel().clearAndSelect(row, table.getVisibleLeafColumn(column));
    table.getFocusModel().focus(row, table.getVisibleLeafColumn(column));
  }

  private void stretch(int row, int column) {
    stretching = true;
    table.getSelectionModel().clearSelection();
    table
        .getSelectionModel()
        .selectRange(
            Math.min(anchorRow, row),
            table.getVisibleLeafColumn(Math.min(anchorColumn, column)),
            Math.max(anchorRow, row),
            table.getVisibleLeafColumn(Math.max(anchorColumn, column)));
    table.getFocusModel().focus(row, table.getVisibleLeafColumn(column));
    stretching = false;
  }

  private void scroll(int row) {
    Node flow = table.lookup(".virtual-flow");
    if (flow instanceof VirtualFlow<?> rows) {
      rows.scrollTo(row);
    }
  }

  int rowCount() {
    return sorted.size();
  }

  int columnCount() {
    return table.getVisibleLeafColumns().size();
  }

  private Optional<Line> line(int row) {
    return row >= 0 && row < sorted.size() ? Optional.of(sorted.get(row)) : Optional.empty();
  }

  private void at() {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    Optional<Line> line = line(at.getRow());
    Optional<Column> column = Optional.ofNullable(at.getTableColumn()).map(columns::get);
    editor.load(line.orElse(null), column.orElse(null));
    owner.at(line, column);
  }

  /** The selected cells. */
  GridBlock block() {
    List<Integer> rows = new ArrayList<>();
    List<Integer> across = new ArrayList<>();
    for (TablePosition<?, ?> at : table.getSelectionModel().getSelectedCells()) {
      rows.add(at.getRow());
      across.add(at.getColumn());
    }
    return new GridBlock(
        rows.stream().distinct().sorted().map(this::line).flatMap(Optional::stream).toList(),
        across.stream().distinct().sorted().map(this::column).toList());
  }

  private Column column(int index) {
    return Objects.requireNonNull(columns.get(table.getVisibleLeafColumn(index)));
  }

  /** The cells to the right of and below a line and a column, both included. */
  GridBlock from(Line line, Column column, int most) {
    int row = sorted.indexOf(line);
    int first =
        IntStream.range(0, columnCount())
            .filter(i -> column(i).equals(column))
            .findFirst()
            .orElse(0);
    return new GridBlock(
        List.copyOf(sorted.subList(row, Math.min(sorted.size(), row + most))),
        IntStream.range(first, columnCount()).mapToObj(this::column).toList());
  }

  /** The lines in which something is selected. */
  List<Line> selectedLines() {
    return block().lines();
  }

  void selectAll() {
    table.getSelectionModel().selectAll();
  }

  void copy() {
    block().copy(this);
  }

  void paste() {
    block().paste(this, owner);
  }

  void clearSelected() {
    fillSelected("");
  }

  void fillSelected(String typed) {
    block().fill(typed, owner);
  }

  /** The first selected row's cells go into the rows below it. */
  void fillDown() {
    editor.give();
    block().fillDown(this, owner);
  }

  /** Shows or hides a column. */
  void show(String id, boolean visible) {
    columns.forEach((column, of) -> {
      if (of.id().equals(id)) {
        column.setVisible(visible);
      }
    });
  }
}
