package org.jichidesk.ui.merging;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.ui.records.Names;

/** What people call a record: its kind, and the names of all that its key is made of. */
final class Labels {

  private final Store store;
  private final Names names;
  private final Map<RecordType, Map<String, String>> known = new HashMap<>();

  Labels(Store store, Names names) {
    this.store = store;
    this.names = names;
  }

  /** The record's district first, its kind last. */
  String of(RecordKey record) {
    RecordType type = record.type();
    StringJoiner label = new StringJoiner("　");
    if (type.keyFields().isEmpty()) {
      type.districtField()
          .flatMap(field ->
              store.records().standing(record).shown(field).map(value -> names.of(field, value)))
          .ifPresent(label::add);
      String name =
          known.computeIfAbsent(type, t -> store.records().names(t)).getOrDefault(record.key(), "");
      label.add(name.isBlank() ? record.key() : name);
    } else {
      for (Field field : type.keyFields()) {
        Value part = record.part(field);
        label.add(names.of(field, part));
      }
    }
    return label.toString();
  }
}
