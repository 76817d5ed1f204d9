package org.jichidesk.work.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.cases.EntryFields;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;

/**
 * Disposes of what a case says about a person. The values are erased by ordinary assertions: from
 * then on they are neither shown nor exported, their history included. The log only grows: it goes
 * on holding what was written, and so does every backup and workbook made before.
 */
public final class Disposal {

  private final Store store;
  private final CaseKind kind;
  private final String today;

  /**
   * Disposes of cases of a kind.
   *
   * @param today ISO date
   */
  public Disposal(Store store, CaseKind kind, String today) {
    this.store = store;
    this.kind = kind;
    this.today = today;
  }

  /**
   * Erases the personal fields of a case, and what its entries say.
   *
   * @param person who is at the desk; may be empty
   * @throws Refusal if its state does not lead there, or its date has not passed
   */
  public void of(RecordKey record, String person) {
    Standing standing = store.records().standing(record);
    check(standing);
    // The case comes last: should the computer stop in between, it is still listed as due.
    for (Row entry : CaseLog.of(store, kind, record)) {
      erase(entry.record(), List.of(EntryFields.TEXT, EntryFields.WRITTEN_BY), Map.of(), person);
    }
    Map<Field, Value> state = Map.of(kind.state(), Value.of(CaseKind.DISPOSED));
    erase(record, kind.personal(), state, person);
  }

  private void erase(
      RecordKey record, List<Field> fields, Map<Field, Value> besides, String person) {
    Map<Field, Value> changes = new HashMap<>(besides);
    fields.forEach(field -> changes.put(field, Value.CLEARED));
    store.write(record, changes, person, "");
  }

  private void check(Standing standing) {
    String now = standing.shown(kind.state()).filter(Value::isAnswer).map(Value::text).orElse("");
    List<String> next = kind.next(now);
    if (!next.contains(CaseKind.DISPOSED)) {
      throw Refusal.of(
          FindingCode.ILLEGAL_STEP,
          label(now),
          label(CaseKind.DISPOSED),
          String.join("、", next.stream().map(this::label).toList()));
    }
    String date =
        kind.disposeOn()
            .flatMap(standing::shown)
            .filter(Value::isAnswer)
            .map(Value::text)
            .orElse("");
    if (!CaseList.isPast(date, today)) {
      String title = kind.type().label().ja();
      throw Refusal.of(FindingCode.DISPOSED_TOO_EARLY, title, date.isEmpty() ? "（未記入）" : date);
    }
  }

  private String label(String code) {
    return kind.state().code(code).map(Code::label).map(l -> l.ja()).orElse(code);
  }
}
