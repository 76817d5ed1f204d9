package org.jichidesk.ui.checkups;

import java.math.RoundingMode;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.HeatMap;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;

/**
 * Districts by fields, the mean grade in each cell as a figure and a shade. Wholly mountainous
 * districts stand apart, all in the order of their readings: this is no ranking.
 */
final class HeatGrid {

  private static final int SHADES = 6;
  private static final double NAMES = 11;

  private final CityRead read;
  private final Session session;
  private final Text text;
  private final GridPane grid = new GridPane();
  private int row;

  HeatGrid(CityRead read, Session session) {
    this.read = read;
    this.session = session;
    this.text = session.text();
    grid.getStyleClass().add("heat-grid");
    grid.setId("checkups-heat");
    columns();
    heads();
    for (String mountain : List.of("whole", "partial", "none", "")) {
      part(mountain);
    }
  }

  Node node() {
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("page");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return new VBox(8, legend(), scroll);
  }

  private void columns() {
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(NAMES);
    grid.getColumnConstraints().add(names);
    for (int i = 0; i < read.heat().areas().size(); i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(Priority.ALWAYS);
      column.setFillWidth(true);
      column.setPercentWidth((100 - NAMES) / read.heat().areas().size());
      grid.getColumnConstraints().add(column);
    }
  }

  private void heads() {
    int column = 1;
    for (String area : read.heat().areas()) {
      Label head = Cards.text(area, "heat-head");
      head.setMaxWidth(Double.MAX_VALUE);
      grid.add(head, column++, row);
    }
    row++;
  }

  private void part(String mountain) {
    List<String> districts =
        read.names().keySet().stream()
            .filter(read.heat().districts()::contains)
            .filter(key -> read.mountain().getOrDefault(key, "").equals(mountain))
            .toList();
    if (districts.isEmpty()) {
      return;
    }
    Label head =
        new Label(text.of("checkups.mountain." + (mountain.isEmpty() ? "unknown" : mountain)));
    head.getStyleClass().add("heat-part");
    grid.add(head, 0, row++, read.heat().areas().size() + 1, 1);
    districts.forEach(this::district);
  }

  private void district(String key) {
    Hyperlink name = new Hyperlink(read.names().getOrDefault(key, key));
    name.setId("checkups-heat-" + key);
    name.setOnAction(e -> {
      session.district().set(key);
      session.around().go(Destination.of(Screen.CHECKUPS, Part.FORM.key()));
    });
    grid.add(name, 0, row);
    int column = 1;
    for (String area : read.heat().areas()) {
      grid.add(
          cell(read.names().getOrDefault(key, key), area, read.heat().cell(key, area)),
          column++,
          row);
    }
    row++;
  }

  private Node cell(String district, String area, HeatMap.Cell cell) {
    String mean =
        cell.mean().map(m -> m.setScale(1, RoundingMode.HALF_UP).toPlainString()).orElse("－");
    Label figure = new Label(mean);
    figure.getStyleClass().add("heat-figure");
    Label n = new Label(text.of("checkups.city.n", cell.count().answered(), cell.count().asked()));
    n.getStyleClass().add("heat-n");
    HBox box = new HBox(6, figure);
    if (cell.count().asked() > 0) {
      box.getChildren().add(n);
    }
    box.setAlignment(Pos.CENTER);
    box.getStyleClass()
        .addAll("heat", cell.mean().map(m -> "heat-" + shade(m.doubleValue())).orElse("heat-none"));
    box.setAccessibleText(
        text.of(
            "checkups.city.cell",
            district,
            area,
            mean,
            cell.count().answered(),
            cell.count().asked()));
    return box;
  }

  /** Grades from 1 to 4 in six shades. */
  static int shade(double mean) {
    return Math.clamp((int) ((mean - 1) / 3 * SHADES), 0, SHADES - 1);
  }

  private Node legend() {
    FlowPane legend = new FlowPane(4, 4);
    legend.setAlignment(Pos.CENTER_LEFT);
    legend.getChildren().add(Cards.text(text.of("checkups.city.low"), "support"));
    for (int i = 0; i < SHADES; i++) {
      Label shade = new Label(Double.toString(1 + i * 0.5));
      shade.getStyleClass().addAll("heat", "heat-" + i, "heat-key");
      legend.getChildren().add(shade);
    }
    legend.getChildren().add(Cards.text(text.of("checkups.city.high"), "support"));
    return legend;
  }
}
