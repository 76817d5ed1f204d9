package org.jichidesk.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least that writes a workbook of one sheet: no styles, every text in its cell. */
final class PlainSheet implements AutoCloseable {

  static final String SHEET = "xl/worksheets/sheet1.xml";

  private static final byte[] INLINE = ascii("\" t=\"inlineStr\"><is><t>");
  private static final byte[] INLINE_END = ascii("</t></is></c>");
  private static final byte[] VALUE = ascii("\"><v>");
  private static final byte[] VALUE_END = ascii("</v></c>");
  private static final int ROOM = 256 * 1024;

  private final OutputStream out;
  private final byte[] buffer = new byte[ROOM];
  private byte[] rowNumber = ascii("1");
  private int at;
  private int row;

  /** Writes the XML of the sheet to a stream. */
  PlainSheet(OutputStream out) throws IOException {
    this.out = out;
    put(
        ascii(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns="
                + "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"));
  }

  /** Begins a workbook, as far as the content of its one sheet. */
  static ZipOutputStream zip(Path file) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
    zip.setLevel(6);
    part(
        zip,
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/xl/workbook.xml" ContentType=\
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType=\
        "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>\
        """);
    part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    part(
        zip,
        "xl/workbook.xml",
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <sheets><sheet name="all" sheetId="1" r:id="rId1"/></sheets></workbook>\
        """);
    part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
    zip.putNextEntry(new ZipEntry(SHEET));
    return zip;
  }

  private static String relation(String type, String target) {
    return """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Target="%s" Type=\
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s"/></Relationships>\
    """
        .formatted(target, type);
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  void startRow() throws IOException {
    rowNumber = ascii(Integer.toString(++row));
    put(ascii("<row r=\""));
    put(rowNumber);
    put(ascii("\">"));
  }

  /** Writes a cell from XML bytes that need no change. */
  void cell(int column, boolean number, byte[] xml, int from, int to) throws IOException {
    room(to - from + 64);
    put(CELL);
    buffer[at++] = (byte) ('A' + column);
    put(rowNumber);
    put(number ? VALUE : INLINE);
    System.arraycopy(xml, from, buffer, at, to - from);
    at += to - from;
    put(number ? VALUE_END : INLINE_END);
  }

  private static final byte[] CELL = ascii("<c r=\"");

  void endRow() throws IOException {
    put(ascii("</row>"));
  }

  private void put(byte[] bytes) throws IOException {
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, at, bytes.length);
    at += bytes.length;
  }

  private void room(int needed) throws IOException {
    if (at + needed > buffer.length) {
      out.write(buffer, 0, at);
      at = 0;
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    put(ascii("</sheetData></worksheet>"));
    out.write(buffer, 0, at);
    out.close();
  }
}
