package org.jichidesk.domain.record;

import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;

/** A rule across the fields of one record. */
@FunctionalInterface
public interface Rule {

  /**
   * Looks at a record's values.
   *
   * @param values the values that stand, by field; a field nobody wrote is absent
   * @return what a person should know (without a place), or empty if all is well
   */
  Optional<Finding> check(Map<Field, Value> values);
}
