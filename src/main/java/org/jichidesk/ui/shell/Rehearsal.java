package org.jichidesk.ui.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;

/**
 * Opens a store, goes to every screen once and closes the window: what the ahead-of-time cache
 * learns from.
 */
public final class Rehearsal {

  private static final Duration BETWEEN = Duration.seconds(1);
  private static final int PATIENCE = 60;

  private final DeskWindow window;
  private final Queue<Screen> screens = new ArrayDeque<>();
  private int waited;

  /** A rehearsal in a window that is open. */
  public Rehearsal(DeskWindow window) {
    this.window = window;
  }

  /** Rehearses with a store. */
  public void with(Path store) {
    window.openStore(store);
    next();
  }

  private void next() {
    PauseTransition pause = new PauseTransition(BETWEEN);
    pause.setOnFinished(e -> window.session().ifPresentOrElse(this::go, this::await));
    pause.play();
  }

  private void await() {
    if (++waited > PATIENCE) {
      window.quit();
    } else {
      next();
    }
  }

  private void go(Session session) {
    if (screens.isEmpty()) {
      Arrays.stream(Screen.values())
          .filter(screen -> Rooms.isFor(screen, session))
          .forEach(screens::add);
    }
    session.around().go(Destination.of(screens.remove()));
    if (screens.isEmpty()) {
      window.quit();
    } else {
      next();
    }
  }
}
