package org.jichidesk.ui.duties;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell; the one that has the focus holds the editor. */
final class GridCell extends TableCell<Line, Line.Shown> {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("fixed");

  private final Column column;
  private final GridTable grid;

  GridCell(Column column, GridTable grid) {
    this.column = column;
    this.grid = grid;
    if (column.isNumber()) {
      getStyleClass().add("number");
    }
    pseudoClassStateChanged(READ_ONLY, !column.isEditable());
    focusedProperty().addListener((property, was, is) -> dress());
  }

  @Override
  protected void updateItem(Line.Shown shown, boolean empty) {
    super.updateItem(shown, empty);
    dress();
  }

  private void dress() {
    Line.Shown shown = getItem();
    if (isEmpty() || shown == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      pseudoClassStateChanged(REFUSED, false);
      pseudoClassStateChanged(MISSING, false);
      return;
    }
    Optional<Line.Typed> typed = Optional.ofNullable(shown.typed().get(column.id()));
    String text = typed.map(Line.Typed::text).orElseGet(() -> grid.text(shown.row(), column));
    Optional<String> trouble = typed.flatMap(Line.Typed::refused).map(grid::words);
    pseudoClassStateChanged(REFUSED, trouble.isPresent());
    pseudoClassStateChanged(
        MISSING, text.isEmpty() && column.isEditable() && column.field().isRequired());
    setTooltip(trouble.map(Tooltip::new).orElse(null));
    if (isFocused()) {
      setText(null);
      grid.editor().enter(this);
    } else {
      setGraphic(null);
      setText(text);
    }
  }
}
