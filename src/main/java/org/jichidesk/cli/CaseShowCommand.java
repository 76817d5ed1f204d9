package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.domain.cases.CaseKind;
import org.jichidesk.domain.cases.EntryFields;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.merge.Standing.FieldStanding;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.cases.CaseLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows one case: its fields, where it may go from here, its log. */
@Command(name = "show")
final class CaseShowCommand implements Callable<Integer> {

  @ParentCommand private CaseCommand cases;
  @Mixin private StoreOption store;

  @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "case.kind")
  private String name;

  @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "case.key")
  private String key;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    CaseKind kind = CaseCommand.kind(name);
    try (Store opened = store.open(cases.root())) {
      Standing standing = opened.records().standing(CaseCommand.existing(opened, kind, key));
      List<Row> log = CaseLog.of(opened, kind, standing.record());
      String now = standing.shown(kind.state()).map(Value::text).orElse("");
      if (json) {
        printJson(standing, kind.next(now), log);
      } else {
        Names names = new Names(opened, cases.root().console().text().language());
        print(standing, names);
        String next =
            String.join(
                " ", kind.next(now).stream().map(to -> to + "=" + cases.state(kind, to)).toList());
        cases.root().console().say("cli.case.next", next);
        printLog(log, names);
      }
      return standing.conflicts().isEmpty() ? JichiDesk.DONE : JichiDesk.LOOK;
    }
  }

  private void print(Standing standing, Names names) {
    Console console = cases.root().console();
    String language = console.text().language();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(console.of("cli.key"), "", key));
    for (FieldStanding field : standing.fields().values()) {
      String text = names.value(field.field(), field.shown());
      boolean conflict = field.isConflict();
      rows.add(
          List.of(
              field.field().label().in(language),
              field.field().name(),
              conflict ? text + " " + console.of("cli.provisional") : text));
    }
    console.table(rows);
  }

  private void printLog(List<Row> log, Names names) {
    for (Row entry : log) {
      List<String> words = new ArrayList<>();
      for (Field field :
          List.of(EntryFields.DATED, EntryFields.TEXT, EntryFields.HOURS, EntryFields.WRITTEN_BY)) {
        entry.value(field).ifPresent(value -> words.add(names.value(field, value)));
      }
      cases.root().console().line("  " + String.join("　", words));
    }
  }

  private void printJson(Standing standing, List<String> next, List<Row> log) {
    cases
        .root()
        .console()
        .json(json -> {
          json.writeStartObject();
          json.writeStringField("key", key);
          for (FieldStanding field : standing.fields().values()) {
            json.writeStringField(field.field().name(), field.shown().canonical());
          }
          json.writeArrayFieldStart("next");
          for (String to : next) {
            json.writeString(to);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("log");
          for (Row entry : log) {
            json.writeStartObject();
            json.writeStringField("key", entry.record().key());
            for (Field field : entry.record().type().shownFields()) {
              if (!entry.text(field).isEmpty()) {
                json.writeStringField(field.name(), entry.text(field));
              }
            }
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
