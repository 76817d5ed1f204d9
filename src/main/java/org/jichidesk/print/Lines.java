package org.jichidesk.print;

import java.util.ArrayList;
import java.util.List;

/** Text cut into lines of a width. */
final class Lines {

  private static final int FIRST_SELECTOR = 0xFE00;
  private static final int LAST_SELECTOR = 0xFE0F;
  private static final int FIRST_MORE_SELECTORS = 0xE0100;
  private static final int LAST_MORE_SELECTORS = 0xE01EF;

  private final Faces faces;

  Lines(Faces faces) {
    this.faces = faces;
  }

  /** How wide a text is on one line. */
  float width(String text, Style style) {
    return (float) shown(text).mapToDouble(c -> width(c, style)).sum();
  }

  /** The lines of a text; at least one. */
  List<String> wrap(String text, Style style, float width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\\R", -1)) {
      wrap(shown(paragraph).toArray(), style, width, lines);
    }
    return lines;
  }

  /** The characters that are printed: selectors of variants and control characters are not. */
  static java.util.stream.IntStream shown(String text) {
    return text.codePoints()
        .map(c -> c == '\t' ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .filter(c -> c < FIRST_SELECTOR || c > LAST_SELECTOR)
        .filter(c -> c < FIRST_MORE_SELECTORS || c > LAST_MORE_SELECTORS);
  }

  private void wrap(int[] chars, Style style, float width, List<String> lines) {
    int from = 0;
    while (from < chars.length) {
      int to = fitting(chars, from, style, width);
      lines.add(new String(chars, from, to - from).stripTrailing());
      from = to;
      while (from < chars.length && chars[from] == ' ') {
        from++;
      }
    }
    if (chars.length == 0) {
      lines.add("");
    }
  }

  private int fitting(int[] chars, int from, Style style, float width) {
    float used = 0;
    int to = from;
    while (to < chars.length && (to == from || used + width(chars[to], style) <= width)) {
      used += width(chars[to], style);
      to++;
    }
    if (to == chars.length) {
      return to;
    }
    int end = to;
    while (end > from && !Kinsoku.mayBreak(chars[end - 1], chars[end])) {
      end--;
    }
    return end > from ? end : to;
  }

  private float width(int codePoint, Style style) {
    return faces.glyph(codePoint, style.bold()).width() * style.size();
  }
}
