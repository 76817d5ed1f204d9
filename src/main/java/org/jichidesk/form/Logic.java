package org.jichidesk.form;

import java.util.Map;
import java.util.Optional;

/**
 * The expressions of a survey row.
 *
 * @param byUse expression by what it is for
 */
public record Logic(Map<Use, Expression> byUse) {

  /** None. */
  public static final Logic NONE = new Logic(Map.of());

  public Logic {
    byUse = Map.copyOf(byUse);
  }

  /** The expression for something, if there is one. */
  public Optional<Expression> of(Use use) {
    return Optional.ofNullable(byUse.get(use));
  }
}
