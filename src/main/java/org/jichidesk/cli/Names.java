package org.jichidesk.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.SourceCover;
import org.jichidesk.store.Store;

/** What people call what a store knows by keys. */
final class Names {

  private final Store store;
  private final String language;
  private final Map<String, Map<String, String>> known = new HashMap<>();

  Names(Store store, String language) {
    this.store = store;
    this.language = language;
  }

  /** Name of an office, or its key where there is no name. */
  String office(String key) {
    return of(BranchOffice.TYPE, key);
  }

  /** Name of a district, or its key where there is no name. */
  String district(String key) {
    return of(District.TYPE, key);
  }

  /** Office and person who wrote something. */
  String writer(Authorship by) {
    return (office(by.office()) + " " + by.person()).strip();
  }

  /** Label of a record type. */
  String type(String name) {
    return store.catalog().named(name).map(type -> type.label().in(language)).orElse(name);
  }

  /** Label of a kind of workbook or field file; anything else is shown as it is stored. */
  String kind(String code) {
    return SourceCover.label(code).map(label -> label.in(language)).orElse(code);
  }

  /** Label of a field. */
  String label(Field field) {
    return field.label().in(language);
  }

  /** What a row shows of a field; empty if nobody answered. */
  String value(Row row, Field field) {
    return row.value(field)
        .filter(value -> !value.equals(Value.CLEARED))
        .map(value -> value(field, value))
        .orElse("");
  }

  /** A value as people read it on one line; what it refers to is called by its name. */
  String value(Field field, Value value) {
    String shown = ShownText.of(field, value, language).replace('\n', ' ');
    if (field.type() != FieldType.REFERENCE || !value.isAnswer()) {
      return shown;
    }
    return field
        .refersTo()
        .flatMap(store.catalog()::named)
        .map(type -> of(type, shown))
        .orElse(shown);
  }

  /** A record's name; where it has none, the names of what its key refers to. Persons have none. */
  String of(RecordKey record) {
    RecordType type = record.type();
    if (!type.nameFields().isEmpty()) {
      return type.isPersonal() ? record.key() : of(type, record.key());
    }
    StringJoiner name = new StringJoiner(" ");
    for (Field field : type.keyFields()) {
      name.add(value(field, record.part(field)));
    }
    return name.length() == 0 ? record.key() : name.toString();
  }

  private String of(RecordType type, String key) {
    String name =
        known.computeIfAbsent(type.name(), n -> store.records().names(type)).getOrDefault(key, "");
    return name.isBlank() ? key : name;
  }
}
