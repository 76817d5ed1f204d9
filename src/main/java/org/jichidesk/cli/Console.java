package org.jichidesk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jichidesk.domain.Finding;
import org.jichidesk.text.Text;
import org.jspecify.annotations.Nullable;

/** Where commands write: lines and tables for people, JSON for machines, findings for both. */
final class Console {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private static final Pattern NUMBER = Pattern.compile("[-△]?[0-9][0-9,]*(\\.[0-9]+)?");

  private final PrintStream out;
  private final PrintStream err;
  private final Text text;

  Console(PrintStream out, PrintStream err, Text text) {
    this.out = out;
    this.err = err;
    this.text = text;
  }

  Text text() {
    return text;
  }

  String of(String key, Object... words) {
    return text.of(key, words);
  }

  void say(String key, Object... words) {
    out.println(text.of(key, words));
  }

  void line(String line) {
    out.println(line);
  }

  /** The stream itself, for bytes that are not for people; the caller leaves it open. */
  OutputStream stream() {
    return out;
  }

  /** A finding: code, weight, what and where, what to do. */
  void finding(Finding finding) {
    out.println(findingText(finding, finding.severity()));
  }

  /** Tells on the error stream why nothing was done, however little it would weigh in a sheet. */
  void refusal(Finding finding) {
    err.println(findingText(finding, Finding.Severity.REFUSED));
  }

  /** Tells on the error stream what is to be known before the answer. */
  void notice(Finding finding) {
    err.println(findingText(finding, finding.severity()));
  }

  /** Tells on the error stream what was not understood. */
  void usage(String message, String synopsis) {
    err.println(message);
    err.print(synopsis);
    err.flush();
  }

  /** For people who mend the program: where an error came from. */
  void trace(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      err.println(cause);
      for (StackTraceElement element : cause.getStackTrace()) {
        err.println("    at " + element);
      }
    }
  }

  void findings(List<Finding> findings) {
    findings.forEach(this::finding);
  }

  private String findingText(Finding finding, Finding.Severity severity) {
    return "["
        + finding.code().code()
        + " "
        + text.severity(severity)
        + "] "
        + text.finding(finding)
        + System.lineSeparator()
        + "    → "
        + text.whatToDo(finding);
  }

  /** A time of the hybrid clock as people read it, where this computer is. */
  static String time(long stamp) {
    return stamp == 0
        ? ""
        : TIME.format(Instant.ofEpochMilli(stamp >> 16).atZone(ZoneId.systemDefault()));
  }

  /** Writes a table; the first row is the head. Columns mostly of numbers stand flush right. */
  void table(List<List<String>> rows) {
    table("", rows, 1);
  }

  /**
   * Writes a table.
   *
   * @param indent what stands before each line
   * @param heads how many rows are head and may hold words over numbers
   */
  void table(String indent, List<List<String>> rows, int heads) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    int[] numbers = new int[columns];
    for (int r = 0; r < rows.size(); r++) {
      List<String> row = rows.get(r);
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
        if (r >= heads && !row.get(i).isEmpty()) {
          numbers[i] += NUMBER.matcher(row.get(i)).matches() ? 1 : -1;
        }
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.size(); i++) {
        String space = " ".repeat(widths[i] - width(row.get(i)));
        line.append(numbers[i] > 0 ? space + row.get(i) : row.get(i) + space).append("  ");
      }
      out.println(line.toString().stripTrailing());
    }
  }

  /** Columns a text takes on a terminal: Japanese characters take two, marks on them none. */
  static int width(String text) {
    return text.codePoints().map(c -> isMark(c) ? 0 : isWide(c) ? 2 : 1).sum();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6)
        || (c >= 0x1f300 && c <= 0x1faff)
        || (c >= 0x20000 && c <= 0x3ffff);
  }

  /** What a command writes for machines. */
  @FunctionalInterface
  interface Json {

    /** Writes one JSON value. */
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes one JSON document and a line end. */
  void json(Json content) {
    try {
      JsonGenerator json =
          new JsonFactory()
              .createGenerator(out)
              .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
              .useDefaultPrettyPrinter();
      content.write(json);
      json.flush();
      out.println();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A finding as a JSON object. */
  void finding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code().code());
    json.writeStringField("severity", finding.severity().name());
    json.writeStringField("file", orEmpty(finding.place().file()));
    json.writeStringField("sheet", orEmpty(finding.place().sheet()));
    json.writeStringField("cell", orEmpty(finding.place().cell()));
    json.writeStringField("message", text.finding(finding));
    json.writeStringField("do", text.whatToDo(finding));
    json.writeEndObject();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
