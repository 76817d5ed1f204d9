package org.jichidesk.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.workbook.xlsx.CellKind;
import org.jichidesk.workbook.xlsx.Row;
import org.jichidesk.workbook.xlsx.SheetInfo;
import org.jichidesk.workbook.xlsx.UnreadableWorkbook;
import org.jichidesk.workbook.xlsx.WorkbookFile;

/**
 * Reads a workbook that is no return of ours, as plain text cells: what a person sees in them,
 * dates as ISO dates. As tolerant as the reading of returns, and as careful.
 */
public final class PlainSheets {

  /** Rows of a sheet that are read; a caller that wants fewer says so itself. */
  public static final int MOST_ROWS = 30_000;

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9.]{1,40}(?:[eE][-+]?[0-9]{1,2})?");

  private PlainSheets() {}

  /**
   * A sheet.
   *
   * @param name the name on its tab
   * @param lines its rows that hold anything
   */
  public record Sheet(String name, List<Line> lines) {}

  /**
   * A row.
   *
   * @param number from 1
   * @param cells text by column, from 0
   */
  public record Line(int number, SortedMap<Integer, String> cells) {}

  /**
   * What a workbook holds.
   *
   * @param sheets in tab order
   * @param findings cells that hold no value but a formula error
   */
  public record Contents(List<Sheet> sheets, List<Finding> findings) {}

  /**
   * Reads all sheets.
   *
   * @param copy a private copy of the file
   * @param name what people call the file
   * @throws Refusal if it is no whole workbook
   */
  public static Contents read(Path copy, String name) throws IOException {
    try (WorkbookFile file = WorkbookFile.open(copy)) {
      List<Sheet> sheets = new ArrayList<>();
      List<Finding> findings = new ArrayList<>();
      for (SheetInfo sheet : file.sheets()) {
        List<Line> lines = new ArrayList<>();
        file.readRows(
            sheet,
            row -> {
              SortedMap<Integer, String> cells = new TreeMap<>();
              for (int i = 0; i < row.size(); i++) {
                if (row.kind(i) == CellKind.ERROR) {
                  Place place = new Place(name, sheet.name(), row.ref(i));
                  findings.add(Finding.at(place, FindingCode.ERROR_CELL, row.text(i)));
                } else {
                  String text = text(row, i, file.date1904());
                  if (!text.isBlank()) {
                    cells.put(row.column(i), text);
                  }
                }
              }
              if (!cells.isEmpty()) {
                lines.add(new Line(row.number(), cells));
              }
              return lines.size() < MOST_ROWS;
            });
        sheets.add(new Sheet(sheet.name(), lines));
      }
      return new Contents(sheets, findings);
    } catch (UnreadableWorkbook e) {
      throw new Refusal(Unreadable.finding(name, e), e);
    }
  }

  private static String text(Row row, int cell, boolean date1904) {
    String text = row.text(cell);
    if (row.kind(cell) != CellKind.NUMBER) {
      return text;
    }
    if (row.dateStyled(cell)) {
      Reading day = TypedText.serialDate(Field.date(1, "day", "日付", "Date"), text, date1904);
      if (day instanceof Reading.Taken taken) {
        return taken.value().text();
      }
    }
    return NUMBER.matcher(text).matches()
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }
}
