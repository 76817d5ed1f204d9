package org.jichidesk.workbook.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes XML as UTF-8 into the blocks of one archive entry. */
final class XmlOut {
  /** Bytes that the longest piece written without a check may take. */
  private static final int MARGIN = 64;

  private final ZipWriter zip;
  private DeflateBlock block;
  private byte[] bytes;
  private int at;
  private final byte[] digits = new byte[20];

  XmlOut(ZipWriter zip, String name) throws IOException {
    this.zip = zip;
    zip.begin(name);
    block = zip.take();
    bytes = block.raw();
  }

  private void turn() throws IOException {
    zip.give(block, at, false);
    block = zip.take();
    bytes = block.raw();
    at = 0;
  }

  private void room(int needed) throws IOException {
    if (at + needed > bytes.length) {
      turn();
    }
  }

  /** Writes bytes as they are; at most a block. */
  void raw(byte[] piece) throws IOException {
    room(piece.length);
    System.arraycopy(piece, 0, bytes, at, piece.length);
    at += piece.length;
  }

  /** Writes markup as it is. */
  void raw(String markup) throws IOException {
    byte[] piece = markup.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < piece.length; from += DeflateBlock.SIZE / 2) {
      int length = Math.min(DeflateBlock.SIZE / 2, piece.length - from);
      room(length);
      System.arraycopy(piece, from, bytes, at, length);
      at += length;
    }
  }

  /** Writes the digits of a number, of any sign. */
  void number(long value) throws IOException {
    room(MARGIN);
    if (value < 0) {
      raw(Long.toString(value));
      return;
    }
    int from = digits.length;
    long rest = value;
    do {
      digits[--from] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest != 0);
    int length = digits.length - from;
    System.arraycopy(digits, from, bytes, at, length);
    at += length;
  }

  /** Writes characters known to be plain ASCII without markup. */
  void ascii(String text) throws IOException {
    int length = text.length();
    room(length);
    for (int i = 0; i < length; i++) {
      bytes[at + i] = (byte) text.charAt(i);
    }
    at += length;
  }

  /** Writes the text of a cell, with the escapes of XML and those of workbooks. */
  void text(String text) throws IOException {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (at + MARGIN > bytes.length) {
        turn();
      }
      char c = text.charAt(i);
      if (c < 0x80) {
        ascii(text, i, c);
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | (c >> 6));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        bytes[at++] = (byte) (0xF0 | (point >> 18));
        bytes[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        bytes[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (point & 0x3F));
      } else if (isEscaped(c)) {
        escape(c);
      } else {
        bytes[at++] = (byte) (0xE0 | (c >> 12));
        bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      }
    }
  }

  private void ascii(String text, int i, char c) {
    switch (c) {
      case '&' -> entity("&amp;");
      case '<' -> entity("&lt;");
      case '>' -> entity("&gt;");
      case '_' -> {
        if (readsAsEscape(text, i)) {
          escape(c);
        } else {
          bytes[at++] = '_';
        }
      }
      default -> {
        if (isEscaped(c)) {
          escape(c);
        } else {
          bytes[at++] = (byte) c;
        }
      }
    }
  }

  private void entity(String entity) {
    for (int i = 0; i < entity.length(); i++) {
      bytes[at++] = (byte) entity.charAt(i);
    }
  }

  /** Characters XML cannot carry or would change; halves of a pair come here only when alone. */
  private static boolean isEscaped(char c) {
    return (c < 0x20 && c != '\t' && c != '\n') || Character.isSurrogate(c) || c >= 0xFFFE;
  }

  /** Whether the underscore at {@code i} would be taken for the start of an escape. */
  private static boolean readsAsEscape(String text, int i) {
    if (i + 6 >= text.length() || text.charAt(i + 1) != 'x') {
      return false;
    }
    for (int k = i + 2; k < i + 6; k++) {
      char c = text.charAt(k);
      if (c > 'f' || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    char end = text.charAt(i + 6);
    return end == '_' || isEscaped(end);
  }

  private void escape(char c) {
    bytes[at++] = '_';
    bytes[at++] = 'x';
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[at++] = (byte) "0123456789ABCDEF".charAt((c >> shift) & 0xF);
    }
    bytes[at++] = '_';
  }

  /** Ends the entry. */
  void end() throws IOException {
    zip.give(block, at, true);
  }

  /** Text for use in markup of one's own, as element text or attribute. */
  static String quoted(String text) {
    StringBuilder s = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> s.append("&amp;");
        case '<' -> s.append("&lt;");
        case '>' -> s.append("&gt;");
        case '"' -> s.append("&quot;");
        case '\n' -> s.append("&#10;");
        default -> s.append(c < 0x20 ? ' ' : c);
      }
    }
    return s.toString();
  }
}
