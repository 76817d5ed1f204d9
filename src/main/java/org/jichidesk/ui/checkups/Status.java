package org.jichidesk.ui.checkups;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** How far the check-up of a year has come, district by district. */
final class Status {

  private Status() {}

  /**
   * A district.
   *
   * @param state code of the state; empty if its check-up was not begun
   * @param form key of the form; empty if none
   * @param answers questions that have an answer
   * @param openFindings issues nobody has settled
   * @param plans plans of the year
   */
  record Line(
      String district,
      String name,
      String office,
      String mountain,
      String state,
      String form,
      int answers,
      int openFindings,
      int plans) {

    boolean isBegun() {
      return !form.isEmpty() || !state.isEmpty();
    }
  }

  /** Reads all districts in the order of their readings: no other order is ever offered. */
  static List<Line> read(Store store, int year) {
    Map<String, Row> checkups = new HashMap<>();
    ofYear(store, Checkup.TYPE, year).forEach(row -> checkups.put(row.text(Checkup.DISTRICT), row));
    Map<String, Integer> answers = new HashMap<>();
    for (Row row : ofYear(store, Answer.TYPE, year)) {
      if (row.value(Answer.VALUE).filter(value -> !value.equals(Value.NO_ANSWER)).isPresent()) {
        answers.merge(row.text(Answer.DISTRICT), 1, Integer::sum);
      }
    }
    Map<String, Integer> findings =
        count(
            ofYear(store, CheckupFinding.TYPE, year).stream()
                .filter(row -> row.text(CheckupFinding.KIND).equals("issue"))
                .filter(row -> List.of("", "open").contains(row.text(CheckupFinding.STATE)))
                .toList(),
            CheckupFinding.DISTRICT);
    Map<String, Integer> plans =
        count(
            store.records().rows(Selection.all(ImprovementPlan.TYPE)).stream()
                .filter(row -> row.text(ImprovementPlan.YEAR).equals(Integer.toString(year)))
                .toList(),
            ImprovementPlan.DISTRICT);
    List<Line> lines = new ArrayList<>();
    for (Row row : districts(store)) {
      String key = row.record().key();
      Optional<Row> checkup = Optional.ofNullable(checkups.get(key));
      lines.add(
          new Line(
              key,
              row.text(District.NAME),
              row.text(District.OFFICE),
              row.text(District.MOUNTAIN),
              checkup.map(one -> one.text(Checkup.STATE)).orElse(""),
              checkup.map(one -> one.text(Checkup.FORM)).orElse(""),
              answers.getOrDefault(key, 0),
              findings.getOrDefault(key, 0),
              plans.getOrDefault(key, 0)));
    }
    return lines;
  }

  private static List<Row> ofYear(Store store, RecordType type, int year) {
    return store
        .records()
        .rows(new Selection(type, List.of(), Optional.empty(), OptionalInt.of(year)));
  }

  private static Map<String, Integer> count(List<Row> rows, Field by) {
    Map<String, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(row.text(by), 1, Integer::sum));
    return counts;
  }

  /** The districts in the order of their readings. */
  static List<Row> districts(Store store) {
    List<Row> rows = new ArrayList<>(store.records().rows(Selection.all(District.TYPE)));
    Collator japanese = Collator.getInstance(Locale.JAPANESE);
    rows.sort((a, b) -> japanese.compare(a.text(District.READING), b.text(District.READING)));
    return rows;
  }
}
