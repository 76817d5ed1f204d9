package org.jichidesk.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;

/** Finds the sheets and columns of a form in a workbook; names what it cannot use. */
final class SheetsReader {

  private static final Set<String> UNSUPPORTED =
      Set.of("external_choices", "entities", "osm", "cascades", "columns", "print");

  /** Sheets that say by their name that they are for people. */
  private static final Set<String> EXPLAINING = Set.of("readme", "説明", "使い方", "説明書");

  private final Notes notes;
  private final List<XlsForm.Line> lines = new ArrayList<>();

  SheetsReader(Notes notes) {
    this.notes = notes;
  }

  XlsForm read(List<Grid> sheets) {
    Set<SheetKind> seen = EnumSet.noneOf(SheetKind.class);
    for (SheetKind kind : SheetKind.values()) {
      for (Grid sheet : sheets) {
        if (SheetKind.named(sheet.name()).filter(kind::equals).isPresent() && seen.add(kind)) {
          read(kind, sheet);
        }
      }
    }
    sheets.forEach(this::checkUse);
    for (SheetKind needed : List.of(SheetKind.SURVEY, SheetKind.SETTINGS)) {
      if (!seen.contains(needed)) {
        notes.add(FindingCode.FORM_SHEET_MISSING, needed.code());
      }
    }
    return new XlsForm(lines);
  }

  private void checkUse(Grid sheet) {
    String name = sheet.name().strip().toLowerCase(Locale.ROOT);
    if (SheetKind.named(name).isEmpty() && !EXPLAINING.contains(name)) {
      notes.add(
          UNSUPPORTED.contains(name)
              ? FindingCode.FORM_SHEET_UNSUPPORTED
              : FindingCode.FORM_SHEET_UNUSED,
          new Place(null, sheet.name(), null),
          sheet.name());
    }
  }

  private void read(SheetKind kind, Grid sheet) {
    if (sheet.rows().isEmpty()) {
      return;
    }
    Map<Integer, Columns.Column> columns = head(kind, sheet);
    Map<Integer, Integer> uncovered = new HashMap<>();
    for (Grid.Row row : sheet.rows().subList(1, sheet.rows().size())) {
      Map<String, String> cells = new LinkedHashMap<>();
      Map<String, Place> places = new HashMap<>();
      row.cells()
          .forEach((number, text) -> {
            Columns.Column column = columns.get(number);
            Place place = place(sheet, number, row.number());
            if (column == null) {
              if (uncovered.putIfAbsent(number, row.number()) == null) {
                notes.add(FindingCode.FORM_CELL_WITHOUT_HEADING, place, text);
              }
            } else if (column.standing() == Columns.Standing.UNSUPPORTED) {
              if (uncovered.putIfAbsent(number, row.number()) == null) {
                notes.add(FindingCode.FORM_COLUMN_UNSUPPORTED, place, column.name());
              }
            } else if (column.standing() == Columns.Standing.USED
                || column.standing() == Columns.Standing.FREE) {
              cells.put(column.name(), text.strip());
            }
          });
      if (!cells.isEmpty()) {
        columns.forEach(
            (number, column) -> places.put(column.name(), place(sheet, number, row.number())));
        lines.add(new XlsForm.Line(kind, row.number(), cells, places));
      }
    }
  }

  private Map<Integer, Columns.Column> head(SheetKind kind, Grid sheet) {
    Map<Integer, Columns.Column> columns = new HashMap<>();
    Map<String, String> taken = new HashMap<>();
    Grid.Row head = sheet.rows().getFirst();
    head.cells()
        .forEach((number, heading) -> {
          Columns.Column column = Columns.of(kind, heading);
          Place place = place(sheet, number, head.number());
          String before = taken.putIfAbsent(column.name(), heading);
          if (before != null) {
            notes.add(FindingCode.FORM_COLUMN_TWICE, place, heading, before);
            return;
          }
          columns.put(number, column);
          switch (column.standing()) {
            case UNKNOWN -> notes.add(FindingCode.FORM_COLUMN_UNKNOWN, place, heading, kind.code());
            case WITHOUT_MEANING ->
                notes.add(FindingCode.FORM_COLUMN_WITHOUT_MEANING, place, heading);
            default -> {}
          }
        });
    return columns;
  }

  private static Place place(Grid sheet, int column, int row) {
    return new Place(null, sheet.name(), letters(column) + row);
  }

  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
