package org.jichidesk.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short way and the parser make the same of every sheet. */
class OwnRowsTest {
  private static final String[] TEXTS = {
    "a", "&<>\"'", "_x000D_", "\u0001\uFFFE", "芹田", " 前後 ", "一\n二\t三", "𠮷野家", "", "é", "]]>", "_"
  };

  @TempDir Path folder;

  private static void sample(WorkbookWriter book, int rows, Random random) throws IOException {
    SheetWriter sheet = book.addSheet(new SheetLook("一覧", List.of()));
    for (int i = 0; i < rows; i++) {
      sheet.startRow();
      if (random.nextInt(40) == 0) {
        sheet.endRow();
        sheet.skipRows(random.nextInt(3));
        sheet.startRow(30.5);
      }
      sheet.text(CellStyle.TEXT, TEXTS[random.nextInt(TEXTS.length)].repeat(1 + random.nextInt(3)));
      sheet.shared(CellStyle.CODE, TEXTS[random.nextInt(TEXTS.length)]);
      sheet.skip(random.nextInt(40));
      sheet.number(CellStyle.DECIMAL, random.nextBoolean() ? "-1.5E-7" : "12345678901234567890");
      sheet.date(CellStyle.DATE, LocalDate.of(2026, 4, 1).plusDays(i % 1000));
      sheet.blank(CellStyle.TEXT);
      if (random.nextInt(100) == 0) {
        sheet.text(CellStyle.CONTROL, "長い".repeat(SheetWriter.LONGEST_TEXT / 2));
      }
      sheet.endRow();
    }
  }

  private Opened written(int rows, long seed) throws Exception {
    Path file = folder.resolve(seed + ".xlsx");
    Cells.write(file, book -> sample(book, rows, new Random(seed)));
    return new Opened(file);
  }

  @Test
  void takesAllThatOurWriterWrites() throws Exception {
    try (Opened book = written(3000, 1)) {
      byte[] sheet = book.bytes(0);
      OwnRows own = new OwnRows(new ByteArrayInputStream(sheet));
      int taken = 0;
      try (XmlCursor xml = book.factory.open("sheet", own)) {
        xml.root();
        while (xml.nextChild() && !xml.name().equals("sheetData")) {
          xml.skip();
        }
        Row row = new Row();
        while (own.next(row, book.sources) >= 0) {
          taken++;
        }
        assertThat(xml.nextChild()).as("a row left to the parser").isFalse();
      }
      assertThat(taken)
          .isEqualTo(new String(sheet, StandardCharsets.UTF_8).split("<row ", -1).length - 1);
      assertThat(book.shortWay(sheet)).isEqualTo(book.parsed(sheet)).hasSizeGreaterThan(100_000);
    }
  }

  @Test
  void leavesWhatIsNotOursToTheByte() throws Exception {
    Random random = new Random(2);
    try (Opened book = written(12, 2)) {
      byte[] sheet = book.bytes(0);
      List<byte[]> pieces = new ArrayList<>();
      for (String piece :
          Stream.of(
                  "<!-- <sheetData> -->",
                  "</row>",
                  "<row r=\"2\">",
                  "<c r=\"A2\" s=\"1\"/>",
                  "<f>1</f>",
                  "&#10;",
                  " ",
                  "\r",
                  "<v>1</v>",
                  "t=\"e\"",
                  "é",
                  "\u0085",
                  "]]>",
                  ">",
                  "<sheetData>",
                  "</sheetData>",
                  "&amp;",
                  "0",
                  "\"",
                  "_x0041_",
                  "<![CDATA[x]]>")
              .toList()) {
        pieces.add(piece.getBytes(StandardCharsets.UTF_8));
      }
      for (int i = 0; i < 4_000; i++) {
        byte[] changed = changed(sheet, pieces, random);
        assertThat(book.shortWay(changed))
            .as(() -> new String(changed, StandardCharsets.UTF_8))
            .isEqualTo(book.parsed(changed));
      }
    }
  }

  /** Changes a byte, leaves a stretch out, or puts something in. */
  private static byte[] changed(byte[] sheet, List<byte[]> pieces, Random random) {
    int at = random.nextInt(sheet.length);
    int gone = random.nextInt(3) == 0 ? random.nextInt(Math.min(40, sheet.length - at)) : 0;
    byte[] piece = {(byte) random.nextInt(256)};
    if (random.nextInt(3) > 0) {
      piece = pieces.get(random.nextInt(pieces.size()));
      while (at > 0 && random.nextInt(4) > 0 && sheet[at] != '<') {
        at--;
      }
    }
    byte[] made = new byte[sheet.length - gone + piece.length];
    System.arraycopy(sheet, 0, made, 0, at);
    System.arraycopy(piece, 0, made, at, piece.length);
    System.arraycopy(sheet, at + gone, made, at + piece.length, made.length - at - piece.length);
    return made;
  }

  @Test
  void readsTheGoldenWorkbooksAlike() throws Exception {
    for (String name : List.of("all-kinds", "all-kinds-libreoffice", "all-kinds-openpyxl")) {
      Path file = Path.of("src/test/resources/org/jichidesk/work", name + ".xlsx");
      try (Opened book = new Opened(file)) {
        for (int i = 0; i < book.index.sheets().size(); i++) {
          byte[] sheet = book.bytes(i);
          assertThat(book.shortWay(sheet)).as(name + i).isEqualTo(book.parsed(sheet));
        }
      }
    }
  }

  private static final class Opened implements AutoCloseable {
    private final XmlCursor.Factory factory = new XmlCursor.Factory();
    private final ZipParts parts;
    private final WorkbookIndex index;
    private final SheetReader.Sources sources;

    Opened(Path file) throws Exception {
      parts = ZipParts.open(file, Limits.DEFAULT);
      index = WorkbookIndex.read(parts, factory);
      TextCache cache = new TextCache();
      sources =
          new SheetReader.Sources(
              SharedStrings.read(index.strings(), parts, factory, cache),
              DateFormats.read(index.styles(), parts, factory),
              cache);
    }

    byte[] bytes(int sheet) throws Exception {
      try (InputStream in = parts.stream(index.sheetParts().get(sheet))) {
        return in.readAllBytes();
      }
    }

    String shortWay(byte[] sheet) throws IOException {
      OwnRows own = new OwnRows(new ByteArrayInputStream(sheet));
      return read(own, own);
    }

    String parsed(byte[] sheet) throws IOException {
      return read(new ByteArrayInputStream(sheet), new OwnRows(InputStream.nullInputStream()));
    }

    private String read(InputStream in, OwnRows own) throws IOException {
      StringBuilder said = new StringBuilder();
      try (XmlCursor xml = factory.open("sheet", in)) {
        SheetInfo info = index.sheets().getFirst();
        List<String> merges =
            new SheetReader(info, xml, own, sources, Limits.DEFAULT)
                .read(row -> {
                  said.append(row.number());
                  for (int i = 0; i < row.size(); i++) {
                    said.append('|').append(row.ref(i)).append(row.kind(i)).append(row.text(i));
                    said.append(row.dateStyled(i)).append(row.formula(i));
                  }
                  said.append('\n');
                  return true;
                });
        return said.append(merges).toString();
      } catch (UnreadableWorkbook e) {
        return "unreadable";
      }
    }

    @Override
    public void close() throws IOException {
      parts.close();
    }
  }
}
