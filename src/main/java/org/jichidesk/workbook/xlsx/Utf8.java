package org.jichidesk.workbook.xlsx;

/** The text of an element as UTF-8, with the entities our own writer uses. */
final class Utf8 {

  private Utf8() {}

  /**
   * Adds the characters up to the next bracket.
   *
   * @return the place of the bracket; -1 if there is none before {@code end}, or if something
   *     stands there that our writer does not write and a parser should judge
   */
  static int read(byte[] bytes, int start, int end, TextBuffer into) {
    char[] chars = into.room(end - start);
    if (chars.length == 0) {
      return -1;
    }
    int to = into.length();
    int i = start;
    while (i < end) {
      int b = bytes[i++];
      if (b == '<') {
        into.length(to);
        return i - 1;
      } else if (b == '&') {
        int c = entity(bytes, i, end);
        if (c < 0) {
          return -1;
        }
        chars[to++] = (char) c;
        i += c == '&' ? 4 : 3;
      } else if ((b >= ' ' && b != '>') || b == '\n' || b == '\t') {
        chars[to++] = (char) b;
      } else if ((b & 0xE0) == 0xC0 && i < end && isTail(bytes[i])) {
        int c = ((b & 0x1F) << 6) | (bytes[i++] & 0x3F);
        if (c < 0xA0) {
          return -1;
        }
        chars[to++] = (char) c;
      } else if ((b & 0xF0) == 0xE0 && i + 1 < end && isTail(bytes[i]) && isTail(bytes[i + 1])) {
        int c = ((b & 0xF) << 12) | ((bytes[i] & 0x3F) << 6) | (bytes[i + 1] & 0x3F);
        if (c < 0x800 || Character.isSurrogate((char) c) || c >= 0xFFFE) {
          return -1;
        }
        chars[to++] = (char) c;
        i += 2;
      } else if ((b & 0xF8) == 0xF0
          && i + 2 < end
          && isTail(bytes[i])
          && isTail(bytes[i + 1])
          && isTail(bytes[i + 2])) {
        int c = ((b & 7) << 18) | ((bytes[i] & 0x3F) << 12);
        c |= ((bytes[i + 1] & 0x3F) << 6) | (bytes[i + 2] & 0x3F);
        if (!Character.isSupplementaryCodePoint(c)) {
          return -1;
        }
        chars[to++] = Character.highSurrogate(c);
        chars[to++] = Character.lowSurrogate(c);
        i += 3;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isTail(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private static int entity(byte[] bytes, int at, int end) {
    if (at + 4 >= end) {
      return -1;
    }
    if (bytes[at] == 'a' && bytes[at + 1] == 'm' && bytes[at + 2] == 'p' && bytes[at + 3] == ';') {
      return '&';
    }
    boolean bracket = bytes[at + 1] == 't' && bytes[at + 2] == ';';
    return bracket && bytes[at] == 'l' ? '<' : bracket && bytes[at] == 'g' ? '>' : -1;
  }
}
