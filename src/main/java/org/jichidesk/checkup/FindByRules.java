package org.jichidesk.checkup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.FindingRule;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.work.FormShelf;

/**
 * Writes down what the rules of the form find in a round. Each rule has one record a round; what no
 * longer holds is marked settled and stays. What a person decided about a finding is left alone.
 */
public final class FindByRules {

  /** Why a finding is settled that no person settled. */
  public static final String NO_LONGER = "判定の条件に当てはまらなくなりました（自動）";

  private final Store store;
  private final String person;

  /** Finds for a person at the desk. */
  public FindByRules(Store store, String person) {
    this.store = store;
    this.person = person;
  }

  /**
   * What was written.
   *
   * @param found findings that are new
   * @param again findings that were settled and hold again
   * @param reworded findings whose text changed
   * @param settled findings that no longer hold
   * @param standing all findings by rule that hold now
   */
  public record Result(
      List<RecordKey> found,
      List<RecordKey> again,
      List<RecordKey> reworded,
      List<RecordKey> settled,
      List<RecordKey> standing) {

    /** How many records were written. */
    public int written() {
      return found.size() + again.size() + reworded.size() + settled.size();
    }
  }

  /** The record of a rule's finding in a round. */
  public static RecordKey record(Round round, String rule) {
    return new RecordKey(
        CheckupFinding.TYPE, "R-" + round.district() + "-" + round.year() + "-" + rule);
  }

  /** Runs the rules of a round. */
  public Result find(AnswerSheet sheet) {
    Result result =
        new Result(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    Set<RecordKey> holding = new HashSet<>();
    sheet.session().language("ja");
    for (FindingRule rule : sheet.session().found()) {
      RecordKey record = record(sheet.round(), rule.name());
      holding.add(record);
      result.standing.add(record);
      holds(record, sheet, rule, result);
    }
    for (Row row : findings(sheet.round())) {
      String state = row.text(CheckupFinding.STATE);
      boolean open = state.equals("open") || state.equals("planned");
      boolean byRule = row.text(CheckupFinding.ORIGIN).equals("rule");
      if (byRule && open && !holding.contains(row.record())) {
        store.write(
            row.record(),
            Map.of(
                CheckupFinding.STATE, Value.of("settled"),
                CheckupFinding.REASON, Value.of(NO_LONGER)),
            person,
            NO_LONGER);
        result.settled.add(row.record());
      }
    }
    return result;
  }

  private List<Row> findings(Round round) {
    return store
        .records()
        .rows(
            new Selection(
                CheckupFinding.TYPE,
                List.of(round.district()),
                Optional.empty(),
                OptionalInt.of(round.year())));
  }

  private void holds(RecordKey record, AnswerSheet sheet, FindingRule rule, Result result) {
    Standing standing = store.records().standing(record);
    String text = sheet.session().text(rule);
    if (standing.fields().isEmpty()) {
      store.write(record, fresh(sheet, rule, text), person, "");
      result.found.add(record);
      return;
    }
    Map<Field, Value> changes = new LinkedHashMap<>();
    boolean settledByRule =
        shown(standing, CheckupFinding.STATE).equals("settled")
            && shown(standing, CheckupFinding.REASON).equals(NO_LONGER);
    if (settledByRule) {
      changes.put(CheckupFinding.STATE, Value.of("open"));
      changes.put(CheckupFinding.REASON, Value.CLEARED);
      result.again.add(record);
    }
    if (!shown(standing, CheckupFinding.TEXT).equals(text)) {
      changes.put(CheckupFinding.TEXT, Value.of(text));
      if (!settledByRule) {
        result.reworded.add(record);
      }
    }
    if (!changes.isEmpty()) {
      store.write(record, changes, person, "");
    }
  }

  private static Map<Field, Value> fresh(AnswerSheet sheet, FindingRule rule, String text) {
    Map<Field, Value> values = new LinkedHashMap<>();
    values.put(CheckupFinding.DISTRICT, Value.of(sheet.round().district()));
    values.put(CheckupFinding.YEAR, Value.of(Integer.toString(sheet.round().year())));
    if (!rule.area().isEmpty()) {
      values.put(CheckupFinding.AREA, Value.of(rule.area()));
    }
    if (!rule.item().isEmpty()) {
      values.put(CheckupFinding.ITEM, Value.of(FormShelf.lineKey(sheet.formKey(), rule.item())));
    }
    values.put(CheckupFinding.ORIGIN, Value.of("rule"));
    values.put(CheckupFinding.RULE, Value.of(rule.name()));
    values.put(CheckupFinding.KIND, Value.of(rule.kind().code()));
    values.put(CheckupFinding.TEXT, Value.of(text));
    values.put(CheckupFinding.STATE, Value.of("open"));
    return values;
  }

  private static String shown(Standing standing, Field field) {
    return standing.shown(field).filter(Value::isAnswer).map(Value::text).orElse("");
  }
}
