package org.jichidesk.ui.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.roadmap.RoadmapPhase;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.records.Names;
import org.jichidesk.work.CompareRevisions.Change;
import org.jichidesk.work.CompareRevisions.Comparison;
import org.jichidesk.work.CompareRevisions.Kind;
import org.jichidesk.work.CompareRevisions.Line;
import org.jichidesk.work.Roadmap;
import org.kordamp.ikonli.feather.Feather;

/** Two revisions side by side; what is not the same is marked by icon and word. */
final class ComparePane {

  private static final int MARK = 3;

  private final Text text;
  private final GridPane grid = new GridPane();
  private final CheckBox same;
  private final Label sum = Cards.text("");
  private final VBox box;
  private Optional<Comparison> comparison = Optional.empty();
  private Names names;
  private int at;

  ComparePane(Text text) {
    this.text = text;
    this.names = Names.none(text.language());
    this.same = new CheckBox(text.of("roadmap.compare.same"));
    same.setId("roadmap-compare-same");
    same.setOnAction(e -> draw());
    sum.setId("roadmap-compare-sum");
    grid.getStyleClass().add("roadmap-compared");
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("clear-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    this.box = new VBox(8, sum, same, scroll);
    for (int i = 0; i <= MARK; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(i == 1 || i == 2 ? Priority.ALWAYS : Priority.NEVER);
      grid.getColumnConstraints().add(column);
    }
  }

  Node node() {
    return box;
  }

  void fill(Shown shown) {
    comparison = shown.comparison();
    names = shown.names();
    draw();
  }

  private void draw() {
    grid.getChildren().clear();
    at = 0;
    comparison.ifPresent(both -> {
      sum.setText(
          text.of(
              "roadmap.compare.sum",
              Long.toString(both.count(Kind.ADDED)),
              Long.toString(both.count(Kind.REMOVED)),
              Long.toString(both.count(Kind.CHANGED)),
              Long.toString(both.count(Kind.SAME))));
      row("roadmap-head", "", both.before().title(), both.after().title(), new Label());
      both.lines().stream()
          .filter(line -> same.isSelected() || line.kind() != Kind.SAME)
          .forEach(line -> line(both, line));
    });
  }

  private void line(Comparison both, Line line) {
    Label name = Cards.text(line.number() + "　" + line.name(), "section-title");
    name.setId("roadmap-compared-" + line.number());
    name.getStyleClass().add("roadmap-compared-item");
    name.setMaxWidth(Double.MAX_VALUE);
    grid.add(name, 0, at, MARK, 1);
    grid.add(mark(line.kind()), MARK, at++);
    if (same.isSelected() && !line.isCourse()) {
      whole(both, line);
    } else {
      line.changes().forEach(change -> change(change));
    }
  }

  /** Every field of an item, and every year of its phases, whether the same or not. */
  private void whole(Comparison both, Line line) {
    Optional<Roadmap.Item> was = item(both.before(), line.item());
    Optional<Roadmap.Item> is = item(both.after(), line.item());
    Optional<Row> before = was.map(Roadmap.Item::row);
    Optional<Row> after = is.map(Roadmap.Item::row);
    for (Field field : is.or(() -> was).orElseThrow().row().record().type().fields()) {
      if (field != RecordType.REMOVED) {
        pair("", field, value(before, field), value(after, field));
      }
    }
    TreeSet<Integer> years = new TreeSet<>();
    was.ifPresent(item -> item.phases().forEach(phase -> years.add(phase.from())));
    is.ifPresent(item -> item.phases().forEach(phase -> years.add(phase.from())));
    for (int year : years) {
      for (Field field : List.of(RoadmapPhase.TEXT, RoadmapPhase.TO_YEAR)) {
        pair(
            Integer.toString(year),
            field,
            value(phase(was, year), field),
            value(phase(is, year), field));
      }
    }
  }

  private static Optional<Roadmap.Item> item(Roadmap roadmap, String key) {
    return roadmap.items().stream().filter(item -> item.key().equals(key)).findFirst();
  }

  private static Optional<Row> phase(Optional<Roadmap.Item> item, int year) {
    return item.stream()
        .flatMap(one -> one.phases().stream())
        .filter(phase -> phase.from() == year)
        .map(Roadmap.Phase::row)
        .findFirst();
  }

  private static Optional<Value> value(Optional<Row> row, Field field) {
    return row.flatMap(one -> one.value(field)).filter(value -> !value.equals(Value.CLEARED));
  }

  private void pair(String year, Field field, Optional<Value> before, Optional<Value> after) {
    if (before.isPresent() || after.isPresent()) {
      if (before.equals(after)) {
        String words = shown(field, before);
        row("roadmap-same", label(year, field), words, words, new Label());
      } else {
        change(new Change(year, field, before, after));
      }
    }
  }

  private void change(Change change) {
    row(
        "roadmap-changed",
        label(change.year(), change.field()),
        shown(change.field(), change.before()),
        shown(change.field(), change.after()),
        mark(change.kind()));
  }

  private String label(String year, Field field) {
    String name = field.label().in(text.language());
    return year.isEmpty() ? name : text.of("roadmap.compare.year", name, year);
  }

  private String shown(Field field, Optional<Value> value) {
    return value.map(known -> names.of(field, known)).orElse("");
  }

  private void row(String style, String label, String before, String after, Label mark) {
    List<Label> cells = new ArrayList<>();
    cells.add(Cards.text(label, "input-label", "roadmap-compared-label"));
    cells.add(Cards.text(before, "roadmap-compared-cell"));
    cells.add(Cards.text(after, "roadmap-compared-cell"));
    cells.add(mark);
    for (int i = 0; i < cells.size(); i++) {
      Label cell = cells.get(i);
      cell.getStyleClass().add(style);
      cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      grid.add(cell, i, at);
    }
    at++;
  }

  private Label mark(Kind kind) {
    Label mark = new Label(text.of("roadmap.kind." + kind.name()));
    mark.setMinWidth(Region.USE_PREF_SIZE);
    mark.getStyleClass().addAll("roadmap-kind", "kind-" + kind.name());
    mark.setGraphic(
        Icons.of(
            switch (kind) {
              case ADDED -> Feather.PLUS_CIRCLE;
              case REMOVED -> Feather.MINUS_CIRCLE;
              case CHANGED -> Feather.EDIT;
              case SAME -> Feather.CHECK;
            }));
    return mark;
  }
}
