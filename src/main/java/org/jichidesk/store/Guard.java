package org.jichidesk.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The small file beside the store ({@code NAME.guard}), opened once and held for life: its lock
 * keeps a second program out; its lines tell whether the store was put back to an older state
 * behind our back (last write of which replica) and whether the closed file was changed (its seal).
 * It holds nothing that cannot be lost.
 */
final class Guard implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final RandomAccessFile file;
  private final FileLock lock;
  private final Map<String, String> lines;

  private Guard(RandomAccessFile file, FileLock lock, Map<String, String> lines) {
    this.file = file;
    this.lock = lock;
    this.lines = lines;
  }

  static Path pathFor(Path store) {
    return store.resolveSibling(store.getFileName() + ".guard");
  }

  /**
   * Takes the lock, waiting a few seconds for another program to finish.
   *
   * @throws Refusal {@code STORE_IN_USE} if it does not
   */
  static Guard take(Path store) throws IOException {
    RandomAccessFile file = new RandomAccessFile(pathFor(store).toFile(), "rw");
    try {
      FileLock lock = null;
      long until = System.nanoTime() + PATIENCE.toNanos();
      while (lock == null) {
        lock = tryLock(file);
        if (lock == null) {
          if (System.nanoTime() > until) {
            throw Refusal.of(FindingCode.STORE_IN_USE, String.valueOf(store.getFileName()));
          }
          Thread.sleep(50);
        }
      }
      return new Guard(file, lock, read(file));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      file.close();
      throw Refusal.of(FindingCode.STORE_IN_USE, String.valueOf(store.getFileName()));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(RandomAccessFile file) throws IOException {
    try {
      return file.getChannel().tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static Map<String, String> read(RandomAccessFile file) throws IOException {
    Map<String, String> lines = new HashMap<>();
    byte[] bytes = new byte[(int) Math.min(file.length(), 4096)];
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
    try {
      return replica.equals(lines.get("replica"))
          && Long.parseLong(lines.getOrDefault("sequence", "0")) >= nextSequence;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** True if a store was here before and was not closed in order. */
  boolean endedUncleanly() {
    return lines.containsKey("replica") && !lines.containsKey("seal");
  }

  /** True if the closed file is no longer what it was when it was closed. */
  boolean sealBroken(Path store) throws IOException {
    String seal = lines.get("seal");
    return seal != null && Files.exists(store) && !seal.equals(sealOf(store));
  }

  void note(String replica, long lastSequence) {
    lines.put("replica", replica);
    lines.put("sequence", Long.toString(lastSequence));
    lines.remove("seal");
    write();
  }

  /** The file is open and may change. */
  void breakSeal() {
    lines.remove("seal");
    write();
  }

  /** Seals the file; call only after the connection is closed. */
  void seal(Path store) throws IOException {
    lines.put("seal", sealOf(store));
    write();
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
      lines.remove("seal");
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    file.close();
  }
}
