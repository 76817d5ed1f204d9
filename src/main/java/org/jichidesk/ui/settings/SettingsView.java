package org.jichidesk.ui.settings;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;
import org.kordamp.ikonli.feather.Feather;

/** 設定: store and office, people, look and language, backups, the doctor, about the program. */
public final class SettingsView implements View {

  private final Session session;
  private final VBox box = new VBox(16);
  private final ScrollPane scroll = new ScrollPane();
  private final StackPane front = new StackPane();
  private final Map<Chapter, Part> parts = new EnumMap<>(Chapter.class);
  private final Map<Chapter, ToggleButton> buttons = new EnumMap<>(Chapter.class);
  private Chapter present = Chapter.STORE;

  /** The parts, in their order; a destination names them in lower case. */
  private enum Chapter {
    STORE(Feather.DATABASE),
    PEOPLE(Feather.USER),
    LOOK(Feather.SUN),
    FIELD(Feather.MAP_PIN),
    BACKUPS(Feather.ARCHIVE),
    DOCTOR(Feather.ACTIVITY),
    ABOUT(Feather.INFO);

    private final Feather icon;

    Chapter(Feather icon) {
      this.icon = icon;
    }

    String part() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A view of a session. */
  public SettingsView(Session session) {
    this.session = session;
    box.getStyleClass().add("screen");
    Label title = new Label(session.text().of("window.screen.settings"));
    title.getStyleClass().add("title");
    FlowPane chapters = new FlowPane(4, 6);
    chapters.getStyleClass().add("parts");
    ToggleGroup group = new ToggleGroup();
    for (Chapter chapter : chapters(session)) {
      String words = session.text().of("settings.part." + chapter.part());
      ToggleButton button = new ToggleButton(words, Icons.of(chapter.icon));
      button.setId("settings-part-" + chapter.part());
      button.setToggleGroup(group);
      button.setOnAction(e -> session.around().go(Destination.of(Screen.SETTINGS, chapter.part())));
      buttons.put(chapter, button);
      chapters.getChildren().add(button);
    }
    front.getStyleClass().add("settings-part");
    scroll.setContent(front);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("settings-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    box.getChildren().setAll(title, chapters, scroll);
  }

  /** A field file is copied as it is; backups are the office's. */
  private static Set<Chapter> chapters(Session session) {
    return session.field().isPresent()
        ? EnumSet.complementOf(EnumSet.of(Chapter.BACKUPS))
        : EnumSet.allOf(Chapter.class);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Destination destination) {
    for (Chapter chapter : Chapter.values()) {
      if (chapter.part().equals(destination.part())) {
        present = chapter;
      }
    }
    ToggleButton button = buttons.get(present);
    if (button != null) {
      button.setSelected(true);
    }
    Part part = parts.computeIfAbsent(present, this::make);
    if (!front.getChildren().contains(part.node())) {
      front.getChildren().setAll(part.node());
      scroll.setVvalue(0);
    }
    part.reload();
  }

  @Override
  public void reload() {
    parts.computeIfAbsent(present, this::make).reload();
  }

  private Part make(Chapter chapter) {
    return switch (chapter) {
      case STORE -> new StorePart(session);
      case PEOPLE -> new PeoplePart(session);
      case LOOK -> new LookPart(session);
      case FIELD -> new FieldPart(session);
      case BACKUPS -> new BackupsPart(session);
      case DOCTOR -> new DoctorPart(session);
      case ABOUT -> new AboutPart(session);
    };
  }
}
