package org.jichidesk.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jichidesk.workbook.xlsx.CellStyle;
import org.jichidesk.workbook.xlsx.ColumnLook;
import org.jichidesk.workbook.xlsx.PrintLook;
import org.jichidesk.workbook.xlsx.SheetLook;
import org.jichidesk.workbook.xlsx.SheetWriter;
import org.jichidesk.workbook.xlsx.WorkbookWriter;

/** Writes a workbook of tables for reading: no way back into a store. */
public final class TableBook implements AutoCloseable {

  private static final int HEAD_ROW = 4;
  private static final double TITLE_HEIGHT = 26;
  private static final double HEAD_HEIGHT = 34;

  private final WorkbookWriter book;

  /** Begins a workbook; the stream stays open. */
  public TableBook(OutputStream out) throws IOException {
    this.book = new WorkbookWriter(out);
  }

  /**
   * A cell.
   *
   * @param kind what it holds
   * @param text canonical text; empty for a blank one
   */
  public record Cell(Kind kind, String text) {

    /** What a cell holds. */
    public enum Kind {
      TEXT,
      WHOLE,
      DECIMAL,
      DATE
    }

    /** A text. */
    public static Cell text(String text) {
      return new Cell(Kind.TEXT, text);
    }

    /** A number of things. */
    public static Cell whole(long number) {
      return new Cell(Kind.WHOLE, Long.toString(number));
    }

    /** A number; blank if empty. */
    public static Cell decimal(String number) {
      return new Cell(Kind.DECIMAL, number);
    }
  }

  /**
   * A column.
   *
   * @param head what stands above it
   * @param width in narrow characters
   */
  public record Column(String head, int width) {}

  /**
   * Adds a sheet.
   *
   * @param name on its tab
   * @param title above it
   * @param note below the title: of what, as of when
   * @param frozen columns that stay in view
   * @param rows the rows
   */
  public void sheet(
      String name,
      String title,
      String note,
      int frozen,
      List<Column> columns,
      List<List<Cell>> rows) {
    try {
      List<ColumnLook> looks = new ArrayList<>();
      columns.forEach(column -> looks.add(new ColumnLook(column.width(), CellStyle.PLAIN)));
      SheetLook look =
          new SheetLook(name, looks)
              .freeze(HEAD_ROW, frozen)
              .filter(HEAD_ROW, columns.size())
              .print(PrintLook.A4_LANDSCAPE.repeating(HEAD_ROW, HEAD_ROW).saying(title, note));
      SheetWriter sheet = book.addSheet(look);
      sheet.startRow(TITLE_HEIGHT);
      sheet.text(CellStyle.TITLE, title);
      sheet.endRow();
      sheet.startRow();
      sheet.text(CellStyle.PLAIN, note);
      sheet.endRow();
      sheet.skipRows(1);
      sheet.startRow(HEAD_HEIGHT);
      for (Column column : columns) {
        sheet.text(CellStyle.HEADER, column.head());
      }
      sheet.endRow();
      for (List<Cell> row : rows) {
        sheet.startRow();
        for (Cell cell : row) {
          write(sheet, cell);
        }
        sheet.endRow();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(SheetWriter sheet, Cell cell) throws IOException {
    if (cell.text().isEmpty()) {
      sheet.blank(CellStyle.FORM_TEXT);
      return;
    }
    switch (cell.kind()) {
      case TEXT -> sheet.text(CellStyle.FORM_TEXT, cell.text());
      case WHOLE -> sheet.number(CellStyle.FORM_WHOLE, cell.text());
      case DECIMAL -> sheet.number(CellStyle.FORM_NUMBER, cell.text());
      case DATE -> {
        LocalDate date = LocalDate.parse(cell.text());
        if (date.isBefore(RecordSheet.FIRST_DATE_CELL)) {
          sheet.text(CellStyle.FORM_TEXT, cell.text());
        } else {
          sheet.date(CellStyle.FORM_DATE, date);
        }
      }
    }
  }

  /** Ends the workbook. */
  public void finish() throws IOException {
    book.finish();
  }

  @Override
  public void close() {
    book.close();
  }
}
