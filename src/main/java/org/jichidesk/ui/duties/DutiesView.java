package org.jichidesk.ui.duties;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.View;

/** 依頼事務・独自活動: the year in a table a person edits like a spreadsheet. */
public final class DutiesView implements View {

  private final Session session;
  private final VBox box = new VBox(16);

  /** A view of a session. */
  public DutiesView(Session session) {
    this.session = session;
    box.getStyleClass().add("screen");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Destination destination) {
    reload();
  }

  @Override
  public void reload() {
    Label title = new Label(session.text().of("window.screen.duties"));
    title.getStyleClass().add("title");
    box.getChildren().setAll(title);
  }
}
