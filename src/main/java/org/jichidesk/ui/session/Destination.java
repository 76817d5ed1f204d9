package org.jichidesk.ui.session;

import java.util.Optional;
import org.jichidesk.domain.record.RecordKey;

/**
 * Where to go.
 *
 * @param screen the screen
 * @param record the record to show there
 * @param part what to show of the screen, in its own words; empty: what it shows first
 */
public record Destination(Screen screen, Optional<RecordKey> record, String part) {

  /** A screen as it is. */
  public static Destination of(Screen screen) {
    return new Destination(screen, Optional.empty(), "");
  }

  /** A record on a screen. */
  public static Destination of(Screen screen, RecordKey record) {
    return new Destination(screen, Optional.of(record), "");
  }

  /** A part of a screen. */
  public static Destination of(Screen screen, String part) {
    return new Destination(screen, Optional.empty(), part);
  }
}
