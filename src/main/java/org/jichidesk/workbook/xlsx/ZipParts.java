package org.jichidesk.workbook.xlsx;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts in a workbook's archive, checked by name before and by content while they are read. */
final class ZipParts implements Closeable {
  private final ZipFile zip;
  private final Limits limits;
  private final Map<String, ZipEntry> entries = new HashMap<>();

  /** Bytes unpacked so far, by entry, so that reading a part twice is not counted twice. */
  private final Map<String, Long> inflated = new HashMap<>();

  private ZipParts(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  static ZipParts open(Path file, Limits limits) throws UnreadableWorkbook, IOException {
    ZipParts parts = new ZipParts(openZip(file), limits);
    try {
      parts.index();
    } catch (UnreadableWorkbook | RuntimeException e) {
      parts.close();
      throw e;
    }
    return parts;
  }

  private static ZipFile openZip(Path file) throws UnreadableWorkbook, IOException {
    try {
      try {
        return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
      } catch (ZipException e) {
        // Some archivers write names of attachments in the Japanese code page without saying so.
        return new ZipFile(file.toFile(), Charset.forName("windows-31j"));
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw new UnreadableWorkbook(e, Problem.DAMAGED);
    }
  }

  private void index() throws UnreadableWorkbook {
    if (zip.size() > limits.entries()) {
      throw new UnreadableWorkbook(
          Problem.TOO_LARGE, "entries", Integer.toString(limits.entries()));
    }
    Iterator<? extends ZipEntry> all = zip.entries().asIterator();
    while (all.hasNext()) {
      ZipEntry entry = all.next();
      String name = entry.getName();
      if (escapes(name)) {
        throw new UnreadableWorkbook(Problem.ZIP_SUSPICIOUS, name);
      }
      if (!entry.isDirectory() && entries.put(key(name), entry) != null) {
        throw new UnreadableWorkbook(Problem.ZIP_SUSPICIOUS, name);
      }
    }
  }

  private static boolean escapes(String name) {
    return name.isEmpty()
        || name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf('\0') >= 0
        || (name.length() > 1 && name.charAt(1) == ':')
        || ("/" + name + "/").contains("/../")
        || ("/" + name + "/").contains("/./");
  }

  /** Part names are compared without case, as the package standard wants it. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /** The start of a part, for telling foreign formats; empty if there is no such part. */
  String peek(String part, int length) throws UnreadableWorkbook, IOException {
    if (!has(part)) {
      return "";
    }
    try (InputStream in = stream(part)) {
      return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    } catch (PartException e) {
      throw e.problem();
    }
  }

  /**
   * Bytes of a part, counted against the limits and compared with the checksum at their end. The
   * stream reports a {@link Problem} as a {@link PartException}.
   */
  InputStream stream(String part) throws UnreadableWorkbook, IOException {
    ZipEntry entry = entries.get(key(part));
    if (entry == null) {
      throw new UnreadableWorkbook(Problem.BROKEN_STRUCTURE, part);
    }
    try {
      InputStream in = zip.getInputStream(entry);
      return new PartStream(this, part, entry, in);
    } catch (ZipException | EOFException e) {
      throw new UnreadableWorkbook(e, Problem.DAMAGED, part);
    }
  }

  /** Opens an XML part for reading. */
  XmlCursor xml(String part, XmlCursor.Factory factory) throws UnreadableWorkbook, IOException {
    return factory.open(part, stream(part));
  }

  /** Notes that {@code total} bytes of an entry have come out. */
  void count(String entry, long total) throws PartException {
    Long before = inflated.get(entry);
    if (before == null || before < total) {
      inflated.put(entry, total);
      long sum = 0;
      for (long bytes : inflated.values()) {
        sum += bytes;
      }
      if (sum > limits.inflatedBytes()) {
        throw new PartException(
            new UnreadableWorkbook(
                Problem.TOO_LARGE, "bytes", Long.toString(limits.inflatedBytes())));
      }
    }
  }

  Limits limits() {
    return limits;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** A {@link Problem} met inside a stream, where only I/O exceptions may pass. */
  static final class PartException extends IOException {
    private static final long serialVersionUID = 1L;

    private final UnreadableWorkbook problem;

    PartException(UnreadableWorkbook problem) {
      super(problem);
      this.problem = problem;
    }

    UnreadableWorkbook problem() {
      return problem;
    }

    static @Nullable UnreadableWorkbook in(@Nullable Throwable thrown) {
      for (Throwable t = thrown; t != null; t = t.getCause()) {
        if (t instanceof PartException e) {
          return e.problem();
        }
      }
      return null;
    }
  }
}
