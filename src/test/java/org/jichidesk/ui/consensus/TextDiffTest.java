package org.jichidesk.ui.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jichidesk.ui.consensus.TextDiff.Fate;
import org.jichidesk.ui.consensus.TextDiff.Run;
import org.junit.jupiter.api.Test;

/** What differs between two wordings. */
class TextDiffTest {

  @Test
  void whatChangedIsToldAndTheRestIsKept() {
    assertThat(TextDiff.of("年10人までとする。", "年8人までとする。"))
        .containsExactly(
            new Run(Fate.SAME, "年"),
            new Run(Fate.GONE, "10"),
            new Run(Fate.NEW, "8"),
            new Run(Fate.SAME, "人までとする。"));
  }

  @Test
  void nothingIsLostAndNothingInvented() {
    String before = "広報紙の配布を月1回にまとめる。";
    String after = "希望する区では、広報紙の配布をやめる。";
    assertThat(text(TextDiff.of(before, after), Fate.NEW)).isEqualTo(before);
    assertThat(text(TextDiff.of(before, after), Fate.GONE)).isEqualTo(after);
  }

  @Test
  void theSameTextIsOneRun() {
    assertThat(TextDiff.of("同じ", "同じ")).containsExactly(new Run(Fate.SAME, "同じ"));
    assertThat(TextDiff.of("", "")).isEmpty();
  }

  @Test
  void whatIsTooLongToCompareIsShownWhole() {
    String longText = "あ".repeat(5000);
    assertThat(TextDiff.of(longText, "い")).hasSize(2);
  }

  private static String text(List<Run> runs, Fate without) {
    StringBuilder text = new StringBuilder();
    runs.stream().filter(run -> run.fate() != without).forEach(run -> text.append(run.text()));
    return text.toString();
  }
}
