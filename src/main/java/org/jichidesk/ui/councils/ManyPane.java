package org.jichidesk.ui.councils;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
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
import org.jichidesk.store.Selection;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.HistoryDialog;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.records.RecordForm;
import org.jichidesk.ui.records.Snapshot;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** Many records of a type: a table, and a form of the one that is chosen. */
final class ManyPane implements Pane {

  /** Shown in place of a person's name until somebody asks to see it. */
  private static final String MASK = "●●●";

  private final Session session;
  private final Text text;
  private final RecordType type;
  private final Field districtField;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final TableView<Row> table = new TableView<>(rows);
  private final RecordForm form;
  private final ScrollPane formPane;
  private final Label masked;
  private final ToggleButton reveal;
  private final CheckBox inForce;
  private final Label count = new Label();
  private final SplitPane split = new SplitPane();
  private final VBox box;
  private Names names;
  private String district = "";
  private Optional<RecordKey> chosen = Optional.empty();
  private boolean beginNew;

  ManyPane(Session session, RecordType type) {
    this.session = session;
    this.text = session.text();
    this.type = type;
    this.districtField = type.districtField().orElseThrow();
    this.names = Names.none(text.language());
    this.form = new RecordForm(session, type, Set.of(districtField));
    this.formPane = new ScrollPane(form.node());
    formPane.setFitToWidth(true);
    this.masked = new Label(text.of("councils.masked"));
    masked.setWrapText(true);
    masked.getStyleClass().add("support");
    this.reveal = new ToggleButton(text.of("councils.reveal"), Icons.of(Feather.EYE));
    this.inForce = new CheckBox(text.of("councils.in-force"));
    reveal.setId("councils-reveal-" + type.name());
    reveal.setOnAction(e -> fill());
    inForce.setOnAction(e -> show(district));
    columns();
    table.setId("councils-table-" + type.name());
    table.setPlaceholder(new Label(text.of("councils.none", type.label().in(text.language()))));
    table.getSelectionModel().selectedItemProperty().addListener((p, was, is) -> choose(is));
    split.setOrientation(Orientation.HORIZONTAL);
    split.getItems().setAll(table, formPane);
    split.setDividerPositions(0.58);
    VBox.setVgrow(split, Priority.ALWAYS);
    this.box = new VBox(8, buttons(), masked, split);
    box.getStyleClass().add("many");
  }

  private Node buttons() {
    Button add = button("councils.add", "add", Feather.PLUS, this::add);
    Button remove = button("councils.remove", "remove", Feather.TRASH_2, this::remove);
    Button history = button("councils.history", "history", Feather.CLOCK, this::history);
    FlowPane bar = new FlowPane(8, 8, add, remove, history);
    remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    history.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    if (type.isPersonal()) {
      bar.getChildren().add(reveal);
    }
    if (type.field("in_force_to").isPresent()) {
      bar.getChildren().add(inForce);
    }
    bar.getChildren().add(count);
    bar.getStyleClass().add("tool-bar-line");
    return bar;
  }

  private Button button(String key, String name, Feather icon, Runnable act) {
    Button button = new Button(text.of(key), Icons.of(icon));
    button.setId("councils-" + name + "-" + type.name());
    button.setOnAction(e -> act.run());
    return button;
  }

  private void columns() {
    for (Field field : type.shownFields()) {
      if (field.equals(districtField)) {
        continue;
      }
      TableColumn<Row, String> column = new TableColumn<>(field.label().in(text.language()));
      column.setCellValueFactory(cell -> new SimpleStringProperty(shown(cell.getValue(), field)));
      column.setPrefWidth(field.type().isNumber() ? 90 : 150);
      if (field.type().isNumber()) {
        column.getStyleClass().add("number");
      }
      table.getColumns().add(column);
    }
  }

  private String shown(Row row, Field field) {
    return row.value(field)
        .map(value -> isName(field) && isMasked() ? MASK : names.of(field, value))
        .orElse("");
  }

  private static boolean isName(Field field) {
    return List.of("name", "reading", "proper_form").contains(field.name());
  }

  private boolean isMasked() {
    return type.isPersonal() && !reveal.isSelected();
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void choose(RecordKey record) {
    chosen = Optional.of(record);
  }

  private void choose(Row row) {
    if (row != null) {
      chosen = Optional.of(row.record());
    }
    fillForm();
  }

  @Override
  public void show(String of) {
    if (!of.equals(district)) {
      chosen = chosen.filter(record -> !district.isEmpty() || beginNew);
      reveal.setSelected(false);
    }
    district = of;
    boolean onlyInForce = inForce.isSelected();
    String today =
        LocalDate.ofInstant(session.desk().wall().instant(), ZoneId.systemDefault()).toString();
    Selection selection = new Selection(type, List.of(of), Optional.empty(), OptionalInt.empty());
    session.read(
        store -> new Read(store.records().rows(selection), Names.read(store, text.language())),
        read -> {
          names = read.names;
          List<Row> now =
              read.rows.stream().filter(row -> !onlyInForce || isInForce(row, today)).toList();
          rows.setAll(now);
          count.setText(text.of("councils.count", now.size()));
          fill();
        });
  }

  private record Read(List<Row> rows, Names names) {}

  private boolean isInForce(Row row, String today) {
    String from = type.field("in_force_from").map(row::text).orElse("");
    String to = type.field("in_force_to").map(row::text).orElse("");
    return from.compareTo(today) <= 0 && (to.isEmpty() || to.compareTo(today) >= 0);
  }

  private void fill() {
    masked.setVisible(isMasked());
    masked.setManaged(isMasked());
    Optional<RecordKey> wanted = chosen;
    table.refresh();
    rows.stream()
        .filter(row -> wanted.filter(row.record()::equals).isPresent())
        .findFirst()
        .ifPresentOrElse(
            row -> table.getSelectionModel().select(row),
            () -> table.getSelectionModel().clearSelection());
    fillForm();
  }

  private void fillForm() {
    Row row = table.getSelectionModel().getSelectedItem();
    boolean shows = row != null && !isMasked();
    formPane.setVisible(shows);
    if (shows) {
      session.read(
          store -> Snapshot.read(store, row.record(), text.language()),
          snapshot -> {
            form.fill(snapshot);
            if (beginNew) {
              beginNew = false;
              form.begin();
            }
          });
    }
  }

  private void add() {
    String of = district;
    session.newKey(
        type,
        record -> {
          chosen = Optional.of(record);
          beginNew = true;
          reveal.setSelected(true);
          session.edit(
              List.of(new Edit(record, Map.of(districtField.name(), of), "")), results -> {});
        });
  }

  private void remove() {
    Row row = table.getSelectionModel().getSelectedItem();
    if (row != null) {
      session.edit(
          List.of(Edit.of(row.record(), RecordType.REMOVED.name(), text.of("record.yes"))),
          results -> {});
    }
  }

  private void history() {
    Row row = table.getSelectionModel().getSelectedItem();
    if (row != null) {
      HistoryDialog.show(session, row.record(), Optional.empty());
    }
  }
}
