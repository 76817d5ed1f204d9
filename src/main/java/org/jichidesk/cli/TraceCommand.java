package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Store;
import org.jichidesk.work.Trace;
import org.jichidesk.work.TraceStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints the way of a duty through the review, from whatever record one begins. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {

  /** What a line of a terminal takes; the whole text is shown by {@code show}. */
  private static final int MOST = 60;

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "trace.type")
  private String type = DelegatedDuty.TYPE.name();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Parameters(index = "0", paramLabel = "DUTY", descriptionKey = "trace.duty")
  private String name;

  @Override
  public Integer call() {
    RecordType asked = root.desk().type(type);
    try (Store opened = store.open(root)) {
      RecordKey start = Review.find(opened, asked, name);
      Trace trace = new Trace(opened);
      List<RecordKey> duties = asked == DelegatedDuty.TYPE ? List.of(start) : trace.duties(start);
      if (json) {
        print(trace, duties);
      } else {
        Names names = new Names(opened, root.console().text().language());
        if (duties.isEmpty()) {
          root.console().say("cli.trace.no-duty", names.of(start));
        }
        for (RecordKey duty : duties) {
          root.console().say("cli.trace.title", names.of(duty));
          print(names, trace.of(duty));
        }
      }
      return JichiDesk.DONE;
    }
  }

  private void print(Names names, List<TraceStep> steps) {
    Console console = root.console();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.of("cli.trace.date"),
            console.of("cli.trace.what"),
            console.of("cli.trace.name"),
            console.of("cli.trace.says"),
            console.of("cli.trace.by"),
            console.of("cli.trace.written")));
    for (TraceStep step : steps) {
      rows.add(
          List.of(
              step.date(),
              names.type(step.record().type().name()),
              step.records() > 1
                  ? console.of("cli.trace.districts", Integer.toString(step.records()))
                  : names.of(step.record()),
              told(names, step),
              (names.office(step.office()) + " " + step.person()).strip(),
              Console.time(step.stamp())));
    }
    console.table(rows);
  }

  private static String told(Names names, TraceStep step) {
    StringJoiner words = new StringJoiner("、");
    for (TraceStep.Told told : step.told()) {
      String value = names.value(told.field(), told.value());
      words.add(told.times() > 1 || step.records() > 1 ? value + " " + told.times() : value);
    }
    String all = words.toString();
    return all.length() > MOST ? all.substring(0, MOST) + "…" : all;
  }

  private void print(Trace trace, List<RecordKey> duties) {
    root.console()
        .json(json -> {
          json.writeStartArray();
          for (RecordKey duty : duties) {
            json.writeStartObject();
            json.writeStringField("duty", duty.key());
            json.writeArrayFieldStart("steps");
            for (TraceStep step : trace.of(duty)) {
              json.writeStartObject();
              json.writeStringField("date", step.date());
              json.writeStringField("type", step.record().type().name());
              json.writeStringField("key", step.record().key());
              json.writeNumberField("records", step.records());
              json.writeStringField("office", step.office());
              json.writeStringField("person", step.person());
              json.writeNumberField("millis", step.stamp() >> 16);
              json.writeObjectFieldStart("told");
              for (TraceStep.Told told : step.told()) {
                String value = told.value().canonical();
                json.writeNumberField(told.field().name() + value, told.times());
              }
              json.writeEndObject();
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
