package org.jichidesk.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of questions, lists and columns. */
final class Names {

  /** With a form before it, and district and year around, it must still be the key of a record. */
  private static final int LONGEST = 40;

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  /** How rows without a name are called where forms are kept. */
  private static final Pattern ROW = Pattern.compile("[sctxf]-?[0-9]+");

  private Names() {}

  /** True for letters, digits, _ and -, beginning with a letter or _. */
  static boolean isName(String name) {
    return name.length() <= LONGEST && NAME.matcher(name).matches();
  }

  /** True for names that stand for something else: values to compare with, rows of a sheet. */
  static boolean isReserved(String name) {
    return References.isBorrowed(name) || ROW.matcher(name).matches();
  }

  /** The known name that looks most like one that is not known. */
  static Optional<String> nearest(String wrong, Collection<String> known) {
    String lower = wrong.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= 1 + wrong.length() / 4)
        .min(Comparator.comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT))));
  }

  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 16 || a.length() > LONGEST || b.length() > LONGEST) {
      return LONGEST;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
