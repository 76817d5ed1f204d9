package org.jichidesk.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.workbook.xlsx.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a data sheet says about its columns.
 *
 * @param type the record type on the sheet
 * @param headRow the last row of the head; data follow
 * @param keyColumn column of the record key, -1 if it is gone
 * @param controlColumn column of the control text, -1 if it is gone
 * @param columns the columns from the left, null where nothing stands above
 */
record SheetHead(
    RecordType type,
    int headRow,
    int keyColumn,
    int controlColumn,
    List<@Nullable Column> columns) {

  /**
   * A column.
   *
   * @param index its index, from 0
   * @param field the field in it, or null for a column the program does not know
   * @param header what stands above it
   * @param renamed whether its header is not the one it was given
   */
  record Column(int index, @Nullable Field field, String header, boolean renamed) {}

  /** The columns the program does not know. */
  List<Column> unknown() {
    List<Column> unknown = new ArrayList<>();
    for (Column column : columns) {
      if (column != null && column.field() == null) {
        unknown.add(column);
      }
    }
    return unknown;
  }

  /** Column letters by field tag. */
  Map<Integer, String> letters() {
    Map<Integer, String> letters = new TreeMap<>();
    for (Column column : columns) {
      if (column != null && column.field() != null) {
        letters.put(column.field().tag(), CellRef.column(column.index()));
      }
    }
    return letters;
  }

  /** The column of each field, by field. */
  Map<Field, Integer> indexes() {
    Map<Field, Integer> indexes = new HashMap<>();
    for (Column column : columns) {
      if (column != null && column.field() != null) {
        indexes.put(column.field(), column.index());
      }
    }
    return indexes;
  }

  void reportOddities(BookContext context, String sheet) {
    Set<Field> missing = new HashSet<>(RecordSheet.fields(type));
    for (Column column : columns) {
      if (column == null) {
        continue;
      }
      String cell = CellRef.column(column.index()) + headRow;
      Field field = column.field();
      if (field == null) {
        if (!column.header().isBlank()) {
          context.finding(sheet, cell, FindingCode.EXTRA_COLUMN, column.header());
        }
        continue;
      }
      missing.remove(field);
      if (column.renamed()) {
        context.finding(
            sheet, cell, FindingCode.RENAMED_COLUMN, column.header(), RecordSheet.header(field));
      }
    }
    missing.remove(RecordType.REMOVED);
    for (Field field : RecordSheet.fields(type)) {
      if (missing.contains(field)) {
        context.finding(sheet, null, FindingCode.MISSING_COLUMN, RecordSheet.header(field));
      }
    }
    if (keyColumn < 0 || controlColumn < 0) {
      context.finding(sheet, null, FindingCode.NO_HEADER, sheet);
    }
  }
}
