package org.jichidesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.work.Desk;
import org.jichidesk.workbook.CellPatch;

/** The command line as a user meets it: words in; texts and an exit code out. */
public final class Cli {

  public static final Desk DESK = new Desk(Catalog.STANDARD, InstantSource.system());

  /** The project's folder, where the sample data lie. */
  public static final Path HOME = Path.of("").toAbsolutePath();

  private Cli() {}

  /** What a command said. */
  public record Said(int code, String out, String err) {

    /** First match of a pattern's first group in what was said. */
    public String find(String pattern) {
      Matcher matcher = Pattern.compile(pattern).matcher(out);
      if (!matcher.find()) {
        throw new AssertionError("no " + pattern + " in:\n" + this);
      }
      return matcher.group(1);
    }

    @Override
    public String toString() {
      return "exit code " + code + "\n" + out + "\n" + err;
    }
  }

  /** Runs a command; words that are lists or paths are taken apart and written out. */
  public static Said run(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        JichiDesk.run(
            DESK,
            HOME,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            words(words));
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  public static String[] words(Object... words) {
    List<String> flat = new ArrayList<>();
    for (Object word : words) {
      if (word instanceof List<?> list) {
        list.forEach(one -> flat.add(one.toString()));
      } else {
        flat.add(word.toString());
      }
    }
    return flat.toArray(String[]::new);
  }

  /** Runs a command that must end with a code. */
  public static Said expect(int code, Object... words) {
    Said said = run(words);
    if (said.code() != code) {
      throw new AssertionError(List.of(words) + " should end with " + code + " but: " + said);
    }
    return said;
  }

  /** A new store with the sample data of an office. */
  public static Path sample(Path folder, String office) {
    Path store = folder.resolve(office + ".db");
    expect(0, "init", "--store", store, "--office", office, "--sample");
    return store;
  }

  /** The return workbook of a store. */
  public static Path export(Path store, Path out) {
    expect(0, "export", "--store", store, "--out", out, "--year", 2025);
    return out;
  }

  /** A copy of a return with one cell of the reports typed over. */
  public static Path typed(Path book, Path copy, String key, String field, String text) {
    try {
      CellPatch.apply(book, copy, Map.of(new CellPatch.Spot("依頼事務実績", key, field), text));
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String dump(Path store) {
    return expect(0, "dump", "--store", store).out();
  }

  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the files in a folder. */
  public static List<String> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
