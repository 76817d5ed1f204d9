package org.jichidesk.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A small workbook made part by part, so that any part can be made badly. */
final class HandMade {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  HandMade() {
    part("[Content_Types].xml", "<Types/>");
    part("_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")));
    part("xl/workbook.xml", workbook("", "<sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/>"));
    part(
        "xl/_rels/workbook.xml.rels",
        links(
            link("rId1", "worksheet", "worksheets/sheet1.xml"),
            link("rId2", "styles", "styles.xml"),
            link("rId3", "sharedStrings", "sharedStrings.xml")));
    part(
        "xl/styles.xml",
        "<styleSheet xmlns=\"%s\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"ggge&quot;年&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"57\"/></cellXfs></styleSheet>"
            .formatted(MAIN));
    rows("");
  }

  static String workbook(String before, String sheets) {
    return "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
        .formatted(MAIN, OFFICE, before, sheets);
  }

  static String links(String... links) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", links)
        + "</Relationships>";
  }

  static String link(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  HandMade part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  HandMade part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  HandMade without(String name) {
    parts.remove(name);
    return this;
  }

  HandMade sheet(String content) {
    return part("xl/worksheets/sheet1.xml", content);
  }

  /** The sheet's rows. */
  HandMade rows(String rows) {
    return sheet(
        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** The sheet's first row. */
  HandMade cells(String cells) {
    return rows("<row r=\"1\">" + cells + "</row>");
  }

  HandMade strings(String items) {
    return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  Path in(Path folder) throws IOException {
    return Files.write(folder.resolve("made.xlsx"), bytes());
  }

  /** Asserts that reading everything stops with a problem. */
  static void assertProblem(Problem problem, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            UnreadableWorkbook.class,
            e -> {
              if (e.problem() != problem) {
                throw new AssertionError("expected " + problem + " but was " + e, e);
              }
            });
  }
}
