package org.jichidesk.ui.settings;

import javafx.scene.Node;
import org.jichidesk.ui.field.FieldPanel;
import org.jichidesk.ui.session.Session;

/** Taking a district out into the field, and back in. */
final class FieldPart implements Part {

  private final FieldPanel panel;

  FieldPart(Session session) {
    this.panel = new FieldPanel(session);
  }

  @Override
  public Node node() {
    return panel.node();
  }

  @Override
  public void reload() {
    panel.reload();
  }
}
