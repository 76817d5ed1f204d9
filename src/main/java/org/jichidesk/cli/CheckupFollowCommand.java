package org.jichidesk.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.FollowUp;
import org.jichidesk.checkup.Round;
import org.jichidesk.checkup.Rounds;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows what became of earlier plans, and which findings came back. */
@Command(name = "follow")
final class CheckupFollowCommand implements Callable<Integer> {

  @ParentCommand private CheckupCommand checkup;
  @Mixin private StoreOption store;

  @Option(
      names = "--district",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "checkup.district")
  private String district;

  @Option(names = "--year", paramLabel = "N", descriptionKey = "checkup.year")
  private int year;

  @Override
  public Integer call() {
    try (Store opened = store.open(checkup.root())) {
      Round round = Round.of(opened, district, checkup.year(opened, year));
      LocalDate today =
          checkup.root().desk().wall().instant().atZone(ZoneId.systemDefault()).toLocalDate();
      FollowUp.Result result = new FollowUp(opened, today).of(new Rounds(opened), round);
      Console console = checkup.console();
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          List.of(
              console.of("cli.checkup.year"),
              console.of("cli.checkup.plan"),
              console.of("cli.checkup.deadline"),
              console.of("cli.state")));
      for (FollowUp.Plan plan : result.plans()) {
        rows.add(
            List.of(
                Integer.toString(plan.year()),
                plan.plan().text(ImprovementPlan.TITLE),
                plan.plan().text(ImprovementPlan.DEADLINE),
                console.of("cli.checkup.fate." + plan.fate())));
      }
      console.table(rows);
      result.returned().forEach(one -> console.say("cli.checkup.returned", text(one.now())));
      result.gone().forEach(one -> console.say("cli.checkup.gone", text(one)));
      result.fresh().forEach(one -> console.say("cli.checkup.fresh", text(one)));
      return result.count(FollowUp.Fate.LATE) > 0 ? JichiDesk.LOOK : JichiDesk.DONE;
    }
  }

  private static String text(Row finding) {
    return finding.text(CheckupFinding.TEXT);
  }
}
