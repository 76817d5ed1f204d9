package org.jichidesk.work;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Compresses blocks of a workbook beside the thread that writes its rows. */
final class Packing implements Executor, AutoCloseable {

  private static final ThreadFactory DAEMON =
      task -> {
        Thread thread = new Thread(task, "packing");
        thread.setDaemon(true);
        return thread;
      };

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4), DAEMON);

  @Override
  public void execute(Runnable task) {
    threads.execute(task);
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
