package org.jichidesk.domain.merge;

import java.time.InstantSource;

/**
 * Stamps that follow the wall clock but never go back, whatever the wall clock does (Kulkarni et
 * al., Logical Physical Clocks, 2014). Stamps only choose what to show provisionally; order comes
 * from what was seen.
 */
public final class HybridClock {

  /** A stamp further ahead of this clock than a day says that somebody's clock is wrong. */
  public static final long TOLERATED_AHEAD_MILLIS = 24L * 60 * 60 * 1000;

  private final InstantSource wall;
  private long last;

  /**
   * Starts after the last stamp known.
   *
   * @param last the last stamp given or met before, 0 if none
   */
  public HybridClock(InstantSource wall, long last) {
    this.wall = wall;
    this.last = last;
  }

  /** The next stamp, later than all before it. */
  public long next() {
    last = Math.max(last + 1, wall.millis() << 16);
    return last;
  }

  /**
   * Takes note of another's stamp, so that later ones of ours are later than it.
   *
   * @return false if the stamp is too far in the future to be followed
   */
  public boolean meet(long stamp) {
    if ((stamp >> 16) - wall.millis() > TOLERATED_AHEAD_MILLIS) {
      return false;
    }
    last = Math.max(last, stamp);
    return true;
  }

  /** The last stamp given or met. */
  public long last() {
    return last;
  }
}
