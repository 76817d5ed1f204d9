package org.jichidesk.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several files as one: a zip, the same bytes for the same files whenever it is written. */
public final class Bundle {

  /** The earliest day a zip can name. */
  private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Bundle() {}

  /** Writes the files, by name, in their order; leaves the stream open. */
  public static void write(OutputStream out, Map<String, byte[]> files) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(NO_DAY);
      zip.putNextEntry(entry);
      zip.write(file.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }
}
