package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.work.Totals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Adds up the duty reports of a year. */
@Command(name = "totals")
final class TotalsCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--year", paramLabel = "N", descriptionKey = "year")
  private int year;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Override
  public Integer call() {
    try (Store opened = store.open(root)) {
      int asked = year == 0 ? root.desk().yearOf(opened) : year;
      Totals.Result result = new Totals(opened, asked).add();
      if (json) {
        printJson(result);
      } else {
        print(root.console(), result, asked, Console.time(opened.stamp()));
      }
      return result.conflicts() > 0 ? JichiDesk.LOOK : JichiDesk.DONE;
    }
  }

  static void print(Console console, Totals.Result result, int year, String asOf) {
    console.say(
        "cli.totals.title",
        Integer.toString(year),
        Integer.toString(result.districts()),
        Integer.toString(result.ofDistricts()),
        asOf,
        Integer.toString(result.conflicts()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.of("cli.kind"),
            console.of("cli.districts"),
            console.of("cli.reports"),
            console.of("cli.measure"),
            console.of("cli.sum"),
            console.of("cli.answers"),
            console.of("cli.zeros"),
            console.of("cli.blank"),
            Value.Kind.NOT_APPLICABLE.label().in(console.text().language()),
            Value.Kind.NO_ANSWER.label().in(console.text().language()),
            Value.Kind.UNKNOWN.label().in(console.text().language())));
    for (Totals.Line line : result.lines()) {
      rows.add(row(console, line, result, "cli.people", line.people()));
      rows.add(row(console, line, result, "cli.hours", line.hours()));
    }
    console.table(rows);
  }

  private static List<String> row(
      Console console, Totals.Line line, Totals.Result result, String measure, Totals.Sum sum) {
    return List.of(
        DelegatedDuty.KIND
            .code(line.kind())
            .map(Code::label)
            .map(label -> label.in(console.text().language()))
            .orElse(line.kind()),
        line.districts().size() + "/" + result.ofDistricts(),
        Integer.toString(line.reports()),
        console.of(measure),
        sum.sum().toPlainString(),
        Integer.toString(sum.answers()),
        Integer.toString(sum.zeros()),
        Integer.toString(sum.blank()),
        state(sum, Value.Kind.NOT_APPLICABLE),
        state(sum, Value.Kind.NO_ANSWER),
        state(sum, Value.Kind.UNKNOWN));
  }

  private static String state(Totals.Sum sum, Value.Kind kind) {
    return Integer.toString(sum.states().getOrDefault(kind, 0));
  }

  private void printJson(Totals.Result result) {
    root.console()
        .json(json -> {
          json.writeStartObject();
          json.writeNumberField("districts", result.districts());
          json.writeNumberField("ofDistricts", result.ofDistricts());
          json.writeNumberField("conflicts", result.conflicts());
          json.writeArrayFieldStart("kinds");
          for (Totals.Line line : result.lines()) {
            json.writeStartObject();
            json.writeStringField("kind", line.kind());
            json.writeNumberField("districts", line.districts().size());
            json.writeNumberField("reports", line.reports());
            json.writeNumberField("people", line.people().sum());
            json.writeNumberField("hours", line.hours().sum());
            json.writeNumberField("hoursZero", line.hours().zeros());
            json.writeNumberField("hoursBlank", line.hours().blank());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
