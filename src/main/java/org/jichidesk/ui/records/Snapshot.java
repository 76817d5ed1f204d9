package org.jichidesk.ui.records;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;

/**
 * What is shown of one record at one moment.
 *
 * @param record the record
 * @param exists false if nobody ever wrote it
 * @param values by field, key fields included
 * @param inConflict fields shown with a provisional value
 * @param names what references are called
 */
public record Snapshot(
    RecordKey record,
    boolean exists,
    Map<Field, Value> values,
    Set<Field> inConflict,
    Names names) {

  /** Reads a record. */
  public static Snapshot read(Store store, RecordKey record, String language) {
    Standing standing = store.records().standing(record);
    Map<Field, Value> values = standing.shown();
    for (Field field : record.type().keyFields()) {
      values.put(field, record.part(field));
    }
    Set<Field> inConflict = new HashSet<>();
    standing.conflicts().stream().map(Conflict::field).forEach(inConflict::add);
    return new Snapshot(
        record, !standing.fields().isEmpty(), values, inConflict, Names.read(store, language));
  }

  /** The value of a field, unless nobody wrote it or it was erased. */
  public Optional<Value> value(Field field) {
    return Optional.ofNullable(values.get(field)).filter(value -> !value.equals(Value.CLEARED));
  }

  /** The value as a person reads and types it; empty if there is none. */
  public String text(Field field) {
    return value(field).map(value -> names.of(field, value)).orElse("");
  }
}
