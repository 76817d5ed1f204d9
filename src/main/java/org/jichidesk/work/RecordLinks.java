package org.jichidesk.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * Which record refers to which, by the reference fields of their declarations; rows are read once a
 * type. A text field named like a record type refers too, by the first of the names people call
 * such records (事務の「見直し項目」). Persons are left out.
 */
final class RecordLinks {

  private final Store store;
  private final Map<RecordType, Map<RecordKey, Row>> rows = new HashMap<>();
  private final Map<RecordType, Map<RecordKey, List<RecordKey>>> referring = new HashMap<>();
  private final Map<RecordType, Map<String, RecordKey>> called = new HashMap<>();

  RecordLinks(Store store) {
    this.store = store;
  }

  /** The row of a record, or null if there is none. */
  @org.jspecify.annotations.Nullable
  Row row(RecordKey record) {
    return rows(record.type()).get(record);
  }

  Map<RecordKey, Row> rows(RecordType type) {
    return rows.computeIfAbsent(
        type,
        t -> {
          Map<RecordKey, Row> read = new java.util.LinkedHashMap<>();
          store.records().rows(Selection.all(t)).forEach(row -> read.put(row.record(), row));
          return read;
        });
  }

  /** What a record refers to. */
  List<RecordKey> from(RecordKey record) {
    Row row = row(record);
    List<RecordKey> targets = new ArrayList<>();
    if (row == null) {
      return targets;
    }
    for (Field field : record.type().shownFields()) {
      target(field)
          .ifPresent(type -> {
            Value value =
                record.type().keyFields().contains(field)
                    ? record.part(field)
                    : row.value(field).orElse(Value.CLEARED);
            RecordKey target = target(field, type, value);
            if (target != null && row(target) != null) {
              targets.add(target);
            }
          });
    }
    return targets;
  }

  private @org.jspecify.annotations.Nullable RecordKey target(
      Field field, RecordType type, Value value) {
    if (!value.isAnswer()) {
      return null;
    }
    return field.type() == FieldType.REFERENCE
        ? new RecordKey(type, value.text())
        : called(type).get(value.text().strip());
  }

  private Map<String, RecordKey> called(RecordType type) {
    return called.computeIfAbsent(
        type,
        t -> {
          Map<String, RecordKey> names = new HashMap<>();
          Field first = t.nameFields().getFirst();
          rows(t).forEach((key, row) -> names.putIfAbsent(row.text(first), key));
          return names;
        });
  }

  /** The type a field refers to. */
  private java.util.Optional<RecordType> target(Field field) {
    Catalog catalog = store.catalog();
    return field.type() == FieldType.TEXT
        ? catalog.named(field.name()).filter(type -> !type.nameFields().isEmpty())
        : field.refersTo().flatMap(catalog::named);
  }

  /** The records that refer to one. */
  List<RecordKey> to(RecordKey record) {
    return referring(record.type()).getOrDefault(record, List.of());
  }

  private Map<RecordKey, List<RecordKey>> referring(RecordType target) {
    Map<RecordKey, List<RecordKey>> known = referring.get(target);
    if (known != null) {
      return known;
    }
    Map<RecordKey, List<RecordKey>> found = new HashMap<>();
    for (RecordType type : store.catalog().types()) {
      boolean refers =
          type.shownFields().stream()
              .anyMatch(field -> target(field).filter(target::equals).isPresent());
      if (refers && !type.isPersonal()) {
        for (RecordKey source : rows(type).keySet()) {
          Set<RecordKey> targets = new LinkedHashSet<>(from(source));
          targets.stream()
              .filter(key -> key.type() == target)
              .forEach(key -> found.computeIfAbsent(key, k -> new ArrayList<>()).add(source));
        }
      }
    }
    referring.put(target, found);
    return found;
  }
}
