package org.jichidesk.domain.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Standing.FieldStanding;
import org.jichidesk.domain.merge.Standing.Held;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;

/**
 * Several desks that write, exchange workbooks and merge, all in memory. Beside what the model says
 * it keeps a plain account of its own: who had which writes in front of them.
 */
public final class World {

  public static final List<RecordKey> RECORDS =
      List.of(
          new RecordKey(Officer.TYPE, "P1"),
          new RecordKey(Officer.TYPE, "P2"),
          new RecordKey(DutyReport.TYPE, "D01.T001.2026"));

  private static final List<Value> VALUES =
      List.of(
          Value.of("1"),
          Value.of("2"),
          Value.of("3"),
          Value.of("44"),
          Value.CLEARED,
          Value.NO_ANSWER);

  private static final int MOST_DESKS = 6;

  private final List<Desk> desks = new ArrayList<>();
  private final List<Book> books = new ArrayList<>();
  private final Map<Name, Said> account = new LinkedHashMap<>();
  private int copies;

  public World() {
    for (String name : List.of("AAAA", "BBBB", "CCCC")) {
      desks.add(new Desk(name, desks.size()));
    }
  }

  /** The fields of a record that histories speak of. */
  public static List<Field> fields(RecordKey record) {
    return record.type() == Officer.TYPE
        ? List.of(Officer.NAME, Officer.ROLE, Officer.READING, RecordType.REMOVED)
        : List.of(DutyReport.PEOPLE, DutyReport.HOURS, DutyReport.NOTE, RecordType.REMOVED);
  }

  public List<Desk> desks() {
    return desks;
  }

  public List<Book> books() {
    return books;
  }

  /** Every write to a field that anybody made, by its name. */
  public Map<Name, Said> account() {
    return account;
  }

  public World play(List<Step> steps) {
    steps.forEach(this::play);
    return this;
  }

  void play(Step step) {
    switch (step) {
      case Step.Write(int desk, int record, int fields, int value) ->
          write(of(desks, desk), of(RECORDS, record), fields, value);
      case Step.Rule(int desk, int conflict, int value) -> rule(of(desks, desk), conflict, value);
      case Step.Export(int desk, int fields) ->
          books.add(of(desks, desk).export("E" + books.size(), fields));
      case Step.Edit(int book, int record, int field, int value) -> {
        if (!books.isEmpty()) {
          RecordKey key = of(RECORDS, record);
          edit(of(books, book), key, of(fields(key), field), of(VALUES, value));
        }
      }
      case Step.Merge(int desk, int book) -> {
        if (!books.isEmpty()) {
          of(desks, desk).merge(of(books, book).rows());
        }
      }
      case Step.Copy(int desk) -> {
        if (desks.size() < MOST_DESKS) {
          Desk copy = new Desk("K" + copies++, desks.size());
          copy.merge(of(desks, desk).everything());
          desks.add(copy);
        }
      }
    }
  }

  private static <T> T of(List<T> some, int choice) {
    return some.get(Math.floorMod(choice, some.size()));
  }

  private void write(Desk desk, RecordKey record, int mask, int value) {
    Map<Field, Value> changes = new LinkedHashMap<>();
    List<Field> fields = fields(record);
    for (int i = 0; i < fields.size(); i++) {
      if ((mask >> i & 1) == 1) {
        changes.put(fields.get(i), valueFor(fields.get(i), value + i));
      }
    }
    if (!changes.isEmpty()) {
      desk.write(record, changes, "");
    }
  }

  private static Value valueFor(Field field, int choice) {
    return field == RecordType.REMOVED ? Value.of("yes") : of(VALUES, choice);
  }

  private void rule(Desk desk, int choice, int value) {
    List<Conflict> open =
        RECORDS.stream().flatMap(record -> desk.standing(record).conflicts().stream()).toList();
    if (!open.isEmpty()) {
      Conflict conflict = of(open, choice);
      desk.write(
          conflict.record(), Map.of(conflict.field(), of(conflict.values(), value)), "ruled");
    }
  }

  /** As a workbook is read: the cell says something else than it showed. */
  private void edit(Book book, RecordKey record, Field field, Value value) {
    List<Assertion> rows = new ArrayList<>(book.rows());
    Standing standing =
        Standing.of(record, rows.stream().filter(row -> row.record().equals(record)).toList());
    Seen seen = Seen.NOTHING;
    Set<AssertionId> known = new HashSet<>();
    if (standing.field(field).isPresent()) {
      FieldStanding behind = standing.field(field).get();
      if (behind.shown().equals(value)) {
        return;
      }
      seen = behind.knownOfShown();
      for (Held held : behind.live()) {
        if (held.value().equals(behind.shown())) {
          known.addAll(knownWith(new Name(held.id(), record, field)));
          rows.replaceAll(row -> row.id().equals(held.id()) ? without(row, field) : row);
        }
      }
      rows.removeIf(row -> row.atoms().isEmpty());
    }
    Authorship by = new Authorship(book.stamp(), "O09", "typist", "");
    Assertion edit = Writing.edit(book.origin(), by, record, field, value, seen);
    rows.removeIf(row -> row.id().equals(edit.id()));
    rows.add(edit);
    account.putIfAbsent(
        new Name(edit.id(), record, field), new Said(edit.atoms().getFirst(), known));
    books.add(new Book(book.origin(), book.stamp(), rows));
  }

  private static Assertion without(Assertion row, Field field) {
    return row.onlyFields(~(1L << field.tag()));
  }

  private Set<AssertionId> knownWith(Name name) {
    Set<AssertionId> known = new LinkedHashSet<>(account.get(name).knew());
    known.add(name.id());
    return known;
  }

  /** Names a write to one field. */
  public record Name(AssertionId id, RecordKey record, Field field) {}

  /**
   * What was written, and which writes of the same field the writer had in front of them, with all
   * that those had.
   */
  public record Said(Atom atom, Set<AssertionId> knew) {}

  /** A workbook: the live writes of some fields, with what they had seen. */
  public record Book(String origin, long stamp, List<Assertion> rows) {}

  /** A store in memory: the set of assertions that came to it. */
  public final class Desk {

    private final String name;
    private final HybridClock clock;
    private final Map<RecordKey, Map<AssertionId, Assertion>> held = new TreeMap<>();
    private final List<Assertion> own = new ArrayList<>();

    Desk(String name, int number) {
      this.name = name;
      // Every desk's wall clock stands still, each at another time.
      this.clock = new HybridClock(() -> Instant.ofEpochMilli(1_000_000L - number * 1_000L), 0);
    }

    public Standing standing(RecordKey record) {
      return Standing.of(record, held.getOrDefault(record, Map.of()).values());
    }

    /** The writes made at this desk. */
    public List<Assertion> own() {
      return own;
    }

    List<Assertion> everything() {
      return held.values().stream().flatMap(some -> some.values().stream()).toList();
    }

    private void write(RecordKey record, Map<Field, Value> changes, String reason) {
      Authorship by = new Authorship(clock.next(), "O01", "p", reason);
      AssertionId id = AssertionId.written(name, own.size() + 1L);
      Map<Field, Set<AssertionId>> knew = new LinkedHashMap<>();
      changes.keySet().forEach(field -> knew.put(field, inFront(record, field)));
      Assertion written = Writing.write(id, by, standing(record), changes);
      for (Atom atom : written.atoms()) {
        account.put(new Name(id, record, atom.field()), new Said(atom, knew.get(atom.field())));
      }
      own.add(written);
      merge(List.of(written));
    }

    private Set<AssertionId> inFront(RecordKey record, Field field) {
      Set<AssertionId> known = new LinkedHashSet<>();
      for (Assertion one : held.getOrDefault(record, Map.of()).values()) {
        if (one.atom(field).isPresent()) {
          known.addAll(knownWith(new Name(one.id(), record, field)));
        }
      }
      return known;
    }

    void merge(List<Assertion> rows) {
      for (Assertion row : rows) {
        clock.meet(row.by().stamp());
        held.computeIfAbsent(row.record(), r -> new TreeMap<>()).merge(row.id(), row, World::unite);
      }
    }

    Book export(String origin, int mask) {
      List<Assertion> rows = new ArrayList<>();
      for (RecordKey record : held.keySet()) {
        Map<AssertionId, Assertion> live = new TreeMap<>();
        for (FieldStanding standing : standing(record).fields().values()) {
          if ((mask >> fields(record).indexOf(standing.field()) & 1) == 1) {
            for (Held one : standing.live()) {
              Atom atom = new Atom(standing.field(), one.value(), one.seen());
              live.merge(
                  one.id(), new Assertion(one.id(), record, one.by(), List.of(atom)), World::unite);
            }
          }
        }
        rows.addAll(live.values());
      }
      return new Book(origin, clock.next(), rows);
    }
  }

  static Assertion unite(Assertion one, Assertion other) {
    if (!one.agreesWith(other)) {
      throw new AssertionError("one name, two contents: " + one + " and " + other);
    }
    return one.unitedWith(other);
  }
}
