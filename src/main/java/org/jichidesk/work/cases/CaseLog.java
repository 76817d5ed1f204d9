package org.jichidesk.work.cases;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.cases.CaseFields;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.cases.EntryFields;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** The log of a case: what happened, when, how long it took. */
public final class CaseLog {

  private CaseLog() {}

  /** The entries of a case, the oldest first. */
  public static List<Row> of(Store store, CaseKind kind, RecordKey record) {
    return store.records().rows(Selection.all(kind.entries())).stream()
        .filter(row -> row.text(EntryFields.CASE_KEY).equals(record.key()))
        .filter(row -> row.text(EntryFields.CASE_TYPE).equals(kind.type().name()))
        .sorted(Comparator.comparing(row -> row.text(EntryFields.DATED)))
        .toList();
  }

  /**
   * The fields of a new entry as a person would type them; it goes where its case goes.
   *
   * @param what what happened, when and how long it took, as typed
   * @param person who is at the desk; may be empty
   */
  public static Map<String, String> typed(
      Store store, RecordKey record, Happening what, String person) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put(EntryFields.CASE_TYPE.name(), record.type().name());
    typed.put(EntryFields.CASE_KEY.name(), record.key());
    typed.put(EntryFields.DATED.name(), what.dated());
    typed.put(EntryFields.TEXT.name(), what.text());
    store
        .records()
        .standing(record)
        .shown(CaseFields.DISTRICT)
        .filter(Value::isAnswer)
        .ifPresent(district -> typed.put(EntryFields.DISTRICT.name(), district.text()));
    if (!what.hours().isBlank()) {
      typed.put(EntryFields.HOURS.name(), what.hours());
    }
    if (!person.isBlank()) {
      typed.put(EntryFields.WRITTEN_BY.name(), person);
    }
    return typed;
  }

  /**
   * What is to be written down.
   *
   * @param hours how long it took; may be blank
   */
  public record Happening(String dated, String text, String hours) {}
}
