package org.jichidesk.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.consensus.RoleFigures;
import org.jichidesk.domain.consensus.RoleSpread;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Store;
import org.jichidesk.work.RoleSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows what districts answered to the role questions, and what the rules suggest. */
@Command(name = "role")
final class RoleCommand implements Callable<Integer> {

  @ParentCommand private JichiDesk root;
  @Mixin private StoreOption store;

  @Option(names = "--year", paramLabel = "N", descriptionKey = "year")
  private int year;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Parameters(index = "0", arity = "0..1", paramLabel = "DUTY", descriptionKey = "role.duty")
  private String duty = "";

  @Override
  public Integer call() {
    try (Store opened = store.open(root)) {
      int asked = year == 0 ? root.desk().yearOf(opened) : year;
      List<RoleSummary.Line> lines = new ArrayList<>(new RoleSummary(opened, asked).lines());
      if (!duty.isEmpty()) {
        RecordKey one = Review.find(opened, DelegatedDuty.TYPE, duty);
        lines.removeIf(line -> !line.duty().record().equals(one));
      } else {
        lines.removeIf(line -> line.answers().isEmpty());
      }
      if (json) {
        root.console()
            .json(generator -> {
              generator.writeStartArray();
              for (RoleSummary.Line line : lines) {
                write(generator, line);
              }
              generator.writeEndArray();
            });
      } else {
        Names names = new Names(opened, root.console().text().language());
        lines.forEach(line -> print(names, line));
        root.console().say("cli.as-of", Console.time(opened.stamp()));
      }
      return JichiDesk.DONE;
    }
  }

  private void print(Names names, RoleSummary.Line line) {
    Console console = root.console();
    console.line("");
    console.say(
        "cli.role.title",
        names.of(line.duty().record()),
        Integer.toString(line.answers().size()),
        Integer.toString(line.districts()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            console.of("cli.role.question"),
            console.of("cli.role.whose"),
            console.of("cli.role.counts"),
            "n",
            console.of("cli.role.median"),
            console.of("cli.role.rest")));
    for (RoleSpread spread : line.all().spreads()) {
      rows.add(row(spread, console.of("cli.role.all"), line.districts()));
      for (Map.Entry<String, RoleFigures> part : line.byMountain().entrySet()) {
        String whose =
            District.MOUNTAIN
                .code(part.getKey())
                .map(code -> code.label().in(console.text().language()))
                .orElse("");
        rows.add(row(part.getValue().spread(spread.question()), whose, 0));
      }
    }
    console.table("  ", rows, 1);
    suggestion(line.all().suggestion());
    if (line.mountainDiffers()) {
      console.say("cli.role.mountain");
    }
  }

  private List<String> row(RoleSpread spread, String whose, int districts) {
    Console console = root.console();
    String language = console.text().language();
    List<String> counts = new ArrayList<>();
    for (int i = 0; i < spread.counts().size(); i++) {
      String label = spread.question().codes().get(i).label().in(language);
      counts.add(label + " " + spread.counts().get(i));
    }
    boolean graded = RoleFigures.GRADED.contains(spread.question());
    return List.of(
        spread.question().label().in(language),
        whose,
        String.join(" / ", counts),
        spread.n() + (districts > 0 ? "/" + districts : ""),
        graded && spread.median().isPresent()
            ? String.format(Locale.ROOT, "%.1f", spread.median().getAsDouble())
            : "",
        console.of(
            "cli.role.states",
            Integer.toString(spread.notApplicable()),
            Integer.toString(spread.noAnswer()),
            Integer.toString(spread.unknown()),
            Integer.toString(spread.blank())));
  }

  private void suggestion(RoleFigures.Suggestion suggestion) {
    Console console = root.console();
    String language = console.text().language();
    console.say(
        "cli.role.suggestion",
        label(DelegatedDuty.AID, suggestion.rule().aid()),
        label(Proposal.OUTCOME, suggestion.rule().outcome()),
        suggestion.rule().label().in(language));
    for (RoleFigures.Reason reason : suggestion.reasons()) {
      console.say(
          reason.condition().atLeast() ? "cli.role.at-least" : "cli.role.at-most",
          reason.condition().measure().label().in(language),
          Integer.toString(reason.measured()),
          reason.condition().measure().unit().in(language),
          Integer.toString(reason.condition().bound()));
    }
    suggestion
        .level()
        .ifPresent(level ->
            console.say(
                "cli.role.level", label(org.jichidesk.domain.consensus.RoleAnswer.LEVEL, level)));
  }

  private String label(Field field, String code) {
    return field
        .code(code)
        .map(Code::label)
        .map(label -> label.in(root.console().text().language()))
        .orElse("-");
  }

  private static void write(JsonGenerator json, RoleSummary.Line line) throws IOException {
    json.writeStartObject();
    json.writeStringField("duty", line.duty().record().key());
    json.writeNumberField("districts", line.answers().size());
    json.writeNumberField("of", line.districts());
    json.writeStringField("rule", line.all().suggestion().rule().name().toLowerCase(Locale.ROOT));
    json.writeStringField("aid", line.all().suggestion().rule().aid());
    json.writeStringField("outcome", line.all().suggestion().rule().outcome());
    json.writeBooleanField("mountain_differs", line.mountainDiffers());
    json.writeObjectFieldStart("questions");
    for (RoleSpread spread : line.all().spreads()) {
      json.writeObjectFieldStart(spread.question().name());
      json.writeArrayFieldStart("counts");
      for (int count : spread.counts()) {
        json.writeNumber(count);
      }
      json.writeEndArray();
      json.writeNumberField("not_applicable", spread.notApplicable());
      json.writeNumberField("no_answer", spread.noAnswer());
      json.writeNumberField("unknown", spread.unknown());
      json.writeNumberField("blank", spread.blank());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
