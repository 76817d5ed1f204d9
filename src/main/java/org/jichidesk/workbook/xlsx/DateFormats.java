package org.jichidesk.workbook.xlsx;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which cell styles show a number as a date or a time. */
final class DateFormats {
  private static final Pattern GENERAL = Pattern.compile("general|g/標準", Pattern.CASE_INSENSITIVE);

  private final boolean[] byStyle;

  private DateFormats(boolean[] byStyle) {
    this.byStyle = byStyle;
  }

  /** Reads the styles part; without one no style is a date. */
  static DateFormats read(@Nullable String part, ZipParts parts, XmlCursor.Factory factory)
      throws UnreadableWorkbook, IOException {
    if (part == null) {
      return new DateFormats(new boolean[0]);
    }
    Map<Integer, Boolean> custom = new HashMap<>();
    int[] formats = new int[64];
    int count = 0;
    try (XmlCursor xml = parts.xml(part, factory)) {
      xml.root();
      while (xml.nextChild()) {
        String name = xml.name();
        if (name.equals("numFmts")) {
          while (xml.nextChild()) {
            String code = xml.attribute("formatCode");
            if (code != null) {
              custom.put(id(xml.attribute("numFmtId")), isDate(code));
            }
            xml.skip();
          }
        } else if (name.equals("cellXfs")) {
          while (xml.nextChild()) {
            if (count == formats.length) {
              formats = Arrays.copyOf(formats, count * 2);
            }
            formats[count++] = id(xml.attribute("numFmtId"));
            xml.skip();
          }
        } else {
          xml.skip();
        }
      }
      xml.finish();
    }
    boolean[] styles = new boolean[count];
    for (int i = 0; i < count; i++) {
      Boolean own = custom.get(formats[i]);
      styles[i] = own == null ? isBuiltIn(formats[i]) : own;
    }
    return new DateFormats(styles);
  }

  private static int id(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    return TextBuffer.index(text.toCharArray(), 0, text.length());
  }

  boolean isDateStyle(int style) {
    return style >= 0 && style < byStyle.length && byStyle[style];
  }

  /** Built-in formats: the common ones, those of East Asia (27–36, 50–58) and of Thailand. */
  static boolean isBuiltIn(int id) {
    return (id >= 14 && id <= 22)
        || (id >= 27 && id <= 36)
        || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58)
        || (id >= 71 && id <= 81);
  }

  /** Whether a format has a letter of the calendar or the clock outside quotes and brackets. */
  static boolean isDate(String format) {
    String code = GENERAL.matcher(format).replaceAll("");
    for (int i = 0; i < code.length(); i++) {
      switch (code.charAt(i)) {
        case '"' -> i = skipTo(code, i, '"');
        case '\\', '_', '*' -> i++;
        case '[' -> {
          int end = skipTo(code, i, ']');
          if (isElapsed(code, i + 1, end)) {
            return true;
          }
          i = end;
        }
        case 'e', 'E' -> {
          char next = i + 1 < code.length() ? code.charAt(i + 1) : ' ';
          if (next != '+' && next != '-') {
            return true; // a year of an era; with a sign it is the exponent of 0.00E+00
          }
        }
        case 'y', 'Y', 'm', 'M', 'd', 'D', 'g', 'G', 'h', 'H', 's', 'S', 'a' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static int skipTo(String code, int from, char end) {
    int at = code.indexOf(end, from + 1);
    return at < 0 ? code.length() : at;
  }

  /** Elapsed time: {@code [h]}, {@code [mm]}, {@code [ss]}. */
  private static boolean isElapsed(String code, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("hmsHMS".indexOf(code.charAt(i)) < 0) {
        return false;
      }
    }
    return end > start;
  }
}
