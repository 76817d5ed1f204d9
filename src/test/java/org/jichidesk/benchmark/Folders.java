package org.jichidesk.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
final class Folders {

  /** Makes something that takes time. */
  @FunctionalInterface
  interface Maker {

    /** Fills a folder. */
    void make(Path folder) throws IOException, SQLException;
  }

  private Folders() {}

  /** The folder, made if it is not there yet; half a folder is never left. */
  static Path once(Path folder, Maker maker) throws IOException, SQLException {
    if (!Files.exists(folder)) {
      System.out.println("making " + folder + " ...");
      Path part = folder.resolveSibling(folder.getFileName() + ".part");
      empty(part);
      maker.make(part);
      Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return folder;
  }

  /** Makes an empty folder. */
  static Path empty(Path folder) throws IOException {
    delete(folder);
    return Files.createDirectories(folder);
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  /** Copies the files of a folder into another one. */
  static void copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
