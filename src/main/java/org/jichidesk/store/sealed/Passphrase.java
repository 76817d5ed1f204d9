package org.jichidesk.store.sealed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;

/**
 * What a person types to open a sealed file. Typed with or without the input method, it is the same
 * (NFKC), and spaces around it do not count. Wiped on closing; never shown and never logged.
 */
public final class Passphrase implements AutoCloseable {

  /** The fewest characters of a new one: with Argon2id before it, out of a guesser's reach. */
  public static final int SHORTEST = 10;

  /** The fewest different characters of a new one. */
  private static final int FEWEST_DIFFERENT = 4;

  private final char[] characters;

  private Passphrase(char[] characters) {
    this.characters = characters;
  }

  /** What was typed; the array is wiped. */
  public static Passphrase typed(char[] typed) {
    char[] characters =
        Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFKC).strip().toCharArray();
    Arrays.fill(typed, '\0');
    return new Passphrase(characters);
  }

  /** True if it will do for a new file. */
  public boolean isStrong() {
    String text = new String(characters);
    return text.codePointCount(0, text.length()) >= SHORTEST
        && text.codePoints().distinct().count() >= FEWEST_DIFFERENT;
  }

  /**
   * Refuses what will not do for a new file.
   *
   * @throws Refusal {@code PASSPHRASE_WEAK}
   */
  public void refuseUnlessStrong() {
    if (!isStrong()) {
      throw Refusal.of(FindingCode.PASSPHRASE_WEAK, Integer.toString(SHORTEST));
    }
  }

  /** Its bytes; whoever asks wipes them. */
  byte[] bytes() {
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(characters));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    encoded.clear();
    while (encoded.hasRemaining()) {
      encoded.put((byte) 0);
    }
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passphrase same && Arrays.equals(same.characters, characters);
  }

  @Override
  public int hashCode() {
    return Passphrase.class.hashCode(); // says nothing of what was typed
  }

  @Override
  public void close() {
    Arrays.fill(characters, '\0');
  }

  @Override
  public String toString() {
    return "Passphrase";
  }
}
