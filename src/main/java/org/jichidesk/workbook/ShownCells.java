package org.jichidesk.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;

/**
 * What cells show instead of the keys of referenced records: names people know, kept unlike for
 * unlike records. The same table stands on the workbook's own list sheet, so that a name typed into
 * the workbook means the same wherever it is read.
 */
public final class ShownCells {

  private final Map<String, Map<String, String>> textByKey = new HashMap<>();
  private final Map<String, Map<String, String>> keyByText = new HashMap<>();

  /**
   * Adds a record that others refer to.
   *
   * @param typeName name of its type
   * @param text what people call it; where two are called the same, the key is added
   */
  public void add(String typeName, String key, String text) {
    Map<String, String> keys = keyByText.computeIfAbsent(typeName, t -> new HashMap<>());
    String free = text.strip();
    while (free.isEmpty() || keys.containsKey(free)) {
      free += "（" + key + "）";
    }
    keys.put(free, key);
    textByKey.computeIfAbsent(typeName, t -> new HashMap<>()).put(key, free);
  }

  /** Every record added, as text by key, for one type. */
  Map<String, String> texts(String typeName) {
    return textByKey.getOrDefault(typeName, Map.of());
  }

  /** The names of the types added. */
  Iterable<String> typeNames() {
    return textByKey.keySet().stream().sorted().toList();
  }

  /** What the cell of a reference shows; the key itself if it is not known. */
  String text(Field reference, String key) {
    return texts(reference.refersTo().orElse("")).getOrDefault(key, key);
  }

  /** The key somebody means who typed this text or key. */
  Optional<String> key(Field reference, String typed) {
    String type = reference.refersTo().orElse("");
    String stripped = typed.strip();
    String key = keyByText.getOrDefault(type, Map.of()).get(stripped);
    if (key == null && texts(type).containsKey(stripped)) {
      key = stripped;
    }
    return Optional.ofNullable(key);
  }

  /** What the cell shows, if that differs from the value's canonical text: only for references. */
  Optional<String> referenceText(Field field, Value value) {
    return field.type() == FieldType.REFERENCE && value.isAnswer()
        ? Optional.of(text(field, value.text()))
        : Optional.empty();
  }

  /** What the cells of the natural key show, together. */
  String keyText(RecordKey record) {
    RecordType type = record.type();
    if (type.keyFields().isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (Field field : type.keyFields()) {
      String part = record.part(field).text();
      text.append(field.type() == FieldType.REFERENCE ? text(field, part) : part).append('\n');
    }
    return text.toString();
  }
}
