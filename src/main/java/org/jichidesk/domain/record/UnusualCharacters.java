package org.jichidesk.domain.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jichidesk.domain.FindingCode;

/**
 * Characters another office's computer may not show: privately assigned ones (外字) and those outside
 * both JIS X 0213 and the Windows character set. They are kept as typed, except halves of
 * characters, and remarked on.
 */
final class UnusualCharacters {

  private static final int MOST_NAMED = 5;

  private UnusualCharacters() {}

  /** The remark on a text with such characters, naming the first few of them. */
  static Optional<Reading.Remark> remark(Field field, String typed) {
    if (allUsual(typed)) {
      return Optional.empty();
    }
    int[] found =
        typed.codePoints().filter(c -> !isUsual(c)).distinct().limit(MOST_NAMED).toArray();
    String codes =
        Arrays.stream(found).mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    return Optional.of(
        Reading.Remark.of(
            FindingCode.UNUSUAL_CHARACTER, field, new String(found, 0, found.length), codes));
  }

  /**
   * The text with U+FFFD, which is remarked on, for each half of a character: no file holds those.
   */
  static String withoutHalves(String typed) {
    if (typed.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return typed;
    }
    int[] whole =
        typed
            .codePoints()
            .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
            .toArray();
    return new String(whole, 0, whole.length);
  }

  private static boolean allUsual(String typed) {
    for (int i = 0; i < typed.length(); ) {
      int c = typed.codePointAt(i);
      if (!isUsual(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  static boolean isUsual(int c) {
    if (c < 0x80) {
      return c >= ' ' ? c != 0x7F : c == '\t' || c == '\n' || c == '\r';
    }
    return (c >= 'ぁ' && c <= 'ゖ') || (c >= 'ァ' && c <= 'ー') || Known.CHARACTERS.get(c);
  }

  /** Built when the first kanji is met. */
  private static final class Known {

    static final BitSet CHARACTERS = characters();

    private static BitSet characters() {
      BitSet known = new BitSet(0x30000);
      // Forms the two tables below map to a twin: ¥ — ‖ ‾ − 〜
      "¥—‖‾−〜".chars().forEach(known::set);
      if (!Charset.isSupported("x-SJIS_0213") || !Charset.isSupported("windows-31j")) {
        // A runtime without these tables cannot tell, so it does not warn.
        known.set(0x80, Character.MAX_CODE_POINT + 1);
      } else {
        byte[] all = everyDoubleByte();
        new String(all, Charset.forName("x-SJIS_0213")).codePoints().forEach(known::set);
        new String(all, Charset.forName("windows-31j")).codePoints().forEach(known::set);
      }
      known.clear(0xD800, 0xF900); // lone surrogates and the private use area
      known.clear(0xFFFD); // what undefined codes decode to
      known.clear(0xF0000, Character.MAX_CODE_POINT + 1); // more private use
      return known;
    }

    private static byte[] everyDoubleByte() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int single = 0xA1; single <= 0xDF; single++) {
        bytes.write(single);
      }
      for (int lead = 0x81; lead <= 0xFC; lead += lead == 0x9F ? 0x41 : 1) {
        for (int trail = 0x40; trail <= 0xFC; trail += trail == 0x7E ? 2 : 1) {
          bytes.write(lead);
          bytes.write(trail);
        }
      }
      return bytes.toByteArray();
    }
  }
}
