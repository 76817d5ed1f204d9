package org.jichidesk.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldType;
import org.jichidesk.domain.record.Fold;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.ShownText;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/**
 * Finds records by words in any of their fields; width, case and the kind of kana make no
 * difference. Persons are found by their names but never named in what is found.
 */
public final class FindRecords {

  private List<Entry> index = List.of();
  private String indexed = "";

  /**
   * A record that was found.
   *
   * @param name what people call it
   * @param detail the field that holds the words, if its name does not; empty otherwise
   */
  public record Found(RecordKey record, String name, String detail) {}

  private record Entry(RecordKey record, String name, List<String> parts, List<String> folded) {}

  /**
   * Looks for records that hold all the words.
   *
   * @param words separated by spaces
   * @param most how many to give at most
   * @param state a number that changes whenever the store does
   */
  public List<Found> find(Store store, String words, String language, int most, long state) {
    if (!indexed.equals(language + state)) {
      index = read(store, language);
      indexed = language + state;
    }
    List<String> wanted = new ArrayList<>();
    for (String word : words.split("[\\s　]+", -1)) {
      wanted.add(Fold.key(word));
    }
    return index.stream()
        .filter(entry ->
            wanted.stream()
                .allMatch(word -> entry.folded.stream().anyMatch(part -> part.contains(word))))
        .limit(most)
        .map(entry -> new Found(entry.record, entry.name, detail(entry, wanted)))
        .toList();
  }

  private static String detail(Entry entry, List<String> wanted) {
    for (int i = 0; i < entry.parts.size(); i++) {
      String part = entry.folded.get(i);
      if (wanted.stream().anyMatch(part::contains)) {
        boolean said = entry.record.type().isPersonal() || entry.name.contains(entry.parts.get(i));
        return said ? "" : entry.parts.get(i);
      }
    }
    return "";
  }

  private static List<Entry> read(Store store, String language) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Map<String, String>> names = new TreeMap<>();
    for (RecordType type : store.catalog().types()) {
      names.put(type.name(), store.records().names(type));
    }
    for (RecordType type : store.catalog().types()) {
      for (Row row : store.records().rows(Selection.all(type))) {
        List<String> parts = new ArrayList<>();
        for (Field field : type.shownFields()) {
          row.value(field)
              .map(value -> shown(field, value, names, language))
              .filter(text -> !text.isBlank())
              .ifPresent(parts::add);
        }
        entries.add(
            new Entry(
                row.record(),
                name(row, names, language),
                parts,
                parts.stream().map(Fold::key).toList()));
      }
    }
    return entries;
  }

  private static String shown(
      Field field, Value value, Map<String, Map<String, String>> names, String language) {
    if (field.type() == FieldType.REFERENCE) {
      return names
          .getOrDefault(field.refersTo().orElse(""), Map.of())
          .getOrDefault(value.text(), value.text());
    }
    return ShownText.of(field, value, language);
  }

  /** Its own name with its district's; a record without one is called by what its key refers to. */
  private static String name(Row row, Map<String, Map<String, String>> names, String language) {
    RecordType type = row.record().type();
    StringJoiner name = new StringJoiner(" ");
    if (!type.keyFields().isEmpty()) {
      for (Field field : type.keyFields()) {
        name.add(shown(field, row.record().part(field), names, language));
      }
      return name.toString();
    }
    type.districtField()
        .flatMap(row::value)
        .ifPresent(
            key -> name.add(shown(type.districtField().orElseThrow(), key, names, language)));
    if (!type.isPersonal()) {
      name.add(names.getOrDefault(type.name(), Map.of()).getOrDefault(row.record().key(), ""));
    } else {
      type.field("role").flatMap(row::value).ifPresent(role -> name.add(role.text()));
    }
    return name.toString();
  }
}
