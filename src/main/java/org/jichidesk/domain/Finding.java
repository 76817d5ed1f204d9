package org.jichidesk.domain;

import java.util.List;

/**
 * Something a person should know about what was read or asked for: a code that can be read over the
 * phone, where it was, and the words to fill into the message ({@code finding.CODE} in the message
 * bundles says what is wrong, {@code finding.CODE.do} what to do).
 *
 * @param code what kind of finding
 * @param place where it was made
 * @param args what stands there and what was expected, in the order the message wants them
 */
public record Finding(FindingCode code, Place place, List<String> args) {

  public Finding {
    args = List.copyOf(args);
  }

  /** A finding at a place. */
  public static Finding at(Place place, FindingCode code, String... args) {
    return new Finding(code, place, List.of(args));
  }

  /** How much it weighs. */
  public Severity severity() {
    return code.severity();
  }

  /** How much a finding weighs. */
  public enum Severity {
    /** Good to know; nothing was left out. */
    NOTE,
    /** Everything was taken, but a person should look. */
    WARNING,
    /** The cell (or row) was set aside; the rest went on. */
    QUARANTINE,
    /** The whole file or command was refused; nothing was applied. */
    REFUSED
  }
}
