package org.jichidesk.store.sealed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;

/**
 * A sealed file that is open to be added to. What {@link #append} returned from is on disk. Other
 * programs are kept out as long as it is open.
 */
public final class SealedFile implements AutoCloseable {

  /** Far behind the end, where a lock keeps nobody from copying the file. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /** The files open here: opening one again and closing it would give up its lock. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel channel;
  private final Chain chain;
  private long end;
  private boolean ragged;
  private boolean failed;
  private boolean closed;

  private SealedFile(Path path, FileChannel channel, Chain chain, SealedReading found) {
    this.path = path;
    this.channel = channel;
    this.chain = chain;
    this.end = found.end();
    this.ragged = found.ending() == Ending.TORN;
  }

  /** An open file and how it was found. */
  public record Opened(SealedFile file, SealedReading found) {}

  /** Opens a channel for reading and writing; tests give one that fails. */
  @FunctionalInterface
  interface Opener {

    /** Opens a file that is there. */
    FileChannel open(Path file) throws IOException;
  }

  /**
   * Opens a file and reads it.
   *
   * @param frames is given the content of each sound frame in order
   * @throws Refusal if it is in use, no sealed file or damaged, or the passphrase is wrong
   */
  public static Opened open(Path file, Passphrase passphrase, Consumer<byte[]> frames)
      throws IOException {
    return open(
        file,
        passphrase,
        frames,
        path -> FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  static Opened open(Path file, Passphrase passphrase, Consumer<byte[]> frames, Opener opener)
      throws IOException {
    Path real = file.toRealPath();
    String name = String.valueOf(file.getFileName());
    if (!HELD.add(real)) {
      throw Refusal.of(FindingCode.STORE_IN_USE, name);
    }
    Opened opened = null;
    try {
      FileChannel channel = opener.open(real);
      try {
        lock(channel, name);
        opened = read(real, channel, passphrase, frames, name);
        return opened;
      } finally {
        if (opened == null) {
          channel.close();
        }
      }
    } finally {
      if (opened == null) {
        HELD.remove(real);
      }
    }
  }

  private static Opened read(
      Path real, FileChannel channel, Passphrase passphrase, Consumer<byte[]> frames, String name)
      throws IOException {
    byte[] header = SealedReading.header(channel);
    Chain chain = new Chain(Header.open(header, passphrase, name), Header.seed(header));
    SealedReading found = SealedReading.read(channel, chain, frames);
    found.refuseDamage(name);
    return new Opened(new SealedFile(real, channel, chain, found), found);
  }

  /** Held until the channel is closed. */
  private static void lock(FileChannel channel, String name) throws IOException {
    FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
    if (lock == null) {
      throw Refusal.of(FindingCode.STORE_IN_USE, name);
    }
  }

  /** True if this program has the file open. Looks without opening it. */
  public static boolean isHeld(Path file) throws IOException {
    for (Path held : HELD) {
      if (Files.exists(held) && Files.exists(file) && Files.isSameFile(held, file)) {
        return true;
      }
    }
    return false;
  }

  static void refuseHeld(Path file) throws IOException {
    if (isHeld(file)) {
      throw Refusal.of(FindingCode.STORE_IN_USE, String.valueOf(file.getFileName()));
    }
  }

  /**
   * Adds a frame; it is on disk when this returns. If it throws, nothing was added: what may have
   * got there is cut off, at the latest before the next one.
   */
  public void append(byte[] content) throws IOException {
    if (ragged) {
      cutOff();
    }
    byte[] frame = chain.seal(content);
    try {
      ByteBuffer left = ByteBuffer.wrap(frame);
      while (left.hasRemaining()) {
        channel.write(left, end + left.position());
      }
      channel.force(true);
    } catch (IOException | RuntimeException e) {
      failed = true;
      ragged = true;
      try {
        cutOff();
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
    end += frame.length;
    chain.advance(frame);
  }

  private void cutOff() throws IOException {
    channel.truncate(end);
    channel.force(true);
    ragged = false;
  }

  /** Copies the sound part into another channel, from the beginning. */
  public void copyTo(FileChannel target) throws IOException {
    for (long at = 0; at < end; ) {
      long copied = channel.transferTo(at, end - at, target);
      if (copied <= 0) {
        throw new IOException("cannot be read to its end");
      }
      at += copied;
    }
  }

  /** How many frames stand in the file. */
  public long frames() {
    return chain.number() - 1;
  }

  /** Reads the file on disk again from its beginning to its end. */
  public SealedReading again() throws IOException {
    byte[] header = SealedReading.header(channel);
    return SealedReading.read(channel, chain.fromTheBeginning(header), content -> {});
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try (channel) {
      if (failed && ragged) {
        cutOff();
      }
    } finally {
      chain.forget();
      HELD.remove(path);
    }
  }
}
