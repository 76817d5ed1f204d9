package org.jichidesk.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jichidesk.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed can be read back, fits its pages, and is the same every time. */
class PrintDocumentTest {

  private static final Head HEAD =
      new Head("試験の帳票", "地活課", "令和8年4月1日現在", true, LocalDate.of(2026, 4, 1));

  @TempDir Path folder;

  private static byte[] pdf(List<Path> fonts, Consumer<PrintDocument> content) throws IOException {
    try (PrintDocument document = new PrintDocument(new Text("ja"), HEAD, fonts)) {
      content.accept(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void headFootAndInformationStandOnEveryPage() throws IOException {
    byte[] pdf =
        pdf(
            List.of(),
            d ->
                d.flow(Paper.A4_PORTRAIT)
                    .text("一枚目", Style.BODY)
                    .newPage()
                    .text("二枚目", Style.BODY));

    assertThat(text(pdf)).contains("1／2ページ", "2／2ページ", "一枚目", "二枚目", "サンプル", "令和8年4月1日現在", "地活課");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("試験の帳票");
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("地活課");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
    }
  }

  @Test
  void theSameContentMakesTheSameBytes() throws IOException {
    Consumer<PrintDocument> content =
        d -> d.flow(Paper.A4_PORTRAIT).heading("見出し").text("本文 𠮷 abc", Style.BODY);

    assertThat(pdf(List.of(), content)).isEqualTo(pdf(List.of(), content));
  }

  @Test
  void onlyTheCharactersUsedAreEmbedded() throws IOException {
    assertThat(pdf(List.of(), d -> d.flow(Paper.A4_PORTRAIT).text("少ない文字", Style.BODY)))
        .hasSizeLessThan(60_000);
  }

  @Test
  void aCharacterNoFontHasIsReplacedAndNamed() throws IOException {
    byte[] pdf = pdf(List.of(), d -> d.flow(Paper.A4_PORTRAIT).text("𠮷田", Style.BODY));

    assertThat(text(pdf)).contains("〓田", "〓は、書体にない文字の代わりです（U+20BB7）");
  }

  @Test
  void aCharacterIsTakenFromAFontOfTheMachineAndABrokenFontIsPassedOver() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.ttf"), "no font");
    Path other = Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(other));

    byte[] pdf =
        pdf(List.of(broken, other), d -> d.flow(Paper.A4_PORTRAIT).text("記号ꙮです", Style.BODY));

    assertThat(text(pdf)).contains("ꙮ").doesNotContain("〓");
  }

  @Test
  void selectorsOfVariantsAndControlCharactersAreNotPrinted() throws IOException {
    byte[] pdf =
        pdf(List.of(), d -> d.flow(Paper.A4_PORTRAIT).text("葛\uDB40\uDD00城\u0007市", Style.BODY));

    assertThat(text(pdf)).contains("葛城市").doesNotContain("〓");
  }

  @Test
  void aLongTableRepeatsItsHeadingAndLosesNoRow() throws IOException {
    Table table =
        new Table(
            List.of(
                new Table.Column("番号見出し", 1, Align.RIGHT), new Table.Column("内容", 4, Align.LEFT)),
            9);
    IntStream.range(0, 200).forEach(i -> table.row(List.of("行" + i + "終", "説明の文章".repeat(12))));

    String text = text(pdf(List.of(), d -> d.flow(Paper.A4_PORTRAIT).table(table)));

    for (int i = 0; i < 200; i++) {
      assertThat(text).contains("行" + i + "終");
    }
    int pages = text.split("ページ", -1).length - 1;
    assertThat(pages).isGreaterThan(4);
    assertThat(text.split("番号見出し", -1).length - 1).isEqualTo(pages);
  }

  @Test
  void aRowTallerThanAPageGoesOnOnTheNext() throws IOException {
    Table table = new Table(List.of(new Table.Column("内容", 1, Align.LEFT)), 9);
    StringBuilder much = new StringBuilder();
    IntStream.range(0, 150).forEach(i -> much.append("第").append(i).append("段\n"));
    table.row(List.of(much.toString()));

    String text = text(pdf(List.of(), d -> d.flow(Paper.A4_LANDSCAPE).table(table)));

    IntStream.range(0, 150).forEach(i -> assertThat(text).contains("第" + i + "段"));
  }

  @Test
  void chartsSayWhatIsMissingInWordsAndAreDrawnWithout() throws IOException {
    Bars bars =
        new Bars(
            "負担",
            List.of(
                new Bars.Bar("浅川", OptionalDouble.of(3), "3.0", OptionalDouble.of(2), Shade.DARK),
                new Bars.Bar(
                    "若穂", OptionalDouble.empty(), "未回答", OptionalDouble.empty(), Shade.HATCH)));
    Radar radar =
        new Radar(
            "自己点検",
            List.of("組織", "人", "活動"),
            4,
            4,
            List.of(
                new Radar.Series(
                    "この地区",
                    List.of(OptionalDouble.of(2), OptionalDouble.empty(), OptionalDouble.of(4)))));
    Scatter scatter =
        new Scatter(
            new Scatter.Axis("必要度", 1, 4),
            new Scatter.Axis("負担感", 1, 4),
            List.of("a", "b", "c", "d"),
            List.of(new Scatter.Point("広報配布", 2, 3, 0.5)));
    Gantt gantt =
        new Gantt(
            "項目",
            List.of("令和5年度", "令和6年度"),
            List.of(
                new Gantt.Row("労務管理", List.of(new Gantt.Bar(0, 1, "窓口の開設", Shade.DENSE_HATCH)))));

    byte[] pdf =
        pdf(
            List.of(),
            d ->
                d.flow(Paper.A4_PORTRAIT)
                    .beside(150, List.of(bars, radar))
                    .figure(scatter, 200)
                    .figure(gantt, 60));

    assertThat(text(pdf)).contains("未回答", "この地区", "広報配布", "窓口の開設", "令和6年度");
    assertThat(Preview.pages(pdf)).isEqualTo(1);
    byte[] png = Preview.picture(pdf, 0, 60);
    assertThat(png).startsWith((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G');
    if (System.getenv("KEEP") != null) {
      Files.write(Path.of(System.getenv("KEEP"), "kit.pdf"), pdf);
    }
  }
}
