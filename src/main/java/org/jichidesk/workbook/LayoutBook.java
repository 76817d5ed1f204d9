package org.jichidesk.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jichidesk.domain.layout.Look;
import org.jichidesk.domain.layout.PlacedCell;
import org.jichidesk.domain.layout.SheetLayout;

/** A laid out sheet as a workbook of one sheet, set up for one page of A3 lying. */
public final class LayoutBook {

  private static final int CHARACTERS = 250;
  private static final int UNITS = 256;
  private static final float LINE = 12.5f;
  private static final int FIRST = 2;
  private static final short POINTS = 9;

  private final SheetLayout layout;
  private final String asOf;

  /** Prepares a workbook; {@code asOf} is said above the sheet. */
  public LayoutBook(SheetLayout layout, String asOf) {
    this.layout = layout;
    this.asOf = asOf;
  }

  /** Writes it. */
  public void write(OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet(ReportLook.sheetName(layout.title()));
      Map<Look, XSSFCellStyle> styles = styles(book);
      widths(sheet);
      ReportLook look = new ReportLook(book);
      look.title(sheet, layout.title(), asOf);
      XSSFRow[] rows = new XSSFRow[layout.rows()];
      float[] heights = heights();
      for (int i = 0; i < rows.length; i++) {
        rows[i] = sheet.createRow(FIRST + i);
        rows[i].setHeightInPoints(Math.min(400, heights[i]));
      }
      for (PlacedCell cell : layout.cells()) {
        place(sheet, rows, cell, Objects.requireNonNull(styles.get(cell.look())));
      }
      sheet.createRow(FIRST + rows.length).createCell(0).setCellValue(layout.note());
      look.page(sheet, true, true);
      sheet.getPrintSetup().setFitHeight((short) 1);
      book.getProperties().getCoreProperties().setTitle(layout.title());
      book.write(out);
    }
  }

  private void place(XSSFSheet sheet, XSSFRow[] rows, PlacedCell cell, XSSFCellStyle style) {
    for (int r = 0; r < cell.rows(); r++) {
      for (int c = 0; c < cell.columns(); c++) {
        rows[cell.row() + r].createCell(cell.column() + c).setCellStyle(style);
      }
    }
    XSSFCell first = rows[cell.row()].getCell(cell.column());
    first.setCellValue(cell.text());
    if (cell.rows() > 1 || cell.columns() > 1) {
      int row = FIRST + cell.row();
      sheet.addMergedRegion(
          new CellRangeAddress(
              row, row + cell.rows() - 1, cell.column(), cell.column() + cell.columns() - 1));
    }
  }

  private void widths(XSSFSheet sheet) {
    for (int i = 0; i < layout.columns().size(); i++) {
      sheet.setColumnWidth(i, (int) (characters(i, 1) * UNITS));
    }
  }

  private double characters(int column, int columns) {
    double all = layout.columns().stream().mapToDouble(Double::doubleValue).sum();
    double part = 0;
    for (int i = column; i < column + columns; i++) {
      part += layout.columns().get(i);
    }
    return CHARACTERS * part / all;
  }

  /** As high as the texts need; what cells over several rows need more is shared among these. */
  private float[] heights() {
    float[] heights = new float[layout.rows()];
    layout.cells().stream()
        .sorted(java.util.Comparator.comparingInt(PlacedCell::rows))
        .forEach(cell -> {
          double perLine = Math.max(1, characters(cell.column(), cell.columns()) / 2.1);
          long lines =
              cell.text()
                  .lines()
                  .mapToLong(line -> 1 + (long) ((line.length() - 1) / perLine))
                  .sum();
          float there = 0;
          for (int i = 0; i < cell.rows(); i++) {
            there += heights[cell.row() + i];
          }
          float more = Math.max(0, lines * LINE + 6 - there) / cell.rows();
          for (int i = 0; i < cell.rows(); i++) {
            heights[cell.row() + i] += more;
          }
        });
    return heights;
  }

  private static Map<Look, XSSFCellStyle> styles(XSSFWorkbook book) {
    Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);
    for (Look look : Look.values()) {
      XSSFCellStyle style = book.createCellStyle();
      XSSFFont font = book.createFont();
      font.setFontName(ReportLook.FONT);
      font.setFontHeightInPoints(POINTS);
      font.setBold(look.bold());
      style.setFont(font);
      style.setWrapText(true);
      style.setVerticalAlignment(
          look == Look.PLAIN ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
      style.setAlignment(look.centred() ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
      BorderStyle border = look == Look.BAR ? BorderStyle.MEDIUM : BorderStyle.THIN;
      style.setBorderTop(border);
      style.setBorderBottom(border);
      style.setBorderLeft(border);
      style.setBorderRight(border);
      if (look.grey() < 1) {
        byte grey = (byte) Math.round(look.grey() * 255);
        style.setFillForegroundColor(new XSSFColor(new byte[] {grey, grey, grey}));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      }
      styles.put(look, style);
    }
    return styles;
  }
}
