package org.jichidesk.ui.roadmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.roadmap.Actor;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.work.Roadmap;
import org.kordamp.ikonli.feather.Feather;

/**
 * A revision drawn by fiscal years: a band of stages for each course, a line for each item, a bar
 * for each phase, and the present fiscal year marked.
 */
final class Chart {

  private static final int YEARS = 1 + Actor.values().length;

  private final Text text;
  private final ChartCells cells;
  private final Consumer<String> choose;
  private final GridPane grid = new GridPane();
  private final ScrollPane scroll = new ScrollPane();
  private final Map<String, Region> lines = new HashMap<>();
  private String chosen = "";
  private List<Integer> years = List.of();
  private int thisYear;
  private int at;

  /**
   * An empty chart.
   *
   * @param choose is told the key of the item, or the number of the course, a person clicks
   */
  Chart(Text text, Consumer<String> choose) {
    this.text = text;
    this.cells = new ChartCells(text);
    this.choose = choose;
    grid.getStyleClass().add("roadmap-chart");
    grid.setId("roadmap-chart");
    scroll.setContent(grid);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("clear-scroll");
  }

  Node node() {
    return scroll;
  }

  /** Draws what the filter lets through. */
  void draw(Shown shown, Filter filter) {
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    lines.clear();
    at = 0;
    if (shown.roadmap().isEmpty()) {
      grid.add(Cards.text(text.of("roadmap.empty")), 0, 0);
      return;
    }
    Roadmap roadmap = shown.roadmap().get();
    years = roadmap.years();
    thisYear = shown.thisYear();
    columns();
    boolean anything = false;
    for (Roadmap.Course course : roadmap.courses()) {
      List<Roadmap.Item> items = filter.items(course, thisYear);
      boolean whole = filter.actor().isEmpty() && !filter.thisYear();
      if (filter.takes(course) && (whole || !items.isEmpty())) {
        course(course, items, shown);
        anything = true;
      }
    }
    if (!anything) {
      grid.add(Cards.text(text.of("roadmap.none-here"), "support"), 0, 0, YEARS + years.size(), 1);
    }
    mark(chosen);
  }

  private void columns() {
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.SOMETIMES);
    grid.getColumnConstraints().add(name);
    for (int i = 1; i < YEARS; i++) {
      grid.getColumnConstraints().add(new ColumnConstraints());
    }
    for (int i = 0; i < years.size(); i++) {
      ColumnConstraints year = new ColumnConstraints();
      year.setHgrow(Priority.ALWAYS);
      year.setFillWidth(true);
      grid.getColumnConstraints().add(year);
    }
  }

  private void course(Roadmap.Course course, List<Roadmap.Item> items, Shown shown) {
    int first = at;
    Region title = cells.course(course, () -> choose.accept(course.number()));
    lines.put(course.number(), title);
    grid.add(title, 0, at, YEARS, 1);
    for (int i = 0; i < years.size(); i++) {
      grid.add(cells.year(years.get(i), years.get(i) == thisYear), YEARS + i, at);
    }
    at++;
    grid.add(cells.head(text.of("roadmap.item")), 0, at);
    int head = 1;
    for (Actor actor : Actor.values()) {
      grid.add(cells.actor(actor), head++, at);
    }
    for (Roadmap.Stage stage : course.stages()) {
      addAcross(cells.stage(stage), stage.from(), stage.to(), at);
    }
    at++;
    for (Roadmap.Item item : items) {
      item(item, shown);
    }
    present(first);
  }

  /** Behind everything else of a course: the column of the present fiscal year. */
  private void present(int first) {
    int column = years.indexOf(thisYear);
    if (column >= 0 && at > first) {
      Region band = new Region();
      band.getStyleClass().add("roadmap-now");
      band.setMouseTransparent(true);
      grid.add(band, YEARS + column, first, 1, at - first);
      band.toBack();
    }
  }

  private void item(Roadmap.Item item, Shown shown) {
    int lanes = item.lanes();
    VBox line = new VBox();
    line.getStyleClass().add("roadmap-line");
    line.setOnMouseClicked(e -> choose.accept(item.key()));
    lines.put(item.key(), line);
    grid.add(line, 0, at, YEARS + years.size(), lanes);
    grid.add(cells.name(item, shown.below(item), () -> choose.accept(item.key())), 0, at, 1, lanes);
    int column = 1;
    for (Actor actor : Actor.values()) {
      grid.add(cells.part(actor, item.part(actor)), column++, at, 1, lanes);
    }
    for (Roadmap.Phase phase : item.phases()) {
      Label bar = cells.bar(phase, phase.covers(thisYear));
      addAcross(bar, phase.from(), phase.to(), at + phase.lane());
    }
    if (item.phases().isEmpty() && !years.isEmpty()) {
      Label words = cells.plain(item.row().text(RoadmapItem.CURRENT));
      grid.add(words, YEARS, at, years.size(), 1);
    }
    at += lanes;
  }

  private void addAcross(Node node, int from, int to, int row) {
    grid.add(node, YEARS + years.indexOf(from), row, to - from + 1, 1);
  }

  /** Shows which item or course is looked at. */
  void mark(String key) {
    chosen = key;
    lines.forEach((of, line) -> {
      line.getStyleClass().remove("chosen");
      if (of.equals(key)) {
        line.getStyleClass().add("chosen");
      }
    });
  }

  /** What the marks mean. */
  static Node legend(Text text) {
    Label label = Cards.text(text.of("roadmap.legend"), "support");
    label.setGraphic(Icons.of(Feather.INFO));
    return label;
  }
}
