package org.jichidesk.domain.record;

import java.text.Normalizer;
import java.util.Locale;

/** Foldings of typed text for comparison and for reading figures; stored text is never folded. */
public final class Fold {

  /** Longer than anything that can be a number, a date or a choice. */
  static final int LONGEST_FIGURE = 200;

  private static final int EXCERPT = 40;
  private static final String DASHES = "‐‑‒–—―−ー";

  private Fold() {}

  /** True if a person sees nothing: spaces of any width, line ends, zero-width characters. */
  static boolean isBlank(String typed) {
    for (int i = 0; i < typed.length(); i++) {
      // None of these characters needs a pair of chars, so half a pair is not blank either way.
      if (!isSpace(typed.charAt(i)) && !isZeroWidth(typed.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isZeroWidth(int c) {
    return (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
  }

  private static boolean isVariationSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  /**
   * The key two words are compared by: width, case, spaces, variation selectors and the kind of
   * kana make no difference.
   */
  public static String key(String typed) {
    String wide = typed.chars().allMatch(c -> c < 0x80) ? typed : nfkc(typed);
    StringBuilder key = new StringBuilder(wide.length());
    wide.codePoints()
        .filter(c -> !isSpace(c) && !isZeroWidth(c) && !isVariationSelector(c))
        .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - 'ァ' + 'ぁ' : c)
        .forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Folds figures such as dates: narrow lower-case characters, one kind of dash, and no spaces but
   * a single one between two digits, so that {@code 20 26} does not become 2026.
   */
  static String figures(String typed) {
    String narrow = nfkc(typed).toLowerCase(Locale.ROOT);
    StringBuilder figures = new StringBuilder(narrow.length());
    boolean space = false;
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (isSpace(c) || isZeroWidth(c)) {
        space = true;
        continue;
      }
      if (space
          && isDigit(c)
          && !figures.isEmpty()
          && isDigit(figures.charAt(figures.length() - 1))) {
        figures.append(' ');
      }
      space = false;
      figures.append(DASHES.indexOf(c) >= 0 ? '-' : c);
    }
    return figures.toString();
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /**
   * True if folding would make digits out of something else, as in {@code 10²} or {@code 1①}: then
   * the folded text says another number than the typed one.
   */
  static boolean hidesDigits(String typed) {
    return typed
        .codePoints()
        .filter(c -> c >= 0x80 && !(c >= '０' && c <= '９'))
        .anyMatch(c -> nfkc(Character.toString(c)).chars().anyMatch(Fold::isDigit));
  }

  static String nfkc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** What stands there, on one line and short enough to quote in a message. */
  static String excerpt(String typed) {
    StringBuilder line = new StringBuilder();
    int shown = 0;
    for (int i = 0; i < typed.length() && shown < EXCERPT; shown++) {
      int c = typed.codePointAt(i);
      line.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
      i += Character.charCount(c);
    }
    String quoted = line.toString().strip();
    return typed.codePointCount(0, typed.length()) > EXCERPT ? quoted + "…" : quoted;
  }
}
