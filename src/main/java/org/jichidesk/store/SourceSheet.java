package org.jichidesk.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sheet of a source and which field stood in which of its columns.
 *
 * @param number position within the workbook, from 1
 * @param name sheet name
 * @param typeTag tag of the record type on it
 * @param columns column letters by field tag
 */
public record SourceSheet(int number, String name, int typeTag, Map<Integer, String> columns) {

  public SourceSheet {
    columns = new TreeMap<>(columns);
  }

  /** The cell a field of a row stood in, for example {@code F12}, if the sheet had the field. */
  public Optional<String> cell(int fieldTag, int row) {
    return Optional.ofNullable(columns.get(fieldTag)).map(column -> column + row);
  }

  String columnText() {
    StringBuilder text = new StringBuilder();
    columns.forEach((tag, column) -> text.append(tag).append('=').append(column).append(' '));
    return text.toString().strip();
  }

  static SourceSheet parse(int number, String name, int typeTag, String columnText) {
    Map<Integer, String> columns = new TreeMap<>();
    for (String one : columnText.split(" ", -1)) {
      int equals = one.indexOf('=');
      if (equals > 0) {
        columns.put(Integer.valueOf(one.substring(0, equals)), one.substring(equals + 1));
      }
    }
    return new SourceSheet(number, name, typeTag, columns);
  }
}
