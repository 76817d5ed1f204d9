package org.jichidesk.workbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.workbook.xlsx.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds the head of a data sheet among its first rows: the row of column ids if it is there, else a
 * row of headers people would still recognise.
 */
final class HeadFinder {

  private static final int ROWS_TO_LOOK_AT = 12;

  private final Catalog catalog;
  private final String sheetName;
  private final SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();

  HeadFinder(Catalog catalog, String sheetName) {
    this.catalog = catalog;
    this.sheetName = sheetName;
  }

  boolean offer(Row row) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (int i = 0; i < row.size(); i++) {
      texts.put(row.column(i), row.text(i).strip());
    }
    rows.put(row.number(), texts);
    return rows.size() < ROWS_TO_LOOK_AT;
  }

  boolean sawAnything() {
    return !rows.isEmpty();
  }

  Optional<SheetHead> found() {
    for (Integer number : rows.keySet()) {
      Optional<SheetHead> head = fromIds(number);
      if (head.isPresent()) {
        return head;
      }
    }
    Optional<RecordType> named =
        catalog.types().stream().filter(t -> sheetName.startsWith(t.label().ja())).findFirst();
    return named.flatMap(this::fromHeaders);
  }

  private Optional<SheetHead> fromIds(int idRow) {
    SortedMap<Integer, String> ids = rows.getOrDefault(idRow, new TreeMap<>());
    for (String id : ids.values()) {
      if (id.startsWith(RecordSheet.KEY + ":")) {
        return catalog
            .named(id.substring(RecordSheet.KEY.length() + 1))
            .map(type -> head(type, idRow, idRow + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<SheetHead> fromHeaders(RecordType type) {
    for (Integer number : rows.keySet()) {
      SheetHead head = head(type, -1, number);
      long known = head.columns().stream().filter(c -> c != null && c.field() != null).count();
      if (known >= Math.min(3, type.shownFields().size())) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  private SheetHead head(RecordType type, int idRow, int headerRow) {
    SortedMap<Integer, String> ids = rows.getOrDefault(idRow, new TreeMap<>());
    SortedMap<Integer, String> headers = rows.getOrDefault(headerRow, new TreeMap<>());
    int last = Math.max(lastOf(ids), lastOf(headers));
    int keyColumn = -1;
    int controlColumn = -1;
    List<SheetHead.@Nullable Column> columns = new ArrayList<>();
    Set<Field> taken = new HashSet<>();
    for (int i = 0; i <= last; i++) {
      String id = ids.getOrDefault(i, "");
      String header = headers.getOrDefault(i, "");
      SheetHead.Column column = null;
      if (id.startsWith(RecordSheet.KEY + ":")) {
        keyColumn = i;
      } else if (id.equals(RecordSheet.CONTROL)) {
        controlColumn = i;
      } else if (!id.isEmpty() || !header.isEmpty()) {
        Field field = type.field(id).orElse(null);
        boolean renamed = field != null && !header.isEmpty() && !isNamed(field, header);
        if (field == null) {
          field = byHeader(type, header);
        }
        if (field != null && !taken.add(field)) {
          field = null;
        }
        column = new SheetHead.Column(i, field, header.isEmpty() ? id : header, renamed);
      }
      columns.add(column);
    }
    if (keyColumn < 0 || controlColumn < 0) {
      int[] found = controlColumns(headerRow);
      keyColumn = found[0] < 0 ? keyColumn : found[0];
      controlColumn = found[1] < 0 ? controlColumn : found[1];
      blank(columns, keyColumn);
      blank(columns, controlColumn);
    }
    return new SheetHead(type, headerRow, keyColumn, controlColumn, columns);
  }

  /** Where the ids above them are gone, control columns are known by what stands in them. */
  private int[] controlColumns(int headerRow) {
    for (SortedMap<Integer, String> row : rows.tailMap(headerRow + 1).values()) {
      for (Map.Entry<Integer, String> control : row.entrySet()) {
        for (Map.Entry<Integer, String> key : row.entrySet()) {
          if (RecordKey.hasShape(key.getValue())
              && ControlText.parse(key.getValue(), control.getValue()).isPresent()) {
            return new int[] {key.getKey(), control.getKey()};
          }
        }
      }
    }
    return new int[] {-1, -1};
  }

  private static void blank(List<SheetHead.@Nullable Column> columns, int index) {
    if (index >= 0 && index < columns.size()) {
      columns.set(index, null);
    }
  }

  private static int lastOf(SortedMap<Integer, String> row) {
    return row.isEmpty() ? -1 : row.lastKey();
  }

  private static @Nullable Field byHeader(RecordType type, String header) {
    for (Field field : RecordSheet.fields(type)) {
      if (isNamed(field, header)) {
        return field;
      }
    }
    return null;
  }

  private static boolean isNamed(Field field, String header) {
    String folded = fold(header);
    if (folded.equals(fold(field.label().ja())) || folded.equals(fold(field.label().en()))) {
      return true;
    }
    return field.aliases().stream().anyMatch(alias -> folded.equals(fold(alias)));
  }

  /** Without unit in brackets, spaces, widths and case. */
  private static String fold(String header) {
    String folded = Normalizer.normalize(header, Normalizer.Form.NFKC);
    int bracket = folded.indexOf('(');
    if (bracket > 0) {
      folded = folded.substring(0, bracket);
    }
    return folded.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }
}
