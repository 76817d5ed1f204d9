package org.jichidesk.work;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a camera wrote beside a JPEG picture, as far as it is needed: which way up, and when. Reads
 * bytes nobody trusts; what makes no sense is as if it were not there.
 *
 * @param orientation 1 to 8 as the EXIF standard counts them; 1 is upright
 * @param takenOn the day the picture was taken, if the camera knew
 */
record Exif(int orientation, Optional<LocalDate> takenOn) {

  /** A picture of which nothing is known. */
  static final Exif NOTHING = new Exif(1, Optional.empty());

  private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ORIENTATION = 0x0112;
  private static final int DETAILS = 0x8769;
  private static final int TAKEN = 0x9003;
  private static final int MOST_ENTRIES = 512;
  private static final int APP1 = 0xe1;
  private static final int SCAN = 0xda;

  /** Reads it from the bytes of a file. */
  static Exif of(byte[] file) {
    try {
      return read(ByteBuffer.wrap(file));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return NOTHING;
    }
  }

  private static Exif read(ByteBuffer file) {
    if (file.limit() < 4 || file.getShort(0) != (short) 0xffd8) {
      return NOTHING;
    }
    int at = 2;
    while (at + 4 <= file.limit() && (file.get(at) & 0xff) == 0xff) {
      int marker = file.get(at + 1) & 0xff;
      int length = file.getShort(at + 2) & 0xffff;
      if (marker == SCAN || length < 2) {
        break;
      }
      if (marker == APP1 && isExif(file, at + 4, length - 2)) {
        return tiff(file.slice(at + 4 + MARK.length, length - 2 - MARK.length));
      }
      at += 2 + length;
    }
    return NOTHING;
  }

  private static boolean isExif(ByteBuffer file, int at, int length) {
    byte[] mark = new byte[MARK.length];
    if (length < mark.length + 8) {
      return false;
    }
    file.get(at, mark);
    return Arrays.equals(mark, MARK);
  }

  private static Exif tiff(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int first = tiff.getInt(4);
    int turned = entry(tiff, first, ORIENTATION).map(at -> (int) tiff.getShort(at + 8)).orElse(1);
    Optional<LocalDate> taken =
        entry(tiff, first, DETAILS)
            .flatMap(at -> entry(tiff, tiff.getInt(at + 8), TAKEN))
            .flatMap(at -> date(tiff, tiff.getInt(at + 8)));
    return new Exif(turned >= 1 && turned <= 8 ? turned : 1, taken);
  }

  /** Where the entry of a directory with that tag stands. */
  private static Optional<Integer> entry(ByteBuffer tiff, int directory, int tag) {
    int count = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < Math.min(count, MOST_ENTRIES); i++) {
      int at = directory + 2 + 12 * i;
      if ((tiff.getShort(at) & 0xffff) == tag) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** {@code 2026:11:03 10:15:00}; zeros where the camera's clock was never set. */
  private static Optional<LocalDate> date(ByteBuffer tiff, int at) {
    byte[] text = new byte[10];
    tiff.get(at, text);
    String[] parts = new String(text, StandardCharsets.US_ASCII).split(":", -1);
    try {
      return parts.length == 3
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(parts[0]),
                  Integer.parseInt(parts[1]),
                  Integer.parseInt(parts[2])))
          : Optional.empty();
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
