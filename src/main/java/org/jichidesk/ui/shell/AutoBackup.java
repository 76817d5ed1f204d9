package org.jichidesk.ui.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.Surroundings;
import org.jichidesk.work.BackUp;
import org.jspecify.annotations.Nullable;

/** Backs up while a store is open, if something changed, and once more when it is closed. */
final class AutoBackup {

  private static final Duration EVERY = Duration.minutes(30);

  private final Surroundings around;
  private final Timeline clock = new Timeline(new KeyFrame(EVERY, e -> tick()));
  private @Nullable Session session;
  private long backedUp;

  AutoBackup(Surroundings around) {
    this.around = around;
    clock.setCycleCount(Animation.INDEFINITE);
  }

  void watch(Session open) {
    session = open;
    backedUp = open.changes().get();
    clock.playFromStart();
  }

  private void tick() {
    Session open = session;
    if (open != null && open.changes().get() != backedUp) {
      long state = open.changes().get();
      open.read(
          store -> new BackUp(store).clocked(),
          finding -> finding.ifPresentOrElse(around.errors()::tellFinding, () -> backedUp = state));
    }
  }

  /** A failed backup is shown, and the store is closed all the same. */
  void end(Session open, Runnable then) {
    clock.stop();
    session = null;
    if (open.changes().get() == backedUp) {
      then.run();
      return;
    }
    open.read(
        store -> new BackUp(store).clocked(),
        finding -> {
          finding.ifPresent(around.errors()::tellFinding);
          then.run();
        });
  }
}
