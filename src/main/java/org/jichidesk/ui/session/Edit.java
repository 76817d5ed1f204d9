package org.jichidesk.ui.session;

import java.util.Map;
import org.jichidesk.domain.record.RecordKey;

/**
 * What a person typed into a record.
 *
 * @param record the record
 * @param typed texts by field name, as typed; an empty text erases
 * @param reason why; empty if none was given
 */
public record Edit(RecordKey record, Map<String, String> typed, String reason) {

  public Edit {
    typed = Map.copyOf(typed);
  }

  /** One field. */
  public static Edit of(RecordKey record, String field, String typed) {
    return new Edit(record, Map.of(field, typed), "");
  }
}
