package org.jichidesk.ui.field;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** Says on every screen that this is a field session, and of which district. */
public final class FieldBadge {

  private FieldBadge() {}

  /** The badge, in a field session. */
  public static Optional<Label> of(Session session) {
    Text text = session.text();
    return session
        .field()
        .map(field -> {
          Label badge = new Label(text.of("field.badge", field.name()), Icons.of(Feather.LOCK));
          badge.setId("field-badge");
          badge.getStyleClass().add("field-badge");
          badge.setTooltip(new Tooltip(text.of("field.badge.about")));
          return badge;
        });
  }
}
