package org.jichidesk.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jichidesk.text.Text;
import org.jichidesk.ui.guide.Page.Block;
import org.jichidesk.ui.guide.Page.Span;
import org.jichidesk.ui.session.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the guide. */
class PageTest {

  @Test
  void readsTheFewMarksThereAre() {
    Page page =
        Page.parse(
            "p", "# Title\n\nPress `F1` or **stop**.\n## Then\n- a [way](go:duties)\n1. one");
    assertThat(page.title()).isEqualTo("Title");
    assertThat(page.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.PARAGRAPH, Block.Kind.HEADING, Block.Kind.POINT, Block.Kind.STEP);
    assertThat(page.blocks().getFirst().spans())
        .containsExactly(
            new Span(Span.Look.PLAIN, "Press ", ""),
            new Span(Span.Look.KEY, "F1", ""),
            new Span(Span.Look.PLAIN, " or ", ""),
            new Span(Span.Look.STRONG, "stop", ""),
            new Span(Span.Look.PLAIN, ".", ""));
    assertThat(page.blocks().get(2).spans().getLast())
        .isEqualTo(new Span(Span.Look.LINK, "way", "go:duties"));
    assertThat(page.has("ｔｉｔｌｅ WAY")).isTrue();
    assertThat(page.has("title street")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everyScreenHasItsPageAndEveryLinkLeadsSomewhere(String language) {
    Set<String> keys = new TreeSet<>(Page.KEYS);
    for (Screen screen : Screen.values()) {
      assertThat(keys).contains(screen.key());
    }
    keys.addAll(List.of("codes", "tour"));
    for (Page page : Page.all(language)) {
      assertThat(page.title()).as(page.key()).isNotBlank();
      assertThat(page.blocks()).as(page.key()).hasSizeGreaterThan(3);
      for (Block block : page.blocks()) {
        for (Span span : block.spans()) {
          assertThat(span.words()).as(page.key()).doesNotContain("**", "`", "](");
          if (span.target().startsWith("go:")) {
            assertThat(Stream.of(Screen.values()).map(screen -> "go:" + screen.key()))
                .anyMatch(screen -> (span.target() + "/").startsWith(screen + "/"));
          } else if (!span.target().isEmpty()) {
            assertThat(keys).as(page.key()).contains(span.target());
          }
        }
      }
    }
  }

  @Test
  void bothLanguagesSayTheSameInTheSameOrder() {
    List<Page> ja = Page.all("ja");
    List<Page> en = Page.all("en");
    for (int i = 0; i < ja.size(); i++) {
      assertThat(en.get(i).blocks().stream().map(Block::kind).toList())
          .as(ja.get(i).key())
          .isEqualTo(ja.get(i).blocks().stream().map(Block::kind).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everyStepOfTheTourHasItsWords(String language) {
    Text text = new Text(language);
    for (boolean liaison : new boolean[] {true, false}) {
      for (TourSteps.Step step : TourSteps.of(liaison)) {
        assertThat(text.of(step.key())).doesNotStartWith("guide.");
        assertThat(text.of(step.key() + ".do")).doesNotStartWith("guide.");
      }
    }
  }
}
