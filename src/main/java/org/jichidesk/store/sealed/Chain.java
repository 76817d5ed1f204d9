package org.jichidesk.store.sealed;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The frames of a file, one after the other: each is bound to its number and to the one before it,
 * so that none can be changed, moved, doubled, exchanged or left out unnoticed.
 */
final class Chain {

  /** No honest frame is larger: a photo is scaled before it is put in one. */
  static final int LONGEST = 64 << 20;

  private static final int CHECKED = 2 * Integer.BYTES;
  private static final int LEAST = Gcm.NONCE + Gcm.TAG;

  private final byte[] key;
  private byte[] before;
  private long number = 1;

  /**
   * A chain from its beginning.
   *
   * @param seed see {@link Header#seed}
   */
  Chain(byte[] key, byte[] seed) {
    this.key = key;
    this.before = seed;
  }

  /** What stands at the place of the next frame. */
  sealed interface Next {

    /** A sound frame. Handed on once, never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Frame(byte[] content, int length) implements Next {}

    /** Nothing any more: the file ends here. */
    record End() implements Next {}

    /** A frame that was being written when the power failed: nobody was told it was there. */
    record Torn() implements Next {}

    /** Bytes that are not what was written. */
    record Damage() implements Next {}
  }

  /** The number of the next frame, from 1. */
  long number() {
    return number;
  }

  /** The bytes of the next frame; the chain goes on with {@link #advance}. */
  byte[] seal(byte[] content) {
    if (content.length > LONGEST - LEAST) {
      throw new IllegalArgumentException("too long for a frame: " + content.length);
    }
    byte[] nonce = Gcm.random(Gcm.NONCE);
    byte[] sealed = Gcm.seal(key, nonce, associated(), content);
    int length = nonce.length + sealed.length;
    return ByteBuffer.allocate(CHECKED + length)
        .putInt(length)
        .putInt(check(length))
        .put(nonce)
        .put(sealed)
        .array();
  }

  /** The frame stands in the file: what comes next follows it. */
  void advance(byte[] frame) {
    before = Arrays.copyOfRange(frame, frame.length - Gcm.TAG, frame.length);
    number++;
  }

  /**
   * Reads the next frame and goes on to the one after it if it is sound.
   *
   * @param left how many bytes the file has from here
   */
  Next read(DataInputStream in, long left) throws IOException {
    if (left == 0) {
      return new Next.End();
    }
    if (left < CHECKED) {
      return new Next.Torn();
    }
    int length = in.readInt();
    int check = in.readInt();
    if (check != check(length)) {
      // Where the power failed, the file may have grown without its content: all zeros.
      return length == 0 && check == 0 && onlyZeros(in) ? new Next.Torn() : new Next.Damage();
    }
    if (length < LEAST || length > LONGEST) {
      return new Next.Damage();
    }
    if (left - CHECKED < length) {
      return new Next.Torn();
    }
    byte[] body = in.readNBytes(length);
    byte[] nonce = Arrays.copyOf(body, Gcm.NONCE);
    byte[] sealed = Arrays.copyOfRange(body, Gcm.NONCE, body.length);
    Optional<byte[]> content = Gcm.open(key, nonce, associated(), sealed);
    if (content.isEmpty()) {
      boolean last = left - CHECKED == length;
      return last && endsInZeros(body) ? new Next.Torn() : new Next.Damage();
    }
    advance(body);
    return new Next.Frame(content.get(), CHECKED + length);
  }

  private byte[] associated() {
    return ByteBuffer.allocate(Long.BYTES + Gcm.TAG).putLong(number).put(before).array();
  }

  private int check(int length) {
    CRC32C crc = new CRC32C();
    crc.update(
        ByteBuffer.allocate(Long.BYTES + Integer.BYTES).putLong(number).putInt(length).flip());
    return (int) crc.getValue();
  }

  private static boolean onlyZeros(DataInputStream in) throws IOException {
    for (int octet = in.read(); octet >= 0; octet = in.read()) {
      if (octet != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsInZeros(byte[] body) {
    for (int i = body.length - Gcm.TAG; i < body.length; i++) {
      if (body[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /** The same key, for a look from the beginning. */
  Chain fromTheBeginning(byte[] header) {
    return new Chain(key, Header.seed(header));
  }

  /** Forgets the key. */
  void forget() {
    Arrays.fill(key, (byte) 0);
  }
}
