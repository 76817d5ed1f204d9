package org.jichidesk.ui.merging;

import java.util.List;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Place;
import org.jichidesk.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A finding with the office it concerns.
 *
 * @param office name of the office; empty if not known
 * @param finding the finding
 */
record FindingRow(String office, Finding finding) {

  String file() {
    return orEmpty(finding.place().file());
  }

  String sheet() {
    return orEmpty(finding.place().sheet());
  }

  String cell() {
    return orEmpty(finding.place().cell());
  }

  /** Sheet and cell. */
  String where() {
    return (sheet() + " " + cell()).strip();
  }

  /** What stands there, without its place. */
  String what(Text text) {
    return text.finding(new Finding(finding.code(), Place.NOWHERE, finding.args()));
  }

  /** The findings as a table for the clipboard, to be mailed to whoever can mend them. */
  static String tsv(List<FindingRow> rows, Text text) {
    List<List<String>> all = new java.util.ArrayList<>();
    all.add(
        List.of(
            text.of("merging.findings.weight"),
            text.of("merging.findings.code"),
            text.of("merging.office"),
            text.of("merging.book"),
            text.of("merging.findings.sheet"),
            text.of("merging.findings.cell"),
            text.of("merging.findings.what"),
            text.of("merging.findings.do")));
    for (FindingRow row : rows) {
      all.add(
          List.of(
              text.severity(row.finding.severity()),
              row.finding.code().code(),
              row.office,
              row.file(),
              row.sheet(),
              row.cell(),
              row.what(text),
              text.whatToDo(row.finding)));
    }
    return Shown.tsv(all);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
