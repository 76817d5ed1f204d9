package org.jichidesk.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Honest workbooks of other programs, each with something not every reader expects. */
class StrangeWorkbookTest {
  @TempDir Path folder;

  private Map<String, String> read(HandMade made) throws Exception {
    return Cells.of(made.in(folder));
  }

  private String readA1(HandMade made) throws Exception {
    Map<String, String> cells = read(made);
    assertThat(cells).hasSize(1).containsKey("A1");
    return cells.get("A1");
  }

  private static HandMade made() {
    return new HandMade();
  }

  @Test
  void furiganaIsNotPartOfTheText() throws Exception {
    String item =
        "<si><r><t>芹</t></r><r><rPr><b/></rPr><t>田</t></r>"
            + "<rPh sb=\"0\" eb=\"1\"><t>せり</t></rPh><phoneticPr fontId=\"1\"/></si>";
    HandMade made = made().strings(item).cells("<c r=\"A1\" t=\"s\"><v>0</v></c>");
    assertThat(readA1(made)).isEqualTo("TEXT 芹田");
    HandMade inline =
        made()
            .cells(
                "<c r=\"A1\" t=\"inlineStr\"><is><t>芹田</t><rPh sb=\"0\" eb=\"1\">"
                    + "<t>せりた</t></rPh></is></c>");
    assertThat(readA1(inline)).isEqualTo("TEXT 芹田");
  }

  @Test
  void escapesAreDecodedOnceInEachRun() throws Exception {
    HandMade made =
        made()
            .strings(
                "<si><t>a_x000D__x000a_b</t></si><si><t>_x005F_x000D_</t></si>"
                    + "<si><r><t>_x00</t></r><r><t>41_</t></r></si><si><t>_x00g1_</t></si>")
            .cells(
                "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
                    + "<c t=\"s\"><v>3</v></c><c t=\"str\"><v>_x0041_</v></c>");
    assertThat(read(made).values())
        .containsExactly("TEXT a\r\nb", "TEXT _x000D_", "TEXT _x0041_", "TEXT _x00g1_", "TEXT A");
  }

  @Test
  void emptyItemsAreCountedAndShowNothing() throws Exception {
    HandMade made =
        made()
            .strings("<si/><si><t/></si><si><t>a</t></si>")
            .cells("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v> 2 </v></c>");
    assertThat(read(made)).isEqualTo(Map.of("C1", "TEXT a"));
  }

  @Test
  void everyTypeOfCellIsRead() throws Exception {
    HandMade made =
        made()
            .cells(
                """
                <c r="A1" t="d"><v>2024-05-01</v></c><c r="B1" t="str"><f>A1</f><v>は</v></c>
                <c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1" t="b"><v>1</v></c>
                <c r="E1" t="b"><v>false</v></c><c r="F1" t="n"><v> 1.5E-3 </v></c>
                <c r="G1"><v>多分</v></c><c r="H1"><f>1+1</f></c><c r="I1"><f>1+1</f><v>2</v></c>
                <c r="J1" s="1"><v>45413</v></c><c r="K1" s="2"><v>1</v></c>
                <c r="L1" s="3"><v>2</v></c><c r="M1" s="99"><v>3</v></c><c r="N1" s="1"/>
                <c r="O1" t="str"><f>""</f><v></v></c><c r="P1" t="b"><v>2</v></c>
                """);
    assertThat(read(made))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("A1", "ISO_DATE 2024-05-01"),
                Map.entry("B1", "TEXT は formula"),
                Map.entry("C1", "ERROR #DIV/0!"),
                Map.entry("D1", "BOOLEAN TRUE"),
                Map.entry("E1", "BOOLEAN FALSE"),
                Map.entry("F1", "NUMBER 1.5E-3"),
                Map.entry("G1", "TEXT 多分"),
                Map.entry("H1", "ERROR  formula"),
                Map.entry("I1", "NUMBER 2 formula"),
                Map.entry("J1", "NUMBER 45413 date"),
                Map.entry("K1", "NUMBER 1 date"),
                Map.entry("L1", "NUMBER 2 date"),
                Map.entry("M1", "NUMBER 3"),
                Map.entry("P1", "TEXT 2")));
  }

  @Test
  void rowsAndCellsWithoutNamesFollowOneAnother() throws Exception {
    HandMade made =
        made()
            .rows(
                "<row><c><v>1</v></c><c><v>2</v></c><c r=\"E1\"><v>3</v></c><c><v>4</v></c></row>"
                    + "<row/><row><c><v>5</v></c></row><row r=\"9\"><c><v>6</v></c></row>"
                    + "<row><c r=\"B12\"><v>7</v></c></row><row><c><v>8</v></c></row>");
    assertThat(read(made).toString())
        .isEqualTo(
            "{A1=NUMBER 1, A13=NUMBER 8, A3=NUMBER 5, A9=NUMBER 6, B1=NUMBER 2, B12=NUMBER 7,"
                + " E1=NUMBER 3, F1=NUMBER 4}");
  }

  @Test
  void rowsAndCellsMayComeInAnyOrderUnderAnyDimension() throws Exception {
    HandMade made =
        made()
            .sheet(
                "<worksheet xmlns=\"%s\"><dimension ref=\"A1\"/><sheetData><row r=\"5\"><c r=\"C5\"><v>1</v></c><c r=\"A5\"><v>2</v></c></row><row r=\"2\"><c r=\"A2\"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"C5:D9\"/></mergeCells></worksheet>"
                    .formatted(HandMade.MAIN));
    try (WorkbookFile workbook = WorkbookFile.open(made.in(folder))) {
      assertThat(Cells.of(workbook, workbook.sheets().getFirst()))
          .isEqualTo(Map.of("A2", "NUMBER 3", "A5", "NUMBER 2", "C5", "NUMBER 1"));
      assertThat(workbook.mergedRanges()).containsExactly("A1:B1", "C5:D9");
    }
  }

  @Test
  void prefixesCommentsCdataAndEntitiesMakeNoDifference() throws Exception {
    HandMade made =
        made()
            .sheet(
                "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?><!-- x --><x:worksheet xmlns:x=\"%s\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>a<!-- b -->&#x82B9;&#30000;<![CDATA[<&>]]>&amp;</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>"
                    .formatted(HandMade.MAIN));
    assertThat(readA1(made)).isEqualTo("TEXT a芹田<&>&");
  }

  @Test
  void otherEncodingsAreRead() throws Exception {
    String sheet =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"%s\"><sheetData><row><c t=\"inlineStr\"><is><t>芹田 </t></is></c></row></sheetData></worksheet>"
            .formatted(HandMade.MAIN);
    for (Charset charset :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      HandMade made = made().part("xl/worksheets/sheet1.xml", sheet.getBytes(charset));
      assertThat(readA1(made)).as(charset.name()).isEqualTo("TEXT 芹田 ");
    }
    byte[] marked = ("\uFEFF" + sheet).getBytes(StandardCharsets.UTF_16LE);
    assertThat(readA1(made().part("xl/worksheets/sheet1.xml", marked))).isEqualTo("TEXT 芹田 ");
  }

  @Test
  void alternateContentShowsItsFallback() throws Exception {
    String mc = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    HandMade made =
        made()
            .part(
                "xl/workbook.xml",
                HandMade.workbook(
                    "<mc:AlternateContent "
                        + mc
                        + "><mc:Choice Requires=\"x15\"><a/></mc:Choice>"
                        + "<mc:Fallback><workbookPr date1904=\"1\"/></mc:Fallback>"
                        + "</mc:AlternateContent>",
                    "<sheet name=\"表\" r:id=\"rId1\"/>"))
            .cells("<c><v>1</v></c>");
    Path file = made.in(folder);
    try (WorkbookFile workbook = WorkbookFile.open(file)) {
      assertThat(workbook.date1904()).isTrue();
    }
    assertThat(Cells.of(file)).hasSize(1);
  }

  @Test
  void targetsMayBeAbsoluteBackslashedEscapedOrOddlyNamed() throws Exception {
    for (String target :
        List.of(
            "/xl/my sheets/シート.xml",
            "my%20sheets\\シート.xml",
            "../xl/./my sheets/%E3%82%B7%E3%83%BC%E3%83%88.xml",
            "/XL/MY SHEETS/シート.XML")) {
      HandMade made =
          made()
              .part(
                  "xl/_rels/workbook.xml.rels",
                  HandMade.links(HandMade.link("rId1", "worksheet", target)))
              .cells("<c><v>1</v></c>");
      byte[] sheet =
          "<worksheet xmlns=\"%s\"><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>"
              .formatted(HandMade.MAIN)
              .getBytes(StandardCharsets.UTF_8);
      assertThat(readA1(made.part("xl/my sheets/シート.xml", sheet))).as(target).isEqualTo("NUMBER 7");
    }
  }

  @Test
  void hiddenSheetsAndChartSheetsAreToldApart() throws Exception {
    HandMade made =
        made()
            .part(
                "xl/_rels/workbook.xml.rels",
                HandMade.links(
                    HandMade.link("a", "worksheet", "worksheets/sheet1.xml"),
                    HandMade.link("b", "chartsheet", "chartsheets/sheet1.xml")))
            .part("xl/chartsheets/sheet1.xml", "<chartsheet/>")
            .part(
                "xl/workbook.xml",
                HandMade.workbook(
                    "",
                    "<sheet name=\"図\" r:id=\"b\"/><sheet name=\"甲\" state=\"hidden\" r:id=\"a\"/>"
                        + "<sheet name=\"乙\" state=\"veryHidden\" r:id=\"a\"/>"));
    try (WorkbookFile workbook = WorkbookFile.open(made.in(folder))) {
      assertThat(workbook.sheets())
          .containsExactly(
              new SheetInfo(0, "甲", SheetInfo.Visibility.HIDDEN),
              new SheetInfo(1, "乙", SheetInfo.Visibility.VERY_HIDDEN));
    }
  }

  @Test
  void missingStringsAndStylesMatterOnlyWhereTheyAreNeeded() throws Exception {
    assertThat(readA1(made().cells("<c><v>1</v></c>"))).isEqualTo("NUMBER 1");
    HandMade bare =
        made()
            .part(
                "xl/_rels/workbook.xml.rels",
                HandMade.links(HandMade.link("rId1", "worksheet", "worksheets/sheet1.xml")))
            .without("xl/styles.xml")
            .without("_rels/.rels")
            .cells("<c s=\"1\"><v>1</v></c>");
    assertThat(readA1(bare)).isEqualTo("NUMBER 1");
    HandMade used = made().cells("<c r=\"A1\" t=\"s\"><v>0</v></c>");
    HandMade.assertProblem(Problem.BROKEN_STRUCTURE, () -> read(used));
  }

  @Test
  void aTextLongerThanACellMayBeIsReadWhole() throws Exception {
    String text = "長い".repeat(40_000);
    assertThat(
            readA1(made().strings("<si><t>" + text + "</t></si>").cells("<c t=\"s\"><v>0</v></c>")))
        .isEqualTo("TEXT " + text);
    assertThat(readA1(made().cells("<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>")))
        .isEqualTo("TEXT " + text);
  }

  @Test
  void manySharedTextsOfEveryLengthComeBack() throws Exception {
    StringBuilder items = new StringBuilder();
    StringBuilder cells = new StringBuilder();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      String text = (i + "町").repeat(1 + i % 97);
      texts.add("TEXT " + text);
      items.append("<si><t>").append(text).append("</t></si>");
      cells.append("<row><c t=\"s\"><v>").append(i).append("</v></c></row>");
    }
    Map<String, String> read = read(made().strings(items.toString()).rows(cells.toString()));
    for (int i = 0; i < texts.size(); i++) {
      assertThat(read.get("A" + (i + 1))).isEqualTo(texts.get(i));
    }
  }

  @Test
  void dateFormatsAreKnownFromTheirLetters() {
    for (String date :
        List.of(
            "yyyy/mm/dd",
            "[$-411]ggge\"年\"m\"月\"d\"日\";@",
            "[h]:mm",
            "h:mm AM/PM",
            "m/d",
            "e",
            "[Red]yyyy",
            "aaa",
            "[ss]")) {
      assertThat(DateFormats.isDate(date)).as(date).isTrue();
    }
    for (String number :
        List.of(
            "General",
            "0.00E+00",
            "#,##0;[Red]\"△\"#,##0",
            "0\"day\"",
            "0\\d",
            "[Green]0",
            "[DBNum1]General",
            "G/標準",
            "@",
            "0_m",
            "#,##0\"名\"",
            "[$¥-411]#,##0",
            "\"日")) {
      assertThat(DateFormats.isDate(number)).as(number).isFalse();
    }
  }
}
