package org.jichidesk.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a written sheet looks and behaves; everything but its rows. Validations and merged ranges may
 * still be added while the rows are written; all else is settled when the sheet is added.
 */
public final class SheetLook {
  private static final int LONGEST_NAME = 31;

  private final String name;
  private final List<ColumnLook> columns;
  private final List<Validation> validations = new ArrayList<>();
  private final List<String> merges = new ArrayList<>();
  private int frozenRows;
  private int frozenColumns;
  private int filterRow;
  private int filterColumns;
  private int printedColumns;
  private boolean isProtected;
  private @Nullable PrintLook print;
  private String tabColour = "";
  private boolean gridLines = true;

  /**
   * A sheet with a name and the looks of its first columns.
   *
   * @throws IllegalArgumentException if spreadsheet programs refuse the name
   */
  public SheetLook(String name, List<ColumnLook> columns) {
    if (!isName(name)) {
      throw new IllegalArgumentException("sheet name: " + name);
    }
    this.name = name;
    this.columns = List.copyOf(columns);
  }

  /** Whether a text can be the name of a sheet. */
  public static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && name.chars().noneMatch(c -> c < 0x20 || "[]:*?/\\".indexOf(c) >= 0)
        && !name.startsWith("'")
        && !name.endsWith("'")
        && !name.equalsIgnoreCase("History");
  }

  /** Name of a sheet as formulas write it. */
  static String quotedName(String name) {
    return "'" + name.replace("'", "''") + "'";
  }

  /** Keeps the first rows and columns in sight. */
  public SheetLook freeze(int rows, int columnCount) {
    frozenRows = rows;
    frozenColumns = columnCount;
    return this;
  }

  /** Puts filter buttons in a header row, from 1, over the first columns. */
  public SheetLook filter(int headerRow, int columnCount) {
    CellRef.checkRow(headerRow);
    CellRef.column(columnCount - 1);
    filterRow = headerRow;
    filterColumns = columnCount;
    return this;
  }

  /** Locks all but entry cells, without a password; filtering, sorting and sizing stay allowed. */
  public SheetLook protect() {
    isProtected = true;
    return this;
  }

  /** Says how to print it. */
  public SheetLook print(PrintLook look) {
    print = look;
    return this;
  }

  /** Prints only the first columns, however far down the rows go. */
  public SheetLook printColumns(int columnCount) {
    CellRef.column(columnCount - 1);
    printedColumns = columnCount;
    return this;
  }

  /** Colours the tab, as in {@code 1F4E79}. */
  public SheetLook tab(String rgb) {
    if (!rgb.matches("[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("colour: " + rgb);
    }
    tabColour = rgb;
    return this;
  }

  /** Leaves the grey lines between cells away, as on a cover or a printed form. */
  public SheetLook withoutGridLines() {
    gridLines = false;
    return this;
  }

  /** Limits what may be typed. */
  public SheetLook validate(Validation validation) {
    validations.add(validation);
    return this;
  }

  /** Merges cells; on printed forms only, never where data is read from. */
  public SheetLook merge(int firstColumn, int firstRow, int lastColumn, int lastRow) {
    merges.add(CellRef.range(firstColumn, firstRow, lastColumn, lastRow));
    return this;
  }

  /** Name on the tab. */
  public String name() {
    return name;
  }

  int filterRow() {
    return filterRow;
  }

  int filterColumns() {
    return filterColumns;
  }

  int printedColumns() {
    return printedColumns;
  }

  @Nullable PrintLook print() {
    return print;
  }

  /** Everything before the rows. */
  String head(boolean selected) {
    StringBuilder s = new StringBuilder(1024);
    s.append(WorkbookParts.DECLARATION).append("<worksheet xmlns=\"");
    s.append(WorkbookParts.MAIN).append("\"><sheetPr>");
    if (!tabColour.isEmpty()) {
      s.append("<tabColor rgb=\"FF").append(tabColour).append("\"/>");
    }
    if (print != null) {
      s.append("<pageSetUpPr fitToPage=\"1\"/>");
    }
    s.append("</sheetPr><sheetViews><sheetView");
    s.append(gridLines ? "" : " showGridLines=\"0\"");
    s.append(selected ? " tabSelected=\"1\"" : "").append(" workbookViewId=\"0\">");
    pane(s);
    s.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"18\"/>");
    if (!columns.isEmpty()) {
      s.append("<cols>");
      for (int i = 0; i < columns.size(); i++) {
        s.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
        s.append("\" width=\"").append(columns.get(i).width()).append("\" style=\"");
        s.append(StylesXml.number(columns.get(i).style())).append("\" customWidth=\"1\"/>");
      }
      s.append("</cols>");
    }
    return s.append("<sheetData>").toString();
  }

  private void pane(StringBuilder s) {
    if (frozenRows == 0 && frozenColumns == 0) {
      return;
    }
    String pane = frozenRows == 0 ? "topRight" : frozenColumns == 0 ? "bottomLeft" : "bottomRight";
    String first = CellRef.of(frozenColumns, frozenRows + 1);
    s.append("<pane");
    if (frozenColumns > 0) {
      s.append(" xSplit=\"").append(frozenColumns).append('"');
    }
    if (frozenRows > 0) {
      s.append(" ySplit=\"").append(frozenRows).append('"');
    }
    s.append(" topLeftCell=\"").append(first).append("\" activePane=\"").append(pane);
    s.append("\" state=\"frozen\"/><selection pane=\"").append(pane);
    s.append("\" activeCell=\"").append(first).append("\" sqref=\"").append(first);
    s.append("\"/>");
  }

  /** Everything after the rows. */
  String tail(int lastRow) {
    StringBuilder s = new StringBuilder(1024);
    s.append("</sheetData>");
    if (isProtected) {
      s.append("<sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\"");
      s.append(" sort=\"0\" autoFilter=\"0\"/>");
    }
    if (filterRow > 0) {
      s.append("<autoFilter ref=\"").append(filterRange(lastRow, false)).append("\"/>");
    }
    if (!merges.isEmpty()) {
      s.append("<mergeCells count=\"").append(merges.size()).append("\">");
      merges.forEach(m -> s.append("<mergeCell ref=\"").append(m).append("\"/>"));
      s.append("</mergeCells>");
    }
    if (!validations.isEmpty()) {
      s.append("<dataValidations count=\"").append(validations.size()).append("\">");
      validations.forEach(v -> s.append(v.xml()));
      s.append("</dataValidations>");
    }
    if (print != null) {
      s.append(print.xml());
    }
    return s.append("</worksheet>").toString();
  }

  String filterRange(int lastRow, boolean absolute) {
    String last = CellRef.column(filterColumns - 1);
    int end = Math.max(filterRow, lastRow);
    return absolute
        ? "$A$" + filterRow + ":$" + last + "$" + end
        : "A" + filterRow + ":" + last + end;
  }
}
