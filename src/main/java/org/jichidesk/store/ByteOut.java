package org.jichidesk.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects bytes: numbers as unsigned LEB128, texts in UTF-8 with their length before them. */
final class ByteOut {

  private byte[] bytes = new byte[160];
  private int length;

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }

  void write(int octet) {
    room(1);
    bytes[length++] = (byte) octet;
  }

  void number(int number) {
    int rest = number;
    while (rest > 0x7f) {
      write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    write(rest);
  }

  void text(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  void bytes(byte[] some) {
    number(some.length);
    room(some.length);
    System.arraycopy(some, 0, bytes, length, some.length);
    length += some.length;
  }
}
