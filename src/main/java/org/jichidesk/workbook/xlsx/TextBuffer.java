package org.jichidesk.workbook.xlsx;

import java.util.Arrays;

/** Characters of one text, gathered piece by piece in an array that is used again. */
final class TextBuffer {
  /** Characters one text may have; a cell of Excel's has 32,767 at most. */
  static final int LONGEST = 1_000_000;

  private static final char[] NO_ROOM = {};

  private char[] chars = new char[256];
  private int length;

  void clear() {
    length = 0;
  }

  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** Adds characters; false if the text is longer than any text may be. */
  boolean append(char[] from, int start, int count) {
    char[] to = room(count);
    if (to.length == 0) {
      return false;
    }
    System.arraycopy(from, start, to, length, count);
    length += count;
    return true;
  }

  /** Adds bytes that are ASCII characters; false if the text is longer than any text may be. */
  boolean appendAscii(byte[] from, int start, int count) {
    char[] to = room(count);
    if (to.length == 0) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      to[length + i] = (char) from[start + i];
    }
    length += count;
    return true;
  }

  /** The array, with room for so many more; an empty one if no text may be that long. */
  char[] room(int count) {
    int end = length + count;
    if (end > chars.length) {
      if (end > LONGEST) {
        return NO_ROOM;
      }
      chars = Arrays.copyOf(chars, Math.max(end, chars.length * 2));
    }
    return chars;
  }

  /** Notes how far the array was filled. */
  void length(int filled) {
    length = filled;
  }

  /** Takes white space from both ends. */
  void trim() {
    int start = 0;
    while (start < length && chars[start] <= ' ') {
      start++;
    }
    while (length > start && chars[length - 1] <= ' ') {
      length--;
    }
    if (start > 0) {
      length -= start;
      System.arraycopy(chars, start, chars, 0, length);
    }
  }

  /** Turns escapes such as {@code _x000D_}, from {@code start} on, into what they stand for. */
  void unescape(int start) {
    int from = start;
    while (from < length && chars[from] != '_') {
      from++;
    }
    int to = from;
    while (from < length) {
      int code = chars[from] == '_' ? escapeAt(from) : -1;
      if (code >= 0) {
        chars[to++] = (char) code;
        from += 7;
      } else {
        chars[to++] = chars[from++];
      }
    }
    length = to;
  }

  private int escapeAt(int at) {
    if (at + 7 > length || chars[at + 1] != 'x' || chars[at + 6] != '_') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(chars[i], 16);
      if (digit < 0 || chars[i] > 'f') {
        return -1;
      }
      code = code << 4 | digit;
    }
    return code;
  }

  /** The whole as an index, or -1 if it is not a plain number below two thousand million. */
  int asIndex() {
    return index(chars, 0, length);
  }

  static int index(char[] chars, int start, int end) {
    if (end == start || end - start > 9) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      int digit = chars[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Whether a text is a number as XML Schema writes a double. */
  static boolean isNumber(String text) {
    TextBuffer buffer = new TextBuffer();
    buffer.append(text.toCharArray(), 0, text.length());
    return buffer.isNumber();
  }

  /** Whether the whole is a number as XML Schema writes a double. */
  boolean isNumber() {
    int at = 0;
    if (at < length && (chars[at] == '-' || chars[at] == '+')) {
      at++;
    }
    int digits = 0;
    while (at < length && isDigit(chars[at])) {
      at++;
      digits++;
    }
    if (at < length && chars[at] == '.') {
      at++;
      while (at < length && isDigit(chars[at])) {
        at++;
        digits++;
      }
    }
    if (digits > 0 && at < length && (chars[at] == 'E' || chars[at] == 'e')) {
      at++;
      if (at < length && (chars[at] == '-' || chars[at] == '+')) {
        at++;
      }
      int power = at;
      while (at < length && isDigit(chars[at])) {
        at++;
      }
      return at == length && at > power;
    }
    return digits > 0 && at == length;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean is(String text) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (chars[i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
