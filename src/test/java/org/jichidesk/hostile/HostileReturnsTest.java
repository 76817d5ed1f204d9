package org.jichidesk.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jichidesk.cli.Cli;
import org.jichidesk.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may come instead of a return, merged on a machine with little memory. */
class HostileReturnsTest {

  private static final long MOST_MILLIS = 5_000;
  private static final long MOST_SECONDS = 300;

  @TempDir private static Path folder;

  @Test
  void eachIsAnsweredInTimeWithAClearFindingAndHarmsNothing() throws Exception {
    Path branch = Cli.sample(folder, "O02");
    Path centre = Cli.sample(folder, "O00");
    byte[] honest = Cli.bytes(Cli.export(branch, folder.resolve("sent.xlsx")));
    Map<String, Kinds.Kind> kinds = new Kinds(honest).all();
    Path files = Files.createDirectory(folder.resolve("hostile"));
    for (Map.Entry<String, Kinds.Kind> kind : kinds.entrySet()) {
      kind.getValue().making().write(files.resolve(kind.getKey()));
    }
    List<String> lines = mergeEach(files, centre);
    List<String> wrong = new ArrayList<>();
    for (String line : lines) {
      String trouble = trouble(kinds, line.split("\t", -1));
      if (!trouble.isEmpty()) {
        wrong.add(line.replace('\t', ' ') + ": " + trouble);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(lines).as("ended after %s", lines.getLast()).hasSameSizeAs(kinds.keySet());
    System.out.println("Hostile workbooks: " + lines.size() + ", slowest " + slowest(lines));
  }

  private static List<String> mergeEach(Path files, Path centre)
      throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Path copy = folder.resolve("copy.db");
    Process process =
        new ProcessBuilder(
                Program.command(List.of("-Xmx128m"), MergeEach.class, files, centre, copy))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return Files.readAllLines(said);
  }

  /** Words: name, milliseconds, refused, clearly said, codes, store unchanged. */
  private static String trouble(Map<String, Kinds.Kind> kinds, String... words) {
    Kinds.Kind kind = kinds.get(words[0]);
    if (kind == null || words.length != 6) {
      return "no answer";
    }
    boolean refused = Boolean.parseBoolean(words[2]);
    if (refused != kind.refused()) {
      return "should be " + (kind.refused() ? "refused" : "read");
    }
    boolean named =
        kind.codes().isEmpty()
            || Arrays.stream(words[4].split(" ")).anyMatch(code -> code.matches(kind.codes()));
    if (!named) {
      return "should say " + kind.codes();
    }
    if (!Boolean.parseBoolean(words[3]) || words[4].contains("B315")) {
      return "should be said clearly";
    }
    if (refused != Boolean.parseBoolean(words[5])) {
      return "the store should " + (refused ? "be as before" : "know the workbook");
    }
    return Long.parseLong(words[1]) > MOST_MILLIS ? "too slow" : "";
  }

  private static String slowest(List<String> lines) {
    return lines.stream()
        .map(line -> line.split("\t"))
        .max((a, b) -> Long.compare(Long.parseLong(a[1]), Long.parseLong(b[1])))
        .map(words -> words[0] + " " + words[1] + " ms")
        .orElse("none");
  }
}
