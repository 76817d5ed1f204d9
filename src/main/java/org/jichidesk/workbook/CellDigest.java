package org.jichidesk.workbook;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A short digest of what a cell held when it was exported, by which a cell edited afterwards is
 * recognised: thirty bits of CRC-32C as five letters. It guards against overlooking an edit, not
 * against a forger.
 */
final class CellDigest {

  static final int LENGTH = 5;

  private static final char[] LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".toCharArray();

  private CellDigest() {}

  static int bits(String text) {
    CRC32C crc = new CRC32C();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue() & 0x3fffffff;
  }

  static void append(StringBuilder to, int bits) {
    for (int shift = 24; shift >= 0; shift -= 6) {
      to.append(LETTERS[bits >> shift & 63]);
    }
  }

  static boolean matches(int bits, String in, int at) {
    for (int i = 0, shift = 24; i < LENGTH; i++, shift -= 6) {
      if (in.charAt(at + i) != LETTERS[bits >> shift & 63]) {
        return false;
      }
    }
    return true;
  }

  static char tagLetter(int tag) {
    return LETTERS[tag];
  }

  static int tagOf(char letter) {
    if (letter >= 'A' && letter <= 'Z') {
      return letter - 'A';
    }
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a' + 26;
    }
    return letter >= '0' && letter <= '9' ? letter - '0' + 52 : letter == '-' ? 62 : 63;
  }
}
