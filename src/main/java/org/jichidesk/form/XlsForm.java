package org.jichidesk.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jichidesk.domain.Place;

/**
 * A form as its author wrote it: every row of its sheets, each cell under the name of its column.
 * This is what a store keeps of a form, and what a definition is made of.
 *
 * @param lines the rows, sheet by sheet, in order
 */
public record XlsForm(List<Line> lines) {

  public XlsForm {
    lines = List.copyOf(lines);
  }

  /** The rows of one sheet. */
  public List<Line> of(SheetKind sheet) {
    return lines.stream().filter(line -> line.sheet == sheet).toList();
  }

  /**
   * One row.
   *
   * @param sheet the sheet
   * @param number of the row, from 1
   * @param cells text by column name, in the order of the columns; a label in a language is under
   *     {@code label::ja}
   * @param places where the cells stand, by column name; blank cells too
   */
  public record Line(
      SheetKind sheet, int number, Map<String, String> cells, Map<String, Place> places) {

    /** The text of a cell; empty if blank. */
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** Where a cell stands or would stand; the row where the sheet has no such column. */
    public Place place(String column) {
      Place known = places.get(column);
      if (known != null) {
        return known;
      }
      return places.entrySet().stream()
          .filter(cell -> cell.getKey().startsWith(column + "::"))
          .min(Map.Entry.comparingByKey(Comparator.reverseOrder()))
          .map(Map.Entry::getValue)
          .orElseGet(() -> new Place(null, sheet.code(), Integer.toString(number)));
    }

    /** The name of a survey row; empty if it has none or only repeats that of what it ends. */
    public String name() {
      boolean names =
          sheet == SheetKind.SURVEY && !get("type").toLowerCase(Locale.ROOT).startsWith("end");
      return names ? get("name") : "";
    }

    /** All cells as one text: one {@code column=value} a line, escaped by backslashes. */
    public String content() {
      StringBuilder content = new StringBuilder();
      cells.forEach((column, text) ->
          content
              .append(content.isEmpty() ? "" : "\n")
              .append(escape(column).replace("=", "\\="))
              .append('=')
              .append(escape(text)));
      return content.toString();
    }

    /** Reads what {@link #content()} wrote. */
    public static Line ofContent(SheetKind sheet, int number, String content) {
      Map<String, String> cells = new LinkedHashMap<>();
      StringBuilder part = new StringBuilder();
      String column = "";
      boolean inColumn = true;
      for (int i = 0; i <= content.length(); i++) {
        char c = i < content.length() ? content.charAt(i) : '\n';
        if (c == '\\' && i + 1 < content.length()) {
          char next = content.charAt(++i);
          part.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
        } else if (c == '=' && inColumn) {
          column = part.toString();
          part.setLength(0);
          inColumn = false;
        } else if (c == '\n') {
          if (!inColumn) {
            cells.put(column, part.toString());
          }
          part.setLength(0);
          inColumn = true;
        } else {
          part.append(c);
        }
      }
      return new Line(sheet, number, cells, Map.of());
    }

    private static String escape(String text) {
      return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
  }
}
