package org.jichidesk.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.Finding.Severity;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.work.SetFields;

/** What the commands of the review share. */
final class Review {

  private Review() {}

  /** Says what was written, and what a person should know about it. */
  static int told(Console console, SetFields.Written written) {
    console.say(
        "cli.set.done", written.assertion().id().text(), written.assertion().record().key());
    return told(console, written.notices());
  }

  /** Tells what a person should know. */
  static int told(Console console, List<Finding> notices) {
    console.findings(notices);
    boolean look = notices.stream().anyMatch(notice -> notice.severity() != Severity.NOTE);
    return look ? JichiDesk.LOOK : JichiDesk.DONE;
  }

  /** The record of a type that is called so, by key, by its whole name, or by a part of it. */
  static RecordKey find(Store store, RecordType type, String name) {
    List<Row> rows = store.records().rows(Selection.all(type));
    Map<String, String> names = store.records().names(type);
    Optional<RecordKey> exact =
        rows.stream()
            .map(Row::record)
            .filter(key -> key.key().equals(name) || name.equals(names.getOrDefault(key.key(), "")))
            .findFirst();
    return exact
        .or(() ->
            rows.stream()
                .filter(row ->
                    type.nameFields().stream().anyMatch(field -> name.equals(row.text(field))))
                .map(Row::record)
                .findFirst())
        .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_RECORD, type.label().ja(), name));
  }

  /** A record of a type without a natural key: a new one. */
  static int write(
      JichiDesk root, StoreOption store, RecordType type, String key, List<String> assignments) {
    try (Store opened = store.open(root)) {
      String record =
          key.isEmpty() ? SetFields.newKey(opened, type).key() : find(opened, type, key).key();
      SetFields.Written written =
          new SetFields(opened, type, record)
              .write(Assignments.of(assignments), store.person(), "");
      return told(root.console(), written);
    }
  }

  /** A table of some fields of some records. */
  static void table(Console console, Names names, List<Row> rows, List<Field> fields) {
    String language = console.text().language();
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(console.of("cli.key")));
    fields.forEach(field -> head.add(field.label().in(language)));
    table.add(head);
    for (Row row : rows) {
      List<String> line = new ArrayList<>(List.of(row.record().key()));
      fields.forEach(field -> line.add(text(names, row, field)));
      table.add(line);
    }
    console.table(table);
  }

  /** What is shown of a field. */
  static String text(Names names, Row row, Field field) {
    return row.value(field).map(value -> names.value(field, value)).orElse("");
  }

  /** Key and all values of a record, as they are stored. */
  static void fields(JsonGenerator json, Row row) throws IOException {
    json.writeStringField("key", row.record().key());
    for (Field field : row.record().type().shownFields()) {
      if (row.value(field).isPresent()) {
        String text = row.text(field);
        String mark = row.value(field).get().kind().mark();
        json.writeStringField(field.name(), row.value(field).get().isAnswer() ? text : mark);
      }
    }
  }

  /** Records as an array of objects. */
  static void json(Console console, List<Row> rows) {
    console.json(json -> {
      json.writeStartArray();
      for (Row row : rows) {
        json.writeStartObject();
        fields(json, row);
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }
}
