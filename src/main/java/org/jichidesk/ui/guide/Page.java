package org.jichidesk.ui.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.record.Fold;

/**
 * A page of the guide, read from a file of few marks: {@code #} title, {@code ##} heading, {@code
 * -} point, {@code 1.} step, blank lines between paragraphs; within a line {@code **strong**},
 * {@code `key`} and {@code [words](page)} or {@code [words](go:screen)}.
 *
 * @param key what destinations call it
 * @param title its title
 * @param blocks what it says
 */
record Page(String key, String title, List<Block> blocks) {

  /** The pages, in their order: one for each screen, then the keys. */
  static final List<String> KEYS =
      List.of(
          "start",
          "home",
          "councils",
          "duties",
          "checkups",
          "forms",
          "cases",
          "roadmap",
          "planner",
          "reports",
          "consensus",
          "submission",
          "merging",
          "settings",
          "guide",
          "keys");

  /** A piece of a page: a paragraph, a heading, a point or a step. */
  record Block(Kind kind, List<Span> spans) {

    /** What it is. */
    enum Kind {
      HEADING,
      PARAGRAPH,
      POINT,
      STEP
    }
  }

  /**
   * Words of one look.
   *
   * @param target where they lead; empty if nowhere
   */
  record Span(Look look, String words, String target) {

    /** How they look. */
    enum Look {
      PLAIN,
      STRONG,
      KEY,
      LINK
    }
  }

  static List<Page> all(String language) {
    return KEYS.stream().map(key -> read(key, language)).toList();
  }

  /** True if all the words are on it, whatever their width and case. */
  boolean has(String words) {
    StringBuilder all = new StringBuilder(title);
    for (Block block : blocks) {
      block.spans().forEach(span -> all.append(span.words()));
      all.append('\n');
    }
    return holds(all.toString(), words);
  }

  static boolean holds(String text, String words) {
    String folded = Fold.key(text);
    for (String word : words.strip().split("[\\s\u3000]+", -1)) {
      if (!folded.contains(Fold.key(word))) {
        return false;
      }
    }
    return true;
  }

  private static Page read(String key, String language) {
    String file = "pages/" + key + "_" + language + ".md";
    try (InputStream in = Page.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + file);
      }
      return parse(key, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page parse(String key, String marked) {
    String title = "";
    List<Block> blocks = new ArrayList<>();
    for (String line : marked.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      if (line.startsWith("# ")) {
        title = line.substring(2);
      } else if (line.startsWith("## ")) {
        blocks.add(new Block(Block.Kind.HEADING, spans(line.substring(3))));
      } else if (line.startsWith("- ")) {
        blocks.add(new Block(Block.Kind.POINT, spans(line.substring(2))));
      } else if (line.matches("\\d+\\. .*")) {
        blocks.add(new Block(Block.Kind.STEP, spans(line.substring(line.indexOf(' ') + 1))));
      } else {
        blocks.add(new Block(Block.Kind.PARAGRAPH, spans(line)));
      }
    }
    return new Page(key, title, List.copyOf(blocks));
  }

  private static List<Span> spans(String line) {
    List<Span> spans = new ArrayList<>();
    var marks =
        java.util.regex.Pattern.compile("\\*\\*(.+?)\\*\\*|`(.+?)`|\\[(.+?)]\\((.+?)\\)")
            .matcher(line);
    int from = 0;
    while (marks.find()) {
      plain(spans, line.substring(from, marks.start()));
      if (marks.group(1) != null) {
        spans.add(new Span(Span.Look.STRONG, marks.group(1), ""));
      } else if (marks.group(2) != null) {
        spans.add(new Span(Span.Look.KEY, marks.group(2), ""));
      } else {
        spans.add(new Span(Span.Look.LINK, marks.group(3), marks.group(4)));
      }
      from = marks.end();
    }
    plain(spans, line.substring(from));
    return List.copyOf(spans);
  }

  private static void plain(List<Span> spans, String words) {
    if (!words.isEmpty()) {
      spans.add(new Span(Span.Look.PLAIN, words, ""));
    }
  }
}
