package org.jichidesk.ui.checkups;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.record.Field;
import org.jichidesk.form.Crossing;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.AddForm;
import org.jichidesk.work.CheckForm;
import org.jichidesk.work.FormShelf;
import org.kordamp.ikonli.feather.Feather;

/** The forms, version by version; how the questions of one live on; and new ones from Excel. */
final class FormsPane implements Pane {

  private final Session session;
  private final Text text;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final TableView<Row> table = new TableView<>(rows);
  private final ObservableList<Crossing> crossings = FXCollections.observableArrayList();
  private final TableView<Crossing> crosswalk = new TableView<>(crossings);
  private final FlowPane states = new FlowPane(8, 8);
  private final VBox box;
  private final ScrollPane scroll;
  private Names names;
  private Optional<FormDefinition> chosen = Optional.empty();

  FormsPane(Session session) {
    this.session = session;
    this.text = session.text();
    this.names = Names.none(text.language());
    Button add = new Button(text.of("checkups.forms.add"), Icons.of(Feather.FILE_PLUS));
    add.setId("checkups-forms-add");
    add.setOnAction(e -> add());
    table.setId("checkups-forms");
    table.setPlaceholder(Cards.text(text.of("checkups.forms.none")));
    for (Field field : CheckupForm.TYPE.shownFields()) {
      Tables.column(
          table,
          field.label().in(text.language()),
          field.equals(CheckupForm.TITLE) ? 300 : 140,
          row -> row.value(field).map(v -> names.of(field, v)).orElse(""));
    }
    table.getSelectionModel().selectedItemProperty().addListener((p, was, is) -> look());
    crosswalk();
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(crosswalk, Priority.ALWAYS);
    this.box =
        new VBox(
            10,
            new FlowPane(8, 8, add, states),
            table,
            Cards.text(text.of("checkups.forms.crosswalk"), "input-label"),
            crosswalk);
    box.getStyleClass().add("pane");
    table.getStyleClass().add("tall-table");
    crosswalk.getStyleClass().add("tall-table");
    this.scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("page");
  }

  private void crosswalk() {
    crosswalk.setId("checkups-crosswalk");
    crosswalk.setPlaceholder(Cards.text(text.of("checkups.forms.no-crosswalk")));
    Tables.column(crosswalk, text.of("checkups.forms.from-version"), 120, Crossing::fromVersion);
    Tables.column(crosswalk, text.of("checkups.forms.from"), 200, Crossing::fromName);
    Tables.column(
        crosswalk,
        text.of("checkups.forms.relation"),
        240,
        one -> text.of("checkups.relation." + LastWords.key(one.relation())));
    Tables.column(
        crosswalk,
        text.of("checkups.forms.to"),
        260,
        one ->
            chosen
                .flatMap(form -> form.item(one.toName()))
                .map(item -> item.wording().label().in(text.language()))
                .orElse(one.toName()));
    Tables.column(crosswalk, text.of("checkups.forms.note"), 260, Crossing::note);
  }

  @Override
  public Node node() {
    return scroll;
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
          Row before = table.getSelectionModel().getSelectedItem();
          rows.setAll(read.rows);
          rows.stream()
              .filter(row -> before == null || row.record().equals(before.record()))
              .findFirst()
              .ifPresent(table.getSelectionModel()::select);
        });
  }

  private record Read(List<Row> rows, Names names) {}

  private void look() {
    Row row = table.getSelectionModel().getSelectedItem();
    states.getChildren().clear();
    crossings.clear();
    if (row == null) {
      return;
    }
    String now = row.text(CheckupForm.STATE);
    for (String to : CheckupForm.STATE.steps().getOrDefault(now, Set.of())) {
      Button step = new Button(text.of("checkups.forms.state." + to));
      step.setId("checkups-form-" + to);
      step.setOnAction(e ->
          session.edit(
              List.of(Edit.of(row.record(), CheckupForm.STATE.name(), to)), results -> {}));
      states.getChildren().add(step);
    }
    session.read(
        store -> new FormShelf(store).form(row.record().key()),
        form -> {
          if (row.equals(table.getSelectionModel().getSelectedItem())) {
            chosen = form;
            crossings.setAll(form.map(FormDefinition::crosswalk).orElse(List.of()));
          }
        });
  }

  private void add() {
    session
        .around()
        .chooser()
        .open(text.of("checkups.forms.add"), Chooser.Kind.WORKBOOK)
        .ifPresent(this::check);
  }

  private void check(Path file) {
    session.read(
        store -> CheckForm.of(file),
        result ->
            new FormFindings(session)
                .show(
                    String.valueOf(file.getFileName()),
                    result,
                    () -> session.write(store -> take(store, file), added -> {})));
  }

  private AddForm.Added take(Store store, Path file) {
    return new AddForm(store).from(file, session.person().get());
  }
}
