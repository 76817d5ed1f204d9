package org.jichidesk.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jichidesk.ui.session.Settings;

/** Where the window stood and how large it was, for the next time. */
final class WindowPlace {

  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 640;
  private static final double FIRST_WIDTH = 1320;
  private static final double FIRST_HEIGHT = 840;

  private final Stage stage;
  private final Settings settings;

  WindowPlace(Stage stage, Settings settings) {
    this.stage = stage;
    this.settings = settings;
  }

  /** A place that is on no screen any more is not taken again. */
  void restore() {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    Rectangle2D whole = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(number("width", FIRST_WIDTH), whole.getWidth()));
    stage.setHeight(Math.min(number("height", FIRST_HEIGHT), whole.getHeight()));
    double x = number("x", Double.NaN);
    double y = number("y", Double.NaN);
    if (!Screen.getScreensForRectangle(x, y, 200, 100).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(settings.get("place.maximized", "false").equals("true"));
  }

  void keep() {
    settings.put("place.maximized", Boolean.toString(stage.isMaximized()));
    if (!stage.isMaximized() && !stage.isIconified()) {
      settings.put("place.x", Double.toString(stage.getX()));
      settings.put("place.y", Double.toString(stage.getY()));
      settings.put("place.width", Double.toString(stage.getWidth()));
      settings.put("place.height", Double.toString(stage.getHeight()));
    }
  }

  private double number(String name, double otherwise) {
    try {
      return Double.parseDouble(settings.get("place." + name, Double.toString(otherwise)));
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
