package org.jichidesk.ui.checkups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.checkup.Round;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Attachment;
import org.jichidesk.domain.checkup.HearingNote;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * What is on disk of a round: its answers, and how much else there is to each question.
 *
 * @param checkup the check-up itself; empty if it was not begun
 * @param answers by record
 * @param beside how many hearing notes and photos there are, by key of the question's row
 */
record Kept(Optional<Row> checkup, Map<RecordKey, Row> answers, Map<String, Integer> beside) {

  static Kept read(Store store, Round round) {
    Map<RecordKey, Row> answers = new HashMap<>();
    of(store, Answer.TYPE, round).forEach(row -> answers.put(row.record(), row));
    Map<String, Integer> beside = new HashMap<>();
    count(of(store, HearingNote.TYPE, round), HearingNote.ITEM, beside);
    count(of(store, Attachment.TYPE, round), Attachment.ITEM, beside);
    return new Kept(of(store, round.record().type(), round).stream().findFirst(), answers, beside);
  }

  private static void count(List<Row> rows, Field item, Map<String, Integer> counts) {
    rows.forEach(row -> counts.merge(row.text(item), 1, Integer::sum));
  }

  /** The records of a type that belong to a round. */
  static List<Row> of(Store store, RecordType type, Round round) {
    return store
        .records()
        .rows(
            new Selection(
                type, List.of(round.district()), Optional.empty(), OptionalInt.of(round.year())));
  }

  /** The answer on disk; empty if there is none, or it was erased. */
  Optional<Value> value(RecordKey answer) {
    Row row = answers.get(answer);
    return row == null
        ? Optional.empty()
        : row.value(Answer.VALUE).filter(value -> !value.equals(Value.CLEARED));
  }

  /** The text of another field of an answer. */
  String text(RecordKey answer, Field field) {
    Row row = answers.get(answer);
    return row == null ? "" : row.text(field);
  }
}
