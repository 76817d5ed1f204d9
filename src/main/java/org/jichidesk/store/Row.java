package org.jichidesk.store;

import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;

/**
 * What is shown of a record.
 *
 * @param record the record
 * @param values by field, key fields included; a field nobody answered is missing
 * @param conflicts how many of its fields are in conflict and shown provisionally
 */
public record Row(RecordKey record, Map<Field, Value> values, int conflicts) {

  /** The value of a field, if there is one. */
  public Optional<Value> value(Field field) {
    return Optional.ofNullable(values.get(field));
  }

  /** The answer's canonical text; empty for a state, an erased value or none. */
  public String text(Field field) {
    return value(field).filter(Value::isAnswer).map(Value::text).orElse("");
  }
}
