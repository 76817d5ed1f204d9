package org.jichidesk.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jichidesk.cli.Cli;
import org.jichidesk.domain.Finding;
import org.jichidesk.store.Store;
import org.jichidesk.work.BookReport;
import org.jichidesk.work.MergeBooks;
import org.jichidesk.work.Progress;

/**
 * Merges each workbook of a folder into a fresh copy of a store and says on a line what came of it.
 * Meant for a machine with little memory.
 */
final class MergeEach {

  private MergeEach() {}

  /** Words: the folder of workbooks, the store, where to copy it. */
  public static void main(String[] words) throws IOException {
    String before = Cli.dump(Path.of(words[1]));
    try (Stream<Path> files = Files.list(Path.of(words[0]))) {
      for (Path file : files.sorted().toList()) {
        System.out.print(file.getFileName() + "\t");
        System.out.flush();
        Path copy = copy(Path.of(words[1]), Path.of(words[2]));
        System.out.println(merge(file, copy) + "\t" + Cli.dump(copy).equals(before));
      }
    }
  }

  /** A copy of a store that was closed in order. */
  static Path copy(Path store, Path copy) throws IOException {
    Files.copy(store, copy, StandardCopyOption.REPLACE_EXISTING);
    Files.copy(
        store.resolveSibling(store.getFileName() + ".guard"),
        copy.resolveSibling(copy.getFileName() + ".guard"),
        StandardCopyOption.REPLACE_EXISTING);
    return copy;
  }

  /** The processors' time, which does not depend on what else the machine does. */
  private static long workedMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
  }

  private static String merge(Path file, Path into) {
    long start = workedMillis();
    BookReport report;
    try (Store store = Cli.DESK.open(into)) {
      report =
          new MergeBooks(Cli.DESK, store)
              .merge(List.of(file), false, Progress.NONE)
              .books()
              .getFirst();
    }
    long millis = workedMillis() - start;
    TreeSet<String> codes = new TreeSet<>();
    boolean clear = true;
    for (Finding finding : report.findings()) {
      codes.add(finding.code().code());
      clear &= Objects.equals(finding.place().file(), String.valueOf(file.getFileName()));
      clear &= finding.args().stream().noneMatch(arg -> arg.matches("(?s).*(Exception|Error).*"));
    }
    return millis + "\t" + report.isRefused() + "\t" + clear + "\t" + String.join(" ", codes);
  }
}
