package org.jichidesk.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What sheets of reports have in common: title, as-of line, page set-up. */
final class ReportLook {

  static final String FONT = "BIZ UDPゴシック";

  private static final short A3 = 8;
  private static final short TITLE_POINTS = 14;
  private static final double MARGIN = 0.4;
  private static final int LONGEST_NAME = 31;

  private final XSSFCellStyle title;
  private final XSSFCellStyle support;

  ReportLook(XSSFWorkbook book) {
    title = style(book, TITLE_POINTS, true);
    support = style(book, (short) 10, false);
  }

  private static XSSFCellStyle style(XSSFWorkbook book, short points, boolean bold) {
    XSSFFont font = book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(points);
    font.setBold(bold);
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    return style;
  }

  /** A name a sheet may have. */
  static String sheetName(String name) {
    String safe = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    return safe.substring(0, Math.min(LONGEST_NAME, safe.length()));
  }

  /** Title and as-of line in the first two rows. */
  void title(XSSFSheet sheet, String words, String asOf) {
    XSSFCell head = sheet.createRow(0).createCell(0);
    head.setCellValue(words);
    head.setCellStyle(title);
    line(sheet, 1, asOf);
  }

  /** A line of support text in a row of its own. */
  void line(XSSFSheet sheet, int row, String words) {
    XSSFCell cell = sheet.createRow(row).createCell(0);
    cell.setCellValue(words);
    cell.setCellStyle(support);
  }

  /** Sets the page up, with title and page n/m at its foot. */
  void page(XSSFSheet sheet, boolean landscape, boolean large) {
    PrintSetup page = sheet.getPrintSetup();
    page.setPaperSize(large ? A3 : PrintSetup.A4_PAPERSIZE);
    page.setLandscape(landscape);
    sheet.setFitToPage(true);
    page.setFitWidth((short) 1);
    page.setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, MARGIN);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, MARGIN);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
  }
}
