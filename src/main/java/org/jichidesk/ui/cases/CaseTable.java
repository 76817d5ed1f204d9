package org.jichidesk.ui.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.cases.CaseFields;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.work.cases.CaseList.Case;
import org.kordamp.ikonli.feather.Feather;

/** The cases of a kind, a line each. What is about a person is hidden until asked for. */
final class CaseTable {

  /** Shown in place of what is about a person. */
  static final String MASK = "●●●";

  /** The size of letters, in pixels, for which the widths are given. */
  private static final double BASE_LETTER = 16;

  private final Text text;
  private final Map<TableColumn<Case, String>, Double> widths = new HashMap<>();
  private final ObservableList<Case> lines = FXCollections.observableArrayList();
  private final TableView<Case> table = new TableView<>(lines);
  private final Label title = new Label();
  private final Label badge;
  private final ToggleButton reveal;
  private final CheckBox onlyOpen;
  private final Label count = new Label();
  private final VBox box;
  private CasesShown shown;
  private Optional<CaseKind> kind = Optional.empty();
  private Optional<RecordKey> chosen = Optional.empty();
  private boolean filling;
  private double letter;

  /**
   * A table.
   *
   * @param act what its buttons do
   * @param choose is told which case is to be shown beside it; none if there is none
   */
  CaseTable(Text text, CaseActions act, Consumer<Optional<Case>> choose) {
    this.text = text;
    this.shown = CasesShown.none(text.language());
    title.getStyleClass().add("title");
    title.setId("cases-title");
    title.setWrapText(true);
    badge = Cards.text(text.of("cases.confidential"), "warning-text");
    badge.setGraphic(Icons.of(Feather.LOCK));
    badge.setId("cases-confidential");
    reveal = new ToggleButton(text.of("cases.reveal"), Icons.of(Feather.EYE));
    reveal.setId("cases-reveal");
    reveal.setOnAction(e -> {
      table.refresh();
      choose.accept(selected());
    });
    onlyOpen = new CheckBox(text.of("cases.only-open"));
    onlyOpen.setId("cases-only-open");
    onlyOpen.setOnAction(e -> fill(choose));
    Button add = button("cases.add", "cases-add", Feather.PLUS);
    add.setOnAction(e -> kind.ifPresent(act::begin));
    Button remove = button("cases.remove", "cases-remove", Feather.TRASH_2);
    remove.setOnAction(e -> chosen.ifPresent(act::remove));
    Button history = button("cases.history", "cases-history", Feather.CLOCK);
    history.setOnAction(e -> chosen.ifPresent(act::history));
    remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
    // Whoever may not see the values may not see the former ones either.
    history
        .disableProperty()
        .bind(
            table
                .getSelectionModel()
                .selectedItemProperty()
                .isNull()
                .or(reveal.visibleProperty().and(reveal.selectedProperty().not())));
    FlowPane bar = new FlowPane(8, 8, add, remove, history, reveal, onlyOpen, count);
    bar.getStyleClass().add("tool-bar-line");
    column(CaseFields.TITLE, 160, this::title);
    column("cases.state", 95, this::state);
    column("cases.look", 95, this::look);
    column(CaseFields.DISTRICT, 80, one -> value(one, CaseFields.DISTRICT));
    column(CaseFields.DUE_ON, 150, one -> value(one, CaseFields.DUE_ON));
    column(CaseFields.OPENED_ON, 150, one -> value(one, CaseFields.OPENED_ON));
    count.fontProperty().addListener((property, was, is) -> widen());
    table.setId("cases-table");
    table.setPlaceholder(Cards.text(text.of("cases.none")));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, was, is) -> {
          if (!filling && is != null) {
            chosen = Optional.of(is.row().record());
            choose.accept(selected());
          }
        });
    VBox.setVgrow(table, Priority.ALWAYS);
    box = new VBox(8, title, badge, bar, table);
    box.getStyleClass().add("screen");
  }

  private Button button(String key, String id, Feather icon) {
    Button button = new Button(text.of(key), Icons.of(icon));
    button.setId(id);
    return button;
  }

  private void column(Field field, double width, Function<Case, String> value) {
    add(field.label().in(text.language()), width, value);
  }

  private void column(String key, double width, Function<Case, String> value) {
    add(text.of(key), width, value);
  }

  private void add(String head, double width, Function<Case, String> value) {
    TableColumn<Case, String> column = new TableColumn<>(head);
    widths.put(column, width);
    column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
    table.getColumns().add(column);
  }

  /** Makes columns as wide as letters are large; what a person then makes of them is kept. */
  private void widen() {
    double now = count.getFont().getSize();
    if (now != letter) {
      letter = now;
      widths.forEach((column, width) -> column.setPrefWidth(width * now / BASE_LETTER));
    }
  }

  private String title(Case one) {
    boolean disposed = one.state().equals(CaseKind.DISPOSED);
    return disposed ? text.of("cases.disposed") : isMasked() ? MASK : value(one, CaseFields.TITLE);
  }

  private String state(Case one) {
    return value(one, one.kind().state());
  }

  private String look(Case one) {
    return one.disposalDue()
        ? text.of("cases.disposal-due")
        : one.overdue() ? text.of("cases.overdue") : "";
  }

  private String value(Case one, Field field) {
    return one.row().value(field).map(value -> shown.names().of(field, value)).orElse("");
  }

  Node node() {
    return box;
  }

  /** True while nothing about a person may be seen. */
  boolean isMasked() {
    return kind.filter(k -> k.type().isPersonal()).isPresent() && !reveal.isSelected();
  }

  /** Shows a new case openly: whoever begins one has to write it. */
  void choose(RecordKey record, boolean open) {
    chosen = Optional.of(record);
    if (open) {
      reveal.setSelected(true);
    }
  }

  Optional<Case> selected() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  void fill(CaseKind of, CasesShown now, Consumer<Optional<Case>> choose) {
    boolean other = kind.filter(of::equals).isEmpty();
    if (other && chosen.filter(record -> record.type() == of.type()).isEmpty()) {
      chosen = Optional.empty();
      reveal.setSelected(false);
    }
    kind = Optional.of(of);
    shown = now;
    fill(choose);
  }

  private void fill(Consumer<Optional<Case>> choose) {
    CaseKind of = kind.orElseThrow();
    boolean personal = of.type().isPersonal();
    title.setText(of.item() + "　" + of.type().label().in(text.language()));
    badge.setVisible(personal);
    badge.setManaged(personal);
    reveal.setVisible(personal);
    reveal.setManaged(personal);
    List<Case> now =
        shown.of(of).stream().filter(one -> one.open() || !onlyOpen.isSelected()).toList();
    filling = true;
    lines.setAll(now);
    table.getSelectionModel().clearSelection();
    now.stream()
        .filter(one -> chosen.filter(one.row().record()::equals).isPresent())
        .findFirst()
        .or(() -> now.stream().findFirst())
        .ifPresent(one -> {
          chosen = Optional.of(one.row().record());
          table.getSelectionModel().select(one);
        });
    filling = false;
    count.setText(text.of("cases.count", now.size()));
    choose.accept(selected());
  }
}
