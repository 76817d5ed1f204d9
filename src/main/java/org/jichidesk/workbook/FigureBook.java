package org.jichidesk.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jichidesk.domain.layout.FigureSheet;

/**
 * Sheets of figures as a workbook with charts and marks of the spreadsheet's own, set up for A4
 * lying. There are no formulas: what is read is what was worked out.
 */
public final class FigureBook {

  private static final int UNITS = 256;

  private final String title;
  private final String asOf;
  private final List<FigureSheet> sheets;

  /** Prepares a workbook. */
  public FigureBook(String title, String asOf, List<FigureSheet> sheets) {
    this.title = title;
    this.asOf = asOf;
    this.sheets = sheets;
  }

  /** Writes it. */
  public void write(OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      ReportLook look = new ReportLook(book);
      XSSFCellStyle head = head(book);
      XSSFCellStyle words = plain(book, HorizontalAlignment.LEFT, "General");
      List<XSSFCellStyle> numbers =
          List.of(
              plain(book, HorizontalAlignment.RIGHT, "#,##0"),
              plain(book, HorizontalAlignment.RIGHT, "#,##0.0"),
              plain(book, HorizontalAlignment.RIGHT, "0.00"));
      for (FigureSheet figures : sheets) {
        XSSFSheet sheet = book.createSheet(ReportLook.sheetName(figures.name()));
        look.title(sheet, title + "　" + figures.name(), asOf);
        int row = 2;
        for (String note : figures.notes()) {
          look.line(sheet, row++, note);
        }
        heading(sheet, row, figures, head);
        for (List<FigureSheet.Cell> cells : figures.rows()) {
          fill(sheet.createRow(++row), cells, words, numbers);
        }
        int headRow = row - figures.rows().size();
        sheet.createFreezePane(Math.min(2, figures.columns().size()), headRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        if (!figures.rows().isEmpty()) {
          int last = figures.columns().size() - 1;
          sheet.setAutoFilter(new CellRangeAddress(headRow, row, 0, last));
          Marks.on(sheet, figures, headRow + 1, row);
          Charts.on(sheet, figures, headRow + 1, row + 2);
        }
        look.page(sheet, true, false);
      }
      book.getProperties().getCoreProperties().setTitle(title);
      book.write(out);
    }
  }

  private static void heading(XSSFSheet sheet, int at, FigureSheet figures, XSSFCellStyle style) {
    XSSFRow row = sheet.createRow(at);
    for (int i = 0; i < figures.columns().size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(figures.columns().get(i).heading());
      cell.setCellStyle(style);
      sheet.setColumnWidth(i, figures.columns().get(i).width() * UNITS);
    }
  }

  private static void fill(
      XSSFRow row, List<FigureSheet.Cell> cells, XSSFCellStyle words, List<XSSFCellStyle> numbers) {
    for (int i = 0; i < cells.size(); i++) {
      XSSFCell cell = row.createCell(i);
      switch (cells.get(i)) {
        case FigureSheet.Cell.Words text -> {
          cell.setCellStyle(words);
          if (!text.text().isEmpty()) {
            cell.setCellValue(text.text());
          }
        }
        case FigureSheet.Cell.Figure number -> {
          cell.setCellStyle(numbers.get(Math.min(2, number.decimals())));
          cell.setCellValue(number.value());
        }
      }
    }
  }

  private static XSSFCellStyle head(XSSFWorkbook book) {
    XSSFCellStyle style = plain(book, HorizontalAlignment.CENTER, "General");
    style.getFont().setBold(true);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private static XSSFCellStyle plain(XSSFWorkbook book, HorizontalAlignment align, String format) {
    XSSFFont font = book.createFont();
    font.setFontName(ReportLook.FONT);
    font.setFontHeightInPoints((short) 10);
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    style.setAlignment(align);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }
}
