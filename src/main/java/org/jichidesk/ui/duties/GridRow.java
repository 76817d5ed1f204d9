package org.jichidesk.ui.duties;

import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;

/**
 * A row of a sheet.
 *
 * @param record the record
 * @param exists false for a row that waits to be filled in
 * @param values what is shown of it, key fields included
 * @param before last year's values of the same; empty if there were none
 * @param kind the kind of the duty it is about
 * @param conflicts how many of its fields are in conflict
 * @param decided what decisions made of the duty it is about, in the words of its year; empty if
 *     nothing
 */
record GridRow(
    RecordKey record,
    boolean exists,
    Map<Field, Value> values,
    Map<Field, Value> before,
    Optional<Value> kind,
    int conflicts,
    String decided) {

  Optional<Value> value(Field field) {
    return Optional.ofNullable(values.get(field)).filter(value -> !value.equals(Value.CLEARED));
  }

  Optional<Value> lastYear(Field field) {
    return Optional.ofNullable(before.get(field)).filter(value -> !value.equals(Value.CLEARED));
  }
}
