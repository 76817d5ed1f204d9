package org.jichidesk.domain.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jichidesk.domain.merge.Standing.FieldStanding;
import org.jichidesk.domain.merge.Standing.Held;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;

/**
 * A field for which people wrote different values without having seen each other's, until a person
 * rules on it.
 *
 * @param record the record
 * @param standing the field with all its live values
 */
public record Conflict(RecordKey record, FieldStanding standing) {

  /** The field in conflict. */
  public Field field() {
    return standing.field();
  }

  /**
   * A short name that changes when an alternative joins or leaves, so that nobody rules on what
   * they have not seen.
   */
  public String id() {
    MessageDigest digest = AssertionId.sha256();
    digest.update((record + "/" + field().name()).getBytes(StandardCharsets.UTF_8));
    standing.live().stream()
        .map(held -> held.id().text())
        .sorted()
        .forEach(id -> digest.update(("|" + id).getBytes(StandardCharsets.UTF_8)));
    byte[] bytes = digest.digest();
    StringBuilder id = new StringBuilder("K");
    for (int i = 0; i < 4; i++) {
      id.append(String.format(Locale.ROOT, "%02X", bytes[i]));
    }
    return id.toString();
  }

  /** The values to choose from, in a stable order; a person counts them from 1. */
  public List<Value> values() {
    return new ArrayList<>(standing.alternatives().keySet());
  }

  /** The writes behind one of the values. */
  public List<Held> writesOf(Value value) {
    return standing.live().stream().filter(held -> held.value().equals(value)).toList();
  }
}
