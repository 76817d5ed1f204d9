package org.jichidesk.ui.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A piece of work whose progress is shown, and that a person may cancel. */
public final class Job {

  private final String title;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step("", 0, 0));
  private final AtomicReference<@Nullable Step> unshown = new AtomicReference<>();
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /** A job of that name. */
  public Job(String title) {
    this.title = title;
  }

  /**
   * How far it has come.
   *
   * @param what the thing at hand
   * @param done how many are done
   * @param all how many there are; 0 if not known
   */
  public record Step(String what, long done, long all) {

    /** Between 0 and 1; negative if not known. */
    public double share() {
      return all == 0 ? -1 : (double) done / all;
    }
  }

  /** What it does. */
  public String title() {
    return title;
  }

  /** How far it has come. */
  public ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /** Asks it to stop at its next step. */
  public void cancel() {
    cancelled.set(true);
  }

  /**
   * Called by the work. However often it is called, the window is told once a frame.
   *
   * @throws CancellationException if a person cancelled
   */
  public void at(String what, long done, long all) {
    if (cancelled.get()) {
      throw new CancellationException(title);
    }
    if (unshown.getAndSet(new Step(what, done, all)) == null) {
      Platform.runLater(() -> {
        Step now = unshown.getAndSet(null);
        if (now != null) {
          step.set(now);
        }
      });
    }
  }
}
