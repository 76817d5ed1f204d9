package org.jichidesk.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.merge.AssertionId;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.merge.Seen;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.merge.Standing.FieldStanding;
import org.jichidesk.domain.merge.Standing.Held;
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.domain.record.Value;

/**
 * The control text of a row: which assertions stand behind its cells, what they had seen, and a
 * digest per cell. It stands on its own, so a row copied to another workbook keeps its meaning.
 *
 * <pre>
 * control = "1" key-digest group* "*" check
 * group   = "|" id "@" stamp "@" office "@" person "@" reason "@" seen "@" cells "@" carried
 * cells   = ( tag-letter digest )*
 * carried = ( tag-letter value "," )*      values a cell does not show as they are
 * </pre>
 *
 * A tag that stands only in {@code carried} is a value of an open conflict which the cell does not
 * show; one that stands in both is a reference, whose cell shows a name instead of the key.
 *
 * @param keyDigest digest of the cells that show the natural key
 * @param groups one for each assertion and seen set
 */
record ControlText(String keyDigest, List<Group> groups) {

  static final String FORMAT = "1";

  /**
   * Fields of one assertion which had seen the same.
   *
   * @param cells tag letters and digests
   * @param carried values by tag
   */
  record Group(
      AssertionId id, Authorship by, Seen seen, String cells, Map<Integer, Value> carried) {

    /** Where the digest of a field stands in {@link #cells}, or -1. */
    int digestAt(int tag) {
      char letter = CellDigest.tagLetter(tag);
      for (int i = 0; i + CellDigest.LENGTH < cells.length(); i += CellDigest.LENGTH + 1) {
        if (cells.charAt(i) == letter) {
          return i + 1;
        }
      }
      return -1;
    }
  }

  /** Whether a cell of the row shows a value of that field. */
  boolean shows(int tag) {
    return groups.stream().anyMatch(group -> group.digestAt(tag) >= 0);
  }

  /** The digests of the values that the cell of a field showed: one, unless somebody forged it. */
  List<String> digests(int tag) {
    return groups.stream()
        .filter(group -> group.digestAt(tag) >= 0)
        .map(group -> group.cells().substring(group.digestAt(tag)).substring(0, CellDigest.LENGTH))
        .toList();
  }

  /**
   * Makes the control text of a row that shows what stands. Values of open conflicts that would
   * make it longer than a cell can hold stay out; they are not lost, they only do not travel.
   */
  static String of(Standing standing, ShownCells cells) {
    String whole = of(standing, cells, true);
    return whole.length() <= TypedText.LONGEST_TEXT ? whole : of(standing, cells, false);
  }

  private static String of(Standing standing, ShownCells cells, boolean withAlternatives) {
    Map<String, Building> groups = new LinkedHashMap<>(2);
    Building group = null;
    for (FieldStanding field : standing.fields().values()) {
      Value shown = field.shown();
      for (Held held : field.live()) {
        if (!withAlternatives && !held.value().equals(shown)) {
          continue;
        }
        if (group == null || !group.isOf(held)) {
          group =
              groups.computeIfAbsent(
                  held.id().text() + "@" + held.seen().text(), k -> new Building(held));
        }
        group.add(
            field.field().tag(),
            held.value(),
            shown,
            cells.lookedUp(standing.record(), field.field(), shown));
      }
    }
    StringBuilder text = new StringBuilder(128).append(FORMAT);
    CellDigest.append(text, CellDigest.bits(cells.keyText(standing.record())));
    groups.values().forEach(one -> one.appendTo(text));
    int check = CellDigest.bits(standing.record().key() + text);
    text.append('*');
    CellDigest.append(text, check);
    return text.toString();
  }

  private static final class Building {

    private final Held held;
    private final StringBuilder cells = new StringBuilder(64);
    private final StringBuilder carried = new StringBuilder();

    Building(Held held) {
      this.held = held;
    }

    boolean isOf(Held other) {
      return held.id().equals(other.id()) && held.seen().equals(other.seen());
    }

    void add(int tag, Value value, Value shown, Optional<String> shownText) {
      if (value.equals(shown)) {
        cells.append(CellDigest.tagLetter(tag));
        CellDigest.append(cells, CellDigest.bits(shownText.orElse(value.canonical())));
      }
      if (!value.equals(shown) || shownText.isPresent()) {
        carried.append(CellDigest.tagLetter(tag));
        escape(carried, value.canonical());
        carried.append(',');
      }
    }

    void appendTo(StringBuilder text) {
      Authorship by = held.by();
      text.append('|').append(held.id().text()).append('@').append(Long.toString(by.stamp(), 36));
      escape(text.append('@'), by.office());
      escape(text.append('@'), by.person());
      escape(text.append('@'), by.reason());
      text.append('@').append(held.seen().text()).append('@').append(cells);
      text.append('@').append(carried);
    }
  }

  /** Reads a control text; empty if it is damaged or belongs to another record. */
  static Optional<ControlText> parse(String recordKey, String text) {
    int star = text.length() - CellDigest.LENGTH - 1;
    int start = FORMAT.length() + CellDigest.LENGTH;
    if (star < start
        || text.charAt(star) != '*'
        || !text.startsWith(FORMAT)
        || !CellDigest.matches(
            CellDigest.bits(recordKey + text.substring(0, star)), text, star + 1)) {
      return Optional.empty();
    }
    try {
      List<Group> groups = new ArrayList<>(1);
      int at = start;
      while (at < star) {
        int next = text.indexOf('|', at + 1);
        int end = next < 0 ? star : next;
        groups.add(group(text, at + 1, end));
        at = end;
      }
      return Optional.of(new ControlText(text.substring(FORMAT.length(), start), groups));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // The check at the end fits, so somebody made it by hand.
      return Optional.empty();
    }
  }

  /** True for a control text of a later format than this program knows. */
  static boolean isNewer(String text) {
    return text.matches("(?s)[2-9].*\\*[A-Za-z0-9_-]{5}");
  }

  private static Group group(String text, int from, int to) {
    String[] parts = new String[8];
    int at = from;
    for (int i = 0; i < parts.length; i++) {
      int mark = i == parts.length - 1 ? -1 : text.indexOf('@', at);
      int end = mark < 0 || mark > to ? to : mark;
      parts[i] = text.substring(at, end);
      at = Math.min(end + 1, to);
    }
    Authorship by =
        new Authorship(
            Long.parseLong(parts[1], 36),
            unescape(parts[2]),
            unescape(parts[3]),
            unescape(parts[4]));
    Map<Integer, Value> carried = parts[7].isEmpty() ? Map.of() : new LinkedHashMap<>();
    for (int i = 0; i < parts[7].length(); ) {
      int comma = parts[7].indexOf(',', i);
      String canonical = unescape(parts[7].substring(i + 1, comma));
      carried.put(CellDigest.tagOf(parts[7].charAt(i)), Value.fromCanonical(canonical));
      i = comma + 1;
    }
    return new Group(new AssertionId(parts[0]), by, Seen.parse(parts[5]), parts[6], carried);
  }

  private static void escape(StringBuilder to, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '%' || c == '|' || c == '@' || c == '*' || c == ',') {
        to.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      } else {
        to.append(c);
      }
    }
  }

  private static String unescape(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '%') {
        plain.append((char) Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }
}
