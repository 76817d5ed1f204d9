package org.jichidesk.store.sealed;

import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How much work Argon2id does for each passphrase that is tried.
 *
 * @param memory in KiB
 * @param passes over that memory
 * @param lanes that could run side by side
 */
public record KeyCost(int memory, int passes, int lanes) {

  /** For new files: well under a second on an office laptop, and a heavy load for a guesser. */
  public static final KeyCost STANDARD = new KeyCost(64 * 1024, 3, 1);

  private static final int MOST_MEMORY = 128 * 1024;
  private static final int MOST_WORK = 1024 * 1024;
  private static final int MOST_LANES = 4;

  /** True if this program will do that work: a hostile header must not ask for all memory. */
  boolean isBearable() {
    return lanes >= 1
        && lanes <= MOST_LANES
        && memory >= 8 * lanes
        && memory <= MOST_MEMORY
        && passes >= 1
        && (long) memory * passes <= MOST_WORK;
  }

  /** The key a passphrase and a salt make. */
  byte[] key(Passphrase passphrase, byte[] salt, int length) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] key = new byte[length];
    byte[] secret = passphrase.bytes();
    try {
      argon.generateBytes(secret, key);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
    return key;
  }
}
