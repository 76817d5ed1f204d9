package org.jichidesk.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.merge.Standing.Held;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.work.Lineage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the open conflicts. */
@Command(name = "conflicts")
final class ConflictsCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    try (Store opened = store.open(root)) {
      List<Conflict> conflicts = opened.records().conflicts();
      if (json) {
        printJson(opened, conflicts);
      } else {
        print(root.console(), opened, conflicts);
      }
      return conflicts.isEmpty() ? JichiDesk.DONE : JichiDesk.LOOK;
    }
  }

  static void print(Console console, Store opened, List<Conflict> conflicts) {
    String language = console.text().language();
    console.say("cli.merge.conflicts", Integer.toString(conflicts.size()));
    Names names = new Names(opened, language);
    Lineage lineage = new Lineage(opened);
    for (Conflict conflict : conflicts) {
      RecordKey record = conflict.record();
      console.line(
          conflict.id()
              + "  "
              + record.type().label().in(language)
              + " "
              + record.key()
              + " "
              + conflict.field().label().in(language));
      Map<String, Lineage.Entry> byId = byId(lineage, conflict);
      List<List<String>> rows = new ArrayList<>();
      int number = 0;
      for (Value value : conflict.values()) {
        number++;
        for (Held held : conflict.writesOf(value)) {
          Lineage.Entry entry = byId.get(held.id().text());
          rows.add(
              List.of(
                  number + ")",
                  names.value(conflict.field(), value),
                  Console.time(held.by().stamp()),
                  names.writer(held.by()),
                  entry == null ? "" : origin(console, entry),
                  value.equals(conflict.standing().shown()) ? console.of("cli.provisional") : ""));
        }
      }
      console.table("  ", rows, 0);
    }
    if (!conflicts.isEmpty()) {
      console.say("cli.conflicts.rule");
    }
  }

  private static Map<String, Lineage.Entry> byId(Lineage lineage, Conflict conflict) {
    Map<String, Lineage.Entry> byId = new HashMap<>();
    lineage.of(conflict.record()).stream()
        .filter(entry -> entry.field().equals(conflict.field()))
        .forEach(entry -> byId.put(entry.id(), entry));
    return byId;
  }

  private static String origin(Console console, Lineage.Entry entry) {
    return entry.origins().stream()
        .map(origin ->
            origin.book().isEmpty()
                ? console.of("cli.here", entry.id())
                : origin.book() + " " + origin.place())
        .findFirst()
        .orElse("");
  }

  private void printJson(Store opened, List<Conflict> conflicts) {
    Lineage lineage = new Lineage(opened);
    root.console()
        .json(json -> {
          json.writeStartArray();
          for (Conflict conflict : conflicts) {
            json.writeStartObject();
            json.writeStringField("conflict", conflict.id());
            json.writeStringField("type", conflict.record().type().name());
            json.writeStringField("key", conflict.record().key());
            json.writeStringField("field", conflict.field().name());
            json.writeStringField("provisional", conflict.standing().shown().canonical());
            json.writeArrayFieldStart("alternatives");
            for (Value value : conflict.values()) {
              json.writeString(value.canonical());
            }
            json.writeEndArray();
            writes(json, conflict, byId(lineage, conflict));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** Who wrote which alternative, and where: number as for {@code rule --take}. */
  private static void writes(JsonGenerator json, Conflict conflict, Map<String, Lineage.Entry> byId)
      throws IOException {
    json.writeArrayFieldStart("writes");
    int number = 0;
    for (Value value : conflict.values()) {
      number++;
      for (Held held : conflict.writesOf(value)) {
        json.writeStartObject();
        json.writeNumberField("number", number);
        json.writeStringField("id", held.id().text());
        json.writeStringField("office", held.by().office());
        json.writeStringField("person", held.by().person());
        json.writeNumberField("millis", held.by().millis());
        json.writeArrayFieldStart("places");
        Lineage.Entry entry = byId.get(held.id().text());
        for (Lineage.Origin origin : entry == null ? List.<Lineage.Origin>of() : entry.origins()) {
          json.writeString((origin.book() + " " + origin.place()).strip());
        }
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }
}
