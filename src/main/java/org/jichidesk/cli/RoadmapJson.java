package org.jichidesk.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.roadmap.Actor;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.CompareRevisions;
import org.jichidesk.work.MineThisYear;
import org.jichidesk.work.Roadmap;
import org.jichidesk.work.RoadmapProgress;

/** The roadmap as JSON: codes and canonical texts, never labels. */
final class RoadmapJson {

  private final Map<String, List<RoadmapProgress.Below>> below;

  RoadmapJson(Store store, LocalDate today) {
    this.below = RoadmapProgress.read(store, today);
  }

  static void revisions(JsonGenerator json, List<Row> revisions) throws IOException {
    json.writeStartArray();
    for (Row row : revisions) {
      json.writeStartObject();
      record(json, row);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the key and every answered field of a record. */
  private static void record(JsonGenerator json, Row row) throws IOException {
    json.writeStringField("key", row.record().key());
    for (Field field : row.record().type().fields()) {
      Value value = row.values().get(field);
      if (value != null && !value.equals(Value.CLEARED)) {
        json.writeStringField(field.name(), value.isAnswer() ? value.text() : value.kind().mark());
      }
    }
  }

  /** A whole revision, or only one of its items. */
  void roadmap(JsonGenerator json, Roadmap roadmap, String item) throws IOException {
    if (!item.isEmpty()) {
      item(json, roadmap.item(item));
      return;
    }
    json.writeStartObject();
    record(json, roadmap.revision());
    json.writeArrayFieldStart("courses");
    for (Roadmap.Course course : roadmap.courses()) {
      json.writeStartObject();
      record(json, course.row());
      json.writeStringField("course", course.number());
      json.writeArrayFieldStart("stages");
      for (Roadmap.Stage stage : course.stages()) {
        json.writeStartObject();
        json.writeStringField("stage", stage.code());
        json.writeNumberField("from", stage.from());
        json.writeNumberField("to", stage.to());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("items");
      for (Roadmap.Item one : course.items()) {
        item(json, one);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void item(JsonGenerator json, Roadmap.Item item) throws IOException {
    json.writeStartObject();
    json.writeStringField("number", item.number());
    json.writeStringField("item", item.key());
    record(json, item.row());
    phases(json, item.phases());
    json.writeArrayFieldStart("below");
    for (RoadmapProgress.Below one : below.getOrDefault(item.key(), List.of())) {
      json.writeStartObject();
      json.writeStringField("type", one.type().name());
      json.writeStringField("key", one.row().record().key());
      json.writeStringField("name", one.name());
      json.writeStringField("state", one.state());
      json.writeBooleanField("overdue", one.overdue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void phases(JsonGenerator json, List<Roadmap.Phase> phases) throws IOException {
    json.writeArrayFieldStart("phases");
    for (Roadmap.Phase phase : phases) {
      json.writeStartObject();
      json.writeNumberField("from", phase.from());
      json.writeNumberField("to", phase.to());
      json.writeStringField("text", phase.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void comparison(JsonGenerator json, CompareRevisions.Comparison comparison)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("before", comparison.before().key());
    json.writeStringField("after", comparison.after().key());
    json.writeArrayFieldStart("lines");
    for (CompareRevisions.Line line : comparison.lines()) {
      json.writeStartObject();
      json.writeStringField("kind", line.kind().name());
      json.writeStringField("item", line.item());
      json.writeStringField("name", line.name());
      json.writeArrayFieldStart("changes");
      for (CompareRevisions.Change change : line.changes()) {
        json.writeStartObject();
        json.writeStringField("kind", change.kind().name());
        json.writeStringField("field", change.field().name());
        json.writeStringField("year", change.year());
        json.writeStringField("before", change.before().map(Value::text).orElse(""));
        json.writeStringField("after", change.after().map(Value::text).orElse(""));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void mine(JsonGenerator json, Actor actor, int year, MineThisYear.Result result)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("actor", actor.code());
    json.writeNumberField("year", year);
    json.writeArrayFieldStart("items");
    for (MineThisYear.Line line : result.lines()) {
      json.writeStartObject();
      json.writeStringField("number", line.item().number());
      json.writeStringField("name", line.item().name());
      json.writeStringField("part", line.part());
      phases(json, line.phases());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unsaid");
    for (Roadmap.Item item : result.unsaid()) {
      json.writeString(item.number());
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
