package org.jichidesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages the code asks for are in both bundles, and no others. */
class MessageKeysTest {

  private static final String ROOMS =
      "cli|demo|reply|window|home|councils|duties|checkups|cases|field|submission|merging|settings|guide|checkup|record|print|planner|reports|consensus|roadmap";
  private static final Pattern ROOM = Pattern.compile("^(" + ROOMS + ")\\..*");
  private static final Pattern KEY = Pattern.compile("\"((?:" + ROOMS + ")\\.[A-Za-z0-9.\\-]+)\"");
  private static final Path HOME = Path.of("").toAbsolutePath();

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void theMessagesAskedForAreThereAndNoOthers(String language) throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(HOME.resolve("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher =
            KEY.matcher(Files.readString(file).replaceAll("descriptionKey = \"[^\"]*\"", ""));
        while (matcher.find()) {
          asked.add(matcher.group(1));
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(60);
    Properties bundle = Text.load(language);
    Set<String> there = new TreeSet<>(bundle.stringPropertyNames());
    there.removeIf(key -> !ROOM.matcher(key).matches());
    List<String> missing =
        asked.stream()
            .filter(key ->
                key.endsWith(".")
                    ? there.stream().noneMatch(one -> one.startsWith(key))
                    : !there.contains(key))
            .map(key -> key + "=")
            .toList();
    assertThat(missing)
        .as("lines to paste into the bundles of %s:%n%s", language, String.join("\n", missing))
        .isEmpty();
    List<String> unused =
        there.stream()
            .filter(key ->
                !asked.contains(key)
                    && asked.stream().noneMatch(one -> one.endsWith(".") && key.startsWith(one)))
            .toList();
    assertThat(unused).as("lines to delete from the bundles of %s", language).isEmpty();
  }
}
