package org.jichidesk.domain.record;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Names one record: its type and its key. A natural key is the key parts joined with dots ({@code
 * D07.T012.2026}).
 *
 * @param type the type
 * @param key stable, never reused, never meaningful text
 */
public record RecordKey(RecordType type, String key) implements Comparable<RecordKey> {

  /** What a key may look like: letters, digits, dot, dash, underscore, up to 100. */
  public static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private static final Pattern DOT = Pattern.compile("\\.");

  private static final Comparator<RecordKey> ORDER =
      Comparator.comparingInt((RecordKey k) -> k.type.tag()).thenComparing(RecordKey::key);

  /** True if the key has the shape of one, with as many parts as the natural key has. */
  public static boolean isValid(RecordType type, String key) {
    if (!SHAPE.matcher(key).matches()) {
      return false;
    }
    int parts = type.keyFields().size();
    if (parts <= 1) {
      return true;
    }
    String[] split = DOT.split(key, -1);
    return split.length == parts && java.util.Arrays.stream(split).noneMatch(String::isEmpty);
  }

  /**
   * The value of a natural-key field, taken from the key.
   *
   * @throws IllegalArgumentException if the field is not part of the type's key
   */
  public Value part(Field keyField) {
    int index = type.keyFields().indexOf(keyField);
    if (index < 0) {
      throw new IllegalArgumentException(keyField + " is not a key field of " + type);
    }
    if (type.keyFields().size() == 1) {
      return Value.of(key);
    }
    return Value.of(DOT.split(key, -1)[index]);
  }

  @Override
  public int compareTo(RecordKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return type.name() + "/" + key;
  }
}
