package org.jichidesk.work;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Logged;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;

/**
 * Turns records into steps. What every district says for itself is told in one step for all of
 * them; other records in one for their making and one for every change of their state.
 */
final class TraceSteps {

  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private final Store store;
  private final RecordLinks links;

  TraceSteps(Store store, RecordLinks links) {
    this.store = store;
    this.links = links;
  }

  List<TraceStep> of(Collection<RecordKey> records) {
    List<TraceStep> steps = new ArrayList<>();
    Map<String, List<Row>> together = new LinkedHashMap<>();
    for (RecordKey record : records) {
      Row row = links.row(record);
      if (row == null) {
        continue;
      }
      Optional<String> group = group(record);
      if (group.isPresent()) {
        together.computeIfAbsent(group.get(), key -> new ArrayList<>()).add(row);
      } else {
        single(row, steps);
      }
    }
    together.values().forEach(rows -> steps.add(summary(rows)));
    return steps;
  }

  /** Key without the district, for records that every district has one of. */
  private static Optional<String> group(RecordKey record) {
    RecordType type = record.type();
    return type.districtField()
        .filter(type.keyFields()::contains)
        .map(district -> {
          StringBuilder group = new StringBuilder(type.name());
          for (Field field : type.keyFields()) {
            if (!field.equals(district)) {
              group.append('.').append(record.part(field).text());
            }
          }
          return group.toString();
        });
  }

  private void single(Row row, List<TraceStep> steps) {
    List<Assertion> all =
        store.records().history(row.record()).stream()
            .map(Logged::assertion)
            .sorted((a, b) -> Long.compare(a.by().stamp(), b.by().stamp()))
            .toList();
    if (all.isEmpty()) {
      return;
    }
    Optional<Field> state = state(row.record().type());
    Authorship made = all.getFirst().by();
    String date = ownDate(row).orElseGet(() -> day(made));
    steps.add(step(date, row, made, told(row, state.filter(s -> all.size() == 1))));
    if (state.isEmpty() || all.size() == 1) {
      return;
    }
    for (Assertion assertion : all) {
      for (Atom atom : assertion.atoms()) {
        if (atom.field().equals(state.get())) {
          steps.add(
              step(
                  assertion.equals(all.getFirst()) ? date : day(assertion.by()),
                  row,
                  assertion.by(),
                  List.of(new TraceStep.Told(atom.field(), atom.value(), 1))));
        }
      }
    }
  }

  private static TraceStep step(String date, Row row, Authorship by, List<TraceStep.Told> told) {
    return new TraceStep(date, row.record(), 1, by.office(), by.person(), by.stamp(), told);
  }

  private TraceStep summary(List<Row> rows) {
    Row first = rows.getFirst();
    Assertion last = null;
    String date = "";
    for (Row row : rows) {
      for (Logged logged : store.records().history(row.record())) {
        if (last == null || logged.assertion().by().stamp() > last.by().stamp()) {
          last = logged.assertion();
        }
      }
      String own = ownDate(row).orElse("");
      date = own.compareTo(date) > 0 ? own : date;
    }
    if (last == null) {
      throw new IllegalStateException("a record without a write: " + first.record());
    }
    return new TraceStep(
        date.isEmpty() ? day(last.by()) : date,
        first.record(),
        rows.size(),
        last.by().office(),
        last.by().person(),
        last.by().stamp(),
        counted(rows));
  }

  /** How often which answer was given to the first coded field. */
  private static List<TraceStep.Told> counted(List<Row> rows) {
    Optional<Field> coded =
        rows.getFirst().record().type().fields().stream()
            .filter(field -> field.type() == FieldType.CODE)
            .findFirst();
    if (coded.isEmpty()) {
      return List.of();
    }
    Map<String, Integer> times = new TreeMap<>();
    for (Row row : rows) {
      row.value(coded.get()).ifPresent(value -> times.merge(value.canonical(), 1, Integer::sum));
    }
    return times.entrySet().stream()
        .map(one ->
            new TraceStep.Told(coded.get(), Value.fromCanonical(one.getKey()), one.getValue()))
        .toList();
  }

  /** What it is called, else what it says, and (where there is but one write) its state. */
  private static List<TraceStep.Told> told(Row row, Optional<Field> state) {
    RecordType type = row.record().type();
    List<TraceStep.Told> told = new ArrayList<>();
    for (Field field : type.fields()) {
      boolean tells =
          (field.type() == FieldType.TEXT && told.isEmpty() && !type.nameFields().contains(field))
              || (field.type() == FieldType.CODE && field.steps().isEmpty())
              || field.type() == FieldType.FISCAL_YEAR
              || state.filter(field::equals).isPresent();
      row.value(field)
          .filter(value -> tells && !value.equals(Value.CLEARED))
          .ifPresent(value -> told.add(new TraceStep.Told(field, value, 1)));
    }
    return told;
  }

  private static Optional<Field> state(RecordType type) {
    return type.fields().stream().filter(field -> !field.steps().isEmpty()).findFirst();
  }

  /** The first date a record gives itself that is not a deadline or an end. */
  private static Optional<String> ownDate(Row row) {
    return row.record().type().fields().stream()
        .filter(field -> field.type() == FieldType.DATE)
        .filter(field -> !field.name().equals("deadline") && !field.name().startsWith("to_"))
        .map(row::text)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static String day(Authorship by) {
    return Instant.ofEpochMilli(by.millis()).atZone(JAPAN).toLocalDate().toString();
  }
}
