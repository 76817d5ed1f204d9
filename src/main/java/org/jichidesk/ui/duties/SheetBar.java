package org.jichidesk.ui.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.records.HistoryDialog;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.Settings;
import org.kordamp.ikonli.feather.Feather;

/** Filter, saved filters, columns and actions of a sheet. */
final class SheetBar {

  /** Totals wait until a person has stopped typing. */
  private static final Duration PAUSE = Duration.millis(200);

  private final Session session;
  private final Text text;
  private final Settings settings;
  private final Sheet sheet;
  private final List<Column> columns;
  private final GridTable grid;
  private final SheetPane pane;
  private final FlowPane bar = new FlowPane(8, 8);
  private final TextField words = Inputs.line();
  private final ComboBox<GridFilter.Only> only = new ComboBox<>();
  private final MenuButton saved;
  private final Button history;
  private final PauseTransition addUp = new PauseTransition(PAUSE);
  private GridIndex index = GridIndex.NONE;
  private Optional<Line> line = Optional.empty();

  SheetBar(Session session, Sheet sheet, List<Column> columns, GridTable grid, SheetPane pane) {
    this.session = session;
    this.text = session.text();
    this.settings = session.around().settings();
    this.sheet = sheet;
    this.columns = columns;
    this.grid = grid;
    this.pane = pane;
    addUp.setOnFinished(e -> pane.addUp());
    words.setId("duties-filter");
    words.setPrefColumnCount(9);
    words.textProperty().addListener((property, was, is) -> filter());
    Label label = new Label(text.of("duties.filter"), Icons.of(Feather.FILTER));
    label.setLabelFor(words);
    HBox filter = new HBox(8, label, words);
    filter.getStyleClass().add("tool-bar-line");
    only();
    this.saved = new MenuButton(text.of("duties.saved"), Icons.of(Feather.BOOKMARK));
    saved.setId("duties-saved");
    savedFilters();
    this.history = button("duties.history", "history", Feather.CLOCK, this::history);
    bar.getStyleClass().add("tool-bar-line");
    bar.getChildren().addAll(filter, only, saved, columnChooser());
    if (sheet.grows()) {
      bar.getChildren().add(button("duties.add", "add", Feather.PLUS, pane::add));
    }
    bar.getChildren()
        .addAll(
            button("duties.change", "change", Feather.EDIT, this::change),
            button("duties.remove", "remove", Feather.TRASH_2, pane::remove),
            history);
  }

  private Button button(String key, String name, Feather icon, Runnable act) {
    Button button = new Button(text.of(key), Icons.of(icon));
    button.setId("duties-" + name);
    button.setOnAction(e -> act.run());
    return button;
  }

  Node node() {
    return bar;
  }

  void at(Optional<Line> now) {
    line = now;
    history.setDisable(now.isEmpty());
  }

  private void only() {
    only.setId("duties-only");
    only.getItems().setAll(GridFilter.Only.values());
    only.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(GridFilter.Only of) {
            return of == null ? "" : text.of("duties.only." + of.name().toLowerCase(Locale.ROOT));
          }

          @Override
          public GridFilter.Only fromString(String typed) {
            throw new UnsupportedOperationException("chosen, not typed");
          }
        });
    only.setValue(GridFilter.Only.ANY);
    only.setAccessibleText(text.of("duties.only"));
    only.setOnAction(e -> filter());
  }

  private void filter() {
    grid.filter(filterNow().predicate(index));
    addUp.playFromStart();
  }

  /** What the rows say was read: words are looked for in it from now on. */
  void index(GridIndex made) {
    index = made;
    if (!filterNow().equals(GridFilter.ALL)) {
      filter();
    }
  }

  private GridFilter filterNow() {
    return new GridFilter(words.getText(), only.getValue());
  }

  /** Shows all rows again. */
  void clear() {
    use(GridFilter.ALL);
  }

  private void use(GridFilter filter) {
    words.setText(filter.words());
    only.setValue(filter.only());
    filter();
  }

  private void savedFilters() {
    saved.getItems().clear();
    List<String> names = GridFilter.saved(settings, sheet);
    Menu forget = new Menu(text.of("duties.saved.forget"));
    for (String name : names) {
      MenuItem item = new MenuItem(name);
      item.setMnemonicParsing(false);
      item.setOnAction(e -> use(GridFilter.load(settings, sheet, name)));
      saved.getItems().add(item);
      MenuItem gone = new MenuItem(name);
      gone.setMnemonicParsing(false);
      gone.setOnAction(e -> {
        GridFilter.forget(settings, sheet, name);
        savedFilters();
      });
      forget.getItems().add(gone);
    }
    MenuItem save = new MenuItem(text.of("duties.saved.save"), Icons.of(Feather.PLUS));
    save.setOnAction(e ->
        session
            .around()
            .dialogs()
            .askText(
                text.of("duties.saved.save"),
                text.of("duties.saved.about"),
                text.of("duties.saved.name"),
                text.of("duties.saved.keep"),
                name -> {
                  filterNow().save(settings, sheet, name);
                  savedFilters();
                }));
    if (!names.isEmpty()) {
      saved.getItems().add(new SeparatorMenuItem());
    }
    saved.getItems().add(save);
    if (!names.isEmpty()) {
      saved.getItems().add(forget);
    }
  }

  private MenuButton columnChooser() {
    MenuButton chooser = new MenuButton(text.of("duties.columns"), Icons.of(Feather.COLUMNS));
    chooser.setId("duties-columns");
    String key = "columns." + sheet.name();
    List<String> hidden = new ArrayList<>(settings.list(key));
    for (Column column : columns) {
      if (column.isOfDecisions()) {
        continue;
      }
      CheckMenuItem item = new CheckMenuItem(column.title(text));
      item.setMnemonicParsing(false);
      item.setSelected(!hidden.contains(column.id()));
      grid.show(column.id(), item.isSelected());
      item.setOnAction(e -> {
        hidden.remove(column.id());
        if (!item.isSelected()) {
          hidden.add(column.id());
        }
        settings.put(key, hidden);
        grid.show(column.id(), item.isSelected());
      });
      chooser.getItems().add(item);
    }
    return chooser;
  }

  /** Writes the same into one field of all selected rows. */
  private void change() {
    List<Line> lines = grid.selectedLines();
    if (lines.isEmpty()) {
      return;
    }
    ComboBox<String> field = new ComboBox<>();
    field.setId("change-field");
    field.setMaxWidth(Double.MAX_VALUE);
    List<Column> editable = columns.stream().filter(Column::isEditable).toList();
    editable.forEach(c -> field.getItems().add(c.field().label().in(text.language())));
    field.getSelectionModel().selectFirst();
    ComboBox<String> value = new ComboBox<>();
    value.setId("change-value");
    value.setEditable(true);
    value.setMaxWidth(Double.MAX_VALUE);
    field.setOnAction(e ->
        value
            .getItems()
            .setAll(grid.choices(editable.get(field.getSelectionModel().getSelectedIndex()))));
    field.getOnAction().handle(new javafx.event.ActionEvent());
    VBox content =
        new VBox(
            12,
            new Label(text.of("duties.change.about", lines.size())),
            Inputs.labelled(text.of("duties.change.field"), field),
            Inputs.labelled(text.of("duties.change.value"), value));
    session
        .around()
        .dialogs()
        .ask(
            text.of("duties.change"),
            content,
            text.of("duties.change.write"),
            () -> true,
            () ->
                pane.change(
                    editable.get(field.getSelectionModel().getSelectedIndex()),
                    value.getEditor().getText()));
  }

  private void history() {
    line.ifPresent(at -> HistoryDialog.show(session, at.row().record(), Optional.empty()));
  }
}
