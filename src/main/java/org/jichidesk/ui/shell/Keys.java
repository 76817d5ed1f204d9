package org.jichidesk.ui.shell;

import java.util.Arrays;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.jspecify.annotations.Nullable;

/** The keys that work everywhere. */
final class Keys {

  /** Alt+1 to Alt+9 are the first screens, Alt+0 the tenth; the rest have no key. */
  static final int DIGITS = 10;

  private final Session session;
  private final Shell shell;
  private final TopBar top;
  private final List<Screen> screens;
  private final EventHandler<KeyEvent> handler = this::pressed;
  private @Nullable Scene scene;

  Keys(Session session, Shell shell, TopBar top) {
    this.session = session;
    this.shell = shell;
    this.top = top;
    this.screens =
        Arrays.stream(Screen.values()).filter(screen -> Rooms.isFor(screen, session)).toList();
  }

  void listen(Scene over) {
    scene = over;
    over.addEventFilter(KeyEvent.KEY_PRESSED, handler);
  }

  void end() {
    if (scene != null) {
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, handler);
    }
  }

  private void pressed(KeyEvent event) {
    if (acted(event)) {
      event.consume();
    }
  }

  private boolean acted(KeyEvent event) {
    if (event.getCode() == KeyCode.F1) {
      shell.go(Destination.of(Screen.GUIDE, shell.present().screen().key()));
      return true;
    }
    if (event.isAltDown() && event.getCode().isDigitKey()) {
      int digit = event.getCode().getCode() - KeyCode.DIGIT0.getCode();
      int number = (digit + DIGITS - 1) % DIGITS;
      if (digit >= 0 && digit < DIGITS && number < screens.size()) {
        shell.go(Destination.of(screens.get(number)));
        return true;
      }
    }
    if (!event.isShortcutDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case K -> {
        top.search();
        yield true;
      }
      case Z -> !isTyping(event) && step(event.isShiftDown());
      case Y -> !isTyping(event) && step(true);
      default -> false;
    };
  }

  /** Within a text being typed, Ctrl+Z is the text's own. */
  private static boolean isTyping(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl input && input.isUndoable();
  }

  private boolean step(boolean forth) {
    if (forth && session.canRedo().get()) {
      session.redo();
    } else if (!forth && session.canUndo().get()) {
      session.undo();
    }
    return true;
  }
}
