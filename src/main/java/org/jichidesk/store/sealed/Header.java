package org.jichidesk.store.sealed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;

/**
 * The beginning of a sealed file: nothing readable but what kind of file it is and how much work a
 * passphrase costs. Its checksum, in the same place in every version, tells a damaged header from a
 * wrong passphrase.
 */
final class Header {

  static final int LENGTH = 102;

  private static final byte[] MAGIC = "JDFIELD\u001a".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int SALT = 16;
  private static final int OPEN_PART = MAGIC.length + Short.BYTES + 3 * Integer.BYTES + SALT;

  private Header() {}

  /** The header of a new file and the key it hides. Taken apart at once, never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  record Made(byte[] bytes, byte[] key) {}

  /** True if a file that begins so is a sealed file of any version. */
  static boolean begins(byte[] head) {
    return head.length >= MAGIC.length
        && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  static Made make(Passphrase passphrase, KeyCost cost) {
    byte[] salt = Gcm.random(SALT);
    byte[] nonce = Gcm.random(Gcm.NONCE);
    byte[] key = Gcm.random(Gcm.KEY);
    ByteBuffer header = ByteBuffer.allocate(LENGTH);
    header.put(MAGIC).putShort((short) VERSION);
    header.putInt(cost.memory()).putInt(cost.passes()).putInt(cost.lanes()).put(salt);
    byte[] open = Arrays.copyOf(header.array(), OPEN_PART);
    byte[] wrapping = cost.key(passphrase, salt, Gcm.KEY);
    header.put(nonce).put(Gcm.seal(wrapping, nonce, open, key));
    Arrays.fill(wrapping, (byte) 0);
    header.putInt(checksum(header.array()));
    return new Made(header.array(), key);
  }

  /**
   * The key a header hides.
   *
   * @param name what the refusals call the file
   * @throws Refusal {@code NOT_SEALED}, {@code NEWER_SEALED}, {@code SEALED_DAMAGED} or {@code
   *     WRONG_PASSPHRASE}
   */
  static byte[] open(byte[] bytes, Passphrase passphrase, String name) {
    if (!begins(bytes)) {
      throw Refusal.of(FindingCode.NOT_SEALED, name);
    }
    ByteBuffer header = ByteBuffer.wrap(bytes).position(MAGIC.length);
    boolean sound =
        bytes.length == LENGTH && checksum(bytes) == header.getInt(LENGTH - Integer.BYTES);
    if (!sound) {
      throw Refusal.of(FindingCode.SEALED_DAMAGED, name, "0", "0");
    }
    int version = header.getShort();
    if (version != VERSION) {
      throw Refusal.of(FindingCode.NEWER_SEALED, name, Integer.toString(version));
    }
    KeyCost cost = new KeyCost(header.getInt(), header.getInt(), header.getInt());
    if (!cost.isBearable()) {
      throw Refusal.of(FindingCode.SEALED_DAMAGED, name, "0", "0");
    }
    byte[] salt = take(header, SALT);
    byte[] nonce = take(header, Gcm.NONCE);
    byte[] wrapped = take(header, Gcm.KEY + Gcm.TAG);
    byte[] wrapping = cost.key(passphrase, salt, Gcm.KEY);
    try {
      return Gcm.open(wrapping, nonce, Arrays.copyOf(bytes, OPEN_PART), wrapped)
          .orElseThrow(() -> Refusal.of(FindingCode.WRONG_PASSPHRASE, name));
    } finally {
      Arrays.fill(wrapping, (byte) 0);
    }
  }

  /** What the first frame takes for the tag of the frame before it. */
  static byte[] seed(byte[] header) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(header);
      return Arrays.copyOf(digest, Gcm.TAG);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] take(ByteBuffer from, int length) {
    byte[] bytes = new byte[length];
    from.get(bytes);
    return bytes;
  }

  private static int checksum(byte[] header) {
    CRC32C crc = new CRC32C();
    crc.update(header, 0, Math.min(header.length, LENGTH - Integer.BYTES));
    return (int) crc.getValue();
  }
}
