package org.jichidesk.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Runs what takes time, one piece after the other on one thread, and gives what came of it to the
 * window's thread. The store belongs to that one thread, so nothing here ever waits for a lock.
 */
public final class Background implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "desk");
        thread.setDaemon(true);
        return thread;
      });

  private final AtomicInteger open = new AtomicInteger();
  private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();

  /**
   * Runs work beside the window.
   *
   * @param show is given the result on the window's thread
   * @param failed is given what was thrown on the window's thread
   */
  public <T extends @Nullable Object> void run(
      Callable<T> work, Consumer<T> show, Consumer<Throwable> failed) {
    pending.set(open.incrementAndGet());
    worker.execute(() -> {
      try {
        T result = work.call();
        later(() -> show.accept(result), failed);
      } catch (CancellationException e) {
        later(() -> {}, failed);
      } catch (Throwable e) {
        later(() -> failed.accept(e), failed);
      }
    });
  }

  /** Runs work whose progress is shown and that a person may cancel. */
  public <T extends @Nullable Object> void job(
      Job started, Callable<T> work, Consumer<T> show, Consumer<Throwable> failed) {
    run(
        () -> {
          Platform.runLater(() -> job.set(started));
          try {
            return work.call();
          } finally {
            Platform.runLater(() -> job.set(null));
          }
        },
        show,
        failed);
  }

  private void later(Runnable show, Consumer<Throwable> failed) {
    Platform.runLater(() -> {
      pending.set(open.decrementAndGet());
      try {
        show.run();
      } catch (RuntimeException e) {
        failed.accept(e);
      }
    });
  }

  /** How many pieces of work have not ended. */
  public ReadOnlyIntegerProperty pending() {
    return pending.getReadOnlyProperty();
  }

  /** The job at hand, if one is running. */
  public ReadOnlyObjectProperty<@Nullable Job> job() {
    return job.getReadOnlyProperty();
  }

  /** Runs something on the window's thread after what is being shown now. */
  public static void afterwards(Runnable work) {
    Platform.runLater(work);
  }

  /** Tells what the window's own thread throws where nobody catches it; called on that thread. */
  public static void onTrouble(Consumer<Throwable> tell) {
    Thread.currentThread().setUncaughtExceptionHandler((thread, trouble) -> tell.accept(trouble));
  }

  /** Does what was asked for to its end, then stops. */
  @Override
  public void close() {
    worker.shutdown();
    try {
      if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
