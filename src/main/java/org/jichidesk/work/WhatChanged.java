package org.jichidesk.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Atom;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Logged;
import org.jichidesk.store.RecentWrites;
import org.jichidesk.store.Source;
import org.jichidesk.store.Store;

/** What people wrote in a store since some time, and what came in with workbooks. */
public final class WhatChanged {

  private final Store store;
  private final Map<RecordKey, List<Logged>> histories = new HashMap<>();

  /** Looks into a store. */
  public WhatChanged(Store store) {
    this.store = store;
  }

  /**
   * A field that changed.
   *
   * @param millis when it was written here, or came in, in milliseconds since 1970
   * @param by when, who and why
   * @param record the record
   * @param district key of the record's district; empty if it belongs to none
   * @param field the field
   * @param before what the writer had seen there, if anything
   * @param after what was written
   * @param source the workbook it came with, if it was not written here
   */
  public record Change(
      long millis,
      Authorship by,
      RecordKey record,
      String district,
      Field field,
      Optional<Value> before,
      Value after,
      Optional<Source> source) {}

  /**
   * What changed.
   *
   * @param changes the newest first; of what came in only what changed an earlier value
   * @param sources the workbooks that came in, newest first
   * @param more true if there is more than was asked for
   */
  public record Result(List<Change> changes, List<Source> sources, boolean more) {}

  /**
   * Looks.
   *
   * @param millis since when, in milliseconds since 1970
   * @param most how many changes to give at most
   */
  public Result since(long millis, int most) {
    long since = millis << 16;
    Map<Integer, Source> sources = new LinkedHashMap<>();
    Map<Integer, Long> mergedAt = new HashMap<>();
    for (Source source : store.sources().all()) {
      sources.put(source.number(), source);
      if (source.withdrawal().isEmpty()) {
        mergedAt.put(source.number(), source.mergedAt());
      }
    }
    List<Change> changes = new ArrayList<>();
    List<RecentWrites.Write> writes = store.recent().since(since, mergedAt, most);
    for (RecentWrites.Write write : writes) {
      if (changes.size() < most) {
        changes.addAll(changes(write, sources));
      }
    }
    boolean more = changes.size() >= most;
    return new Result(
        changes.subList(0, Math.min(most, changes.size())),
        sources.values().stream()
            .filter(source -> mergedAt.getOrDefault(source.number(), 0L) >= since)
            .toList()
            .reversed(),
        more);
  }

  private List<Change> changes(RecentWrites.Write write, Map<Integer, Source> sources) {
    List<Logged> history = histories.computeIfAbsent(write.record(), store.records()::history);
    List<Change> changes = new ArrayList<>();
    for (Logged logged : history) {
      Assertion assertion = logged.assertion();
      if (assertion.id().text().equals(write.id())) {
        for (Atom atom : assertion.atoms()) {
          Optional<Value> before = before(history, assertion, atom);
          if (write.source() == 0 || before.filter(v -> !v.equals(atom.value())).isPresent()) {
            changes.add(
                new Change(
                    write.stamp() >> 16,
                    assertion.by(),
                    write.record(),
                    SubmissionBoard.districtOf(store, write.record()).orElse(""),
                    atom.field(),
                    before,
                    atom.value(),
                    Optional.ofNullable(sources.get(write.source()))));
          }
        }
      }
    }
    return changes;
  }

  /** The last value the writer had seen of the field. */
  private static Optional<Value> before(List<Logged> history, Assertion assertion, Atom atom) {
    Optional<Value> before = Optional.empty();
    long newest = -1;
    for (Logged logged : history) {
      Assertion other = logged.assertion();
      Optional<Atom> earlier = other.atom(atom.field());
      boolean wasSeen = earlier.isPresent() && atom.seen().covers(other.id());
      if (wasSeen && !other.id().equals(assertion.id()) && other.by().stamp() > newest) {
        newest = other.by().stamp();
        before = earlier.map(Atom::value);
      }
    }
    return before;
  }
}
