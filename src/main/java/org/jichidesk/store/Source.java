package org.jichidesk.store;

import java.util.List;
import java.util.Optional;

/**
 * A workbook (or sample set) that was merged.
 *
 * @param number its number in this store
 * @param digest SHA-256 of its bytes in hexadecimal; the same workbook has the same digest
 * @param names every file name it was handed in under, sorted
 * @param cover what its cover says
 * @param mergedAt when it was merged, hybrid clock stamp
 * @param withdrawal why it no longer counts, if it was withdrawn
 */
public record Source(
    int number,
    String digest,
    List<String> names,
    SourceCover cover,
    long mergedAt,
    Optional<Withdrawal> withdrawal) {

  /** The first of its names. */
  public String name() {
    return names.isEmpty() ? digest.substring(0, 12) : names.getFirst();
  }

  /**
   * A withdrawal.
   *
   * @param at when, hybrid clock stamp
   * @param by who
   * @param reason why
   */
  public record Withdrawal(long at, String by, String reason) {}
}
