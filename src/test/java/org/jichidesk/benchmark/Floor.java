package org.jichidesk.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What a merge cannot do without: inflate every sheet of every workbook, look at every cell, insert
 * the duty reports, deflate them again as one sheet. No checks, no log, no care.
 */
final class Floor {

  private static final int KEY = 14;

  private final PlainTable table;
  private final PlainSheet sheet;
  private final SheetScan scan = new SheetScan();
  private final String[] values = new String[PlainTable.COLUMNS];
  private final List<String> texts = new ArrayList<>();
  private final List<byte[]> textBytes = new ArrayList<>();
  private byte[] bytes = new byte[1 << 20];
  private boolean isDutySheet;

  private Floor(PlainTable table, PlainSheet sheet) {
    this.table = table;
    this.sheet = sheet;
  }

  /** Takes a folder of workbooks, the store to make and the workbook to make. */
  public static void main(String[] args) throws IOException, SQLException {
    try (PlainTable table = new PlainTable(Path.of(args[1]));
        PlainSheet sheet = new PlainSheet(PlainSheet.zip(Path.of(args[2])))) {
      Floor floor = new Floor(table, sheet);
      for (Path book : Folders.files(Path.of(args[0]))) {
        floor.read(book);
      }
      table.commit();
    }
  }

  private void read(Path book) throws IOException, SQLException {
    try (ZipFile zip = new ZipFile(book.toFile())) {
      readTexts(zip);
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().startsWith("xl/worksheets/sheet")) {
          isDutySheet = false;
          int length = inflate(zip, entry);
          scan.scan(bytes, length, this::row);
        }
      }
    }
  }

  private void readTexts(ZipFile zip) throws IOException {
    texts.clear();
    textBytes.clear();
    int length = inflate(zip, zip.getEntry("xl/sharedStrings.xml"));
    for (int at = 0; at < length; at++) {
      if (bytes[at] == '<' && bytes[at + 1] == 't') {
        int from = SheetScan.after(bytes, at, (byte) '>');
        at = SheetScan.after(bytes, from, (byte) '<') - 1;
        textBytes.add(Arrays.copyOfRange(bytes, from, at));
        texts.add(new String(bytes, from, at - from, StandardCharsets.UTF_8));
      }
    }
  }

  private int inflate(ZipFile zip, ZipEntry entry) throws IOException {
    if (entry.getSize() > bytes.length) {
      bytes = new byte[(int) entry.getSize()];
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readNBytes(bytes, 0, bytes.length);
    }
  }

  private void row(SheetScan cells) throws SQLException, IOException {
    if (cells.row == 1) {
      isDutySheet = cells.has(KEY) && cells.text(KEY).equals("_key:duty_report");
    }
    if (!isDutySheet || cells.row <= 2 || !cells.has(KEY)) {
      return;
    }
    sheet.startRow();
    take(cells, 0, KEY);
    for (int column = 1; column < PlainTable.COLUMNS; column++) {
      take(cells, column, column);
    }
    sheet.endRow();
    table.add(values);
  }

  private void take(SheetScan cells, int target, int column) throws IOException {
    if (!cells.has(column)) {
      values[target] = null;
    } else if (cells.kind[column] == 's') {
      int text = cells.number(column);
      values[target] = texts.get(text);
      sheet.cell(target, false, textBytes.get(text), 0, textBytes.get(text).length);
    } else {
      values[target] = cells.text(column);
      boolean number = cells.kind[column] == 0;
      sheet.cell(target, number, cells.xml, cells.from[column], cells.to[column]);
    }
  }
}
