package org.jichidesk.ui.duties;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;

/** 依頼事務・独自活動: the year in a table a person edits like a spreadsheet. */
public final class DutiesView implements View {

  private final VBox box = new VBox(8);
  private final StackPane front = new StackPane();
  private final Map<Sheet, ToggleButton> buttons = new EnumMap<>(Sheet.class);
  private final Map<Sheet, SheetPane> panes = new EnumMap<>(Sheet.class);
  private final Session session;
  private Sheet sheet = Sheet.REPORTS;

  /** A view of a session. */
  public DutiesView(Session session) {
    this.session = session;
    String language = session.text().language();
    Label title = new Label(session.text().of("window.screen.duties"));
    title.getStyleClass().add("title");
    ToggleGroup group = new ToggleGroup();
    HBox choice = new HBox();
    choice.getStyleClass().add("segments");
    for (Sheet one : Sheet.values()) {
      String name =
          one == Sheet.DUTIES ? session.text().of("duties.list") : one.type().label().in(language);
      ToggleButton button = new ToggleButton(name);
      button.setId("duties-sheet-" + one.type().name());
      button.setToggleGroup(group);
      button.setOnAction(e -> {
        button.setSelected(true);
        bring(one);
      });
      buttons.put(one, button);
      choice.getChildren().add(button);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(16, title, choice, space);
    head.getStyleClass().add("tool-bar-line");
    VBox.setVgrow(front, Priority.ALWAYS);
    box.getStyleClass().addAll("screen", "duties");
    box.getChildren().setAll(head, front);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Destination destination) {
    destination
        .record()
        .ifPresentOrElse(
            record -> {
              for (Sheet one : Sheet.values()) {
                if (one.type() == record.type()) {
                  pane(one).choose(record);
                  bring(one);
                }
              }
            },
            () -> bring(sheet));
  }

  private void bring(Sheet chosen) {
    sheet = chosen;
    ToggleButton button = buttons.get(chosen);
    if (button != null) {
      button.setSelected(true);
    }
    front.getChildren().setAll(pane(chosen).node());
    reload();
  }

  private SheetPane pane(Sheet of) {
    return panes.computeIfAbsent(of, one -> new SheetPane(session, one));
  }

  @Override
  public void reload() {
    pane(sheet).reload();
  }
}
