package org.jichidesk.work;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which backups to keep: the recent ones, then the last one of a day, of a week, of a month. Days
 * without a backup do not count, so a long holiday loses none.
 *
 * @param recent how many of the newest
 * @param days of how many days
 * @param weeks of how many weeks
 * @param months of how many months
 */
record Rotation(int recent, int days, int weeks, int months) {

  static final Rotation STANDARD = new Rotation(12, 14, 8, 12);

  /** Those of the given times that are kept. */
  Set<LocalDateTime> kept(Collection<LocalDateTime> times) {
    List<LocalDateTime> newestFirst =
        times.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    Set<LocalDateTime> kept = new TreeSet<>();
    keep(kept, newestFirst, recent, time -> time);
    keep(kept, newestFirst, days, LocalDateTime::toLocalDate);
    keep(
        kept,
        newestFirst,
        weeks,
        time ->
            time.get(IsoFields.WEEK_BASED_YEAR) * 100
                + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    keep(kept, newestFirst, months, YearMonth::from);
    return kept;
  }

  private static void keep(
      Set<LocalDateTime> kept,
      List<LocalDateTime> newestFirst,
      int most,
      Function<LocalDateTime, Object> span) {
    Set<Object> seen = new HashSet<>();
    for (LocalDateTime time : newestFirst) {
      Object its = span.apply(time);
      if (!seen.contains(its) && seen.size() < most) {
        seen.add(its);
        kept.add(time);
      }
    }
  }
}
