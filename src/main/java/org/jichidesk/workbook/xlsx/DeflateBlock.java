package org.jichidesk.workbook.xlsx;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * A stretch of a part and its packed form. Every block is packed on its own and ends on a byte, so
 * blocks may be packed in any order, on any thread, and simply follow one another in the file.
 */
final class DeflateBlock {
  static final int SIZE = 256 * 1024;
  private static final int LEVEL = 4;

  private final Deflater deflater = new Deflater(LEVEL, true);
  private final byte[] raw = new byte[SIZE];
  private byte[] packed = new byte[SIZE / 4];
  private int packedLength;

  /** The bytes to pack; the caller fills them before {@link #pack}. */
  byte[] raw() {
    return raw;
  }

  void pack(int length, boolean last) {
    deflater.reset();
    deflater.setInput(raw, 0, length);
    if (last) {
      deflater.finish();
    }
    int flush = last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH;
    packedLength = 0;
    while (true) {
      int room = packed.length - packedLength;
      int made = deflater.deflate(packed, packedLength, room, flush);
      packedLength += made;
      if (last ? deflater.finished() : made < room) {
        return;
      }
      packed = Arrays.copyOf(packed, packed.length + SIZE / 4);
    }
  }

  byte[] packed() {
    return packed;
  }

  int packedLength() {
    return packedLength;
  }

  void free() {
    deflater.end();
  }
}
