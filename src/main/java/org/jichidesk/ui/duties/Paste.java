package org.jichidesk.ui.duties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.session.Edit;

/**
 * What pasting a block of cells would do, worked out before anything is written: the edits that can
 * be made, and for every cell that cannot be taken the reason.
 *
 * @param edits one a record
 * @param cells how many cells would be written
 * @param findings what was not taken, by row and column
 */
record Paste(List<Edit> edits, int cells, List<Refused> findings) {

  /**
   * A cell that was not taken.
   *
   * @param row number of the pasted row, from 1
   * @param column title of the column
   */
  record Refused(int row, String column, Finding finding) {}

  /**
   * Checks a block against the rows and columns it would fall on. A single cell fills the whole
   * target, as in a spreadsheet.
   */
  static Paste check(
      List<List<String>> block, List<GridRow> rows, List<Column> columns, Names names) {
    Map<RecordKey, Map<String, String>> edits = new HashMap<>();
    List<RecordKey> order = new ArrayList<>();
    List<Refused> refused = new ArrayList<>();
    boolean fill = block.size() == 1 && block.getFirst().size() == 1;
    int count = 0;
    for (int r = 0; r < (fill ? rows.size() : block.size()); r++) {
      List<String> cells = fill ? block.getFirst() : block.get(r);
      for (int c = 0; c < (fill ? columns.size() : cells.size()); c++) {
        String typed = (fill ? cells.getFirst() : cells.get(c)).strip();
        String title = c < columns.size() ? columns.get(c).id() : Integer.toString(c + 1);
        if (r >= rows.size() || c >= columns.size()) {
          refused.add(new Refused(r + 1, title, outside(typed)));
          continue;
        }
        Column column = columns.get(c);
        GridRow row = rows.get(r);
        title = column.field().label().in(column.language());
        if (column.text(row, names).equals(typed)) {
          continue;
        }
        if (!column.isEditable()) {
          refused.add(
              new Refused(
                  r + 1, title, Finding.at(Place.NOWHERE, FindingCode.NOT_EDITABLE, typed, title)));
          continue;
        }
        Finding finding = check(column.field(), typed, names);
        if (finding != null) {
          refused.add(new Refused(r + 1, title, finding));
          continue;
        }
        Map<String, String> edit = edits.get(row.record());
        if (edit == null) {
          edit = new HashMap<>();
          edits.put(row.record(), edit);
          order.add(row.record());
        }
        edit.put(column.field().name(), typed);
        count++;
      }
    }
    List<Edit> all =
        order.stream().map(key -> new Edit(key, edits.getOrDefault(key, Map.of()), "")).toList();
    return new Paste(all, count, refused);
  }

  private static Finding outside(String typed) {
    return Finding.at(Place.NOWHERE, FindingCode.OUTSIDE_SHEET, typed);
  }

  private static @org.jspecify.annotations.Nullable Finding check(
      Field field, String typed, Names names) {
    if (typed.isEmpty()) {
      return null;
    }
    if (field.type() == FieldType.REFERENCE) {
      Map<String, String> known = names.all(field.refersTo().orElse(""));
      return known.containsKey(typed) || known.containsValue(typed)
          ? null
          : Finding.at(Place.NOWHERE, FindingCode.UNKNOWN_REFERENCE, typed, field.label().ja());
    }
    return TypedText.read(field, typed) instanceof Reading.Refused refused
        ? new Finding(refused.code(), Place.NOWHERE, refused.args())
        : null;
  }
}
