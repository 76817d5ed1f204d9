package org.jichidesk.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.DiskTrouble;
import org.jichidesk.store.Store;

/** Checked copies of the store, beside it in a folder of its own, and in a second place. */
public final class BackUp {

  private static final Rotation BEFORE_MERGES = new Rotation(12, 0, 0, 0);

  private final Store store;
  private final InstantSource wall;

  /** Backs up a store. */
  public BackUp(Store store, InstantSource wall) {
    this.store = store;
    this.wall = wall;
  }

  /** Where automatic backups go. */
  public static Path folderOf(Path store) {
    return store.resolveSibling(store.getFileName() + ".backups");
  }

  /** Where a store's backups go in a second place, which may hold those of several stores. */
  public static Path folderIn(Path second, Path store) {
    return second.resolve(store.getFileName() + ".backups");
  }

  /** Writes a checked copy to a file that is not there yet. */
  public void to(Path target) {
    if (Files.exists(target)) {
      throw Refusal.of(FindingCode.FILE_EXISTS, String.valueOf(target.getFileName()));
    }
    try {
      Path folder = target.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      String name = String.valueOf(target.getFileName());
      throw new Refusal(
          Finding.at(Place.NOWHERE, FindingCode.CANNOT_WRITE, name, DiskTrouble.why(e)), e);
    }
    store.backup(target);
  }

  /** A backup a person asked for, beside the automatic ones; it is never thrown away. */
  public Path now() {
    Path target = KeptBackup.Kind.OWN.fileIn(folderOf(store.file()), time());
    to(target);
    return target;
  }

  /**
   * A backup while a store is in use, or on leaving it. What fails is told but stops nothing; the
   * second place is tried even if the first one failed.
   *
   * @param second where to keep another one, such as a USB memory
   */
  public List<Finding> clocked(Optional<Path> second) {
    List<Finding> troubles = new ArrayList<>();
    if (store.field().isPresent()) {
      // Every answer is on the stick already, and the rest is at the office.
      return troubles;
    }
    inFolder(folderOf(store.file()), KeptBackup.Kind.AUTO, Rotation.STANDARD)
        .ifPresent(troubles::add);
    if (second.isPresent() && !Files.isDirectory(second.get())) {
      troubles.add(
          Finding.at(
              Place.NOWHERE, FindingCode.SECOND_PLACE_MISSING, String.valueOf(second.get())));
    } else {
      second
          .map(place -> folderIn(place, store.file()))
          .flatMap(folder -> inFolder(folder, KeptBackup.Kind.AUTO, Rotation.STANDARD))
          .ifPresent(troubles::add);
    }
    return troubles;
  }

  /** A backup before something large; a failed one is told but stops nothing. */
  Optional<Finding> beforeMerge() {
    return inFolder(folderOf(store.file()), KeptBackup.Kind.MERGE, BEFORE_MERGES);
  }

  private LocalDateTime time() {
    return LocalDateTime.ofInstant(wall.instant(), ZoneId.systemDefault());
  }

  private Optional<Finding> inFolder(Path folder, KeptBackup.Kind kind, Rotation rotation) {
    try {
      Files.createDirectories(folder);
      store.backup(kind.fileIn(folder, time()));
      prune(folder, kind, rotation);
      return Optional.empty();
    } catch (Refusal e) {
      Finding why = e.finding();
      return failed(why.code().code() + " " + String.join(" ", why.args()));
    } catch (IOException e) {
      return failed(DiskTrouble.why(e));
    } catch (UncheckedIOException e) {
      return failed(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Finding> failed(String why) {
    return Optional.of(Finding.at(Place.NOWHERE, FindingCode.BACKUP_FAILED, why));
  }

  /** Only what bears the kind's name and a time is touched. */
  private static void prune(Path folder, KeptBackup.Kind kind, Rotation rotation)
      throws IOException {
    Map<Path, LocalDateTime> backups = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        kind.timeOf(file).ifPresent(time -> backups.put(file, time));
      }
    }
    Set<LocalDateTime> kept = rotation.kept(backups.values());
    for (Map.Entry<Path, LocalDateTime> backup : backups.entrySet()) {
      if (!kept.contains(backup.getValue())) {
        Files.delete(backup.getKey());
      }
    }
  }
}
