package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which backups are kept. */
class RotationTest {

  private static final LocalDateTime START = LocalDateTime.of(2025, 4, 1, 8, 30);

  /** Backs up every half hour of the working days of some weeks, and throws away after each. */
  private static NavigableSet<LocalDateTime> work(int days) {
    NavigableSet<LocalDateTime> there = new TreeSet<>();
    for (int day = 0; day < days; day++) {
      LocalDateTime morning = START.plusDays(day);
      if (morning.getDayOfWeek().getValue() <= 5) {
        for (int half = 0; half < 18; half++) {
          there.add(morning.plusMinutes(30L * half));
          there.retainAll(Rotation.STANDARD.kept(there));
        }
      }
    }
    return there;
  }

  @Test
  void keepsTheTwelveNewestAndTheLastOfDaysWeeksAndMonths() {
    NavigableSet<LocalDateTime> there = work(420);
    LocalDate lastDay = there.last().toLocalDate();
    List<LocalDateTime> newestFirst = new ArrayList<>(there.descendingSet());
    for (int i = 1; i < 12; i++) {
      assertThat(newestFirst.get(i)).isEqualTo(newestFirst.getFirst().minusMinutes(30L * i));
    }
    for (int days = 0, back = 0; days < 14; back++) {
      LocalDate day = lastDay.minusDays(back);
      if (day.getDayOfWeek().getValue() <= 5) {
        assertThat(there).as("the last of %s", day).contains(day.atTime(17, 0));
        days++;
      }
    }
    LocalDate friday = lastDay.minusDays((lastDay.getDayOfWeek().getValue() + 2) % 7);
    for (int weeks = 0; weeks < 7; weeks++) {
      assertThat(there).contains(friday.minusWeeks(weeks).atTime(17, 0));
    }
    Set<YearMonth> months = new TreeSet<>();
    there.forEach(time -> months.add(YearMonth.from(time)));
    assertThat(months).hasSize(12).contains(YearMonth.from(lastDay).minusMonths(11));
    assertThat(there).hasSizeLessThanOrEqualTo(12 + 14 + 8 + 12);
  }

  @Test
  void aLongHolidayLosesNothing() {
    NavigableSet<LocalDateTime> before = work(60);
    LocalDateTime after = before.last().plusYears(1);
    Set<LocalDateTime> all = new TreeSet<>(before);
    all.add(after);
    Set<LocalDateTime> kept = Rotation.STANDARD.kept(all);
    assertThat(kept).contains(after).hasSizeGreaterThanOrEqualTo(before.size() - 2);
  }

  @Test
  void keepsAllOfAFew() {
    assertThat(Rotation.STANDARD.kept(List.of(START, START.plusDays(3)))).hasSize(2);
    assertThat(Rotation.STANDARD.kept(List.of())).isEmpty();
  }
}
