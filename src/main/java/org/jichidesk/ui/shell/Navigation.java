package org.jichidesk.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;

/** The screens, one below the other; Alt and a figure goes to each. */
final class Navigation {

  private final VBox box = new VBox(4);
  private final Map<Screen, ToggleButton> buttons = new EnumMap<>(Screen.class);

  Navigation(Session session, Consumer<Screen> go) {
    box.getStyleClass().add("navigation");
    ToggleGroup group = new ToggleGroup();
    for (Screen screen : Screen.values()) {
      if (Rooms.isFor(screen, session.isLiaison())) {
        String name = session.text().of("window.screen." + screen.key());
        ToggleButton button = new ToggleButton(name, Icons.of(Rooms.icon(screen)));
        button.setId("go-" + screen.key());
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip("Alt+" + (buttons.size() + 1)));
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
    return box;
  }

  void mark(Screen screen) {
    ToggleButton button = buttons.get(screen);
    if (button != null) {
      button.setSelected(true);
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
