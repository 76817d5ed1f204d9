package org.jichidesk.checkup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;

/** Comma-separated values as spreadsheet programs, ODK and Kobo write them. */
final class Csv {

  private static final char MARK = '\uFEFF';

  private Csv() {}

  /**
   * A row.
   *
   * @param line number of the row among the rows, from 1, as a spreadsheet program counts them
   * @param cells its cells
   */
  record Line(int line, List<String> cells) {}

  /** The text of a file: UTF-8, or what Japanese spreadsheet programs write. */
  static String text(byte[] bytes) {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("windows-31j"));
    }
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  /**
   * The rows of a text; quotes may enclose commas, line ends and doubled quotes.
   *
   * @param file its name, for the refusal
   * @throws Refusal {@code ROW_LONGER_THAN_HEADS} if something stands under no head: a comma that
   *     nobody meant to part cells would cut a value short
   */
  static List<Line> read(String file, String text) {
    List<Line> lines = read(text);
    int heads = lines.isEmpty() ? 0 : lines.getFirst().cells().size();
    for (Line line : lines) {
      for (int i = heads; i < line.cells().size(); i++) {
        String cell = line.cells().get(i).strip();
        if (!cell.isEmpty()) {
          throw new Refusal(
              Finding.at(
                  new Place(file, null, Letters.of(i) + line.line()),
                  FindingCode.ROW_LONGER_THAN_HEADS,
                  file,
                  Integer.toString(line.line()),
                  cell));
        }
      }
    }
    return lines;
  }

  private static List<Line> read(String text) {
    char separator = separator(text);
    List<Line> lines = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int number = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == separator) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n') {
        cells.add(cell.toString());
        cell.setLength(0);
        add(lines, number++, cells);
        cells = new ArrayList<>();
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    add(lines, number, cells);
    return lines;
  }

  private static void add(List<Line> lines, int number, List<String> cells) {
    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
      lines.add(new Line(number, List.copyOf(cells)));
    }
  }

  /** What stands most often in the first row. */
  private static char separator(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char candidate : new char[] {',', '\t', ';'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(one -> one == c).count();
  }

  /** A row to write; a cell that a spreadsheet program would take for a formula stays as it is. */
  static String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
    }
    return line.append("\r\n").toString();
  }

  private static String quoted(String cell) {
    boolean needs = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    boolean spaced = !cell.equals(cell.strip());
    return needs || spaced ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
