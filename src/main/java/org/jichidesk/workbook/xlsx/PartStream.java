package org.jichidesk.workbook.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.jichidesk.workbook.xlsx.ZipParts.PartException;
import org.jspecify.annotations.Nullable;

/**
 * The unpacked bytes of one part. What comes out is counted, and at the end compared with the
 * length and checksum of the directory: a changed bit becomes {@link Problem#DAMAGED}, never a
 * changed value.
 */
final class PartStream extends InputStream {
  private static final int COUNT_STEP = 1 << 16;

  /**
   * No honest tag with its text is longer than this: a cell holds 32,767 characters, each written
   * as an entity at worst. The parser needs time by the square of the names in one tag.
   */
  private static final int LONGEST_RUN = 1 << 19;

  private final ZipParts parts;
  private final String part;
  private final ZipEntry entry;
  private final InputStream in;
  private final CRC32 crc = new CRC32();
  private long total;
  private long counted;
  private int run;
  private boolean ended;

  PartStream(ZipParts parts, String part, ZipEntry entry, InputStream in) {
    this.parts = parts;
    this.part = part;
    this.entry = entry;
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    int read;
    try {
      read = in.read(bytes, offset, length);
    } catch (ZipException | EOFException e) {
      throw damaged(e);
    }
    if (read < 0) {
      end();
      return -1;
    }
    crc.update(bytes, offset, read);
    total += read;
    if (total - counted >= COUNT_STEP) {
      counted = total;
      parts.count(entry.getName(), total);
    }
    watchRun(bytes, offset, read);
    return read;
  }

  private void end() throws IOException {
    ended = true;
    parts.count(entry.getName(), total);
    if (crc.getValue() != entry.getCrc() || (entry.getSize() >= 0 && entry.getSize() != total)) {
      throw damaged(null);
    }
  }

  /** A tag of endless attributes would fill the parser's memory before it says anything. */
  private void watchRun(byte[] bytes, int offset, int read) throws PartException {
    for (int i = offset + read - 1; i >= offset; i--) {
      if (bytes[i] == '<') {
        run = offset + read - 1 - i;
        return;
      }
    }
    run += read;
    if (run > LONGEST_RUN) {
      throw new PartException(
          new UnreadableWorkbook(Problem.TOO_LARGE, part, Integer.toString(LONGEST_RUN)));
    }
  }

  private PartException damaged(@Nullable Throwable cause) {
    ended = true;
    return new PartException(new UnreadableWorkbook(cause, Problem.DAMAGED, part));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
