package org.jichidesk.checkup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jichidesk.workbook.PlainSheets;

/**
 * Responses collected elsewhere, as a table.
 *
 * @param number number of the sheet within its source, from 1
 * @param file what people call the file
 * @param sheet name of the sheet; empty for a file of one table
 * @param heads what stands above its columns
 * @param rows the rows
 */
record ResponseTable(
    int number, String file, String sheet, List<String> heads, List<ResponseRow> rows) {

  /**
   * A row.
   *
   * @param line its number, from 1
   * @param cells text by column
   */
  record ResponseRow(int line, List<String> cells) {

    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  static ResponseTable of(int number, String file, List<Csv.Line> lines) {
    List<String> heads = lines.isEmpty() ? List.of() : lines.getFirst().cells();
    List<ResponseRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      rows.add(new ResponseRow(lines.get(i).line(), lines.get(i).cells()));
    }
    return new ResponseTable(number, file, "", strip(heads), rows);
  }

  static ResponseTable of(int number, String file, PlainSheets.Sheet sheet) {
    List<ResponseRow> rows = new ArrayList<>();
    List<String> heads = List.of();
    for (PlainSheets.Line line : sheet.lines()) {
      if (heads.isEmpty()) {
        heads = list(line.cells());
      } else {
        rows.add(new ResponseRow(line.number(), list(line.cells())));
      }
    }
    return new ResponseTable(number, file, sheet.name(), strip(heads), rows);
  }

  private static List<String> strip(List<String> heads) {
    return heads.stream().map(String::strip).toList();
  }

  private static List<String> list(SortedMap<Integer, String> cells) {
    List<String> list = new ArrayList<>();
    for (Map.Entry<Integer, String> cell : cells.entrySet()) {
      while (list.size() < cell.getKey()) {
        list.add("");
      }
      list.add(cell.getValue());
    }
    return list;
  }

  /** The column of that head, in whatever group; -1 if there is none. */
  int column(String... names) {
    for (String name : names) {
      for (int i = 0; i < heads.size(); i++) {
        String head = heads.get(i);
        if (head.equalsIgnoreCase(name) || head.endsWith("/" + name) || head.endsWith("-" + name)) {
          return i;
        }
      }
    }
    return -1;
  }
}
