package org.jichidesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.record.RecordKey;

/** What follows from withdrawing a source: records fall back to what stands without it. */
final class Withdrawal {

  private final Connection connection;
  private final AssertionLog log;

  Withdrawal(Connection connection, AssertionLog log) {
    this.connection = connection;
    this.log = log;
  }

  /** Refreshes every record the source spoke of; gives the rulings that had seen it. */
  List<Assertion> refresh(int source) throws SQLException {
    Set<Integer> withdrawn = log.withdrawn();
    List<Assertion> rulings = new ArrayList<>();
    try (Projection projection = new Projection(connection)) {
      for (RecordKey record : recordsOf(source)) {
        List<Logged> all = log.of(record);
        projection.refresh(AssertionLog.standing(record, all, withdrawn));
        rulings.addAll(rulingsOver(all, source, withdrawn));
      }
    }
    return rulings;
  }

  private Set<RecordKey> recordsOf(int source) throws SQLException {
    Set<RecordKey> records = new TreeSet<>();
    Consumer<List<Logged>> collect = all -> records.add(all.getFirst().assertion().record());
    String mark = source + ".";
    log.forEachRecord(
        "SELECT "
            + AssertionLog.COLUMNS
            + " FROM assertion a WHERE instr(';' || a.arrivals, ';"
            + mark
            + "') > 0 ORDER BY a.type, a.record, a.id",
        collect);
    return records;
  }

  private static List<Assertion> rulingsOver(List<Logged> all, int source, Set<Integer> withdrawn) {
    List<Assertion> rulings = new ArrayList<>();
    for (Logged one : all) {
      Optional<Assertion> accepted = one.accepted(withdrawn);
      if (accepted.isPresent() && !accepted.get().by().reason().isEmpty()) {
        boolean sawWithdrawn =
            all.stream().anyMatch(other -> saw(accepted.get(), other, source, withdrawn));
        if (sawWithdrawn) {
          rulings.add(accepted.get());
        }
      }
    }
    return rulings;
  }

  /** True if the ruling had seen a value that came by this source and no longer counts. */
  private static boolean saw(Assertion ruling, Logged other, int source, Set<Integer> withdrawn) {
    long gone = ~other.accepted(withdrawn).map(Assertion::fieldMask).orElse(0L);
    for (Arrival arrival : other.arrivals()) {
      if (arrival.source() == source) {
        long fields = arrival.fields() & gone;
        for (Atom atom : ruling.atoms()) {
          if ((fields >> atom.field().tag() & 1) == 1
              && atom.seen().covers(other.assertion().id())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
