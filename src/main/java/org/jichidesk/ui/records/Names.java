package org.jichidesk.ui.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;

/** What a person reads for a value, references included; read once, then used on any thread. */
public final class Names {

  /** No names read yet: everything is called by its key. */
  public static final Names EMPTY = new Names("ja", Map.of());

  private final String language;
  private final Map<String, Map<String, String>> byType;

  private Names(String language, Map<String, Map<String, String>> byType) {
    this.language = language;
    this.byType = byType;
  }

  /** Before anything was read. */
  public static Names none(String language) {
    return new Names(language, Map.of());
  }

  /** Reads the names of all records that others refer to. */
  public static Names read(Store store, String language) {
    Map<String, Map<String, String>> names = new HashMap<>();
    for (RecordType type : store.catalog().types()) {
      for (Field field : type.shownFields()) {
        field
            .refersTo()
            .filter(target -> !names.containsKey(target))
            .flatMap(store.catalog()::named)
            .ifPresent(target -> names.put(target.name(), store.records().names(target)));
      }
    }
    return new Names(language, names);
  }

  /** The value as a person reads it. */
  public String of(Field field, Value value) {
    if (field.type() == FieldType.REFERENCE && value.isAnswer()) {
      return of(field.refersTo().orElse(""), value.text());
    }
    return ShownText.of(field, value, language);
  }

  /** What the record of a type is called; its key if it has no name. */
  public String of(String type, String key) {
    return byType.getOrDefault(type, Map.of()).getOrDefault(key, key);
  }

  /** The names of the records of a type, by key. */
  public Map<String, String> all(String type) {
    return byType.getOrDefault(type, Map.of());
  }

  /** What may be typed into a field by choosing: codes or names; empty if anything may be typed. */
  public List<String> choices(Field field) {
    if (field.type() == FieldType.REFERENCE) {
      return all(field.refersTo().orElse("")).values().stream().sorted().toList();
    }
    return field.codes().stream().map(code -> code.label().in(language)).toList();
  }
}
