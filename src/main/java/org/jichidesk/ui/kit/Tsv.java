package org.jichidesk.ui.kit;

import java.util.ArrayList;
import java.util.List;

/**
 * Tab-separated text as spreadsheets put it on the clipboard: lines end in CR LF, and a cell with a
 * tab, a line end or a quotation mark stands in quotation marks, doubled within.
 */
public final class Tsv {

  private Tsv() {}

  /** Writes rows of cells. */
  public static String write(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : "\t").append(quoted(row.get(i)));
      }
      text.append("\r\n");
    }
    return text.toString();
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** Reads rows of cells; a last line end begins no row of its own. */
  public static List<List<String>> read(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      StringBuilder cell = new StringBuilder();
      at = cell(text, at, cell);
      row.add(cell.toString());
      if (at < text.length() && text.charAt(at) == '\t') {
        at++;
        if (at == text.length()) {
          row.add("");
        }
        continue;
      }
      if (at < text.length() && text.charAt(at) == '\r') {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
      rows.add(row);
      row = new ArrayList<>();
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  /** Reads one cell and gives where it ends. */
  private static int cell(String text, int from, StringBuilder cell) {
    int at = from;
    if (at < text.length() && text.charAt(at) == '"') {
      for (at++; at < text.length(); at++) {
        if (text.charAt(at) != '"') {
          cell.append(text.charAt(at));
        } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
          cell.append('"');
          at++;
        } else {
          at++;
          break;
        }
      }
    }
    while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
      cell.append(text.charAt(at++));
    }
    return at;
  }
}
