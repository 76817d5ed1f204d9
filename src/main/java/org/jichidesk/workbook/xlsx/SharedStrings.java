package org.jichidesk.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shared texts of a workbook, kept as characters in large blocks: a text becomes a String when
 * a cell asks for it, and the short ones asked for again and again stay the same String.
 */
final class SharedStrings {
  private static final int BLOCK_BITS = 16;
  private static final int BLOCK = 1 << BLOCK_BITS;
  private static final int COST_OF_ONE = 4;

  private final TextCache cache;
  private final List<char[]> blocks = new ArrayList<>();
  private int[] places = new int[256];
  private int[] lengths = new int[256];
  private int count;
  private int used = BLOCK;

  private SharedStrings(TextCache cache) {
    this.cache = cache;
  }

  /** Reads the part; no part, no texts. */
  static SharedStrings read(
      @Nullable String part, ZipParts parts, XmlCursor.Factory factory, TextCache cache)
      throws UnreadableWorkbook, IOException {
    SharedStrings strings = new SharedStrings(cache);
    if (part == null || !parts.has(part)) {
      return strings;
    }
    long budget = parts.limits().sharedCharacters();
    TextBuffer text = new TextBuffer();
    try (XmlCursor xml = parts.xml(part, factory)) {
      xml.root();
      while (xml.nextChild()) {
        if (!xml.name().equals("si")) {
          xml.skip();
          continue;
        }
        text.clear();
        readRich(xml, text);
        budget -= text.length() + COST_OF_ONE;
        if (budget < 0) {
          throw new UnreadableWorkbook(
              Problem.TOO_LARGE, part, Long.toString(parts.limits().sharedCharacters()));
        }
        strings.add(text.chars(), text.length());
      }
      xml.finish();
    }
    return strings;
  }

  /** Text of an {@code si} or {@code is} element: plain or in runs, without its furigana. */
  static void readRich(XmlCursor xml, TextBuffer into) throws UnreadableWorkbook, IOException {
    while (xml.nextChild()) {
      String name = xml.name();
      if (name.equals("t")) {
        readText(xml, into);
      } else if (name.equals("r")) {
        while (xml.nextChild()) {
          if (xml.name().equals("t")) {
            readText(xml, into);
          } else {
            xml.skip();
          }
        }
      } else {
        xml.skip(); // rPh and phoneticPr say how to read the text aloud
      }
    }
  }

  private static void readText(XmlCursor xml, TextBuffer into)
      throws UnreadableWorkbook, IOException {
    int start = into.length();
    xml.text(into);
    into.unescape(start);
  }

  private void add(char[] chars, int length) {
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
      lengths = Arrays.copyOf(lengths, count * 2);
    }
    if (length == 0) {
      places[count] = 0;
    } else if (length > BLOCK) {
      blocks.add(Arrays.copyOf(chars, length));
      places[count] = (blocks.size() - 1) << BLOCK_BITS;
      used = BLOCK;
    } else {
      if (used + length > BLOCK) {
        blocks.add(new char[BLOCK]);
        used = 0;
      }
      int block = blocks.size() - 1;
      System.arraycopy(chars, 0, blocks.get(block), used, length);
      places[count] = block << BLOCK_BITS | used;
      used += length;
    }
    lengths[count++] = length;
  }

  int size() {
    return count;
  }

  /** The text of an index below {@link #size}. */
  String get(int index) {
    int length = lengths[index];
    if (length == 0) {
      return "";
    }
    int place = places[index];
    return cache.get(blocks.get(place >>> BLOCK_BITS), place & BLOCK - 1, length);
  }
}
