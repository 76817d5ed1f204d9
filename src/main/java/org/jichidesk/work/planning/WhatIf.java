package org.jichidesk.work.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.planner.Change;
import org.jichidesk.domain.planner.Gap;
import org.jichidesk.domain.planner.Measure;
import org.jichidesk.domain.planner.Tally;
import org.jichidesk.domain.record.Field;

/**
 * What changes of duties would free. A district of which hours are missing adds nothing to the sum
 * and is counted as missing: unknown is never taken for zero.
 *
 * @param changes the changes
 * @param lines one a change and district it is for
 * @param effort what it is worked out from
 */
public record WhatIf(List<Change> changes, List<Line> lines, EffortOfYear effort) {

  /**
   * A change in a district.
   *
   * @param change the change
   * @param district key of the district
   * @param hours hours freed
   * @param people persons freed
   * @param grant yen of the grant that are paid for what is freed
   */
  public record Line(
      Change change, String district, Measure hours, Measure people, Measure grant) {}

  /**
   * A sum with its base.
   *
   * @param sum what is freed, of what is known
   * @param known districts of which something is known
   * @param missing districts of which something is missing
   * @param of districts there are
   */
  public record Sum(BigDecimal sum, int known, int missing, int of) {}

  /** Which number. */
  public enum What {
    HOURS,
    PEOPLE,
    GRANT;

    Measure of(Line line) {
      return switch (this) {
        case HOURS -> line.hours();
        case PEOPLE -> line.people();
        case GRANT -> line.grant();
      };
    }
  }

  /** Works it out. */
  public static WhatIf of(EffortOfYear effort, ComputedGrant grants, List<Change> changes) {
    List<Line> lines = new ArrayList<>();
    for (Change change : changes) {
      for (String district : effort.places().in(Scope.CITY)) {
        if (change.isFor(effort.places().mountain(district))) {
          lines.add(
              new Line(
                  change,
                  district,
                  freed(effort, change, district, DutyReport.HOURS),
                  freed(effort, change, district, DutyReport.PEOPLE),
                  grant(grants, change, district)));
        }
      }
    }
    return new WhatIf(changes, lines, effort);
  }

  private static Measure freed(EffortOfYear effort, Change change, String district, Field field) {
    Measure measure = effort.measure(change.duty(), district, field);
    return measure.number().map(change::freed).map(Measure::of).orElse(measure);
  }

  /** What is paid for the duty, as far as it is freed; nothing is paid for most duties. */
  private static Measure grant(ComputedGrant grants, Change change, String district) {
    List<Optional<BigDecimal>> amounts =
        grants.lines().stream()
            .filter(line -> line.duty().equals(change.duty()))
            .filter(line -> line.district().equals(district))
            .map(ComputedGrant.Line::amount)
            .toList();
    if (amounts.isEmpty()) {
      return Measure.none(Gap.NOT_APPLICABLE);
    }
    if (amounts.stream().anyMatch(Optional::isEmpty)) {
      return Measure.none(Gap.BLANK);
    }
    return Measure.of(
        change.freed(
            amounts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  /** What is freed in a scope. */
  public Sum sum(Scope scope, What what) {
    List<String> districts = effort.places().in(scope);
    BigDecimal sum = BigDecimal.ZERO;
    int known = 0;
    int missing = 0;
    for (String district : districts) {
      Tally tally = tally(district, what);
      sum = sum.add(tally.sum());
      known += tally.answers() > 0 ? 1 : 0;
      missing += tally.missing() > 0 ? 1 : 0;
    }
    return new Sum(sum, known, missing, districts.size());
  }

  /** What is known of a number in a district, over the changes. */
  public Tally tally(String district, What what) {
    return Tally.of(
        lines.stream().filter(l -> l.district().equals(district)).map(what::of).toList());
  }

  /** What is known of a change's number, over the districts it is for. */
  public Tally tally(Change change, What what) {
    return Tally.of(lines.stream().filter(l -> l.change().equals(change)).map(what::of).toList());
  }
}
