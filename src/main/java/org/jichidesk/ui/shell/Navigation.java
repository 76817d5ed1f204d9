package org.jichidesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;

/** The screens, one below the other; Alt and a figure goes to each. */
final class Navigation {

  private final VBox box = new VBox(4);
  private final ScrollPane scroll = new ScrollPane(box);
  private final Map<Screen, ToggleButton> buttons = new EnumMap<>(Screen.class);

  Navigation(Session session, Consumer<Screen> go) {
    box.getStyleClass().add("navigation");
    scroll.setMinWidth(Region.USE_PREF_SIZE);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("clear-scroll");
    ToggleGroup group = new ToggleGroup();
    for (Screen screen : Screen.values()) {
      if (Rooms.isFor(screen, session)) {
        String name = session.text().of("window.screen." + screen.key());
        ToggleButton button = new ToggleButton(name, Icons.of(Rooms.icon(screen)));
        button.setId("go-" + screen.key());
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        int number = buttons.size() + 1;
        if (number <= Keys.DIGITS) {
          button.setTooltip(new Tooltip("Alt+" + number % Keys.DIGITS));
        }
        button.setOnAction(e -> {
          button.setSelected(true);
          go.accept(screen);
        });
        buttons.put(screen, button);
        box.getChildren().add(button);
      }
    }
  }

  Node node() {
    return scroll;
  }

  void mark(Screen screen) {
    ToggleButton button = buttons.get(screen);
    if (button != null) {
      button.setSelected(true);
      bringIntoSight(button);
    }
  }

  /** With large letters not all screens fit below each other. */
  private void bringIntoSight(ToggleButton button) {
    double hidden = box.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      double middle = button.getBoundsInParent().getCenterY();
      double top = middle - scroll.getViewportBounds().getHeight() / 2;
      scroll.setVvalue(Math.clamp(top / hidden, 0, 1));
    }
  }

  /** Where a person begins who has only keys. */
  void focus(Screen screen) {
    ToggleButton button = buttons.get(screen);
    if (button != null) {
      button.requestFocus();
    }
  }
}
