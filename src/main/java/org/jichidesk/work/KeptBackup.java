package org.jichidesk.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A backup of a store that is there to be restored.
 *
 * @param file where it is
 * @param time when it was made, in local time
 * @param size in bytes
 * @param kind why it was made
 * @param elsewhere true if it does not lie beside the store
 */
public record KeptBackup(Path file, LocalDateTime time, long size, Kind kind, boolean elsewhere) {

  /** Why a backup was made. */
  public enum Kind {
    /** While the store was in use. */
    AUTO("auto-"),
    /** Before workbooks were merged. */
    MERGE("before-merge-"),
    /** Because a person asked for it. */
    OWN("own-"),
    /** What was there before a backup was restored. */
    REPLACED(""),
    /** What was there before a newer program changed the store. */
    UPGRADE("");

    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT);
    private static final String END = ".db";

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }

    Path fileIn(Path folder, LocalDateTime time) {
      return folder.resolve(prefix + TIME.format(time) + END);
    }

    /** The time in a file's name, if it is of this kind. */
    Optional<LocalDateTime> timeOf(Path file) {
      String name = String.valueOf(file.getFileName());
      if (prefix.isEmpty() || !name.startsWith(prefix) || !name.endsWith(END)) {
        return Optional.empty();
      }
      try {
        String time = name.substring(prefix.length(), name.length() - END.length());
        return Optional.of(LocalDateTime.parse(time, TIME));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }

  /**
   * The backups of a store, newest first. What cannot be read is left out.
   *
   * @param second the second place
   * @param own files a person backed up to
   */
  public static List<KeptBackup> of(Path store, Optional<Path> second, List<Path> own) {
    Set<KeptBackup> found = new LinkedHashSet<>();
    list(BackUp.folderOf(store)).forEach(file -> found.addAll(named(file, false)));
    second
        .map(place -> BackUp.folderIn(place, store))
        .ifPresent(folder -> list(folder).forEach(file -> found.addAll(named(file, true))));
    String name = String.valueOf(store.getFileName());
    list(store.toAbsolutePath().resolveSibling(""))
        .forEach(file -> {
          String its = String.valueOf(file.getFileName());
          if (its.startsWith(name + ".replaced-") && !its.endsWith("-journal")) {
            found.addAll(read(file, Kind.REPLACED, false));
          } else if (its.startsWith(name + ".before-v") && its.endsWith(".bak")) {
            found.addAll(read(file, Kind.UPGRADE, false));
          }
        });
    own.forEach(file -> found.addAll(read(file, Kind.OWN, true)));
    return found.stream()
        .sorted(
            Comparator.comparing(KeptBackup::time).reversed().thenComparing(KeptBackup::elsewhere))
        .toList();
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static List<KeptBackup> named(Path file, boolean elsewhere) {
    List<KeptBackup> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      kind.timeOf(file)
          .ifPresent(time ->
              read(file, kind, elsewhere)
                  .forEach(
                      one -> found.add(new KeptBackup(file, time, one.size(), kind, elsewhere))));
    }
    return found;
  }

  private static List<KeptBackup> read(Path file, Kind kind, boolean elsewhere) {
    try {
      LocalDateTime time =
          LocalDateTime.ofInstant(
              Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
      return List.of(new KeptBackup(file, time, Files.size(file), kind, elsewhere));
    } catch (IOException e) {
      return List.of();
    }
  }
}
