package org.jichidesk.domain.merge;

/**
 * When, who and why.
 *
 * @param stamp hybrid logical clock: milliseconds since 1970 shifted left by 16 bits, plus a
 *     counter
 * @param office key of the office that wrote
 * @param person who was at the desk; empty if not known
 * @param reason why, for rulings and large changes; empty if none was given
 */
public record Authorship(long stamp, String office, String person, String reason) {

  /** Milliseconds since 1970 of the stamp. */
  public long millis() {
    return stamp >> 16;
  }
}
