package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.CheckupBoard;
import org.jichidesk.checkup.City;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.record.Code;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows how far the districts' check-ups have come. */
@Command(name = "status")
final class CheckupStatusCommand implements Callable<Integer> {

  @ParentCommand private CheckupCommand checkup;
  @Mixin private StoreOption store;

  @Option(names = "--year", paramLabel = "N", descriptionKey = "checkup.year")
  private int year;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    try (Store opened = store.open(checkup.root())) {
      int asked = checkup.year(opened, year);
      List<CheckupBoard.Line> lines = CheckupBoard.of(City.of(new Rounds(opened), asked));
      if (json) {
        printJson(lines);
      } else {
        print(lines, asked, Console.time(opened.stamp()));
      }
      return lines.stream().anyMatch(line -> line.conflicts() > 0)
          ? JichiDesk.LOOK
          : JichiDesk.DONE;
    }
  }

  private void print(List<CheckupBoard.Line> lines, int asked, String asOf) {
    Console console = checkup.console();
    long started = lines.stream().filter(line -> !line.state().isEmpty()).count();
    console.say(
        "cli.checkup.status.title",
        Integer.toString(asked),
        Long.toString(started),
        Integer.toString(lines.size()),
        asOf);
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.of("cli.district"),
            console.of("cli.state"),
            console.of("cli.checkup.version"),
            console.of("cli.checkup.done"),
            console.of("cli.checkup.blank"),
            console.of("cli.checkup.strengths"),
            console.of("cli.checkup.issues"),
            console.of("cli.checkup.plans"),
            console.of("cli.conflicts")));
    for (CheckupBoard.Line line : lines) {
      rows.add(
          List.of(
              line.name(),
              state(line.state()),
              line.version(),
              line.count().done() + "/" + line.count().asked(),
              Integer.toString(line.count().blank() + line.count().noAnswer()),
              Integer.toString(line.strengths()),
              Integer.toString(line.issues()),
              Integer.toString(line.plans()),
              Integer.toString(line.conflicts())));
    }
    console.table(rows);
  }

  private String state(String code) {
    return Checkup.STATE
        .code(code)
        .map(Code::label)
        .map(label -> label.in(checkup.console().text().language()))
        .orElse(checkup.console().of("cli.checkup.not-started"));
  }

  private void printJson(List<CheckupBoard.Line> lines) {
    checkup
        .console()
        .json(json -> {
          json.writeStartArray();
          for (CheckupBoard.Line line : lines) {
            json.writeStartObject();
            json.writeStringField("district", line.district());
            json.writeStringField("name", line.name());
            json.writeStringField("state", line.state());
            json.writeStringField("version", line.version());
            json.writeNumberField("asked", line.count().asked());
            json.writeNumberField("answered", line.count().answered());
            json.writeNumberField("notApplicable", line.count().notApplicable());
            json.writeNumberField("unknown", line.count().unknown());
            json.writeNumberField("noAnswer", line.count().noAnswer());
            json.writeNumberField("blank", line.count().blank());
            json.writeNumberField("strengths", line.strengths());
            json.writeNumberField("issues", line.issues());
            json.writeNumberField("plans", line.plans());
            json.writeNumberField("conflicts", line.conflicts());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
