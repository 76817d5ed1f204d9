package org.jichidesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every text can be read on every ground it stands on: WCAG 2.2, 1.4.3 (AA, 4.5:1). */
class ContrastTest {

  private static final Pattern TOKEN = Pattern.compile("(-[a-z0-9-]+): (#[0-9a-f]{6});");

  private static final List<String> TEXTS =
      List.of(
          "-color-fg-default",
          "-color-fg-muted",
          "-color-fg-subtle",
          "-color-accent-fg",
          "-color-danger-fg",
          "-color-success-fg",
          "-color-warning-fg");

  private static final List<String> GROUNDS =
      List.of("-color-bg-default", "-color-bg-subtle", "-desk-nav");

  @ParameterizedTest
  @CsvSource({"light, 4.5", "dark, 4.5", "contrast, 7"})
  void textsStandOutFromTheirGrounds(String theme, double least) throws IOException {
    Map<String, String> tokens = tokens(theme);
    for (String ground : GROUNDS) {
      for (String text : TEXTS) {
        stands(theme, tokens, text, ground, least);
      }
    }
    for (String role : List.of("accent", "danger", "success", "warning")) {
      stands(theme, tokens, "-color-fg-emphasis", "-color-" + role + "-emphasis", least);
      stands(theme, tokens, "-color-" + role + "-fg", "-color-" + role + "-subtle", least);
    }
    stands(theme, tokens, "-desk-here-text", "-desk-here", least);
  }

  @ParameterizedTest
  @CsvSource({"light, 4.5", "dark, 4.5", "contrast, 7"})
  void wordsInShadesAndBandsCanBeRead(String theme, double least) throws IOException {
    Map<String, String> tokens = tokens(theme);
    for (int shade = 0; shade <= 5; shade++) {
      String words = shade <= 3 ? "-desk-heat-dark" : "-desk-heat-light";
      stands(theme, tokens, words, "-desk-heat-" + shade, least);
    }
    for (String band : List.of("accent", "warning", "success", "danger")) {
      stands(theme, tokens, "-color-fg-default", "-color-" + band + "-subtle", least);
      stands(theme, tokens, "-color-fg-muted", "-color-" + band + "-subtle", least);
    }
  }

  @ParameterizedTest
  @CsvSource({"light", "dark", "contrast"})
  void bordersOfInputsAreSeen(String theme) throws IOException {
    // WCAG 2.2, 1.4.11.
    stands(theme, tokens(theme), "-color-border-default", "-color-bg-default", 3);
  }

  private static void stands(
      String theme, Map<String, String> tokens, String text, String ground, double least) {
    double one = luminance(Objects.requireNonNull(tokens.get(text), text));
    double other = luminance(Objects.requireNonNull(tokens.get(ground), ground));
    double ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    assertThat(ratio).as("%s: %s on %s", theme, text, ground).isGreaterThanOrEqualTo(least);
  }

  private static Map<String, String> tokens(String theme) throws IOException {
    try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(theme + ".css"))) {
      Matcher matcher = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Map<String, String> tokens = new HashMap<>();
      while (matcher.find()) {
        tokens.put(matcher.group(1), matcher.group(2));
      }
      return tokens;
    }
  }

  /** Relative luminance as WCAG defines it. */
  private static double luminance(String colour) {
    double[] parts = new double[3];
    for (int i = 0; i < 3; i++) {
      double share = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      parts[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }
}
