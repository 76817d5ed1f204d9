package org.jichidesk.ui.duties;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jichidesk.domain.Finding;

/** A line of the table: keeps its place while what it shows is read anew. */
final class Line {

  private final ObjectProperty<Shown> shown;

  Line(GridRow row) {
    this.shown = new SimpleObjectProperty<>(new Shown(row, Map.of()));
  }

  /**
   * What a line shows.
   *
   * @param row what the store says
   * @param typed by column, what was typed and is not (or cannot be) written
   */
  record Shown(GridRow row, Map<String, Typed> typed) {}

  /**
   * Something typed that the store does not hold.
   *
   * @param refused why it was not written; empty while it is on its way
   */
  record Typed(String text, Optional<Finding> refused) {}

  ObjectProperty<Shown> shown() {
    return shown;
  }

  GridRow row() {
    return shown.get().row();
  }

  /** The store says something new; what was refused stays until it is mended. */
  void update(GridRow row) {
    if (!row.equals(row())) {
      shown.set(new Shown(row, shown.get().typed()));
    }
  }

  void typed(String column, String text, Optional<Finding> refused) {
    Map<String, Typed> typed = new HashMap<>(shown.get().typed());
    typed.put(column, new Typed(text, refused));
    shown.set(new Shown(row(), typed));
  }

  void written(String column) {
    if (shown.get().typed().containsKey(column)) {
      Map<String, Typed> typed = new HashMap<>(shown.get().typed());
      typed.remove(column);
      shown.set(new Shown(row(), typed));
    }
  }
}
