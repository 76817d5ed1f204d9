package org.jichidesk.work;

import java.util.concurrent.CancellationException;

/** Is told how far an errand has come, and may stop it. */
@FunctionalInterface
public interface Progress {

  /** Nobody watches. */
  Progress NONE = (what, done, all) -> {};

  /**
   * A step was done.
   *
   * @param what the thing at hand, for example a file name
   * @param done how many are done
   * @param all how many there are
   * @throws CancellationException to stop the errand; nothing of it is kept then
   */
  void at(String what, long done, long all);
}
