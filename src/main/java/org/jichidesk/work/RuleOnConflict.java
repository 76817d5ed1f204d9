package org.jichidesk.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.merge.Assertion;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;

/** A person decides between values: an ordinary write that has seen them all, with a reason. */
public final class RuleOnConflict {

  private final Store store;

  /** Rules on conflicts of a store. */
  public RuleOnConflict(Store store) {
    this.store = store;
  }

  /**
   * Takes one of the alternatives.
   *
   * @param conflictId id of the conflict as it was shown; {@code type/key/field} is understood too
   * @param number number of the alternative, from 1
   */
  public Assertion take(String conflictId, int number, String person, String reason) {
    Conflict conflict = find(conflictId);
    List<Value> values = conflict.values();
    if (number < 1 || number > values.size()) {
      throw Refusal.of(
          FindingCode.NO_SUCH_ALTERNATIVE, Integer.toString(number), values.size() + "");
    }
    return rule(conflict, values.get(number - 1), person, reason);
  }

  /** Writes a value of one's own. */
  public Assertion write(String conflictId, String typed, String person, String reason) {
    Conflict conflict = find(conflictId);
    Reading reading = TypedText.read(conflict.field(), typed);
    if (reading instanceof Reading.Taken taken) {
      return rule(conflict, taken.value(), person, reason);
    }
    throw new Refusal(
        reading
            .finding(Place.NOWHERE)
            .orElse(Finding.at(Place.NOWHERE, FindingCode.NOT_AN_ASSIGNMENT, typed)));
  }

  private Assertion rule(Conflict conflict, Value value, String person, String reason) {
    if (reason.isBlank()) {
      throw Refusal.of(FindingCode.REASON_NEEDED, conflict.id());
    }
    return store.write(conflict.record(), Map.of(conflict.field(), value), person, reason);
  }

  private Conflict find(String id) {
    Optional<Conflict> found =
        store.records().conflicts().stream()
            .filter(conflict ->
                conflict.id().equalsIgnoreCase(id)
                    || (conflict.record() + "/" + conflict.field().name()).equals(id))
            .findFirst();
    return found.orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_CONFLICT, id));
  }
}
