package org.jichidesk.hostile;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Kinds of files that may come in a return's stead, and how each must be answered. */
final class Kinds {

  private static final Charset WINDOWS = Charset.forName("windows-31j");
  private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String NOTE = "<c r=\"M3\"[^>]*/>";
  private static final String HOURS = "(?<=<c r=\"F3\" s=\"15\"><v>)[^<]*";
  private static final String DAY = "(?<=<c r=\"K3\" s=\"17\"><v>)[^<]*";
  private static final String CONTROL = "(?<=<c r=\"P(?:[3-9]|\\d\\d)\" s=\"8\"[^>]{0,20}><is><t>)";

  private final byte[] honest;
  private final Map<String, Kind> kinds = new TreeMap<>();

  Kinds(byte[] honest) {
    this.honest = honest;
    foreign();
    archives();
    xml();
    covers();
    sheets();
    cells();
    large();
  }

  /** Writes such a file. */
  @FunctionalInterface
  interface Making {
    void write(Path file) throws Exception;
  }

  /**
   * A kind of file.
   *
   * @param codes a pattern of the findings one of which must be there; empty for any
   */
  record Kind(boolean refused, String codes, Making making) {}

  /** All kinds by file name. */
  Map<String, Kind> all() {
    return kinds;
  }

  private void add(boolean refused, String name, String codes, Making making) {
    if (kinds.put(name + ".xlsx", new Kind(refused, codes, making)) != null) {
      throw new IllegalArgumentException(name);
    }
  }

  private void refused(String name, String codes, byte[] content) {
    add(true, name, codes, file -> Files.write(file, content));
  }

  private void refused(String name, String codes, Consumer<Parts> tampering) {
    add(true, name, codes, tampered(tampering));
  }

  private void read(String name, String codes, Consumer<Parts> tampering) {
    add(false, name, codes, tampered(tampering));
  }

  private Making tampered(Consumer<Parts> tampering) {
    return file -> {
      Parts parts = new Parts(honest);
      tampering.accept(parts);
      parts.write(file);
    };
  }

  /** Replaces the first match in the sheet of reports. */
  private static Consumer<Parts> sheet(String pattern, String by) {
    return parts -> parts.reports(xml -> xml.replaceFirst(pattern, by));
  }

  private static Consumer<Parts> sheetAll(String pattern, String by) {
    return parts -> parts.reports(xml -> xml.replaceAll(pattern, by));
  }

  private static Consumer<Parts> part(String part, String pattern, String by) {
    return parts -> parts.edit(part, xml -> xml.replaceFirst(pattern, by));
  }

  private static String note(String text) {
    return "<c r=\"M3\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private void foreign() {
    refused("empty", "B313", new byte[0]);
    refused("zeros", "B302|B307", new byte[100_000]);
    refused("csv", "B314", "地区,事務,時間\r\n芹田,広報,12\r\n".getBytes(WINDOWS));
    refused("html", "B314", "<html><table><tr><td>1</td></tr></table></html>".getBytes(UTF_8));
    refused("excel-2003", "B314", "<?xml version=\"1.0\"?><Workbook/>".getBytes(UTF_8));
    refused("pdf", "B302", "%PDF-1.7\n%".getBytes(UTF_8));
    refused("store", "B302|B307", "SQLite format 3\0".getBytes(UTF_8));
    refused("ods", "B306", parts -> parts.put("mimetype", ODS));
    refused("docx", "B302|B307", parts -> parts.only("[Content_Types].xml"));
    refused("strict", "B305", part(Parts.WORKBOOK, MAIN, "http://purl.oclc.org/ooxml/x/main"));
    add(
        true,
        "xls",
        "B303",
        file -> {
          try (HSSFWorkbook book = new HSSFWorkbook();
              var out = Files.newOutputStream(file)) {
            book.createSheet("依頼事務実績").createRow(0).createCell(0).setCellValue("x");
            book.write(out);
          }
        });
    add(
        true,
        "other-program",
        "B310",
        file -> {
          try (XSSFWorkbook book = new XSSFWorkbook();
              var out = Files.newOutputStream(file)) {
            book.createSheet("表紙").createRow(0).createCell(0).setCellValue("form");
            book.write(out);
          }
        });
    add(
        true,
        "encrypted",
        "B304",
        file -> {
          try (POIFSFileSystem files = new POIFSFileSystem();
              var out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var locked = encryptor.getDataStream(files)) {
              locked.write(honest);
            }
            files.writeFilesystem(out);
          }
        });
  }

  private void archives() {
    refused("half", "B307", Arrays.copyOf(honest, honest.length / 2));
    refused("without-end", "B307", Arrays.copyOf(honest, honest.length - 30));
    byte[] flipped = honest.clone();
    flipped[honest.length / 3] ^= 0x10;
    refused("wrong-checksum", "B307", flipped);
    refused("climbing-name", "B308", parts -> parts.put("../../etc/passwd", "x"));
    refused("absolute-name", "B308", parts -> parts.put("/etc/passwd", "x"));
    refused("name-in-capitals", "B308", parts -> parts.put("XL/WORKBOOK.XML", "x"));
    byte[] twin = new Parts(honest).put("xl/workbook.xmm", "x").bytes();
    String twice = new String(twin, Charset.forName("ISO-8859-1"));
    refused(
        "name-twice",
        "B308",
        twice.replace("book.xmm", "book.xml").getBytes(Charset.forName("ISO-8859-1")));
    refused(
        "many-parts",
        "B308|B309",
        parts -> {
          for (int i = 0; i < 5_000; i++) {
            parts.put("xl/media/image" + i + ".png", "x");
          }
        });
    refused("no-sheet-part", "B307", parts -> parts.remove(parts.sheet(Parts.REPORTS)));
    refused("no-strings-part", "B307", parts -> parts.remove(Parts.STRINGS));
    ByteArrayOutputStream doubled = new ByteArrayOutputStream();
    doubled.writeBytes(honest);
    doubled.writeBytes(honest);
    add(false, "twice-itself", "", file -> Files.write(file, doubled.toByteArray()));
    read(
        "macros-and-links",
        "",
        parts ->
            parts
                .put("xl/vbaProject.bin", "x")
                .put("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                .edit(
                    "xl/_rels/workbook.xml.rels",
                    xml ->
                        xml.replace(
                            "</Relationships>",
                            "<Relationship Id=\"m\" Type=\"x/vbaProject\""
                                + " Target=\"vbaProject.bin\"/><Relationship Id=\"l\""
                                + " Type=\"x/externalLink\" Target=\"http://x.invalid/a\""
                                + " TargetMode=\"External\"/></Relationships>")));
  }

  private void xml() {
    String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet";
    String laughs = "<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;\">]><sst";
    refused("entity-of-a-file", "B308", sheet("<worksheet", outside));
    refused("entities-that-grow", "B308", part(Parts.STRINGS, "<sst", laughs));
    refused("unknown-entity", "B307", sheet(NOTE, note("&what;")));
    String deep = "<x>".repeat(200_000) + "</x>".repeat(200_000);
    refused("deep", "B307", sheet("<sheetData>", deep + "<sheetData>"));
    refused("cut", "B307", parts -> parts.reports(xml -> xml.substring(0, xml.length() / 2)));
    refused(
        "not-utf8",
        "B307",
        parts -> {
          String sheet = parts.sheet(Parts.REPORTS);
          parts.put(sheet, parts.text(sheet).getBytes(WINDOWS));
        });
    refused("surrogate-entity", "B307", sheet(NOTE, note("&#xD800;")));
    refused(
        "utf16-surrogate",
        "B307",
        parts -> {
          String xml = parts.text(parts.sheet(Parts.REPORTS)).replaceFirst("UTF-8", "UTF-16");
          byte[] bytes = ("\uFEFF" + xml.replaceFirst(NOTE, note("半分"))).getBytes(UTF_16LE);
          bytes[2 * (xml.indexOf("<c r=\"M3\"") + note("").indexOf("</t>") + 1) + 1] = (byte) 0xD8;
          parts.put(parts.sheet(Parts.REPORTS), bytes);
        });
    refused("string-index", "B307", sheet("(?<=t=\"s\"><v>)\\d+", "99999999"));
    refused("row-numbers", "B307", sheet("<row r=\"3\"", "<row r=\"99999999999\""));
    refused("row-zero", "B307", sheet("<row r=\"3\"", "<row r=\"0\""));
    StringBuilder many = new StringBuilder("<sheetData");
    for (int i = 0; i < 200_000; i++) {
      many.append(" a").append(i).append("=\">\"");
    }
    refused("many-attributes", "B30[789]", sheet("<sheetData>", many + ">"));
    refused("long-name", "B30[789]", sheet("<sheetData>", "<" + "n".repeat(5_000_000)));
  }

  private void covers() {
    refused("no-cover", "B310", part(Parts.WORKBOOK, "<sheet name=\"表紙\"[^>]*/>", ""));
    refused("cover-no-export", "B317", parts -> parts.cover("export_id", ""));
    refused("cover-kind", "B317", parts -> parts.cover("kind", "&lt;&amp;x"));
    refused("cover-time", "B317", parts -> parts.cover("exported_at", "!!!"));
    refused("cover-number", "B317", parts -> parts.cover("number", "9".repeat(400)));
    refused("newer-form", "B311", parts -> parts.cover("form_version", "99"));
    refused("unknown-form", "B311|B317", parts -> parts.cover("form", "Z-99"));
    read("future", "M407", parts -> parts.cover("exported_at", "1vtdjv4lc0000"));
    read("foreign-office", "", parts -> parts.cover("office", "'; DROP TABLE meta; --"));
    read("many-districts", "", parts -> parts.cover("districts", "D06 ".repeat(5_000)));
  }

  private void sheets() {
    read(
        "dates-1904",
        "B316",
        part(Parts.WORKBOOK, "<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
    String merged = "</sheetData><mergeCells><mergeCell ref=\"A3:A9\"/></mergeCells>";
    read("merged-cells", "R212", sheet("</sheetData>", merged));
    read("no-head", "R211", sheet("(?s)<row r=\"1\".*?</row><row r=\"2\".*?</row>", ""));
    read("cells-without-names", "", sheetAll("<c r=\"[A-Z]+\\d+\"", "<c"));
    read(
        "huge-dimension",
        "",
        sheet("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>"));
    StringBuilder head = new StringBuilder("$1");
    for (int i = 17; i < 16_384; i++) {
      head.append("<c t=\"inlineStr\"><is><t>余分").append(i).append("</t></is></c>");
    }
    read("all-columns", "R207", sheet("(?s)(<row r=\"2\".*?)(?=</row>)", head.toString()));
    read("no-controls", "R203", sheetAll("<c r=\"P(?:[3-9]|\\d\\d+)\".*?</c>", ""));
    read("garbled-controls", "R215", sheetAll(CONTROL + ".", "9"));
    read("forged-controls", "R203", sheetAll(CONTROL + "[^<]*", "1|#a@%00%zz@@|@*,"));
    read(
        "one-control-for-all",
        "R203",
        sheetAll(CONTROL + "[^<]*", "1mKg4p|#zmn@vtd@@@@@EB@*K-_aa"));
    for (String key :
        List.of("../x", "D06.T001;DROP", "😀", "k".repeat(10_000), "D06..2025", " ")) {
      read(
          "key-" + Integer.toHexString(key.hashCode()),
          "R203",
          sheet("(?<=<t>)D06.T001.2025", key));
    }
  }

  private void cells() {
    String formula = "<f>HYPERLINK(\"http://x.invalid\")</f><v>=cmd|'/C calc'!A0</v>";
    read("formula", "", sheet(NOTE, "<c r=\"M3\" t=\"str\">" + formula + "</c>"));
    read(
        "formula-error",
        "C111",
        sheet("<c r=\"F3\"[^>]*>", "<c r=\"F3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"Q3\">"));
    for (String number :
        List.of("1e999", "1e999999999", "1e-99999999", "NaN", "-1e300", "0x10", "٣")) {
      read("number-" + number, "C10[1-4]", sheet(HOURS, number));
    }
    read("number-of-30000-digits", "C10[1-4]", sheet(HOURS, "7".repeat(30_000)));
    for (String serial : List.of("99999999999", "-5", "1e30", "1e999999999", "0.99999999999")) {
      read("date-" + serial, "C10[3-7]", sheet(DAY, serial));
    }
    read("furigana", "", sheet(NOTE, note("長野</t><rPh sb=\"0\" eb=\"2\"><t>ナガノ</t></rPh><t>")));
    read("controls", "C117", sheet(NOTE, note("a&#9;b&#10;c_x0000_d&#x202E;e")));
    read("half-a-character", "C117", sheet(NOTE, note("前_xD83D_後")));
    read("long-text", "C115", sheet(NOTE, note("長".repeat(50_000))));
    refused("endless-text", "B309", sheet(NOTE, note("長".repeat(2_000_000))));
    refused("endless-control", "B309", sheet(CONTROL, "1|#@".repeat(1_000_000)));
  }

  private void large() {
    String megabyte = " ".repeat(1 << 20);
    refused("bomb", "B309", parts -> parts.rows(280, i -> megabyte));
    refused("many-names", "B30[789]", parts -> parts.rows(200_000, i -> "<a" + i + "/>"));
    read(
        "empty-rows",
        "",
        parts -> parts.rows(1_000_000, i -> row(i, "s=\"1\" customFormat=\"1\"", "")));
    read("empty-cells", "", parts -> parts.rows(1_000_000, i -> row(i, "", "<c s=\"1\"/>")));
    read(
        "findings",
        "R218",
        parts -> parts.rows(100_000, i -> row(i, "", "<c t=\"str\"><v>同上</v></c>")));
    read(
        "row-20000-times",
        "R219",
        parts ->
            parts.rows(
                20_000,
                i ->
                    row(
                        i,
                        "",
                        "<c t=\"s\"><v>3</v></c><c t=\"s\"><v>4</v></c><c><v>2025</v></c><c/><c><v>"
                            + i
                            + "</v></c>")));
    refused(
        "huge-strings",
        "B309",
        parts ->
            parts.fill(
                Parts.STRINGS, "</sst>", 2_500_000, i -> "<si><t>長い文字列その" + i + "</t></si>"));
  }

  private static String row(int number, String attributes, String cells) {
    return "<row r=\"" + (number + 1_000) + "\" " + attributes + ">" + cells + "</row>";
  }
}
