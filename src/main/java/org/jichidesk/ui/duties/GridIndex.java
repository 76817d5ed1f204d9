package org.jichidesk.ui.duties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.Fold;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.ui.records.Names;

/**
 * All that the rows of a sheet say, folded for finding; made beside the window after they are
 * shown.
 */
final class GridIndex {

  /** Before anything was read: every row is found. */
  static final GridIndex NONE = new GridIndex(Map.of());

  private final Map<RecordKey, String> folded;

  private GridIndex(Map<RecordKey, String> folded) {
    this.folded = folded;
  }

  static GridIndex of(List<GridRow> rows, Names names) {
    Map<RecordKey, String> folded = HashMap.newHashMap(rows.size());
    Map<String, String> known = new HashMap<>();
    for (GridRow row : rows) {
      StringBuilder said = new StringBuilder();
      for (Field field : row.record().type().shownFields()) {
        Value value = row.values().get(field);
        if (value != null) {
          said.append(folded(field, value, names, known)).append('\u001f');
        }
      }
      row.kind().ifPresent(kind -> said.append(folded(DelegatedDuty.KIND, kind, names, known)));
      folded.put(row.record(), said.toString());
    }
    return new GridIndex(folded);
  }

  /** Choices and references come again and again; numbers are found as they are stored too. */
  private static String folded(Field field, Value value, Names names, Map<String, String> known) {
    if (field.type() == FieldType.CODE || field.type() == FieldType.REFERENCE) {
      String key = field.name() + value.canonical();
      return known.computeIfAbsent(key, k -> Fold.key(names.of(field, value)));
    }
    return field.type().isNumber() && value.isAnswer()
        ? value.text()
        : Fold.key(names.of(field, value));
  }

  boolean holds(GridRow row, String word) {
    String said = folded.get(row.record());
    return said == null || said.contains(word);
  }
}
