package org.jichidesk.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;

/**
 * Adds rows of assertions to the store within one transaction. Most rows speak of records nobody
 * knew, so they are inserted in batches on that guess; only where SQLite refuses one (the assertion
 * or the record is there already) is a second look taken.
 */
public final class Intake implements AutoCloseable {

  private static final int BATCH = 512;

  private final AssertionLog log;
  private final Projection projection;
  private final Set<Integer> withdrawn;
  private final PreparedStatement insert;
  private final List<Row> rows = new ArrayList<>(BATCH);
  private final Listener listener;
  private BiConsumer<List<Assertion>, Arrival> noted = (assertions, arrival) -> {};

  Intake(AssertionLog log, Projection projection, Listener listener) throws SQLException {
    this.log = log;
    this.projection = projection;
    this.listener = listener;
    this.withdrawn = log.withdrawn();
    this.insert = log.insertStatement();
  }

  /** Notes every row from now on, besides adding it. */
  void record(BiConsumer<List<Assertion>, Arrival> each) {
    noted = each;
  }

  /** Is told what became of each row. */
  public interface Listener {

    /** A row was added. */
    void added(RecordKey record, Arrival arrival, Outcome outcome);

    /** An assertion has the name of another one but says something else; it was left out. */
    void contradicts(Assertion assertion, Arrival arrival);
  }

  /**
   * Adds one row.
   *
   * @param assertions what the row says of one record, at least one
   * @param arrival how it came; its fields are taken from the assertions
   */
  public void add(List<Assertion> assertions, Arrival arrival) {
    noted.accept(assertions, arrival);
    rows.add(new Row(assertions, arrival));
    if (rows.size() >= BATCH) {
      flush();
    }
  }

  /** Writes what is still queued. */
  public void flush() {
    if (rows.isEmpty()) {
      return;
    }
    try {
      write();
    } catch (SQLException e) {
      throw Sql.refusal(e, "");
    } finally {
      rows.clear();
    }
  }

  private void write() throws SQLException {
    Map<RecordType, List<Row>> byType = new TreeMap<>((a, b) -> Integer.compare(a.tag(), b.tag()));
    for (Row row : rows) {
      for (Assertion assertion : row.assertions) {
        AssertionLog.bind(insert, assertion, row.arrivalOf(assertion).text());
        insert.addBatch();
      }
      RecordKey record = row.record();
      byType.computeIfAbsent(record.type(), t -> new ArrayList<>()).add(row);
      if (row.assertions.size() == 1) {
        projection.queueNew(record, row.assertions.getFirst().atoms());
      } else {
        projection.queueNew(Standing.of(record, row.assertions));
      }
    }
    int[] inserted = insert.executeBatch();
    int at = 0;
    for (Row row : rows) {
      for (int i = 0; i < row.assertions.size(); i++) {
        if (inserted[at++] == 0) {
          row.known.add(row.assertions.get(i).id());
        }
      }
    }
    for (Map.Entry<RecordType, List<Row>> some : byType.entrySet()) {
      boolean[] isNew = projection.writeQueued(some.getKey());
      for (int i = 0; i < isNew.length; i++) {
        some.getValue().get(i).isNew = isNew[i];
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      finish(rows.get(i), i);
    }
  }

  private void finish(Row row, int place) throws SQLException {
    boolean guessedRight =
        row.isNew && row.known.isEmpty() && !withdrawn.contains(row.arrival.source());
    if (!guessedRight) {
      secondLook(row, place);
      return;
    }
    Outcome outcome = Outcome.NEW;
    if (row.assertions.size() > 1) {
      Standing standing = Standing.of(row.record(), row.assertions);
      if (!standing.conflicts().isEmpty()) {
        projection.writeConflicts(standing);
        outcome = Outcome.CONFLICTING;
      }
    }
    listener.added(row.record(), row.arrival, outcome);
  }

  private void secondLook(Row row, int place) throws SQLException {
    RecordKey record = row.record();
    List<Logged> all = new ArrayList<>(log.of(record));
    Set<AssertionId> ahead = ahead(record, place);
    all.removeIf(logged -> ahead.contains(logged.assertion().id()));
    List<Logged> before = new ArrayList<>(all);
    boolean anythingNew = row.isNew;
    for (Assertion arriving : row.assertions) {
      int at = indexOf(all, arriving.id());
      Arrival arrival = row.arrivalOf(arriving);
      if (!row.known.contains(arriving.id())) {
        before.removeIf(logged -> logged.assertion().id().equals(arriving.id()));
        anythingNew = true;
        continue;
      }
      Logged known = all.get(at);
      if (!known.assertion().agreesWith(arriving)) {
        listener.contradicts(arriving, arrival);
        continue;
      }
      Optional<Logged> united = united(known, arriving, arrival);
      if (united.isPresent()) {
        log.replace(united.get().assertion(), united.get().arrivals());
        all.set(at, united.get());
        anythingNew = true;
      }
    }
    if (!anythingNew) {
      listener.added(record, row.arrival, Outcome.UNCHANGED);
      return;
    }
    Standing old = AssertionLog.standing(record, before, withdrawn);
    Standing now = AssertionLog.standing(record, all, withdrawn);
    projection.refresh(now);
    listener.added(record, row.arrival, compare(old, now));
  }

  /** What later rows of the queue brought for a record: it is in the log, but not their turn. */
  private Set<AssertionId> ahead(RecordKey record, int place) {
    Set<AssertionId> ahead = new HashSet<>();
    for (Row later : rows.subList(place + 1, rows.size())) {
      if (later.record().equals(record)) {
        for (Assertion assertion : later.assertions) {
          if (!later.known.contains(assertion.id())) {
            ahead.add(assertion.id());
          }
        }
      }
    }
    return ahead;
  }

  private static Outcome compare(Standing old, Standing now) {
    if (now.shown().equals(old.shown()) && now.conflicts().equals(old.conflicts())) {
      return Outcome.UNCHANGED;
    }
    if (!old.conflicts().containsAll(now.conflicts())) {
      return Outcome.CONFLICTING;
    }
    return old.fields().isEmpty() ? Outcome.NEW : Outcome.CHANGED;
  }

  private static Optional<Logged> united(Logged known, Assertion arriving, Arrival arrival) {
    Assertion assertion = known.assertion().unitedWith(arriving);
    List<Arrival> arrivals = new ArrayList<>(known.arrivals());
    if (arrivals.contains(arrival)) {
      return assertion.equals(known.assertion())
          ? Optional.empty()
          : Optional.of(new Logged(assertion, arrivals));
    }
    arrivals.add(arrival);
    return Optional.of(new Logged(assertion, arrivals));
  }

  private static int indexOf(List<Logged> all, AssertionId id) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).assertion().id().equals(id)) {
        return i;
      }
    }
    throw new IllegalStateException("refused, but not there: " + id);
  }

  /** Ends the rows; what is still queued is written first. */
  @Override
  public void close() {
    try (insert;
        projection) {
      flush();
    } catch (SQLException e) {
      throw Sql.refusal(e, "");
    }
  }

  private static final class Row {

    private final List<Assertion> assertions;
    private final Arrival arrival;
    private final Set<AssertionId> known = new HashSet<>(2);
    private boolean isNew;

    Row(List<Assertion> assertions, Arrival arrival) {
      this.assertions = assertions;
      this.arrival = arrival;
    }

    RecordKey record() {
      return assertions.getFirst().record();
    }

    Arrival arrivalOf(Assertion assertion) {
      return new Arrival(arrival.source(), arrival.sheet(), arrival.row(), assertion.fieldMask());
    }
  }
}
