package org.jichidesk.workbook;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldLens;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.Reading;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.domain.record.TypedText;
import org.jichidesk.domain.record.Value;

/**
 * What cells show instead of the keys of referenced records: names people know, kept unlike for
 * unlike records. The same table stands on the workbook's own list sheet, so that a name typed into
 * the workbook means the same wherever it is read.
 */
public final class ShownCells {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Two names that differ only in how they are written. */
  private static final String AMBIGUOUS = "";

  private final FieldLens lens;
  private final Map<String, Map<String, String>> keyByFolded = new HashMap<>();
  private final Map<String, Map<String, String>> textByKey = new HashMap<>();
  private final Map<String, Map<String, String>> keyByText = new HashMap<>();

  /** Cells of fields that are what their declarations say. */
  public ShownCells() {
    this(FieldLens.PLAIN);
  }

  /** Cells of fields that single records may decide on. */
  public ShownCells(FieldLens lens) {
    this.lens = lens;
  }

  /** The field by whose kind a cell of a record is read. */
  Field typed(RecordKey record, Field field) {
    return lens.typed(record, field);
  }

  /** Why something newly typed into a cell is to be looked at. */
  Optional<FindingCode> objection(RecordKey record, Field field) {
    return lens.objection(record, field);
  }

  /** The field by whose kind a value is written; the declared one if it is none of that kind. */
  Field typed(RecordKey record, Field field, Value value) {
    Field typed = lens.typed(record, field);
    boolean fits =
        typed.equals(field)
            || !value.isAnswer()
            || (TypedText.read(typed, value.text()) instanceof Reading.Taken taken
                && taken.value().equals(value));
    return fits ? typed : field;
  }

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
    keyByFolded
        .computeIfAbsent(typeName, t -> new HashMap<>())
        .merge(fold(free), key, (one, other) -> AMBIGUOUS);
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

  /** The key somebody means who typed this text or key, however wide and spaced. */
  Optional<String> key(Field reference, String typed) {
    String type = reference.refersTo().orElse("");
    String stripped = typed.strip();
    String key = keyByText.getOrDefault(type, Map.of()).get(stripped);
    if (key == null && texts(type).containsKey(stripped)) {
      key = stripped;
    }
    if (key == null) {
      key = keyByFolded.getOrDefault(type, Map.of()).get(fold(stripped));
    }
    return Optional.ofNullable(key).filter(found -> !found.equals(AMBIGUOUS));
  }

  /** Without spaces, widths and case. */
  private static String fold(String text) {
    return SPACES
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * What the cell shows, if that can be read back only by who knows more than the declaration: for
   * references, and for choices that a single record decides on.
   */
  Optional<String> lookedUp(RecordKey record, Field field, Value value) {
    if (!value.isAnswer()) {
      return Optional.empty();
    }
    if (field.type() == FieldType.REFERENCE) {
      return Optional.of(text(field, value.text()));
    }
    Field typed = typed(record, field, value);
    return typed.equals(field) || typed.type() != FieldType.CODE
        ? Optional.empty()
        : Optional.of(ShownText.of(typed, value, "ja"));
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
