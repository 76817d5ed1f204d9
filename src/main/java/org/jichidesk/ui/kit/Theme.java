package org.jichidesk.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** How the window looks: light, dark or in high contrast, with the program's own font. */
public enum Theme {
  LIGHT,
  DARK,
  CONTRAST;

  /** Text sizes to choose from, in percent. */
  public static final List<Integer> SIZES = List.of(100, 125, 150, 175, 200);

  private static final double BASE_PIXELS = 16;
  private static final String SIZE = "text-size";

  /** Loads the font; the machine's own is used if it has none of that name. */
  public static void loadFonts() {
    for (String file : List.of("BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf")) {
      InputStream in =
          Objects.requireNonNull(Theme.class.getResourceAsStream("/org/jichidesk/fonts/" + file));
      Font.loadFont(in, BASE_PIXELS);
    }
  }

  /** Dresses a scene. */
  public void apply(Scene scene, int percent) {
    Application.setUserAgentStylesheet(
        this == DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(sheet("shapes.css"), sheet(name().toLowerCase(java.util.Locale.ROOT) + ".css"));
    scene.getProperties().put(SIZE, percent);
    size(scene.getRoot(), percent);
  }

  /** Dresses something in its own window like the window it belongs to. */
  static void dress(Parent parent, @Nullable Scene like) {
    if (like != null) {
      parent.getStylesheets().setAll(like.getStylesheets());
      size(parent, like.getProperties().get(SIZE) instanceof Integer percent ? percent : 100);
    }
  }

  private static void size(Parent parent, int percent) {
    parent.setStyle("-fx-font-size: " + BASE_PIXELS * percent / 100 + "px;");
    SIZES.forEach(size -> parent.getStyleClass().remove("size-" + size));
    parent.getStyleClass().add("size-" + percent);
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name)).toExternalForm();
  }
}
