package org.jichidesk.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.ui.session.Session;
import org.jichidesk.ui.session.Settings;
import org.jichidesk.ui.session.Surroundings;
import org.jichidesk.work.BackUp;
import org.jspecify.annotations.Nullable;

/** Backs up while a store is open, if something changed, and once more when it is closed. */
final class AutoBackup {

  private static final Duration EVERY = Duration.minutes(30);

  private final Surroundings around;
  private final Timeline clock = new Timeline(new KeyFrame(EVERY, e -> tick()));
  private final Set<FindingCode> told = EnumSet.noneOf(FindingCode.class);
  private @Nullable Session session;
  private long backedUp;

  AutoBackup(Surroundings around) {
    this.around = around;
    clock.setCycleCount(Animation.INDEFINITE);
  }

  void watch(Session open) {
    session = open;
    backedUp = open.changes().get();
    told.clear();
    clock.playFromStart();
  }

  void tick() {
    Session open = session;
    if (open != null && open.changes().get() != backedUp) {
      backUp(open, () -> {});
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
    backUp(open, then);
  }

  private void backUp(Session open, Runnable then) {
    long state = open.changes().get();
    var second = around.settings().get(Settings.SECOND_PLACE).map(Path::of);
    open.read(
        store -> new BackUp(store, open.desk().wall()).clocked(second),
        troubles -> {
          if (troubles.stream().noneMatch(one -> one.code() == FindingCode.BACKUP_FAILED)) {
            backedUp = state;
          }
          tell(troubles, then);
        });
  }

  /** The same trouble is not told every half hour, unless it was gone in between. */
  private void tell(List<Finding> troubles, Runnable then) {
    Runnable next = then;
    List<FindingCode> now = new ArrayList<>();
    for (Finding trouble : troubles.reversed()) {
      now.add(trouble.code());
      if (!told.contains(trouble.code())) {
        Runnable after = next;
        next = () -> around.errors().tellFinding(trouble, after);
      }
    }
    told.retainAll(now);
    told.addAll(now);
    next.run();
  }
}
