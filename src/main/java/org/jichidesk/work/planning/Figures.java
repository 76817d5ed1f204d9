package org.jichidesk.work.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.planner.Change;
import org.jichidesk.domain.planner.Gap;
import org.jichidesk.domain.planner.Tally;
import org.jichidesk.domain.planner.WhatIfChange;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;

/** The planner's numbers in words: always with what they are of. */
public final class Figures {

  private final Text text;

  /** Words of a language. */
  public Figures(Text text) {
    this.text = text;
  }

  /** A number with its thousands apart and one decimal at most. */
  public static String number(BigDecimal number) {
    BigDecimal shown = number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    String plain =
        String.format(Locale.ROOT, "%,." + Math.max(0, shown.scale()) + "f", shown.abs());
    return (shown.signum() < 0 ? "△" : "") + plain;
  }

  /** A mean; a dash if nothing is known. */
  public static String mean(Tally tally) {
    return tally.mean().map(BigDecimal::toPlainString).orElse("－");
  }

  /** A median; a dash if nothing is known. */
  public static String median(Tally tally) {
    return tally.median().map(m -> m.stripTrailingZeros().toPlainString()).orElse("－");
  }

  /** How many of how many answered: n/32. */
  public static String base(Tally tally) {
    return tally.answers() + "/" + tally.base();
  }

  /** Why there are no numbers, and how often; empty if there are all. */
  public String gaps(Tally tally) {
    return Arrays.stream(Gap.values())
        .filter(gap -> tally.gap(gap) > 0)
        .map(gap -> gap.label().in(text.language()) + tally.gap(gap))
        .collect(Collectors.joining(text.of("planner.and")));
  }

  /** A sum with its base. */
  public String sum(WhatIf.Sum sum, WhatIf.What what) {
    if (sum.known() == 0) {
      return text.of("planner.sum.none", sum.of());
    }
    String unit = text.of("planner.unit." + what);
    return text.of("planner.sum", number(sum.sum()), unit, sum.known(), sum.of());
  }

  /** How many districts left something blank; empty if none. */
  public String missing(WhatIf.Sum sum, WhatIf.What what) {
    return sum.missing() == 0
        ? ""
        : text.of("planner.missing", sum.missing(), text.of("planner.what." + what));
  }

  /** What people call a change. */
  public String change(Change change) {
    return code(WhatIfChange.CHANGE, change.change())
        + " "
        + change.percent()
        + "%"
        + (change.scope().equals("all")
            ? ""
            : text.of("planner.for", code(WhatIfChange.SCOPE, change.scope())));
  }

  /** The label of a code. */
  public String code(Field field, String code) {
    return field.code(code).map(Code::label).map(l -> l.in(text.language())).orElse(code);
  }

  /** Number and name of a duty. */
  public static String duty(Iterable<Row> duties, String key) {
    for (Row duty : duties) {
      if (duty.record().key().equals(key)) {
        return duty.text(DelegatedDuty.NUMBER) + " " + duty.text(DelegatedDuty.NAME);
      }
    }
    return key;
  }

  /** What a scope is called. */
  public String scope(Scope scope, Places places) {
    return scope.kind() == Scope.Kind.DISTRICT
        ? places.name(scope.district())
        : text.of("planner.scope." + scope.kind(), places.in(scope).size());
  }

  /** What a quadrant means. */
  public String quadrant(BurdenAndNeed.Quadrant quadrant) {
    return text.of("planner.quadrant." + quadrant);
  }
}
