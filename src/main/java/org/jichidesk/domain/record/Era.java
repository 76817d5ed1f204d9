package org.jichidesk.domain.record;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The eras since the solar calendar, latest last. */
enum Era {
  /** Its first years ran on the lunar calendar, whose days have other numbers. */
  MEIJI("明治", 'm', 1868, LocalDate.of(1873, 1, 1), LocalDate.of(1912, 7, 30)),
  TAISHO("大正", 't', 1912, LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
  SHOWA("昭和", 's', 1926, LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 7)),
  HEISEI("平成", 'h', 1989, LocalDate.of(1989, 1, 8), LocalDate.of(2019, 4, 30)),
  REIWA("令和", 'r', 2019, LocalDate.of(2019, 5, 1), LocalDate.MAX);

  /** No era has more years; a larger number is a slip of the pen. */
  static final int LONGEST = 200;

  private final String ja;
  private final char letter;
  private final int firstYear;
  private final LocalDate first;
  private final LocalDate last;

  Era(String ja, char letter, int firstYear, LocalDate first, LocalDate last) {
    this.ja = ja;
    this.letter = letter;
    this.firstYear = firstYear;
    this.first = first;
    this.last = last;
  }

  /** The era a date lies in; empty before the solar calendar and in a distant future. */
  static Optional<Era> of(LocalDate date) {
    return Arrays.stream(values())
        .filter(era -> !date.isBefore(era.first))
        .reduce((earlier, later) -> later)
        .filter(era -> date.getYear() <= era.gregorian(LONGEST));
  }

  /** The era of that name, initial letter or first character. */
  static Optional<Era> named(String name) {
    return Arrays.stream(values())
        .filter(era ->
            era.ja.equals(name)
                || era.ja.substring(0, 1).equals(name)
                || name.equals(Character.toString(era.letter)))
        .findFirst();
  }

  /** The official name. */
  String ja() {
    return ja;
  }

  /** The Gregorian year of a year of the era. */
  int gregorian(int yearOfEra) {
    return firstYear + yearOfEra - 1;
  }

  /** A year of the era as it is written: 元 for the first. */
  String year(int gregorian) {
    int year = gregorian - firstYear + 1;
    return ja + (year == 1 ? "元" : Integer.toString(year));
  }

  /**
   * True if the date may be written in this era. Taishō and Shōwa began in the course of a day,
   * which belongs to two eras; the later ones began at midnight.
   */
  boolean covers(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }
}
