package org.jichidesk.store.sealed;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;

/**
 * What was read of a sealed file, up to where it is sound.
 *
 * @param frames how many sound frames there are
 * @param end how many bytes they take with the header
 * @param ending what comes after them
 */
public record SealedReading(long frames, long end, Ending ending) {

  /** True if a file begins like a sealed one. */
  public static boolean isSealed(Path file) throws IOException {
    if (SealedFile.isHeld(file)) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Header.begins(in.readNBytes(Header.LENGTH));
    }
  }

  /**
   * Reads a file and leaves it as it is.
   *
   * @param frames is given the content of each sound frame in order
   * @throws Refusal if it is no sealed file, its header is damaged, or the passphrase is wrong
   */
  public static SealedReading of(Path file, Passphrase passphrase, Consumer<byte[]> frames)
      throws IOException {
    SealedFile.refuseHeld(file);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      byte[] header = header(channel);
      byte[] key = Header.open(header, passphrase, String.valueOf(file.getFileName()));
      Chain chain = new Chain(key, Header.seed(header));
      try {
        return read(channel, chain, frames);
      } finally {
        chain.forget();
      }
    }
  }

  static byte[] header(FileChannel channel) throws IOException {
    channel.position(0);
    return Channels.newInputStream(channel).readNBytes(Header.LENGTH);
  }

  /** Goes through the frames after the header, from the beginning of the chain. */
  static SealedReading read(FileChannel channel, Chain chain, Consumer<byte[]> frames)
      throws IOException {
    long size = channel.size();
    long end = Header.LENGTH;
    channel.position(end);
    // Not closed: that would close the channel.
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
    while (true) {
      switch (chain.read(in, size - end)) {
        case Chain.Next.Frame frame -> {
          frames.accept(frame.content());
          end += frame.length();
        }
        case Chain.Next.End none -> {
          return new SealedReading(chain.number() - 1, end, Ending.WHOLE);
        }
        case Chain.Next.Torn torn -> {
          return new SealedReading(chain.number() - 1, end, Ending.TORN);
        }
        case Chain.Next.Damage damage -> {
          return new SealedReading(chain.number() - 1, end, Ending.DAMAGED);
        }
      }
    }
  }

  /**
   * Refuses a damaged file.
   *
   * @throws Refusal {@code SEALED_DAMAGED}, saying how many frames are sound
   */
  public void refuseDamage(String name) {
    if (ending == Ending.DAMAGED) {
      throw Refusal.of(FindingCode.SEALED_DAMAGED, name, Long.toString(frames), Long.toString(end));
    }
  }
}
