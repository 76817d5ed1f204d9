package org.jichidesk.ui.duties;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jichidesk.ui.kit.Background;
import org.jichidesk.ui.kit.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * The one text field of the table, always live in the focused cell, so that an input method gets
 * the very first key. What was typed is given away when the focus moves on, never lost.
 */
final class LiveEditor {

  /** What the arrow keys mean. */
  private enum Mode {
    /** Nothing was typed: every key is the table's. */
    READY,
    /** Typing over: arrows end it and move on. */
    TYPING,
    /** F2: arrows move within the text. */
    WITHIN
  }

  private final GridTable grid;
  private final TextField field = Inputs.line();
  private @Nullable Line line;
  private @Nullable Column column;
  private String original = "";
  private Mode mode = Mode.READY;
  private boolean loading;

  LiveEditor(GridTable grid) {
    this.grid = grid;
    field.setId("grid-editor");
    field.getStyleClass().add("live-editor");
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .textProperty()
        .addListener((property, was, is) -> {
          if (!loading && mode == Mode.READY) {
            mode = Mode.TYPING;
          }
        });
    field
        .focusedProperty()
        .addListener((property, was, is) -> {
          if (was && !is) {
            give();
          }
        });
  }

  /** The focus went to a cell: shows its text, ready to be typed over. */
  void load(@Nullable Line of, @Nullable Column in) {
    if (Objects.equals(of, line) && Objects.equals(in, column)) {
      return;
    }
    give();
    line = of;
    column = in;
    show();
  }

  /** What the store says of the cell changed; what is being typed stays. */
  void refresh() {
    if (mode == Mode.READY) {
      show();
    }
  }

  private void show() {
    if (line == null || column == null) {
      return;
    }
    original = grid.shownText(line, column);
    loading = true;
    field.setText(original);
    field.setEditable(column.isEditable());
    loading = false;
    mode = Mode.READY;
    field.selectAll();
  }

  /** The cell that has the focus takes the field in. */
  void enter(GridCell of) {
    hold(of);
    if (grid.isActive()) {
      focus();
    }
  }

  private void hold(GridCell of) {
    of.setGraphic(field);
    field.setPrefWidth(of.getWidth());
  }

  /**
   * Takes the keyboard. The table also makes cells nobody sees, to measure rows; if one of those
   * took the field in, the cell that is seen takes it back.
   */
  void focus() {
    Background.afterwards(() -> {
      if (!isSeen(field)) {
        grid.seenCell().ifPresent(this::hold);
      }
      if (field.getScene() != null) {
        boolean fresh = !field.isFocused();
        field.requestFocus();
        if (fresh && mode == Mode.READY) {
          field.selectAll();
        }
      }
    });
  }

  static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  boolean isFocused() {
    return field.isFocused();
  }

  /** Gives away what was typed, if anything was. */
  void give() {
    Line of = line;
    Column in = column;
    if (of == null || in == null || mode == Mode.READY) {
      return;
    }
    mode = Mode.READY;
    if (!field.getText().equals(original)) {
      original = field.getText();
      grid.typed(of, in, field.getText());
    }
  }

  private void pressed(KeyEvent event) {
    if (!Inputs.isComposing(field) && acts(event)) {
      event.consume();
    }
  }

  private boolean acts(KeyEvent event) {
    if (event.isShortcutDown()) {
      return shortcut(event);
    }
    boolean shift = event.isShiftDown();
    switch (event.getCode()) {
      case ENTER -> grid.move(shift ? -1 : 1, 0, false);
      case TAB -> grid.move(0, shift ? -1 : 1, false);
      case UP -> {
        if (event.isAltDown()) {
          return false;
        }
        grid.move(-1, 0, shift && mode == Mode.READY);
      }
      case DOWN -> {
        if (event.isAltDown()) {
          choices();
        } else {
          grid.move(1, 0, shift && mode == Mode.READY);
        }
      }
      case PAGE_UP -> grid.move(-GridTable.PAGE, 0, false);
      case PAGE_DOWN -> grid.move(GridTable.PAGE, 0, false);
      case LEFT, RIGHT -> {
        if (mode == Mode.WITHIN || (shift && mode == Mode.TYPING)) {
          return false;
        }
        int step = event.getCode() == javafx.scene.input.KeyCode.LEFT ? -1 : 1;
        grid.move(0, step, shift);
      }
      case HOME, END -> {
        if (mode != Mode.READY) {
          return false;
        }
        int far = grid.columnCount();
        grid.move(0, event.getCode() == javafx.scene.input.KeyCode.HOME ? -far : far, false);
      }
      case F2 -> {
        mode = Mode.WITHIN;
        field.deselect();
        field.end();
      }
      case F4 -> choices();
      case DELETE -> {
        if (mode != Mode.READY) {
          return false;
        }
        grid.clearSelected();
      }
      case ESCAPE -> {
        if (mode == Mode.READY) {
          return false;
        }
        mode = Mode.READY;
        revert();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean shortcut(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        String typed = field.getText();
        mode = Mode.READY;
        original = typed;
        grid.fillSelected(typed);
      }
      case C -> {
        if (mode != Mode.READY) {
          return false;
        }
        grid.copy();
      }
      case V -> {
        if (mode != Mode.READY) {
          return false;
        }
        grid.paste();
      }
      case A -> {
        if (mode != Mode.READY) {
          return false;
        }
        grid.selectAll();
      }
      case D -> grid.fillDown();
      case HOME -> grid.move(-grid.rowCount(), -grid.columnCount(), false);
      case END -> grid.move(grid.rowCount(), grid.columnCount(), false);
      case Z, Y -> {
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void revert() {
    loading = true;
    field.setText(original);
    loading = false;
    field.selectAll();
  }

  /** The choices of a coded field, below the cell. */
  private void choices() {
    Column in = column;
    Line of = line;
    if (in == null || of == null || !in.isEditable()) {
      return;
    }
    List<String> choices = grid.choices(in);
    ContextMenu menu = new ContextMenu();
    for (String choice : choices) {
      MenuItem item = new MenuItem(choice);
      item.setMnemonicParsing(false);
      item.setOnAction(e -> {
        mode = Mode.TYPING;
        field.setText(choice);
        mode = Mode.TYPING;
        give();
        field.selectAll();
      });
      menu.getItems().add(item);
    }
    if (!choices.isEmpty()) {
      menu.show(field, Side.BOTTOM, 0, 2);
    }
  }
}
