package org.jichidesk.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.Backups;

/** Puts a backup in the place of a store, after checking it; the replaced store is kept. */
public final class Restore {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

  private final Desk desk;

  /** Restores stores. */
  public Restore(Desk desk) {
    this.desk = desk;
  }

  /**
   * Restores a backup.
   *
   * @return where the replaced store is kept; the file is not there if there was none to replace
   */
  public Path restore(Path backup, Path store) {
    if (!Files.exists(backup)) {
      throw Refusal.of(FindingCode.NO_SUCH_STORE, String.valueOf(backup.getFileName()));
    }
    if (Desk.isField(store)) {
      // It would put the office's whole store, readable, where a sealed district was.
      throw Refusal.of(FindingCode.NOT_IN_FIELD, String.valueOf(store.getFileName()));
    }
    String time = TIME.format(desk.wall().instant().atZone(ZoneId.systemDefault()));
    Path kept = store.resolveSibling(store.getFileName() + ".replaced-" + time);
    for (int again = 2; Files.exists(kept); again++) {
      kept = store.resolveSibling(store.getFileName() + ".replaced-" + time + "-" + again);
    }
    Backups.restore(backup, store, kept);
    return kept;
  }
}
