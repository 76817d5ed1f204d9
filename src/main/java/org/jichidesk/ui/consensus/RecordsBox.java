package org.jichidesk.ui.consensus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.records.RecordForm;
import org.jichidesk.ui.records.Snapshot;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** Records of a type of the chosen group: a table, and a form that saves as it is left. */
final class RecordsBox {

  /** Shown in place of a person's name until somebody asks to see it. */
  static final String MASK = "●●●";

  private final Session session;
  private final Text text;
  private final RecordType type;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final TableView<Row> table = new TableView<>(rows);
  private final RecordForm form;
  private final VBox aside = new VBox(12);
  private final ScrollPane page = Pieces.page(aside);
  private final ToggleButton reveal;
  private final VBox box;
  private Names names;
  private Map<String, String> begin = Map.of();
  private Optional<RecordKey> chosen = Optional.empty();

  RecordsBox(Session session, RecordType type, List<Field> columns, Set<Field> hidden) {
    this.session = session;
    this.text = session.text();
    this.type = type;
    this.names = Names.none(text.language());
    this.form = new RecordForm(session, type, hidden);
    aside.getChildren().setAll(form.node());
    this.reveal = new ToggleButton(text.of("consensus.reveal"), Icons.of(Feather.EYE));
    reveal.setId("consensus-reveal-" + type.name());
    reveal.setOnAction(e -> {
      table.refresh();
      look();
    });
    columns.forEach(this::column);
    table.setId("consensus-table-" + type.name());
    table.setPlaceholder(Cards.text(text.of("consensus.none", label()), "support"));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, was, is) -> {
          if (is != null) {
            chosen = Optional.of(is.record());
          }
          look();
        });
    Button add =
        Pieces.button(session, "consensus.add", "add-" + type.name(), Feather.PLUS, this::add);
    FlowPane bar = new FlowPane(8, 8, add);
    if (type.isPersonal()) {
      bar.getChildren().add(reveal);
    }
    SplitPane split = new SplitPane(table, page);
    split.setDividerPositions(0.5);
    Pieces.turn(split);
    VBox.setVgrow(split, Priority.ALWAYS);
    box = new VBox(8, bar, split);
    box.getStyleClass().add("many");
  }

  private String label() {
    return type.label().in(text.language());
  }

  private void column(Field field) {
    TableColumn<Row, String> column = new TableColumn<>(field.label().in(text.language()));
    column.setCellValueFactory(cell -> new SimpleStringProperty(shown(cell.getValue(), field)));
    column.setPrefWidth(field.type() == org.jichidesk.domain.record.FieldType.TEXT ? 190 : 130);
    table.getColumns().add(column);
  }

  private String shown(Row row, Field field) {
    if (isMasked() && field.name().equals("name")) {
      return MASK;
    }
    return row.value(field).map(value -> names.of(field, value).replace('\n', ' ')).orElse("");
  }

  private boolean isMasked() {
    return type.isPersonal() && !reveal.isSelected();
  }

  Node node() {
    return box;
  }

  /** Adds something below the form. */
  void below(Node node) {
    aside.getChildren().add(node);
  }

  Optional<RecordKey> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Row::record);
  }

  void choose(RecordKey record) {
    chosen = Optional.of(record);
  }

  /** Shows records; a new one begins with these fields. */
  void fill(List<Row> now, Names read, Map<String, String> beginning) {
    names = read;
    begin = beginning;
    rows.setAll(now);
    now.stream()
        .filter(row -> chosen.filter(row.record()::equals).isPresent())
        .findFirst()
        .or(() -> now.stream().findFirst())
        .ifPresent(table.getSelectionModel()::select);
    look();
  }

  private void look() {
    Row row = table.getSelectionModel().getSelectedItem();
    page.setVisible(row != null && !isMasked());
    if (row != null && !isMasked()) {
      session.read(store -> Snapshot.read(store, row.record(), text.language()), form::fill);
    }
  }

  private void add() {
    session.newKey(
        type,
        record -> {
          chosen = Optional.of(record);
          reveal.setSelected(true);
          session.edit(List.of(new Edit(record, begin, "")), results -> {});
        });
  }
}
