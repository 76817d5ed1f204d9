package org.jichidesk.domain.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jichidesk.domain.FindingCode;

/** Reads fiscal years: 2026, 令和8年度, R8, and both together as they are shown. */
final class TypedYear {

  private static final Pattern YEAR =
      Pattern.compile("(?:(?:fy|西暦)?([0-9]{4})|" + TypedDate.ERA + "(元|[0-9]{1,3}))(?:年度?)?");

  private static final Pattern BOTH = Pattern.compile("([^()]+)\\(([^()]+)\\)");
  private static final Pattern SHORT = Pattern.compile("([0-9]{1,2})(?:年度?)?");
  private static final int EXAMPLE = 2026;

  private TypedYear() {}

  static Reading read(Field field, String typed) {
    if (typed.length() == 4 && TypedNumber.isCanonicalWhole(typed)) {
      return within(field, typed, Integer.parseInt(typed));
    }
    if (Fold.hidesDigits(typed)) {
      return refused(field, typed);
    }
    String text = KanjiFigures.toDigits(Fold.figures(typed));
    Matcher both = BOTH.matcher(text);
    if (!both.matches()) {
      return single(field, typed, text);
    }
    Reading first = single(field, typed, both.group(1));
    boolean agree = first.equals(single(field, typed, both.group(2)));
    return agree || first instanceof Reading.Refused ? first : refused(field, typed);
  }

  /** Refuses, suggesting what a short year may mean or else giving an example. */
  static Reading refused(Field field, String typed) {
    List<String> readings = new ArrayList<>();
    if (typed.length() <= Fold.LONGEST_FIGURE) {
      Matcher shortYear = SHORT.matcher(Fold.figures(typed));
      if (shortYear.matches()) {
        int year = Integer.parseInt(shortYear.group(1));
        readings.add(JapaneseDate.fiscalYearLabel(Era.REIWA.gregorian(Math.max(year, 1))));
        if (shortYear.group(1).length() == 2) {
          readings.add(JapaneseDate.fiscalYearLabel(2000 + year));
        }
      }
    }
    if (readings.isEmpty()) {
      readings.add(JapaneseDate.fiscalYearLabel(EXAMPLE));
    }
    return Reading.Refused.of(FindingCode.NOT_A_YEAR, field, typed, String.join("、", readings));
  }

  private static Reading single(Field field, String typed, String text) {
    Matcher matcher = YEAR.matcher(text);
    if (!matcher.matches()) {
      return refused(field, typed);
    }
    if (matcher.group(1) != null) {
      return within(field, typed, Integer.parseInt(matcher.group(1)));
    }
    Era era = Era.named(matcher.group(2)).orElseThrow();
    int yearOfEra = TypedDate.yearOfEra(matcher.group(3));
    if (yearOfEra < 1) {
      return refused(field, typed);
    }
    int year = era.gregorian(yearOfEra);
    // 平成31年度 began in Heisei and 令和元年度 ended in Reiwa: both are the year 2019.
    return era.covers(LocalDate.of(year, 4, 1)) || era.covers(LocalDate.of(year, 12, 31))
        ? within(field, typed, year)
        : Reading.Refused.of(
            FindingCode.OUTSIDE_ERA, field, typed, JapaneseDate.fiscalYearLabel(year));
  }

  private static Reading within(Field field, String typed, int year) {
    Reading number = TypedNumber.read(field, Integer.toString(year));
    return number instanceof Reading.Refused refused && field.range().isPresent()
        ? Reading.Refused.of(
            refused.code(),
            field,
            typed,
            field.range().get().min().toPlainString(),
            field.range().get().max().toPlainString())
        : number;
  }
}
