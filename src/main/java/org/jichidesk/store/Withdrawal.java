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
        rulings.addAll(rulingsOver(all, withdrawn));
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

  private static List<Assertion> rulingsOver(List<Logged> all, Set<Integer> withdrawn) {
    List<Assertion> rulings = new ArrayList<>();
    for (Logged one : all) {
      Optional<Assertion> accepted = one.accepted(withdrawn);
      if (accepted.isPresent() && !accepted.get().by().reason().isEmpty()) {
        boolean sawWithdrawn =
            all.stream()
                .filter(other -> other.accepted(withdrawn).isEmpty())
                .anyMatch(other -> saw(accepted.get(), other.assertion()));
        if (sawWithdrawn) {
          rulings.add(accepted.get());
        }
      }
    }
    return rulings;
  }

  private static boolean saw(Assertion ruling, Assertion other) {
    for (Atom atom : ruling.atoms()) {
      if (other.atom(atom.field()).isPresent() && atom.seen().covers(other.id())) {
        return true;
      }
    }
    return false;
  }
}
