package org.jichidesk.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jichidesk.domain.merge.Conflict;
import org.jichidesk.domain.merge.Standing.Held;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.ShownText;
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
        printJson(conflicts);
      } else {
        print(root.console(), opened, conflicts);
      }
      return conflicts.isEmpty() ? JichiDesk.DONE : JichiDesk.LOOK;
    }
  }

  static void print(Console console, Store opened, List<Conflict> conflicts) {
    String language = console.text().language();
    console.say("cli.merge.conflicts", Integer.toString(conflicts.size()));
    Lineage lineage = new Lineage(opened);
    for (Conflict conflict : conflicts) {
      RecordKey record = conflict.record();
      console.line(
          conflict.id()
              + "  "
              + record.type().label().in(language)
              + " "
              + record.key()
              + "  "
              + conflict.field().label().in(language));
      Map<String, Lineage.Entry> byId = new HashMap<>();
      lineage.of(record).stream()
          .filter(entry -> entry.field().equals(conflict.field()))
          .forEach(entry -> byId.put(entry.id(), entry));
      int number = 0;
      for (Value value : conflict.values()) {
        number++;
        for (Held held : conflict.writesOf(value)) {
          Lineage.Entry entry = byId.get(held.id().text());
          console.line(
              "  "
                  + number
                  + ") "
                  + ShownText.of(conflict.field(), value, language)
                  + "   "
                  + Console.time(held.by().stamp())
                  + " "
                  + held.by().office()
                  + " "
                  + held.by().person()
                  + (entry == null ? "" : "  " + origin(console, entry))
                  + (value.equals(conflict.standing().shown())
                      ? "  " + console.of("cli.provisional")
                      : ""));
        }
      }
    }
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

  private void printJson(List<Conflict> conflicts) {
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
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
