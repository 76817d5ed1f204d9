package org.jichidesk.ui.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The open conflicts, and beside the list the one at hand. */
final class ConflictsPane implements Pane {

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(12);
  private final Label count = new Label();
  private final ConflictFilter filter;
  private final TableView<Conflicts.Item> table;
  private final Button bulk;
  private final Resolver resolver;
  private List<Conflicts.Item> all = List.of();
  private Optional<RecordKey> wanted = Optional.empty();
  private int next = -1;
  private boolean filling;

  ConflictsPane(Session session) {
    this.session = session;
    this.text = session.text();
    this.filter = new ConflictFilter(session, this::refilter);
    this.resolver = new Resolver(session, this::decided, this::reload);
    this.table = Columns.table("merging-conflicts", text.of("merging.conflicts.none"));
    this.bulk = button("merging.bulk", "merging-bulk", Feather.LAYERS);
    box.getStyleClass().add("pane");
    columns();
    HBox acts = acts();
    VBox list = new VBox(8, table, acts);
    VBox.setVgrow(table, Priority.ALWAYS);
    SplitPane split = new SplitPane(list, resolver.node());
    split.setOrientation(Orientation.HORIZONTAL);
    split.setDividerPositions(0.42);
    VBox.setVgrow(split, Priority.ALWAYS);
    count.getStyleClass().add("section-title");
    count.setId("merging-conflict-count");
    HBox head = new HBox(12, count, Shown.space(), filter.node());
    head.getStyleClass().add("bar");
    box.getChildren().setAll(head, split);
  }

  private void columns() {
    table
        .getColumns()
        .setAll(
            List.of(
                Columns.lines(text.of("merging.conflicts.about"), 12, Conflicts.Item::about),
                Columns.lines(text.of("merging.conflicts.field"), 6, this::field),
                Columns.lines(text.of("merging.conflicts.values"), 7, this::values)));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((InvalidationListener) change -> selected());
  }

  private String field(Conflicts.Item item) {
    return item.field().label().in(text.language());
  }

  private String values(Conflicts.Item item) {
    return item.reopened() ? text.of("merging.conflicts.again", item.values()) : item.values();
  }

  private HBox acts() {
    Button all = button("merging.conflicts.select-all", "merging-select-all", Feather.CHECK_SQUARE);
    all.setOnAction(e -> table.getSelectionModel().selectAll());
    bulk.setOnAction(e -> new BulkDialog(session, chosen()).show());
    Button rulings = button("merging.rulings", "merging-rulings", Feather.CLOCK);
    rulings.setOnAction(e -> new RulingsDialog(session).show());
    HBox acts = new HBox(8, all, bulk, rulings);
    acts.getStyleClass().add("bar");
    return acts;
  }

  private Button button(String key, String id, Feather icon) {
    Button button = new Button(text.of(key), Icons.of(icon));
    button.setId(id);
    button.getStyleClass().add("small");
    return button;
  }

  private List<Conflicts.Item> chosen() {
    return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
  }

  private void selected() {
    if (!filling) {
      List<Conflicts.Item> chosen = chosen();
      bulk.setText(text.of("merging.bulk.count", chosen.size()));
      Conflicts.@Nullable Item one = table.getSelectionModel().getSelectedItem();
      if (one == null) {
        resolver.nothing(all.isEmpty());
      } else {
        resolver.show(one);
      }
    }
  }

  @Override
  public Node node() {
    return box;
  }

  /** The record whose conflict is to be looked at. */
  void choose(RecordKey record) {
    wanted = Optional.of(record);
  }

  @Override
  public boolean key(KeyEvent event) {
    return resolver.key(event);
  }

  @Override
  public void reload() {
    String language = text.language();
    session.read(
        store -> {
          Names names = Names.read(store, language);
          return new Snapshot(Conflicts.read(store, names), store.records().names(District.TYPE));
        },
        this::show);
  }

  private record Snapshot(List<Conflicts.Item> items, Map<String, String> districts) {}

  private void show(Snapshot snapshot) {
    all = snapshot.items();
    filter.fill(all, snapshot.districts());
    refilter();
  }

  /** What was selected stays so; what was decided makes room for the next. */
  private void refilter() {
    List<Conflicts.Item> shown = all.stream().filter(filter::matches).toList();
    List<Conflicts.Item> before = chosen();
    filling = true;
    table.getItems().setAll(shown);
    table.getSelectionModel().clearSelection();
    for (int index : indices(shown, before)) {
      table.getSelectionModel().select(index);
    }
    filling = false;
    wanted = Optional.empty();
    next = -1;
    count.setText(text.of("merging.conflicts.count", shown.size(), all.size()));
    selected();
  }

  private List<Integer> indices(List<Conflicts.Item> shown, List<Conflicts.Item> before) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Conflicts.Item item = shown.get(i);
      boolean asked = wanted.filter(item.record()::equals).isPresent();
      boolean stays = wanted.isEmpty() && next < 0 && before.stream().anyMatch(item::isSame);
      if (asked || stays) {
        indices.add(i);
      }
    }
    if (indices.isEmpty() && !shown.isEmpty()) {
      indices.add(Math.clamp(next, 0, shown.size() - 1));
    }
    return indices;
  }

  private void decided() {
    next = Math.max(0, table.getSelectionModel().getSelectedIndex());
  }
}
