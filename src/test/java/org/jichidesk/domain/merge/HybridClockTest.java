package org.jichidesk.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HybridClockTest {

  private long millis = 1_000_000_000_000L;
  private final HybridClock clock = new HybridClock(() -> Instant.ofEpochMilli(millis), 0);

  @Test
  void followsTheWallClock() {
    assertThat(clock.next()).isEqualTo(millis << 16);
    millis += 5;
    assertThat(clock.next()).isEqualTo(millis << 16);
    assertThat(new Authorship(clock.last(), "", "", "").millis()).isEqualTo(millis);
  }

  @Test
  void countsOnWhileTheWallClockStandsOrGoesBack() {
    long first = clock.next();
    assertThat(clock.next()).isEqualTo(first + 1);
    millis -= 3_600_000;
    assertThat(clock.next()).isEqualTo(first + 2);
    assertThat(clock.last()).isEqualTo(first + 2);
  }

  @Test
  void startsAfterWhatItKnew() {
    long known = (millis + 10) << 16;
    HybridClock later = new HybridClock(() -> Instant.ofEpochMilli(millis), known);
    assertThat(later.last()).isEqualTo(known);
    assertThat(later.next()).isEqualTo(known + 1);
  }

  @Test
  void isLaterThanWhatItMet() {
    long met = (millis + 60_000) << 16 | 7;
    assertThat(clock.meet(met)).isTrue();
    assertThat(clock.next()).isEqualTo(met + 1);
    assertThat(clock.meet(5)).isTrue();
    assertThat(clock.last()).isEqualTo(met + 1);
  }

  @Test
  void doesNotFollowAClockADayAhead() {
    long day = HybridClock.TOLERATED_AHEAD_MILLIS;
    assertThat(clock.meet((millis + day + 1) << 16)).isFalse();
    assertThat(clock.last()).isZero();
    assertThat(clock.meet((millis + day) << 16)).isTrue();
    assertThat(clock.last()).isEqualTo((millis + day) << 16);
  }
}
