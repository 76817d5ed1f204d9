package org.jichidesk.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the duty reports of a store with the fastest common library. */
final class ExportPeer {

  private static final String QUERY =
      "SELECT district, duty, year, done, people, hours, burden, need, best_done_by, suggestion,"
          + " reported_on, change_reason, note FROM duty_report ORDER BY record";

  private static final int YEAR = 3;
  private static final int PEOPLE = 5;
  private static final int HOURS = 6;
  private static final int REPORTED_ON = 11;

  private ExportPeer() {}

  /** Takes a store and the workbook to make. */
  public static void main(String[] args) throws IOException, SQLException {
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]));
        Workbook workbook = new Workbook(out, "peer", "1.0");
        Connection connection = PlainTable.open(Path.of(args[0]));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY)) {
      Worksheet sheet = workbook.newWorksheet("all");
      for (int row = 0; rows.next(); row++) {
        for (int column = 1; column <= PlainTable.COLUMNS; column++) {
          String text = rows.getString(column);
          if (text == null) {
            continue;
          }
          switch (column) {
            case YEAR, PEOPLE -> sheet.value(row, column - 1, rows.getLong(column));
            case HOURS -> sheet.value(row, column - 1, rows.getDouble(column));
            case REPORTED_ON -> sheet.value(row, column - 1, LocalDate.parse(text));
            default -> sheet.value(row, column - 1, text);
          }
        }
        if (row % 1_000 == 999) {
          sheet.flush();
        }
      }
    }
  }

  /** Writes the XML that {@link ExportFloor} deflates: the same values, as the store has them. */
  static void xml(Path store, Path target) throws IOException, SQLException {
    try (PlainSheet sheet = new PlainSheet(Files.newOutputStream(target));
        Connection connection = PlainTable.open(store);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY)) {
      while (rows.next()) {
        sheet.startRow();
        for (int column = 1; column <= PlainTable.COLUMNS; column++) {
          String text = rows.getString(column);
          if (text != null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            boolean number = column == YEAR || column == PEOPLE || column == HOURS;
            sheet.cell(column - 1, number, bytes, 0, bytes.length);
          }
        }
        sheet.endRow();
      }
    }
  }
}
