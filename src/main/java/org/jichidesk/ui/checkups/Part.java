package org.jichidesk.ui.checkups;

import java.util.List;
import java.util.Locale;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** The parts of this room, a tab each. */
enum Part {
  STATUS(Feather.GRID),
  FORM(Feather.EDIT_3),
  RESULTS(Feather.TARGET),
  CITY(Feather.MAP),
  FORMS(Feather.FILE_TEXT);

  private final Feather icon;

  Part(Feather icon) {
    this.icon = icon;
  }

  /** In the field there is one district to fill in, and nothing of the city. */
  static List<Part> of(Session session) {
    return session.field().isPresent() ? List.of(FORM, RESULTS) : List.of(values());
  }

  Feather icon() {
    return icon;
  }

  /** What destinations and message keys call it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  Pane make(Session session) {
    return switch (this) {
      case STATUS -> new StatusPane(session);
      case FORM -> new FormPane(session);
      case RESULTS -> new ResultsPane(session);
      case CITY -> new CityPane(session);
      case FORMS -> new FormsPane(session);
    };
  }
}
