package org.jichidesk.domain.cases;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Rule;
import org.jichidesk.domain.record.Value;

/** Rules several kinds of case share. */
final class CaseRules {

  private CaseRules() {}

  /** The second date is not before the first. */
  static Rule inOrder(Field from, Field to) {
    return values -> {
      String begin = answer(values, from);
      String end = answer(values, to);
      boolean well = begin.isEmpty() || end.isEmpty() || begin.compareTo(end) <= 0;
      return well
          ? Optional.empty()
          : finding(FindingCode.ENDS_BEFORE_BEGIN, to.label().ja(), end, begin);
    };
  }

  /** In these states another field is filled in. */
  static Rule needs(Field state, Set<String> states, Field needed) {
    return values -> {
      String now = answer(values, state);
      boolean well = !states.contains(now) || !answer(values, needed).isEmpty();
      return well
          ? Optional.empty()
          : finding(
              FindingCode.STATE_NEEDS,
              state.code(now).map(code -> code.label().ja()).orElse(now),
              needed.label().ja());
    };
  }

  /** A part is not more than the whole. */
  static Rule within(Field whole, Field part) {
    return values -> {
      String all = answer(values, whole);
      String some = answer(values, part);
      boolean well =
          all.isEmpty()
              || some.isEmpty()
              || new BigDecimal(some).compareTo(new BigDecimal(all)) <= 0;
      return well
          ? Optional.empty()
          : finding(FindingCode.PART_OVER_WHOLE, part.label().ja(), some, whole.label().ja(), all);
    };
  }

  private static String answer(Map<Field, Value> values, Field field) {
    return Optional.ofNullable(values.get(field))
        .filter(Value::isAnswer)
        .map(Value::text)
        .orElse("");
  }

  private static Optional<Finding> finding(FindingCode code, String... words) {
    return Optional.of(Finding.at(Place.NOWHERE, code, words));
  }
}
