package org.jichidesk.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.Store;

/** Checked copies of the store, beside it in a folder of its own. */
public final class BackUp {

  private static final int KEPT = 12;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT);

  private final Store store;

  /** Backs up a store. */
  public BackUp(Store store) {
    this.store = store;
  }

  /** Where automatic backups go. */
  public static Path folderOf(Path store) {
    return store.resolveSibling(store.getFileName() + ".backups");
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
          Finding.at(Place.NOWHERE, FindingCode.CANNOT_WRITE, name, WholeFile.why(e)), e);
    }
    store.backup(target);
  }

  /** A backup while a store is in use, or on leaving it; a failed one is told but stops nothing. */
  public Optional<Finding> clocked() {
    return inFolder("auto-");
  }

  /** A backup before something large; a failed one is told but stops nothing. */
  Optional<Finding> beforeMerge() {
    return inFolder("before-merge-");
  }

  private Optional<Finding> inFolder(String prefix) {
    try {
      Path folder = folderOf(store.file());
      Files.createDirectories(folder);
      String time = TIME.format(Instant.now().atZone(ZoneId.systemDefault()));
      store.backup(folder.resolve(prefix + time + ".db"));
      prune(folder, prefix);
      return Optional.empty();
    } catch (IOException | Refusal e) {
      return Optional.of(
          Finding.at(Place.NOWHERE, FindingCode.BACKUP_FAILED, String.valueOf(e.getMessage())));
    }
  }

  private static void prune(Path folder, String prefix) throws IOException {
    List<Path> backups = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
          .sorted()
          .forEach(backups::add);
    }
    for (int i = 0; i < backups.size() - KEPT; i++) {
      Files.delete(backups.get(i));
    }
  }
}
