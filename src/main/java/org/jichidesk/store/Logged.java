package org.jichidesk.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.merge.Assertion;

/**
 * An assertion as the log holds it.
 *
 * @param assertion the assertion with all fields known of it
 * @param arrivals by which ways it came, at least one
 */
public record Logged(Assertion assertion, List<Arrival> arrivals) {

  /** The part of the assertion that did not come by withdrawn sources only, if any. */
  public Optional<Assertion> accepted(Set<Integer> withdrawn) {
    long fields = 0;
    for (Arrival arrival : arrivals) {
      if (!withdrawn.contains(arrival.source())) {
        fields |= arrival.fields();
      }
    }
    return fields == 0 ? Optional.empty() : Optional.of(assertion.onlyFields(fields));
  }
}
