package org.jichidesk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jichidesk.domain.Finding;

/**
 * A form written as text: each sheet begins with its name alone on a line, cells are parted by
 * bars. Rows count as in a workbook, the heading is row 1.
 */
final class Written {

  static final String SETTINGS =
      """
      settings
      form_title | form_id | version
      Test | test | 1
      """;

  private Written() {}

  static List<Grid> sheets(String text) {
    List<Grid> sheets = new ArrayList<>();
    List<Grid.Row> rows = new ArrayList<>();
    String name = "";
    for (String line : text.lines().toList()) {
      if (line.isBlank()) {
        continue;
      }
      if (line.indexOf('|') < 0) {
        if (!name.isEmpty()) {
          sheets.add(new Grid(name, rows));
        }
        name = line.strip();
        rows = new ArrayList<>();
        continue;
      }
      SortedMap<Integer, String> cells = new TreeMap<>();
      String[] parts = line.split("\\|", -1);
      for (int i = 0; i < parts.length; i++) {
        if (!parts[i].isBlank()) {
          cells.put(i, parts[i].strip());
        }
      }
      rows.add(new Grid.Row(rows.size() + 1, cells));
    }
    sheets.add(new Grid(name, rows));
    return sheets;
  }

  /** Reads a form; its settings are added. */
  static FormReader.Result read(String text) {
    return FormReader.read("form.xlsx", sheets(text + "\n" + SETTINGS));
  }

  /** A form without any finding. */
  static FormDefinition form(String text) {
    FormReader.Result result = read(text);
    assertThat(result.findings()).as("findings").isEmpty();
    return result.form().orElseThrow();
  }

  /** Begins to fill in a form that has no finding. */
  static FormSession session(String text) {
    return FormSession.open(form(text));
  }

  /** The findings as code, sheet and cell. */
  static List<String> findings(String text) {
    return read(text).findings().stream().map(Written::shown).toList();
  }

  static String shown(Finding finding) {
    return finding.code().code() + " " + finding.place().sheet() + " " + finding.place().cell();
  }
}
