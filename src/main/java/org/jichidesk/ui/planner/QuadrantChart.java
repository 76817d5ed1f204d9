package org.jichidesk.ui.planner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jichidesk.domain.planner.LabelPlaces;
import org.jichidesk.work.planning.BurdenAndNeed;
import org.jichidesk.work.planning.Figures;

/**
 * Duties between burden and need: right is needed more, up weighs heavier, a larger point takes
 * more hours. No label covers another; a point opens its duty.
 */
final class QuadrantChart extends Pane {

  private static final double LEAST = 1;
  private static final double MOST = 4;
  private static final double RIM = 30;
  private static final double SMALLEST = 4;
  private static final double LARGEST = 18;

  private final org.jichidesk.text.Text text;
  private final Consumer<BurdenAndNeed.Line> open;
  private List<BurdenAndNeed.Line> lines = List.of();
  private String marked = "";

  QuadrantChart(org.jichidesk.text.Text text, Consumer<BurdenAndNeed.Line> open) {
    this.text = text;
    this.open = open;
    setId("planner-chart");
    getStyleClass().add("quadrants");
    setMinSize(360, 320);
    setPrefSize(640, 480);
    widthProperty().addListener((property, was, is) -> draw());
    heightProperty().addListener((property, was, is) -> draw());
  }

  void fill(List<BurdenAndNeed.Line> shown) {
    lines = shown.stream().filter(line -> line.quadrant().isPresent()).toList();
    draw();
  }

  /** Sets a duty's point off; none for an empty key. */
  void mark(String duty) {
    marked = duty;
    draw();
  }

  private void draw() {
    getChildren().clear();
    double width = getWidth() - RIM;
    double height = getHeight() - RIM;
    if (width < 100 || height < 100) {
      return;
    }
    ground(width, height);
    double most =
        lines.stream()
            .map(l -> l.hours().sum())
            .mapToDouble(BigDecimal::doubleValue)
            .max()
            .orElse(0);
    List<LabelPlaces.Point> points = new ArrayList<>();
    List<Text> labels = new ArrayList<>();
    for (BurdenAndNeed.Line line : lines) {
      Text label = words(line.number(), 0, 0, "quadrant-label");
      double hours = line.hours().sum().doubleValue();
      double radius = SMALLEST + (most == 0 ? 0 : (LARGEST - SMALLEST) * Math.sqrt(hours / most));
      points.add(
          new LabelPlaces.Point(
              part(line.need().mean().orElseThrow()) * width,
              (1 - part(line.burden().mean().orElseThrow())) * height,
              radius,
              label.getLayoutBounds().getWidth() + 2,
              label.getLayoutBounds().getHeight()));
      labels.add(label);
    }
    List<LabelPlaces.Place> places = LabelPlaces.of(points, width, height);
    for (int i = 0; i < lines.size(); i++) {
      point(lines.get(i), points.get(i));
      LabelPlaces.Place place = places.get(i);
      lead(points.get(i), place);
      Text label = labels.get(i);
      label.setX(RIM + place.x());
      label.setY(place.y() - label.getLayoutBounds().getMinY());
      label.setMouseTransparent(true);
      getChildren().add(label);
    }
  }

  private static double part(BigDecimal grade) {
    return (grade.doubleValue() - LEAST) / (MOST - LEAST);
  }

  private void point(BurdenAndNeed.Line line, LabelPlaces.Point at) {
    Circle circle = new Circle(RIM + at.x(), at.y(), at.radius());
    circle.setId("planner-point-" + line.key());
    circle.getStyleClass().add(line.key().equals(marked) ? "quadrant-marked" : "quadrant-point");
    circle.setCursor(Cursor.HAND);
    circle.setOnMouseClicked(event -> open.accept(line));
    Tooltip.install(circle, new Tooltip(tip(line)));
    getChildren().add(circle);
  }

  private String tip(BurdenAndNeed.Line line) {
    return text.of(
        "planner.tip",
        line.number() + " " + line.name(),
        Figures.mean(line.burden()) + " (" + Figures.base(line.burden()) + ")",
        Figures.mean(line.need()) + " (" + Figures.base(line.need()) + ")",
        Figures.number(line.hours().sum()) + " (" + Figures.base(line.hours()) + ")");
  }

  /** A label that had to go far away is tied to its point. */
  private void lead(LabelPlaces.Point at, LabelPlaces.Place place) {
    double nearX = Math.clamp(at.x(), place.x(), place.x() + at.width());
    double nearY = Math.clamp(at.y(), place.y(), place.y() + at.height());
    if (Math.hypot(nearX - at.x(), nearY - at.y()) > at.radius() + 10) {
      Line lead = new Line(RIM + at.x(), at.y(), RIM + nearX, nearY);
      lead.getStyleClass().add("quadrant-lead");
      lead.setMouseTransparent(true);
      getChildren().add(lead);
    }
  }

  private void ground(double width, double height) {
    Rectangle frame = new Rectangle(RIM, 0, width, height);
    frame.getStyleClass().add("quadrant-frame");
    Line across = new Line(RIM, height / 2, RIM + width, height / 2);
    Line up = new Line(RIM + width / 2, 0, RIM + width / 2, height);
    across.getStyleClass().add("quadrant-middle");
    up.getStyleClass().add("quadrant-middle");
    getChildren().addAll(frame, across, up);
    BurdenAndNeed.Quadrant[] all = BurdenAndNeed.Quadrant.values();
    Figures figures = new Figures(text);
    for (int i = 0; i < all.length; i++) {
      Text name = words(figures.quadrant(all[i]), 0, i < 2 ? 18 : height - 8, "quadrant-name");
      name.setWrappingWidth(width / 2 - 12);
      name.setX(RIM + 6 + (i % 2) * width / 2);
      if (i >= 2) {
        name.setY(height - name.getLayoutBounds().getHeight() + 6);
      }
      getChildren().add(name);
    }
    Text need =
        words(text.of("planner.need") + " →", RIM + width / 2 - 30, height + 20, "quadrant-axis");
    Text burden = words(text.of("planner.burden") + " →", 0, height / 2, "quadrant-axis");
    burden.setX((RIM - burden.getLayoutBounds().getWidth()) / 2 - 2);
    burden.setRotate(-90);
    getChildren().addAll(need, burden);
  }

  private static Text words(String said, double x, double y, String style) {
    Text words = new Text(x, y, said);
    words.getStyleClass().add(style);
    return words;
  }
}
