package org.jichidesk.ui.duties;

import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.record.Field;
import org.jichidesk.text.Text;
import org.jichidesk.ui.records.Names;

/**
 * A column of a sheet.
 *
 * @param id its name, unique within the sheet
 * @param field the field whose values it shows
 * @param of whose field it is
 * @param language language of its title
 */
record Column(String id, Field field, Of of, String language) {

  /** Marks what a decision made different from what is declared. */
  static final String DECIDED = " ※";

  /** The kind a duty has in the year shown, beside the one it was declared with. */
  static final String KIND_IN_YEAR = "kind_in_year";

  /** Whose value stands in a column. */
  enum Of {
    /** Part of the record's key: never typed. */
    KEY,
    RECORD,
    LAST_YEAR,
    /** The duty the record is about. */
    DUTY
  }

  boolean isEditable() {
    return of == Of.RECORD;
  }

  boolean isNumber() {
    return field.type().isNumber();
  }

  String text(GridRow row, Names names) {
    return switch (of) {
      case KEY, RECORD -> row.value(field).map(value -> names.of(field, value)).orElse("");
      case LAST_YEAR -> row.lastYear(field).map(value -> names.of(field, value)).orElse("");
      case DUTY ->
          row.kind()
                  .map(value -> names.of(field, value))
                  .orElse(row.decided().isEmpty() ? "" : ended())
              + (row.decided().isEmpty() ? "" : DECIDED);
    };
  }

  private String ended() {
    return Decision.CHANGE.code("end").map(code -> code.label().in(language)).orElse("");
  }

  /** What it is called. */
  String title(Text text) {
    String label = field.label().in(language);
    if (of == Of.LAST_YEAR) {
      return text.of("duties.last-year", label);
    }
    return isOfDecisions() ? text.of("duties.in-year", label) : label;
  }

  /** True if it is there only where a decision made something of what the sheet shows. */
  boolean isOfDecisions() {
    return id.equals(KIND_IN_YEAR);
  }
}
