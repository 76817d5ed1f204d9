package org.jichidesk.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The small file beside the store ({@code NAME.guard}), opened once and held for life: its lock
 * keeps a second program out; its lines tell whether the store was put back to an older state
 * behind our back (last write of every replica that wrote here), whether it was closed in order,
 * and whether the closed file was changed (its seal). It holds nothing that cannot be lost.
 */
final class Guard implements AutoCloseable {

  /** How long to wait for another program to finish. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String ENDING = ".guard";
  private static final int LONGEST = 1 << 16;
  private static final String STATE = "state";
  private static final String SEAL = "seal";
  private static final String SUSPECT = "suspect";
  private static final String LAST_WRITE = "last.";

  /**
   * The guards this program holds. Opening such a file a second time and closing it again would
   * give up the lock of the first on systems where locks belong to the process.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final RandomAccessFile file;
  private final FileLock lock;
  private final Map<String, String> lines;
  private boolean passing;

  private Guard(Path path, RandomAccessFile file, FileLock lock, Map<String, String> lines) {
    this.path = path;
    this.file = file;
    this.lock = lock;
    this.lines = lines;
  }

  static Path pathFor(Path store) {
    return store.resolveSibling(store.getFileName() + ENDING);
  }

  /**
   * True if this program has the file open as a store or its guard. Looks without opening it, which
   * would give up the locks.
   */
  static boolean isHeld(Path file) throws IOException {
    for (Path guard : HELD) {
      String name = String.valueOf(guard.getFileName());
      Path store = guard.resolveSibling(name.substring(0, name.length() - ENDING.length()));
      for (Path held : List.of(guard, store)) {
        if (Files.exists(held) && Files.isSameFile(held, file)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Takes the lock, waiting for another program to finish.
   *
   * @throws Refusal {@code STORE_IN_USE} if it does not
   */
  static Guard take(Path store, Duration patience) throws IOException {
    Path path = pathFor(store).toAbsolutePath();
    Path folder = path.getParent();
    if (folder != null) {
      path = folder.toRealPath().resolve(path.getFileName());
    }
    long until = System.nanoTime() + patience.toNanos();
    while (true) {
      Guard guard = tryTake(path);
      if (guard != null) {
        return guard;
      }
      if (System.nanoTime() - until >= 0 || !pause()) {
        throw Refusal.of(FindingCode.STORE_IN_USE, String.valueOf(store.getFileName()));
      }
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(50);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static @Nullable Guard tryTake(Path path) throws IOException {
    if (!HELD.add(path)) {
      return null;
    }
    Guard guard = null;
    try {
      RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
      try {
        FileLock lock = file.getChannel().tryLock();
        if (lock != null) {
          guard = new Guard(path, file, lock, read(file));
        }
        return guard;
      } finally {
        if (guard == null) {
          file.close();
        }
      }
    } finally {
      if (guard == null) {
        HELD.remove(path);
      }
    }
  }

  private static Map<String, String> read(RandomAccessFile file) throws IOException {
    Map<String, String> lines = new HashMap<>();
    byte[] bytes = new byte[(int) Math.min(file.length(), LONGEST)];
    file.seek(0);
    file.readFully(bytes);
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        lines.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return lines;
  }

  /** True if this replica is known to have written that sequence number or a later one. */
  boolean knowsLaterWrite(String replica, long nextSequence) {
    return lastWrite(replica) >= nextSequence;
  }

  private long lastWrite(String replica) {
    try {
      return Long.parseLong(lines.getOrDefault(LAST_WRITE + replica, "0"));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** True if a store was here before and was not closed in order. */
  boolean endedUncleanly() {
    return lines.containsKey(STATE);
  }

  /**
   * True if the closed file is no longer what it was when it was closed; stays so until {@link
   * #trust}.
   */
  boolean sealBroken(Path store) throws IOException {
    String seal = lines.get(SEAL);
    if (seal != null && Files.exists(store) && !seal.equals(sealOf(store))) {
      lines.put(SUSPECT, "yes");
    }
    return lines.containsKey(SUSPECT);
  }

  /** Somebody looked at the whole store and found nothing wrong. */
  void trust() {
    if (lines.remove(SUSPECT) != null) {
      write();
    }
  }

  /** The store is open; notes the last write of a replica, 0 if it has written nothing. */
  void note(String replica, long lastSequence) {
    if (lastSequence > lastWrite(replica)) {
      lines.put(LAST_WRITE + replica, Long.toString(lastSequence));
    }
    lines.put(STATE, "open");
    lines.remove(SEAL);
    write();
  }

  /** Seals the file; call only after the connection is closed. */
  void seal(Path store) throws IOException {
    lines.put(SEAL, sealOf(store));
    lines.remove(STATE);
    write();
  }

  /** A checked file was put here: nothing said about the state of the former one counts. */
  void replaced(Path store) throws IOException {
    lines.remove(SUSPECT);
    seal(store);
  }

  private static String sealOf(Path store) throws IOException {
    CRC32C crc = new CRC32C();
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(store), crc)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        size += read;
      }
    }
    return size + "-" + Long.toHexString(crc.getValue());
  }

  private void write() {
    StringBuilder text = new StringBuilder();
    lines.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    try {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      file.seek(0);
      file.write(bytes);
      file.setLength(bytes.length);
    } catch (IOException e) {
      // A guard that cannot be written (full disk, pulled stick) only weakens a later warning.
      lines.remove(SEAL);
    }
  }

  /** What it guards is no store: it goes with its closing, unless it was there before. */
  void leaveNothing() {
    passing = lines.isEmpty();
  }

  @Override
  public void close() throws IOException {
    try {
      try (file) {
        lock.release();
      }
      if (passing) {
        Files.deleteIfExists(path);
      }
    } finally {
      HELD.remove(path);
    }
  }
}
