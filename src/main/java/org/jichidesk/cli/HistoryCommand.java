package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Store;
import org.jichidesk.work.Lineage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows where every value of a record came from, losing values too. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "key")
  private String key;

  @Parameters(index = "2", arity = "0..1", paramLabel = "FIELD", descriptionKey = "field")
  private String field = "";

  @Override
  public Integer call() {
    RecordType asked = root.desk().type(type);
    if (!field.isEmpty() && asked.field(field).filter(asked.fields()::contains).isEmpty()) {
      throw Refusal.of(
          FindingCode.NO_SUCH_FIELD,
          field,
          asked.label().ja(),
          String.join(", ", asked.fields().stream().map(Field::name).toList()));
    }
    try (Store opened = store.open(root)) {
      List<Lineage.Entry> entries =
          new Lineage(opened)
              .of(new RecordKey(asked, key)).stream()
                  .filter(entry -> field.isEmpty() || entry.field().name().equals(field))
                  .toList();
      if (entries.isEmpty()) {
        throw Refusal.of(FindingCode.NO_SUCH_RECORD, asked.label().ja(), key);
      }
      if (json) {
        printJson(entries);
      } else {
        print(entries, new Names(opened, root.console().text().language()));
      }
      return JichiDesk.DONE;
    }
  }

  private void print(List<Lineage.Entry> entries, Names names) {
    Console console = root.console();
    String language = console.text().language();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.of("cli.field"),
            console.of("cli.value"),
            console.of("cli.fate"),
            console.of("cli.when"),
            console.of("cli.who"),
            console.of("cli.origin"),
            console.of("cli.reason")));
    for (Lineage.Entry entry : entries) {
      rows.add(
          List.of(
              entry.field().label().in(language),
              names.value(entry.field(), entry.value()),
              console.of("cli.fate." + entry.fate()),
              Console.time(entry.by().stamp()),
              names.writer(entry.by()),
              origins(entry),
              entry.by().reason()));
    }
    console.table(rows);
  }

  private String origins(Lineage.Entry entry) {
    List<String> origins =
        entry.origins().stream()
            .map(origin ->
                origin.book().isEmpty()
                    ? root.console().of("cli.here", entry.id())
                    : origin.book() + " " + origin.place())
            .toList();
    return String.join("; ", origins);
  }

  private void printJson(List<Lineage.Entry> entries) {
    root.console()
        .json(json -> {
          json.writeStartArray();
          for (Lineage.Entry entry : entries) {
            json.writeStartObject();
            json.writeStringField("field", entry.field().name());
            json.writeStringField("value", entry.value().canonical());
            json.writeStringField("fate", entry.fate().name());
            json.writeStringField("id", entry.id());
            json.writeNumberField("millis", entry.by().millis());
            json.writeStringField("office", entry.by().office());
            json.writeStringField("person", entry.by().person());
            json.writeStringField("reason", entry.by().reason());
            json.writeArrayFieldStart("origins");
            for (Lineage.Origin origin : entry.origins()) {
              json.writeStartObject();
              json.writeStringField("book", origin.book());
              json.writeStringField("place", origin.place());
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
