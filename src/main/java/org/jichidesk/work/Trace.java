package org.jichidesk.work;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Store;

/**
 * The way of a duty through the review: all that led to it and came of it, in time order, and back
 * from any of that to the duty. It follows the reference fields of the declarations, so that a new
 * noun takes part without a line here.
 */
public final class Trace {

  /** Everything belongs to some place; that is no trace. */
  private static final Set<RecordType> PLACES = Set.of(District.TYPE, BranchOffice.TYPE);

  private final Store store;
  private final RecordLinks links;

  /** Traces in a store, as it is at this moment. */
  public Trace(Store store) {
    this.store = store;
    this.links = new RecordLinks(store);
  }

  /** What is known of a record's way, oldest first. */
  public List<TraceStep> of(RecordKey start) {
    Set<RecordKey> found = new LinkedHashSet<>(follow(Set.of(start), links::to));
    Set<RecordKey> around = new LinkedHashSet<>();
    found.forEach(record -> around.addAll(links.from(record)));
    around.removeAll(found);
    around.removeIf(record -> record.type() == start.type() || PLACES.contains(record.type()));
    Set<RecordType> types = found.stream().map(RecordKey::type).collect(toSet());
    for (RecordKey record : List.copyOf(around)) {
      links.to(record).stream().filter(with -> isOnlyOf(with, types, found)).forEach(around::add);
    }
    found.forEach(record -> around.addAll(follow(Set.of(record), links::from)));
    around.removeIf(record -> record.type() == start.type());
    found.addAll(around);
    found.remove(start);
    found.removeIf(record -> PLACES.contains(record.type()));
    TraceSteps steps = new TraceSteps(store, links);
    List<TraceStep> all = new ArrayList<>(steps.of(List.of(start)));
    all.addAll(steps.of(found));
    all.sort(
        Comparator.comparing(TraceStep::date)
            .thenComparingInt(step -> order(step.record().type()))
            .thenComparing(TraceStep::record)
            .thenComparingLong(TraceStep::stamp));
    return all;
  }

  private int order(RecordType type) {
    return store.catalog().types().indexOf(type);
  }

  /** The duties a record has to do with: what it leads to, and what leads to both. */
  public List<RecordKey> duties(RecordKey record) {
    Set<RecordKey> reached = follow(follow(Set.of(record), links::to), links::from);
    if (ofDuty(reached).isEmpty()) {
      reached = follow(follow(follow(Set.of(record), links::from), links::to), links::from);
    }
    return ofDuty(reached);
  }

  private static List<RecordKey> ofDuty(Collection<RecordKey> records) {
    return records.stream().filter(one -> one.type() == DelegatedDuty.TYPE).sorted().toList();
  }

  /** All that can be reached; places are not gone through. */
  private static Set<RecordKey> follow(
      Set<RecordKey> start, Function<RecordKey, List<RecordKey>> next) {
    Set<RecordKey> found = new LinkedHashSet<>(start);
    Deque<RecordKey> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      RecordKey record = open.removeFirst();
      if (!PLACES.contains(record.type())) {
        next.apply(record).stream().filter(found::add).forEach(open::add);
      }
    }
    return found;
  }

  /**
   * True if it belongs with what surrounds the start, and not to something else of a kind that was
   * found: another duty, another proposal.
   */
  private boolean isOnlyOf(RecordKey record, Set<RecordType> types, Set<RecordKey> found) {
    return !types.contains(record.type())
        && links.from(record).stream()
            .allMatch(target -> !types.contains(target.type()) || found.contains(target));
  }
}
