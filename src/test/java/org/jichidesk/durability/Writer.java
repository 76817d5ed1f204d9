package org.jichidesk.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jichidesk.cli.Cli;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.store.Store;
import org.jichidesk.work.BackUp;
import org.jichidesk.work.ExportBook;
import org.jichidesk.work.ExportOrder;
import org.jichidesk.work.MergeBooks;
import org.jichidesk.work.Progress;
import org.jichidesk.work.SetFields;
import org.jichidesk.workbook.Cover;

/**
 * Writes without end until it is killed, and says so after each write that returned. Waits for a
 * line before it begins, so that it can be started ahead of time.
 */
final class Writer {

  private Writer() {}

  /** Words: what to do, the store, a folder, and a number that no other run has. */
  public static void main(String[] words) throws IOException {
    Path file = Path.of(words[1]);
    Path folder = Path.of(words[2]);
    int run = Integer.parseInt(words[3]);
    Cli.DESK.open(file).close();
    say("ready");
    if (System.in.read() < 0) {
      return;
    }
    switch (words[0]) {
      case "set" -> sets(file, run);
      case "merge" -> merges(file, folder);
      case "backup" -> backups(file, folder, run);
      case "export" -> exports(file, folder);
      default -> throw new IllegalArgumentException(words[0]);
    }
  }

  private static void say(String what) {
    System.out.println(what);
    System.out.flush();
  }

  private static void sets(Path file, int run) {
    for (int i = 0; ; ) {
      try (Store store = Cli.DESK.open(file)) {
        for (int many = 0; many < 20; many++, i++) {
          String key = "D06.T0" + (10 + i % 30) + ".2025";
          String text = run + "-" + i;
          SetFields set = new SetFields(store, DutyReport.TYPE, key);
          var written = set.write(Map.of("note", text), "", "");
          say("wrote " + key + " " + text + " " + written.assertion().id().text());
        }
      }
    }
  }

  private static void merges(Path file, Path folder) throws IOException {
    try (Stream<Path> books = Files.list(folder.resolve("returns"))) {
      for (Path book : books.sorted().toList()) {
        try (Store store = Cli.DESK.open(file)) {
          new MergeBooks(Cli.DESK, store).merge(List.of(book), false, Progress.NONE);
          say("merged " + book.getFileName());
        }
      }
    }
    say("nothing left");
  }

  private static void backups(Path file, Path folder, int run) {
    for (int i = 0; ; i++) {
      try (Store store = Cli.DESK.open(file)) {
        Path copy = folder.resolve("backup-" + run + "-" + i + ".db");
        new BackUp(store, java.time.InstantSource.system()).to(copy);
        say("copied " + copy.getFileName());
        String key = "D06.T0" + (10 + i % 30) + ".2025";
        new SetFields(store, DutyReport.TYPE, key).write(Map.of("note", "b" + i), "", "");
      }
    }
  }

  private static void exports(Path file, Path folder) {
    Path out = folder.resolve("return.xlsx");
    while (true) {
      try (Store store = Cli.DESK.open(file)) {
        ExportOrder order = ExportOrder.returnTo(out, 2025, "");
        Cover cover = new ExportBook(Cli.DESK, store, order, Progress.NONE).write();
        say("exported " + cover.chain().number());
      }
    }
  }
}
