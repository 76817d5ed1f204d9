package org.jichidesk.ui.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.work.ClosedRevision;

/**
 * What was edited since the store was opened, to go back and forth. Undoing writes the former
 * values as new assertions: nothing is ever deleted. What somebody changed since is left alone.
 */
final class UndoLog {

  private final Deque<List<Change>> done = new ArrayDeque<>();
  private final Deque<List<Change>> undone = new ArrayDeque<>();

  /**
   * A write to one record.
   *
   * @param before what was shown; a field that had no value is missing
   * @param after what was written
   */
  record Change(RecordKey record, Map<Field, Value> before, Map<Field, Value> after) {

    static Change of(Standing before, Map<Field, Value> written) {
      Map<Field, Value> former = new HashMap<>(before.shown());
      former.keySet().retainAll(written.keySet());
      Map<Field, Value> after = new HashMap<>(written);
      if (before.fields().isEmpty()) {
        former.put(RecordType.REMOVED, Value.of("yes"));
        after.put(RecordType.REMOVED, Value.of("no"));
      }
      return new Change(before.record(), former, after);
    }
  }

  synchronized void add(List<Change> changes) {
    if (!changes.isEmpty()) {
      done.push(changes);
      undone.clear();
    }
  }

  synchronized boolean canUndo() {
    return !done.isEmpty();
  }

  synchronized boolean canRedo() {
    return !undone.isEmpty();
  }

  /** Takes back the last edit. */
  synchronized void undo(Store store, String person) {
    List<Change> last = new ArrayList<>(done.pop());
    last = last.reversed();
    check(store, last, true);
    last.forEach(change -> write(store, change, true, person));
    undone.push(last.reversed());
  }

  /** Does again what was taken back last. */
  synchronized void redo(Store store, String person) {
    List<Change> last = undone.pop();
    check(store, last, false);
    last.forEach(change -> write(store, change, false, person));
    done.push(last);
  }

  private static void check(Store store, List<Change> changes, boolean back) {
    for (Change change : changes) {
      ClosedRevision.refuse(store, change.record(), Set.of());
      Standing now = store.records().standing(change.record());
      Map<Field, Value> expected = back ? change.after() : change.before();
      for (Field field : change.after().keySet()) {
        if (field != RecordType.REMOVED && !matches(now.shown(field), expected.get(field))) {
          throw Refusal.of(
              FindingCode.CHANGED_SINCE, field.label().ja(), change.record().toString());
        }
      }
    }
  }

  private static boolean matches(
      Optional<Value> now, @org.jspecify.annotations.Nullable Value expected) {
    return expected == null
        ? now.isEmpty() || now.get().equals(Value.CLEARED)
        : now.isPresent() && now.get().equals(expected);
  }

  private static void write(Store store, Change change, boolean back, String person) {
    Map<Field, Value> values = new HashMap<>();
    for (Field field : change.after().keySet()) {
      Map<Field, Value> wanted = back ? change.before() : change.after();
      values.put(field, wanted.getOrDefault(field, Value.CLEARED));
    }
    store.write(change.record(), values, person, "");
  }
}
