package org.jichidesk.checkup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.FormSession;
import org.jichidesk.form.ItemState;
import org.jichidesk.form.Question;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.work.FormShelf;

/**
 * Reads check-ups and answers, a year at a time, and keeps what it has read: for one errand, or one
 * opening of a screen.
 */
public final class Rounds {

  private final Store store;
  private final FormShelf forms;
  private final Map<String, Row> districts = new TreeMap<>();
  private final TreeMap<Integer, Map<String, Row>> checkups = new TreeMap<>();
  private final Map<Integer, Map<String, List<Row>>> answers = new HashMap<>();
  private final Map<Round, Map<String, Value>> values = new HashMap<>();

  /** Reads a store. */
  public Rounds(Store store) {
    this.store = store;
    this.forms = new FormShelf(store);
    store
        .records()
        .rows(Selection.all(District.TYPE))
        .forEach(row -> districts.put(row.record().key(), row));
    for (Row row : store.records().rows(Selection.all(Checkup.TYPE))) {
      int year = Integer.parseInt(row.text(Checkup.YEAR));
      checkups.computeIfAbsent(year, y -> new TreeMap<>()).put(row.text(Checkup.DISTRICT), row);
    }
  }

  /** The store. */
  public Store store() {
    return store;
  }

  /** The forms. */
  public FormShelf forms() {
    return forms;
  }

  /** The districts by key. */
  public Map<String, Row> districts() {
    return districts;
  }

  /** What people call a district. */
  public String name(String district) {
    Row row = districts.get(district);
    String name = row == null ? "" : row.text(District.NAME);
    return name.isEmpty() ? district : name;
  }

  /** The check-ups of a year by district. */
  public Map<String, Row> of(int year) {
    return checkups.getOrDefault(year, Map.of());
  }

  /** The record of a round, if it was started. */
  public Optional<Row> checkup(Round round) {
    return Optional.ofNullable(of(round.year()).get(round.district()));
  }

  /** The last year in which there was any check-up. */
  public OptionalInt lastYear() {
    return checkups.isEmpty() ? OptionalInt.empty() : OptionalInt.of(checkups.lastKey());
  }

  /** The form of a round, if it was started and its form is known. */
  public Optional<FormDefinition> form(Round round) {
    return checkup(round).flatMap(row -> forms.form(row.text(Checkup.FORM)));
  }

  /** The answers of a round, to whatever form. */
  public List<Row> answers(Round round) {
    return answers
        .computeIfAbsent(round.year(), this::read)
        .getOrDefault(round.district(), List.of());
  }

  private Map<String, List<Row>> read(int year) {
    Map<String, List<Row>> byDistrict = new HashMap<>();
    store
        .records()
        .rows(new Selection(Answer.TYPE, List.of(), Optional.empty(), OptionalInt.of(year)))
        .forEach(row ->
            byDistrict
                .computeIfAbsent(row.text(Answer.DISTRICT), d -> new java.util.ArrayList<>())
                .add(row));
    return byDistrict;
  }

  /**
   * What stands at the top of a round, calculated values too, by name; of what is not asked
   * nothing. What is borrowed from other rounds counts as unknown here.
   */
  Map<String, Value> values(Round round) {
    Map<String, Value> known = values.get(round);
    if (known == null) {
      known = read(round);
      values.put(round, known);
    }
    return known;
  }

  private Map<String, Value> read(Round round) {
    Optional<FormDefinition> form = form(round);
    if (form.isEmpty()) {
      return Map.of();
    }
    String key = checkup(round).orElseThrow().text(Checkup.FORM);
    FormSession session = LoadedSession.of(this, round, key, form.get(), LastRound.blind());
    Map<String, Value> read = new HashMap<>();
    for (Question question : form.get().questions()) {
      if (session.has(question.name(), FormSession.TOP)) {
        ItemState state = session.state(question.name(), FormSession.TOP);
        state
            .value()
            .filter(value -> state.relevant())
            .ifPresent(value -> read.put(question.name(), value));
      }
    }
    return read;
  }

  /** The round before: of the same district in the last year that has one with answers. */
  public Optional<Round> before(Round round) {
    for (int year : checkups.headMap(round.year(), false).descendingKeySet()) {
      Round earlier = new Round(round.district(), year);
      if (checkup(earlier).isPresent() && !answers(earlier).isEmpty()) {
        return Optional.of(earlier);
      }
    }
    return Optional.empty();
  }

  /** Reads what was written since. */
  public void forget(int year) {
    answers.remove(year);
    values.keySet().removeIf(round -> round.year() == year);
  }

  /** The answer row of a record, if it stands. */
  static Optional<Row> row(List<Row> rows, RecordKey record) {
    return rows.stream().filter(row -> row.record().equals(record)).findFirst();
  }
}
