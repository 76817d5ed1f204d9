package org.jichidesk.ui.records;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Store;

/**
 * What a line about any record calls it. Persons are never named here: such a line says only what
 * kind of record it is and of which district.
 */
public final class Titles {

  private final String language;
  private final Map<String, Map<String, String>> names;

  private Titles(String language, Map<String, Map<String, String>> names) {
    this.language = language;
    this.names = names;
  }

  /** Reads the names of all records that may be called by them. */
  public static Titles read(Store store, String language) {
    Map<String, Map<String, String>> names = new HashMap<>();
    for (RecordType type : store.catalog().types()) {
      if (!type.isPersonal() && !type.nameFields().isEmpty()) {
        names.put(type.name(), store.records().names(type));
      }
    }
    return new Titles(language, names);
  }

  /**
   * The record's name without its district and year; the kind of record if it has none of its own.
   */
  public String of(RecordKey record) {
    RecordType type = record.type();
    StringJoiner title = new StringJoiner(" ");
    if (type.officeField().filter(type.keyFields()::contains).isPresent()) {
      title.add(type.label().in(language));
    }
    for (Field field : type.keyFields()) {
      boolean isDistrict = type.districtField().filter(field::equals).isPresent();
      Optional<String> target = field.refersTo();
      if (!isDistrict && target.isPresent()) {
        title.add(name(target.get(), record.part(field).text()));
      }
    }
    if (title.length() == 0) {
      String own = type.isPersonal() ? "" : name(type.name(), record.key());
      title.add(own.isBlank() || own.equals(record.key()) ? type.label().in(language) : own);
    }
    return title.toString();
  }

  /** The name of a record of a type; its key if it has none. */
  public String name(String type, String key) {
    String name = names.getOrDefault(type, Map.of()).getOrDefault(key, key);
    return name.isBlank() ? key : name;
  }

  /** The name of a district; empty for none. */
  public String district(String key) {
    return key.isEmpty() ? "" : name(District.TYPE.name(), key);
  }
}
