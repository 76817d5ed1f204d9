package org.jichidesk.cli;

import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.store.Store;
import org.jichidesk.work.planning.BurdenAndNeed;
import org.jichidesk.work.planning.EffortOfYear;
import org.jichidesk.work.planning.Figures;
import org.jichidesk.work.planning.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Where duties stand between burden and need. */
@Command(name = "planner")
@SuppressWarnings("unused") // called by picocli
final class PlannerCommand implements Runnable {

  @ParentCommand private JichiDesk root;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), root.console().of("cli.plan.which"));
  }

  @Command(name = "quadrants")
  int quadrants(
      @Mixin StoreOption store,
      @Option(names = "--year", paramLabel = "N", descriptionKey = "year") int year,
      @Option(
              names = "--district",
              paramLabel = "NAME",
              defaultValue = "",
              descriptionKey = "planner.district")
          String district,
      @Option(names = "--mountain", descriptionKey = "planner.mountain") boolean mountain,
      @Option(names = "--other", descriptionKey = "planner.other") boolean other) {
    try (Store opened = store.open(root)) {
      EffortOfYear effort =
          EffortOfYear.read(opened, year == 0 ? root.desk().yearOf(opened) : year);
      Scope scope =
          mountain ? Scope.MOUNTAIN : other ? Scope.OTHER : Scope.district(key(effort, district));
      print(effort, BurdenAndNeed.of(effort, scope), Console.time(opened.stamp()));
      return JichiDesk.DONE;
    }
  }

  private static String key(EffortOfYear effort, String name) {
    if (name.isEmpty()) {
      return "";
    }
    return effort.places().rows().keySet().stream()
        .filter(key -> key.equals(name) || effort.places().name(key).equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.of(FindingCode.NO_SUCH_DISTRICT, name));
  }

  private void print(EffortOfYear effort, BurdenAndNeed result, String asOf) {
    Console console = root.console();
    Figures figures = new Figures(console.text());
    console.say(
        "cli.planner.title",
        Integer.toString(effort.year()),
        figures.scope(result.scope(), effort.places()),
        Integer.toString(result.reported()),
        Integer.toString(result.districts()),
        asOf);
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>();
    for (String key :
        List.of(
            "planner.duty",
            "planner.burden",
            "planner.median",
            "planner.base",
            "planner.need",
            "planner.median",
            "planner.base",
            "planner.what.HOURS",
            "planner.base",
            "planner.what.PEOPLE",
            "planner.base",
            "planner.gaps",
            "planner.quadrant")) {
      head.add(console.of(key));
    }
    rows.add(head);
    for (BurdenAndNeed.Line line : result.lines()) {
      rows.add(
          List.of(
              line.number() + " " + line.name(),
              Figures.mean(line.burden()),
              Figures.median(line.burden()),
              Figures.base(line.burden()),
              Figures.mean(line.need()),
              Figures.median(line.need()),
              Figures.base(line.need()),
              line.hours().answers() == 0 ? "－" : Figures.number(line.hours().sum()),
              Figures.base(line.hours()),
              line.people().answers() == 0 ? "－" : Figures.number(line.people().sum()),
              Figures.base(line.people()),
              figures.gaps(line.hours()),
              line.quadrant().map(figures::quadrant).orElse("")));
    }
    console.table(rows);
  }
}
