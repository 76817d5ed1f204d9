package org.jichidesk.workbook.xlsx;

import org.jspecify.annotations.Nullable;

/**
 * Gives the same String for the same short text where it can: codes, dates and small numbers fill
 * most of a return, and making each of them once spares most of the memory traffic.
 */
final class TextCache {
  private static final int SLOTS = 1 << 12;
  private static final int LONGEST = 24;

  private final @Nullable String[] texts = new String[SLOTS];

  String get(char[] chars, int start, int length) {
    if (length > LONGEST) {
      return new String(chars, start, length);
    }
    int hash = length;
    for (int i = start, end = start + length; i < end; i++) {
      hash = hash * 31 + chars[i];
    }
    int slot = (hash ^ hash >>> 12) & SLOTS - 1;
    String known = texts[slot];
    if (known != null && same(known, chars, start, length)) {
      return known;
    }
    String made = new String(chars, start, length);
    texts[slot] = made;
    return made;
  }

  private static boolean same(String text, char[] chars, int start, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[start + i]) {
        return false;
      }
    }
    return true;
  }
}
