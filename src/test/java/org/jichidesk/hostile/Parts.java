package org.jichidesk.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook, to be tampered with. */
final class Parts {

  static final String REPORTS = "依頼事務実績";
  static final String COVER = "表紙";
  static final String WORKBOOK = "xl/workbook.xml";
  static final String STRINGS = "xl/sharedStrings.xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, Filling> fillings = new HashMap<>();

  Parts(byte[] workbook) {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String part) {
    return new String(parts.get(part), StandardCharsets.UTF_8);
  }

  /** The part of a sheet. */
  String sheet(String name) {
    Matcher sheet =
        Pattern.compile("<sheet name=\"" + name + "\" sheetId=\"(\\d+)\"").matcher(text(WORKBOOK));
    if (!sheet.find()) {
      throw new IllegalArgumentException(name);
    }
    return "xl/worksheets/sheet" + sheet.group(1) + ".xml";
  }

  Parts edit(String part, UnaryOperator<String> edit) {
    String before = text(part);
    String after = edit.apply(before);
    if (after.equals(before)) {
      throw new IllegalStateException("nothing to change in " + part);
    }
    return put(part, after);
  }

  Parts reports(UnaryOperator<String> edit) {
    return edit(sheet(REPORTS), edit);
  }

  Parts cover(String id, String value) {
    return edit(
        sheet(COVER),
        xml ->
            xml.replaceFirst(
                "(<t[^>]*>" + id + "</t>.*?<c r=\"C\\d+\"[^>]*>).*?</c>",
                "$1<is><t>" + Matcher.quoteReplacement(value) + "</t></is></c>"));
  }

  Parts put(String part, String content) {
    parts.put(part, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Parts put(String part, byte[] content) {
    parts.put(part, content);
    return this;
  }

  /** Leaves out all other parts. */
  void only(String part) {
    parts.keySet().retainAll(Set.of(part));
  }

  Parts remove(String part) {
    if (parts.remove(part) == null) {
      throw new IllegalArgumentException(part);
    }
    return this;
  }

  /** Puts many pieces before a mark, without ever holding them all. */
  Parts fill(String part, String mark, int count, IntFunction<String> pieces) {
    if (!text(part).contains(mark)) {
      throw new IllegalArgumentException(mark);
    }
    fillings.put(part, new Filling(mark, count, pieces));
    return this;
  }

  /** Puts rows behind the last one of the reports. */
  Parts rows(int count, IntFunction<String> rows) {
    return fill(sheet(REPORTS), "</sheetData>", count, rows);
  }

  private record Filling(String mark, int count, IntFunction<String> pieces) {}

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes);
    return bytes.toByteArray();
  }

  void write(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      write(out);
    }
  }

  private void write(OutputStream to) {
    try (ZipOutputStream out = new ZipOutputStream(to)) {
      out.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        Filling filling = fillings.get(part.getKey());
        if (filling == null) {
          out.write(part.getValue());
        } else {
          String text = text(part.getKey());
          int at = text.indexOf(filling.mark);
          out.write(text.substring(0, at).getBytes(StandardCharsets.UTF_8));
          for (int i = 0; i < filling.count; i++) {
            out.write(filling.pieces.apply(i).getBytes(StandardCharsets.UTF_8));
          }
          out.write(text.substring(at).getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
