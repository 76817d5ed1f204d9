package org.jichidesk.domain.record;

import java.util.Comparator;
import java.util.List;

/**
 * Names one record: its type and its key. A natural key is the key parts joined with dots ({@code
 * D07.T012.2026}).
 *
 * @param type the type
 * @param key stable, never reused, never meaningful text
 */
public record RecordKey(RecordType type, String key) implements Comparable<RecordKey> {

  private static final int LONGEST = 100;

  private static final Comparator<RecordKey> ORDER =
      Comparator.comparingInt((RecordKey k) -> k.type.tag()).thenComparing(RecordKey::key);

  /** True if a text can be a key at all: letters, digits, dot, dash, underscore, up to 100. */
  public static boolean hasShape(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) != '.' && !isLetter(key.charAt(i))) {
        return false;
      }
    }
    return !key.isEmpty() && key.length() <= LONGEST;
  }

  /** True if the key has the shape of one, with as many parts as the natural key has. */
  public static boolean isValid(RecordType type, String key) {
    int parts = type.keyFields().size();
    return hasShape(key)
        && (parts <= 1 || (dots(key) == parts - 1 && partsFit(type.keyFields(), key)));
  }

  private static int dots(String key) {
    int dots = 0;
    for (int i = 0; i < key.length(); i++) {
      dots += key.charAt(i) == '.' ? 1 : 0;
    }
    return dots;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  /** Every part says something, and a number where the field holds one. */
  private static boolean partsFit(List<Field> fields, String key) {
    int from = 0;
    for (Field field : fields) {
      int dot = key.indexOf('.', from);
      int to = dot < 0 ? key.length() : dot;
      if (to == from || (field.type().isNumber() && !isNumber(field.type(), key, from, to))) {
        return false;
      }
      from = to + 1;
    }
    return true;
  }

  private static boolean isNumber(FieldType type, String key, int from, int to) {
    for (int i = from; i < to; i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return type == FieldType.FISCAL_YEAR ? to - from == 4 : to - from <= 9;
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
    int from = 0;
    for (int before = 0; before < index; before++) {
      from = key.indexOf('.', from) + 1;
    }
    int to = key.indexOf('.', from);
    return Value.of(to < 0 ? key.substring(from) : key.substring(from, to));
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
