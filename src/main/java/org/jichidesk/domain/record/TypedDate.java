package org.jichidesk.domain.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jichidesk.domain.FindingCode;
import org.jspecify.annotations.Nullable;

/** Reads dates in Japanese eras and in the Gregorian calendar. */
final class TypedDate {

  /** An era's name, first character or letter, as {@link Fold#figures} leaves it. */
  static final String ERA = "(明治?|大正?|昭和?|平成?|令和?|[mtshr])\\.?";

  private static final String MARK = "[-/.・, ]";

  /** Year, month and day with something between them, and whatever follows. */
  private static final Pattern SPACED =
      Pattern.compile(
          "(?:西暦|"
              + ERA
              + ")?(元|[0-9]{1,4})(?:年|"
              + MARK
              + ")([0-9]{1,2})(?:月|"
              + MARK
              + ")([0-9]{1,2})(?:日(?!曜))?(?![0-9])(.*)");

  /** 20260401, R080401. */
  private static final Pattern PACKED =
      Pattern.compile("(?:" + ERA + "([0-9]{2})|((?:1[89]|2[01])[0-9]{2}))([0-9]{2})([0-9]{2})");

  private TypedDate() {}

  /** What came of it. */
  sealed interface Outcome {

    /** Not a date at all. */
    static Not notADate() {
      return new Not(FindingCode.NOT_A_DATE, "");
    }
  }

  /** A certain day. */
  record Day(LocalDate date) implements Outcome {}

  /** Not taken, with what may have been meant (empty if there is nothing to suggest). */
  record Not(FindingCode code, String hint) implements Outcome {}

  /** Reads a date; the text is not longer than {@link Fold#LONGEST_FIGURE}. */
  static Outcome read(String typed) {
    LocalDate iso = iso(typed);
    if (iso != null) {
      return new Day(iso);
    }
    return Fold.hidesDigits(typed)
        ? Outcome.notADate()
        : figures(KanjiFigures.toDigits(Fold.figures(typed)));
  }

  /** Reads folded figures. */
  static Outcome figures(String text) {
    Matcher spaced = SPACED.matcher(text);
    if (spaced.matches()) {
      int month = Integer.parseInt(spaced.group(3));
      int day = Integer.parseInt(spaced.group(4));
      return DateTail.check(day(spaced.group(1), spaced.group(2), month, day), spaced.group(5));
    }
    Matcher packed = PACKED.matcher(text);
    if (packed.matches()) {
      String year = packed.group(1) == null ? packed.group(3) : packed.group(2);
      int month = Integer.parseInt(packed.group(4));
      int day = Integer.parseInt(packed.group(5));
      // Without marks between them, digits that cannot be a month and a day are some other number.
      return UncertainDate.isMonthAndDay(month, day)
          ? day(packed.group(1), year, month, day)
          : Outcome.notADate();
    }
    return UncertainDate.read(text);
  }

  private static Outcome day(@Nullable String eraName, String yearText, int month, int day) {
    if (eraName == null) {
      return yearText.length() == 4 && yearText.charAt(0) != '0'
          ? day(Optional.empty(), Integer.parseInt(yearText), month, day)
          : UncertainDate.shortYear(yearText, month, day);
    }
    Era era = Era.named(eraName).orElseThrow();
    int year = yearOfEra(yearText);
    return year < 1 || year > Era.LONGEST
        ? Outcome.notADate()
        : day(Optional.of(era), era.gregorian(year), month, day);
  }

  private static Outcome day(Optional<Era> era, int year, int month, int day) {
    YearMonth in = YearMonth.of(year, Math.clamp(month, 1, 12));
    if (month != in.getMonthValue() || day < 1 || !in.isValidDay(day)) {
      LocalDate nearest = in.atDay(Math.clamp(day, 1, in.lengthOfMonth()));
      return new Not(FindingCode.NO_SUCH_DAY, JapaneseDate.formatBoth(nearest));
    }
    LocalDate date = in.atDay(day);
    if (era.isEmpty() || era.get().covers(date)) {
      return new Day(date);
    }
    // Before the solar calendar an era's days had other numbers: nothing can be suggested.
    return Era.of(date).isEmpty()
        ? Outcome.notADate()
        : new Not(FindingCode.OUTSIDE_ERA, JapaneseDate.formatBoth(date));
  }

  static int yearOfEra(String text) {
    return text.equals("元") ? 1 : Integer.parseInt(text);
  }

  /** The form dates are stored and written in, read without ado. */
  private static @Nullable LocalDate iso(String typed) {
    if (typed.length() != 10 || typed.charAt(4) != '-' || typed.charAt(7) != '-') {
      return null;
    }
    for (int i = 0; i < 10; i++) {
      if (i != 4 && i != 7 && !Fold.isDigit(typed.charAt(i))) {
        return null;
      }
    }
    int year = Integer.parseInt(typed, 0, 4, 10);
    int month = Integer.parseInt(typed, 5, 7, 10);
    int day = Integer.parseInt(typed, 8, 10, 10);
    return year >= 1000 && month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day)
        ? LocalDate.of(year, month, day)
        : null;
  }
}
