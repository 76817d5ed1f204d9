package org.jichidesk.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines end where Japanese lines may end, and nothing of the text is lost. */
class KinsokuTest {

  private final PDDocument document = new PDDocument();
  private Lines lines;

  @BeforeEach
  void open() {
    lines = new Lines(new Faces(document, List.of()));
  }

  @AfterEach
  void close() throws java.io.IOException {
    document.close();
  }

  @Test
  void noLineBeginsWithAPauseOrEndsWithAnOpeningBracket() {
    String text = "住民の皆さんと一緒に、「楽しい住民自治」を実現します。（サンプル）ーっとー。";
    for (float width = 50; width < 200; width += 3) {
      List<String> wrapped = lines.wrap(text, Style.BODY, width);
      assertThat(String.join("", wrapped)).isEqualTo(text);
      assertThat(wrapped).noneMatch(line -> "、。」）ーっ".indexOf(line.charAt(0)) >= 0);
      assertThat(wrapped).noneMatch(line -> "「（".indexOf(line.charAt(line.length() - 1)) >= 0);
      for (String line : wrapped) {
        assertThat(lines.width(line, Style.BODY)).isLessThanOrEqualTo(width);
      }
    }
  }

  @Test
  void numbersAndWordsStayTogether() {
    assertThat(lines.wrap("合計12345時間", Style.BODY, 40)).containsExactly("合計", "12345", "時間");
    assertThat(lines.wrap("the quick brown fox", Style.BODY, 50))
        .allMatch(line -> "the quick brown fox".matches(".*\\b" + line + "\\b.*"));
  }

  @Test
  void aWordLongerThanTheLineIsCutAndEmptyLinesStay() {
    assertThat(String.join("", lines.wrap("a".repeat(100), Style.BODY, 30))).hasSize(100);
    assertThat(lines.wrap("一\n\n二", Style.BODY, 100)).containsExactly("一", "", "二");
  }
}
