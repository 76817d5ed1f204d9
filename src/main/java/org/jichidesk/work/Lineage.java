package org.jichidesk.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Arrival;
import org.jichidesk.store.Logged;
import org.jichidesk.store.Source;
import org.jichidesk.store.SourceSheet;
import org.jichidesk.store.Store;

/** Where every value ever written to a record came from, and what became of it. */
public final class Lineage {

  private final Store store;
  private final Map<Integer, Source> sources = new HashMap<>();
  private final Map<Integer, List<SourceSheet>> sheets = new HashMap<>();
  private final Set<Integer> withdrawn = new HashSet<>();

  /** Looks into a store. */
  public Lineage(Store store) {
    this.store = store;
    for (Source source : store.sources().all()) {
      sources.put(source.number(), source);
      if (source.withdrawal().isPresent()) {
        withdrawn.add(source.number());
      }
    }
  }

  /** What became of a written value. */
  public enum Fate {
    /** It stands. */
    LIVE,
    /** A later write had seen it. */
    SUPERSEDED,
    /** It came only by withdrawn sources. */
    WITHDRAWN,
    /** It was about a person and is disposed of: what it said is shown no more. */
    DISPOSED
  }

  /**
   * One value somebody wrote.
   *
   * @param field the field
   * @param value what was written
   * @param id name of the assertion
   * @param by when, who and why
   * @param fate what became of it
   * @param origins by which ways it came
   */
  public record Entry(
      Field field, Value value, String id, Authorship by, Fate fate, List<Origin> origins) {

    Entry disposed() {
      boolean says = value.isAnswer();
      return says ? new Entry(field, Value.CLEARED, id, by, Fate.DISPOSED, origins) : this;
    }
  }

  /**
   * A way by which a value came.
   *
   * @param book the workbook; empty for a write in this store
   * @param place sheet and cell; empty for a write in this store
   */
  public record Origin(String book, String place) {

    /** Written in this store. */
    public static final Origin HERE = new Origin("", "");
  }

  /** Everything ever written to a record, by field, oldest first. */
  public List<Entry> of(RecordKey record) {
    List<Logged> all = store.records().history(record);
    Standing standing = store.records().standing(record);
    Set<Field> disposed = new DisposedFields(store).of(standing);
    List<Entry> entries = new ArrayList<>();
    for (Field field : record.type().fields()) {
      List<Entry> ofField = new ArrayList<>();
      for (Logged logged : all) {
        Optional<Atom> atom = logged.assertion().atom(field);
        atom.ifPresent(a -> {
          Entry entry = entry(logged, a, standing);
          ofField.add(disposed.contains(field) ? entry.disposed() : entry);
        });
      }
      ofField.sort((a, b) -> {
        int byTime = Long.compare(a.by().stamp(), b.by().stamp());
        return byTime != 0 ? byTime : a.id().compareTo(b.id());
      });
      entries.addAll(ofField);
    }
    return entries;
  }

  private Entry entry(Logged logged, Atom atom, Standing standing) {
    Assertion assertion = logged.assertion();
    Optional<Assertion> accepted = logged.accepted(withdrawn);
    boolean counts = accepted.flatMap(a -> a.atom(atom.field())).isPresent();
    boolean live =
        standing.field(atom.field()).stream()
            .flatMap(field -> field.live().stream())
            .anyMatch(held -> held.id().equals(assertion.id()));
    Fate fate = !counts ? Fate.WITHDRAWN : live ? Fate.LIVE : Fate.SUPERSEDED;
    List<Origin> origins = new ArrayList<>();
    for (Arrival arrival : logged.arrivals()) {
      if ((arrival.fields() >> atom.field().tag() & 1) == 1) {
        origins.add(origin(arrival, atom.field()));
      }
    }
    return new Entry(
        atom.field(), atom.value(), assertion.id().text(), assertion.by(), fate, origins);
  }

  /** By which way a value first came. */
  Origin origin(Logged logged, Field field) {
    return logged.arrivals().stream()
        .filter(arrival -> (arrival.fields() >> field.tag() & 1) == 1)
        .findFirst()
        .map(arrival -> origin(arrival, field))
        .orElse(Origin.HERE);
  }

  private Origin origin(Arrival arrival, Field field) {
    Source source = sources.get(arrival.source());
    if (source == null) {
      return Origin.HERE;
    }
    List<SourceSheet> all =
        sheets.computeIfAbsent(arrival.source(), number -> store.sources().sheets(number));
    for (SourceSheet sheet : all) {
      if (sheet.number() == arrival.sheet()) {
        String cell = sheet.cell(field.tag(), arrival.row()).orElse("" + arrival.row());
        return new Origin(source.name(), sheet.name() + " " + cell);
      }
    }
    return new Origin(source.name(), arrival.row() == 0 ? "" : "" + arrival.row());
  }
}
