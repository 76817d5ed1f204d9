package org.jichidesk.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The same as {@link Floor} the way one would write it with the fastest common library. */
final class Peer {

  private static final int KEY = 14;
  private static final int ROWS_AT_ONCE = 1_000;

  private final PlainTable table;
  private final Worksheet sheet;
  private final String[] values = new String[PlainTable.COLUMNS];
  private int rows;

  private Peer(PlainTable table, Worksheet sheet) {
    this.table = table;
    this.sheet = sheet;
  }

  /** Takes a folder of workbooks, the store to make and the workbook to make. */
  public static void main(String[] args) throws IOException, SQLException {
    try (PlainTable table = new PlainTable(Path.of(args[1]));
        OutputStream out = Files.newOutputStream(Path.of(args[2]));
        Workbook workbook = new Workbook(out, "peer", "1.0")) {
      Peer peer = new Peer(table, workbook.newWorksheet("all"));
      for (Path book : Folders.files(Path.of(args[0]))) {
        peer.read(book);
      }
      table.commit();
    }
  }

  private void read(Path book) throws IOException, SQLException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(book.toFile())) {
      for (Sheet one : (Iterable<Sheet>) workbook.getSheets()::iterator) {
        try (Stream<Row> stream = one.openStream()) {
          boolean isDutySheet = false;
          for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
            Row row = all.next();
            String key = row.getCellCount() > KEY ? row.getCellText(KEY) : "";
            if (row.getRowNum() == 1) {
              isDutySheet = key.equals("_key:duty_report");
            } else if (isDutySheet && row.getRowNum() > 2 && !key.isEmpty()) {
              take(row);
            }
          }
        }
      }
    }
  }

  private void take(Row row) throws IOException, SQLException {
    take(row, 0, KEY);
    for (int column = 1; column < PlainTable.COLUMNS; column++) {
      take(row, column, column);
    }
    table.add(values);
    if (++rows % ROWS_AT_ONCE == 0) {
      sheet.flush();
    }
  }

  private void take(Row row, int target, int column) {
    Cell cell = row.getCell(column);
    if (cell == null || cell.getType() == CellType.EMPTY) {
      values[target] = null;
      return;
    }
    values[target] = cell.getText();
    if (cell.getValue() instanceof BigDecimal number) {
      sheet.value(rows, target, number);
    } else {
      sheet.value(rows, target, values[target]);
    }
  }
}
