package org.jichidesk.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link ByteOut} collected; refuses what ends early or goes on. */
final class ByteIn {

  private final byte[] bytes;
  private int at;

  ByteIn(byte[] bytes) {
    this.bytes = bytes;
  }

  int octet() {
    if (at >= bytes.length) {
      throw new IllegalArgumentException("payload ends early");
    }
    return bytes[at++] & 0xff;
  }

  int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int octet = octet();
      if (shift > 28) {
        throw new IllegalArgumentException("number too large");
      }
      number |= (octet & 0x7f) << shift;
      if (octet < 0x80) {
        return number;
      }
    }
  }

  /** A number of things that follow, each of which takes at least one byte. */
  int count() {
    int count = number();
    if (count < 0 || count > bytes.length - at) {
      throw new IllegalArgumentException("payload ends early");
    }
    return count;
  }

  void end() {
    if (at < bytes.length) {
      throw new IllegalArgumentException("payload goes on");
    }
  }

  String text() {
    int length = number();
    if (length < 0 || length > bytes.length - at) {
      throw new IllegalArgumentException("payload ends early");
    }
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  byte[] bytes() {
    int size = number();
    if (size < 0 || size > bytes.length - at) {
      throw new IllegalArgumentException("payload ends early");
    }
    at += size;
    return Arrays.copyOfRange(bytes, at - size, at);
  }
}
