package org.jichidesk.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no workbooks, no whole ones, or made to do harm. */
@Timeout(20)
class HostileWorkbookTest {
  @TempDir Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("a.xlsx"), bytes);
  }

  private void assertProblem(Problem problem, byte[] bytes) throws IOException {
    Path file = file(bytes);
    HandMade.assertProblem(problem, () -> Cells.dump(file));
  }

  private void assertProblem(Problem problem, HandMade made) throws IOException {
    assertProblem(problem, made.bytes());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static HandMade made() {
    return new HandMade();
  }

  @Test
  void filesThatAreNoZipAreNamed() throws Exception {
    assertProblem(Problem.EMPTY_FILE, new byte[0]);
    assertProblem(Problem.TEXT, utf8("地区,件数\n芹田,3\n"));
    assertProblem(Problem.TEXT, "地区,件数\n".getBytes(Charset.forName("windows-31j")));
    assertProblem(Problem.TEXT, "\uFEFF地区\t件数".getBytes(StandardCharsets.UTF_16LE));
    assertProblem(Problem.HTML, utf8("\n <HTML><body><table></table>"));
    assertProblem(Problem.HTML, utf8("<?xml version='1.0'?><html xmlns='a'></html>"));
    assertProblem(Problem.HTML, utf8("MIME-Version: 1.0\r\n"));
    assertProblem(Problem.XML, utf8("<?xml version='1.0'?><Workbook/>"));
    assertProblem(Problem.NOT_A_WORKBOOK, utf8("%PDF-1.7\n"));
    assertProblem(Problem.DAMAGED, new byte[10_000]);
    assertProblem(Problem.DAMAGED, utf8("PK\3\4"));
    assertProblem(Problem.XLS, new byte[] {9, 4, 6, 0, 0, 0, 0x10, 0});
  }

  @Test
  void binaryAndLockedWorkbooksAreNamed() throws Exception {
    ByteArrayOutputStream xls = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("a").createRow(0).createCell(0).setCellValue("EncryptedPackag");
      workbook.write(xls);
    }
    assertProblem(Problem.XLS, xls.toByteArray());
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(files)) {
        out.write(made().bytes());
      }
      files.writeFilesystem(locked);
    }
    assertProblem(Problem.ENCRYPTED, locked.toByteArray());
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new java.io.ByteArrayInputStream(new byte[9]), "WordDocument");
      files.writeFilesystem(other);
    }
    assertProblem(Problem.NOT_A_WORKBOOK, other.toByteArray());
  }

  @Test
  void otherZipsAreNamed() throws Exception {
    assertProblem(
        Problem.ODS, made().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
    assertProblem(
        Problem.XLSB,
        made()
            .without("xl/workbook.xml")
            .part("xl/workbook.bin", new byte[9])
            .part(
                "_rels/.rels",
                HandMade.links(HandMade.link("a", "officeDocument", "xl/workbook.bin"))));
    assertProblem(
        Problem.STRICT_OOXML,
        made()
            .part(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>"));
    assertProblem(
        Problem.STRICT_OOXML,
        made()
            .part(
                "_rels/.rels",
                HandMade.links(HandMade.link("a", "officeDocument", "xl/workbook.xml"))
                    .replace(HandMade.OFFICE, "http://purl.oclc.org/ooxml/officeDocument")));
    assertProblem(
        Problem.NOT_A_WORKBOOK,
        made()
            .part(
                "_rels/.rels",
                HandMade.links(HandMade.link("a", "officeDocument", "word/document.xml")))
            .part("word/document.xml", "<document/>"));
    assertProblem(Problem.NOT_A_WORKBOOK, made().without("_rels/.rels").without("xl/workbook.xml"));
  }

  @Test
  void everyDeclaredSheetMustBeThere() throws Exception {
    assertProblem(Problem.BROKEN_STRUCTURE, made().without("xl/worksheets/sheet1.xml"));
    assertProblem(Problem.BROKEN_STRUCTURE, made().without("xl/styles.xml"));
    assertProblem(Problem.BROKEN_STRUCTURE, made().without("xl/workbook.xml"));
    assertProblem(Problem.BROKEN_STRUCTURE, made().without("xl/_rels/workbook.xml.rels"));
    assertProblem(
        Problem.BROKEN_STRUCTURE, made().part("xl/workbook.xml", HandMade.workbook("", "")));
    assertProblem(
        Problem.BROKEN_STRUCTURE,
        made()
            .part(
                "xl/_rels/workbook.xml.rels",
                HandMade.links(
                    HandMade.link("rId1", "worksheet", "file:///etc/passwd")
                        .replace("/>", " TargetMode=\"External\"/>"))));
    assertProblem(
        Problem.BROKEN_STRUCTURE,
        made()
            .part(
                "xl/_rels/workbook.xml.rels",
                HandMade.links(HandMade.link("rId1", "worksheet", "../../../../etc/passwd"))));
  }

  @Test
  void contradictionsInASheetAreRefusedWithTheirPlace() throws Exception {
    for (String index : List.of("1", "-1", "x", "99999999999", "1.0")) {
      Path file =
          file(
              made()
                  .strings("<si><t>a</t></si>")
                  .cells("<c r=\"C1\" t=\"s\"><v>" + index + "</v></c>")
                  .bytes());
      HandMade.assertProblem(Problem.BROKEN_STRUCTURE, () -> Cells.dump(file));
      try {
        Cells.dump(file);
      } catch (UnreadableWorkbook e) {
        assertThat(e.arguments()).containsExactly("表", "C1");
      }
    }
    String cell = "<c r=\"B2\"><v>1</v></c>";
    assertProblem(Problem.BROKEN_STRUCTURE, made().rows("<row r=\"2\">" + cell + cell + "</row>"));
    assertProblem(
        Problem.BROKEN_STRUCTURE, made().rows(("<row r=\"2\">" + cell + "</row>").repeat(2)));
    for (String row : List.of("0", "1048577", "-1", "x", "", "99999999999")) {
      assertProblem(
          Problem.BROKEN_STRUCTURE, made().rows("<row r=\"" + row + "\"><c><v>1</v></c></row>"));
    }
    for (String name : List.of("XFE1", "ZZZZZZZZZZ1", "1", "", "あ1")) {
      assertProblem(Problem.BROKEN_STRUCTURE, made().cells("<c r=\"" + name + "\"><v>1</v></c>"));
    }
    assertProblem(Problem.BROKEN_STRUCTURE, made().sheet("<chart/>"));
  }

  @Test
  void brokenXmlIsRefused() throws Exception {
    for (String xml :
        List.of(
            "",
            "<worksheet",
            "<worksheet>",
            "<worksheet><sheetData></worksheet>",
            "<worksheet><sheetData><row><c"
                + " t=\"inlineStr\"><is><t>&what;</t></is></c></row></sheetData></worksheet>",
            "<worksheet><sheetData><row><c"
                + " t=\"inlineStr\"><is><t>\u0001</t></is></c></row></sheetData></worksheet>",
            "<worksheet><sheetData><row><c r=\"A1\" r=\"B1\"/></row></sheetData></worksheet>",
            "<a:worksheet/>",
            "<worksheet/><worksheet/>",
            "\0\0\0\0\0\0")) {
      assertProblem(Problem.BROKEN_STRUCTURE, made().sheet(xml));
    }
    byte[] wrongBytes = utf8("<worksheet><sheetData>a\u00FF</sheetData></worksheet>");
    wrongBytes[23] = (byte) 0xFF;
    assertProblem(Problem.BROKEN_STRUCTURE, made().part("xl/worksheets/sheet1.xml", wrongBytes));
  }

  @Test
  void documentTypesAreRefusedBeforeAnyEntityGrows() throws Exception {
    String laughs =
        "<!DOCTYPE a [<!ENTITY l0 \"ha\"><!ENTITY l1 \"&l0;&l0;\"><!ENTITY l2 \"&l1;&l1;\">]>";
    String outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    for (String type : List.of(laughs, outside, "<!DOCTYPE a SYSTEM \"http://localhost/a.dtd\">")) {
      String sheet =
          type
              + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&l2;&x;</t></is></c></row>"
              + "</sheetData></worksheet>";
      assertProblem(Problem.DTD, made().sheet(sheet));
      assertProblem(Problem.DTD, made().part("xl/workbook.xml", type + "<workbook/>"));
      assertProblem(Problem.DTD, made().part("xl/styles.xml", type + "<styleSheet/>"));
      assertProblem(Problem.DTD, made().part("xl/sharedStrings.xml", type + "<sst/>"));
    }
  }

  @Test
  void namesThatLeaveTheArchiveOrComeTwiceAreRefused() throws Exception {
    for (String name :
        List.of("../evil.xml", "/etc/passwd", "a\\b.xml", "C:/a", "a/../b", "XL/workbook.xml")) {
      assertProblem(Problem.ZIP_SUSPICIOUS, made().part(name, "a"));
    }
    byte[] bytes = made().part("xl/workbook.xmm", "<a/>").bytes();
    byte[] twice = replace(bytes, "xl/workbook.xmm", "xl/workbook.xml");
    assertProblem(Problem.ZIP_SUSPICIOUS, twice);
  }

  private static byte[] replace(byte[] bytes, String from, String to) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void tooManyEntriesAreRefused() throws Exception {
    HandMade made = made();
    for (int i = 0; i < 2_000; i++) {
      made.part("a" + i, "");
    }
    assertProblem(Problem.TOO_LARGE, made);
  }

  /**
   * A workbook whose sheet is {@code head}, then {@code piece} so many times, then {@code tail}.
   */
  private Path bomb(String part, String head, String piece, long times, String tail)
      throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setLevel(1);
      HandMade made = made().without(part);
      for (var entry : made.parts().entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
      zip.putNextEntry(new ZipEntry(part));
      zip.write(utf8(head));
      byte[] block = utf8(piece.repeat(1_000));
      for (long i = 0; i < times; i += 1_000) {
        zip.write(block);
      }
      zip.write(utf8(tail));
    }
    return file;
  }

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String ROWS = "<worksheet xmlns=\"" + HandMade.MAIN + "\"><sheetData>";

  private void assertTooLarge(Path file) {
    HandMade.assertProblem(Problem.TOO_LARGE, () -> Cells.dump(file));
  }

  @Test
  void bombsAreRefusedInTimeAndMemory() throws Exception {
    assertTooLarge(bomb(SHEET, ROWS, " ", 300_000_000, ""));
    assertTooLarge(bomb(SHEET, ROWS + "<row ", "a=\"1\" ", 20_000_000, ""));
    assertTooLarge(bomb(SHEET, ROWS + "<row><c><v>", "1", 20_000_000, ""));
    assertTooLarge(bomb("xl/sharedStrings.xml", "<sst>", "<si/>", 11_000_000, "</sst>"));
    HandMade.assertProblem(
        Problem.BROKEN_STRUCTURE, () -> Cells.dump(bomb(SHEET, ROWS, "<a>", 1_000_000, "")));
  }

  @Test
  void theLimitsAreTheCallersToSet() throws Exception {
    Path file = file(made().strings("<si><t>abcdef</t></si>").rows("<row><c/><c/></row>").bytes());
    Limits all = Limits.DEFAULT;
    List<Limits> tight =
        List.of(
            new Limits(3, all.inflatedBytes(), all.cells(), all.sharedCharacters()),
            new Limits(all.entries(), 300, all.cells(), all.sharedCharacters()),
            new Limits(all.entries(), all.inflatedBytes(), 1, all.sharedCharacters()),
            new Limits(all.entries(), all.inflatedBytes(), all.cells(), 9));
    for (Limits limits : tight) {
      HandMade.assertProblem(
          Problem.TOO_LARGE,
          () -> {
            try (WorkbookFile workbook = WorkbookFile.open(file, limits)) {
              Cells.of(workbook, workbook.sheets().getFirst());
            }
          });
    }
    assertThat(Cells.of(file)).isEmpty();
  }

  @Test
  void manyDifferentNamesAreRefused() throws Exception {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      names.append("<a").append(i).append("/>");
    }
    assertProblem(Problem.TOO_LARGE, made().rows(names.toString()));
  }

  @Test
  void aMillionEmptyStyledRowsArePassedOverQuickly() throws Exception {
    Path file =
        bomb(
            SHEET,
            ROWS,
            "<row spans=\"1:9\" s=\"1\" customFormat=\"1\"><c s=\"1\"/><c s=\"1\"/><c"
                + " s=\"1\"/></row>",
            1_000_000,
            "<row r=\"1048576\"><c><v>5</v></c></row></sheetData></worksheet>");
    long start = System.nanoTime();
    assertThat(Cells.of(file)).hasSize(1).containsEntry("A1048576", "NUMBER 5");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  private static byte[] realWorkbook() throws IOException {
    return Cells.bytes(w -> {
      for (String name : List.of("表紙", "一覧")) {
        SheetWriter s = w.addSheet(new SheetLook(name, List.of()).merge(0, 1, 2, 1));
        for (int i = 0; i < 40; i++) {
          s.startRow();
          s.text(CellStyle.TEXT, "芹田地区の第" + i * 7919 % 97 + "町内会");
          s.shared(CellStyle.CODE, i % 3 == 0 ? "はい" : "いいえ");
          s.number(CellStyle.WHOLE, i * 31L);
          s.date(CellStyle.DATE, LocalDate.of(2024, 4, 1).plusDays(i));
          s.endRow();
        }
      }
    });
  }

  @Test
  void cutShortAnywhereItIsNeverReadAsLess() throws Exception {
    byte[] whole = realWorkbook();
    String truth = Cells.dump(file(whole));
    for (int length = 0; length < whole.length; length += 1 + length / 60) {
      Path file = file(Arrays.copyOf(whole, length));
      String read;
      try {
        read = Cells.dump(file);
      } catch (UnreadableWorkbook e) {
        continue;
      }
      assertThat(read).as("cut at " + length).isEqualTo(truth);
    }
  }

  @Test
  void changedBitsAreNeverReadAsOtherValues() throws Exception {
    byte[] whole = realWorkbook();
    String truth = Cells.dump(file(whole));
    Random random = new Random(42);
    int refused = 0;
    for (int round = 0; round < 1_500; round++) {
      byte[] changed = whole.clone();
      // Half of the changes go to the directory at the end, where the names and checksums are.
      int from = round % 2 == 0 ? 0 : whole.length - 900;
      int changes = 1 + random.nextInt(3);
      for (int i = 0; i < changes; i++) {
        changed[from + random.nextInt(whole.length - from)] ^= (byte) (1 << random.nextInt(8));
      }
      Path file = file(changed);
      String read;
      try {
        read = Cells.dump(file);
      } catch (UnreadableWorkbook e) {
        refused++;
        continue;
      }
      assertThat(read).as("round " + round).isEqualTo(truth);
    }
    assertThat(refused).isGreaterThan(500);
  }
}
