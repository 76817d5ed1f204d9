package org.jichidesk.work.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jichidesk.domain.cases.CaseFields;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;

/** What going on to a state writes: the state, and with it the day a case ended. */
public final class CaseStep {

  private CaseStep() {}

  /**
   * The fields to write as a person would type them. A case that ends gets today's date unless it
   * has one; one that is taken up again loses it.
   *
   * @param to code of the state to go on to; whether that is legal is checked when it is written
   * @param today ISO date
   */
  public static Map<String, String> typed(
      Store store, CaseKind kind, RecordKey record, String to, String today) {
    var shown = store.records().standing(record).shown();
    Value closed = shown.getOrDefault(CaseFields.CLOSED_ON, Value.CLEARED);
    boolean ends = kind.ended().contains(to);
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put(kind.state().name(), to);
    if (ends && !closed.isAnswer()) {
      typed.put(CaseFields.CLOSED_ON.name(), today);
    } else if (!ends && closed.isAnswer()) {
      typed.put(CaseFields.CLOSED_ON.name(), "");
    }
    return typed;
  }
}
