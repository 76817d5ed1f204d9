package org.jichidesk.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.merge.Standing.FieldStanding;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows records. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Parameters(index = "0", paramLabel = "TYPE", descriptionKey = "type")
  private String type;

  @Parameters(index = "1", arity = "0..1", paramLabel = "KEY", descriptionKey = "key")
  private String key = "";

  @Override
  public Integer call() {
    RecordType asked = root.desk().type(type);
    try (Store opened = store.open(root)) {
      List<Standing> found = new ArrayList<>();
      if (key.isEmpty()) {
        opened
            .records()
            .forEach(
                Selection.all(asked),
                (standing, logged) -> {
                  if (!standing.fields().isEmpty()) {
                    found.add(standing);
                  }
                });
      } else {
        Standing standing = opened.records().standing(new RecordKey(asked, key));
        if (standing.fields().isEmpty()) {
          throw Refusal.of(FindingCode.NO_SUCH_RECORD, asked.label().ja(), key);
        }
        found.add(standing);
      }
      boolean open = found.stream().anyMatch(standing -> !standing.conflicts().isEmpty());
      if (json) {
        root.console().json(generator -> write(generator, found));
      } else {
        Names names = new Names(opened, root.console().text().language());
        root.console()
            .table(key.isEmpty() ? rows(asked, found, names) : one(found.getFirst(), names));
      }
      return open ? JichiDesk.LOOK : JichiDesk.DONE;
    }
  }

  /** All records, with the fields that one of them at least has. */
  private List<List<String>> rows(RecordType asked, List<Standing> found, Names names) {
    String language = root.console().text().language();
    List<Field> fields =
        asked.fields().stream()
            .filter(field -> found.stream().anyMatch(s -> s.fields().containsKey(field)))
            .toList();
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(root.console().of("cli.key")));
    fields.forEach(field -> head.add(field.label().in(language)));
    rows.add(head);
    for (Standing standing : found) {
      List<String> row = new ArrayList<>(List.of(standing.record().key()));
      fields.forEach(field -> row.add(shown(standing, field, names)));
      rows.add(row);
    }
    return rows;
  }

  private String shown(Standing standing, Field field, Names names) {
    FieldStanding stands = standing.fields().get(field);
    if (stands == null) {
      return "";
    }
    String text = names.value(field, stands.shown());
    return stands.isConflict() ? text + " " + root.console().of("cli.provisional") : text;
  }

  private List<List<String>> one(Standing standing, Names names) {
    String language = root.console().text().language();
    RecordKey record = standing.record();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(root.console().of("cli.key"), "", record.key()));
    for (Field field : record.type().keyFields()) {
      String name = field.label().in(language);
      rows.add(List.of(name, field.name(), names.value(field, record.part(field))));
    }
    for (Field field : record.type().fields()) {
      String text = shown(standing, field, names);
      if (!text.isEmpty()) {
        rows.add(List.of(field.label().in(language), field.name(), text));
      }
    }
    return rows;
  }

  private static void write(JsonGenerator generator, List<Standing> found) throws IOException {
    generator.writeStartArray();
    for (Standing standing : found) {
      generator.writeStartObject();
      generator.writeStringField("key", standing.record().key());
      for (Field field : standing.record().type().keyFields()) {
        generator.writeStringField(field.name(), standing.record().part(field).text());
      }
      for (FieldStanding field : standing.fields().values()) {
        Value value = field.shown();
        String text = value.isAnswer() ? value.text() : value.kind().mark();
        generator.writeStringField(field.field().name(), text);
      }
      generator.writeArrayFieldStart("conflicts");
      for (var conflict : standing.conflicts()) {
        generator.writeString(conflict.field().name());
      }
      generator.writeEndArray();
      generator.writeEndObject();
    }
    generator.writeEndArray();
  }
}
