package org.jichidesk.domain.record;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Kanji numerals in dates: 令和八年四月二十九日, 二〇二六年. */
final class KanjiFigures {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern RUN = Pattern.compile("[十" + DIGITS + "]+");
  private static final Pattern TENS = Pattern.compile("([二三四五六七八九]?)十([一二三四五六七八九]?)");

  private KanjiFigures() {}

  /** Writes kanji numerals as digits; a run that is no number stays as it is. */
  static String toDigits(String text) {
    return RUN.matcher(text).replaceAll(run -> number(run.group()));
  }

  private static String number(String run) {
    if (run.indexOf('十') < 0) {
      StringBuilder digits = new StringBuilder();
      run.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
      return digits.toString();
    }
    var tens = TENS.matcher(run);
    return tens.matches() ? digit(tens, 1, "1") + digit(tens, 2, "0") : run;
  }

  private static String digit(MatchResult tens, int group, String otherwise) {
    String kanji = tens.group(group);
    return kanji.isEmpty() ? otherwise : Integer.toString(DIGITS.indexOf(kanji));
  }
}
