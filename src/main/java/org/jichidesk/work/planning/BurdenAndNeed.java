package org.jichidesk.work.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.planner.Tally;
import org.jichidesk.domain.record.Field;
import org.jichidesk.store.Row;

/**
 * How heavy each duty weighs and how much it is needed, over some districts.
 *
 * @param scope which districts
 * @param districts how many these are
 * @param reported how many of them have reported anything
 * @param lines one a duty
 */
public record BurdenAndNeed(Scope scope, int districts, int reported, List<Line> lines) {

  private static final BigDecimal MIDDLE = new BigDecimal("2.5");

  /** The grades 1 to 4 have no neutral: their middle lies between 2 and 3. */
  public enum Quadrant {
    HEAVY_NEEDLESS,
    HEAVY_NEEDED,
    LIGHT_NEEDLESS,
    LIGHT_NEEDED;

    static Quadrant of(boolean heavy, boolean needed) {
      if (heavy) {
        return needed ? HEAVY_NEEDED : HEAVY_NEEDLESS;
      }
      return needed ? LIGHT_NEEDED : LIGHT_NEEDLESS;
    }
  }

  /**
   * A duty.
   *
   * @param duty its record
   * @param burden grades 1 to 4
   * @param need grades 1 to 4
   * @param hours hours of a year
   * @param people persons who took part
   */
  public record Line(Row duty, Tally burden, Tally need, Tally hours, Tally people) {

    /** Its key. */
    public String key() {
      return duty.record().key();
    }

    /** Its number. */
    public String number() {
      return duty.text(DelegatedDuty.NUMBER);
    }

    /** Its name. */
    public String name() {
      return duty.text(DelegatedDuty.NAME);
    }

    /** Where it stands, by the means; nowhere if burden or need is not known of any district. */
    public Optional<Quadrant> quadrant() {
      return burden
          .mean()
          .flatMap(b ->
              need.mean()
                  .map(n -> {
                    boolean heavy = b.compareTo(MIDDLE) >= 0;
                    boolean needed = n.compareTo(MIDDLE) >= 0;
                    return Quadrant.of(heavy, needed);
                  }));
    }
  }

  /** Works it out. */
  public static BurdenAndNeed of(EffortOfYear effort, Scope scope) {
    List<String> districts = effort.places().in(scope);
    List<Line> lines =
        effort.duties().stream()
            .map(duty ->
                new Line(
                    duty,
                    tally(effort, duty, districts, DutyReport.BURDEN),
                    tally(effort, duty, districts, DutyReport.NEED),
                    tally(effort, duty, districts, DutyReport.HOURS),
                    tally(effort, duty, districts, DutyReport.PEOPLE)))
            .toList();
    return new BurdenAndNeed(scope, districts.size(), effort.reported(districts), lines);
  }

  private static Tally tally(EffortOfYear effort, Row duty, List<String> districts, Field field) {
    return Tally.of(
        districts.stream().map(d -> effort.measure(duty.record().key(), d, field)).toList());
  }
}
