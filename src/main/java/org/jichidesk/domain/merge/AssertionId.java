package org.jichidesk.domain.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;

/**
 * Names an assertion: {@code REPLICA.sequence} for a write made in the program, {@code #digest} for
 * one made by typing into a workbook (so that the same edit found twice is the same assertion).
 *
 * @param text the whole name
 */
public record AssertionId(String text) implements Comparable<AssertionId> {

  /** The most digits a sequence may have, so that it fits a {@code long}. */
  private static final int DIGITS = 18;

  /** Refuses what is not the name of an assertion: names also come from other people's files. */
  public AssertionId {
    boolean isName =
        text.startsWith("#")
            ? text.length() > 1 && wordEnd(text, 1) == text.length()
            : isWritten(text, wordEnd(text, 0));
    if (!isName) {
      throw new IllegalArgumentException("not the name of an assertion: " + text);
    }
  }

  private static boolean isWritten(String text, int dot) {
    int digits = text.length() - dot - 1;
    if (dot <= 0 || digits <= 0 || digits > DIGITS || text.charAt(dot) != '.') {
      return false;
    }
    for (int i = dot + 1; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Where the letters, digits, dashes and underscores that begin there end. */
  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inWord =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '-'
              || c == '_';
      if (!inWord) {
        break;
      }
      at++;
    }
    return at;
  }

  /** The name of a store's own write. */
  public static AssertionId written(String replica, long sequence) {
    return new AssertionId(replica + "." + sequence);
  }

  /**
   * The name of an edit found in a workbook: a digest of all it consists of, so that equal names
   * always mean equal content.
   *
   * @param origin the export the edit was made in, or another stable name of where it came from
   */
  public static AssertionId edit(
      String origin, RecordKey record, Field field, Value value, Seen seen) {
    MessageDigest digest = sha256();
    for (String part :
        new String[] {
          origin, record.type().name(), record.key(), field.name(), value.canonical(), seen.text()
        }) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return new AssertionId("#" + shortText(digest.digest()));
  }

  /** A digest of a text, as names of edits and of typed records are made of. */
  public static String digest(String text) {
    return shortText(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Ninety bits of a digest as fifteen letters. */
  static String shortText(byte[] digest) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 15);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** True for an edit found in a workbook. */
  public boolean isEdit() {
    return text.startsWith("#");
  }

  /** The store that wrote it; only for its own writes. */
  public String replica() {
    return text.substring(0, text.lastIndexOf('.'));
  }

  /** The number of the write within its store; only for its own writes. */
  public long sequence() {
    return Long.parseLong(text.substring(text.lastIndexOf('.') + 1));
  }

  @Override
  public int compareTo(AssertionId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
