package org.jichidesk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jichidesk.checkup.Round;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.store.Store;
import org.jichidesk.work.SetFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes an improvement plan. */
@Command(name = "plan")
final class CheckupPlanCommand implements Callable<Integer> {

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

  @Option(names = "--finding", paramLabel = "KEY", descriptionKey = "checkup.finding")
  private String finding = "";

  @Parameters(
      index = "0..*",
      arity = "1..*",
      paramLabel = "FIELD=VALUE",
      descriptionKey = "checkup.plan")
  private List<String> assignments;

  @Override
  public Integer call() {
    try (Store opened = store.open(checkup.root())) {
      Round round = Round.of(opened, district, checkup.year(opened, year));
      Map<String, String> typed = new LinkedHashMap<>();
      typed.put(ImprovementPlan.DISTRICT.name(), round.district());
      typed.put(ImprovementPlan.YEAR.name(), Integer.toString(round.year()));
      typed.put(ImprovementPlan.STATE.name(), "proposed");
      for (String assignment : assignments) {
        int equals = assignment.indexOf('=');
        if (equals < 1) {
          throw Refusal.of(FindingCode.NOT_AN_ASSIGNMENT, assignment);
        }
        typed.put(assignment.substring(0, equals), assignment.substring(equals + 1));
      }
      if (!finding.isEmpty()) {
        typed.put(ImprovementPlan.FINDING.name(), finding);
      }
      String key = SetFields.newKey(opened, ImprovementPlan.TYPE).key();
      SetFields.Written written =
          new SetFields(opened, ImprovementPlan.TYPE, key).write(typed, store.person(), "");
      if (!finding.isEmpty()) {
        new SetFields(opened, CheckupFinding.TYPE, finding)
            .write(Map.of(CheckupFinding.STATE.name(), "planned"), store.person(), "");
      }
      checkup.console().say("cli.set.done", written.assertion().id().text(), key);
      checkup.console().findings(written.notices());
      return JichiDesk.DONE;
    }
  }
}
