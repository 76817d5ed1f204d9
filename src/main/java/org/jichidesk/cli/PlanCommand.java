package org.jichidesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.planner.WhatIfPlan;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.OnPaper;
import org.jichidesk.work.planning.ComparePlans;
import org.jichidesk.work.planning.PlanPaper;
import org.jichidesk.work.planning.Plans;
import org.jichidesk.work.planning.WhatIf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What-if plans: kept by name, worked out, compared, attached to proposals and printed. */
@Command(name = "plan")
@SuppressWarnings("unused") // called by picocli
final class PlanCommand implements Runnable {

  @ParentCommand private JichiDesk root;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), root.console().of("cli.plan.which"));
  }

  @Command(name = "list")
  int list(@Mixin StoreOption store) {
    try (Store opened = store.open(root)) {
      Plans plans = new Plans(opened, "");
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          List.of(
              root.console().of("cli.key"),
              root.console().of("cli.plan.name"),
              root.console().of("cli.plan.year"),
              root.console().of("cli.plan.changes")));
      for (Row plan : plans.all()) {
        rows.add(
            List.of(
                plan.record().key(),
                plan.text(WhatIfPlan.NAME),
                plan.text(WhatIfPlan.YEAR),
                Integer.toString(plans.changes(plan).size())));
      }
      root.console().table(rows);
      return JichiDesk.DONE;
    }
  }

  @Command(name = "show")
  int show(
      @Mixin StoreOption store,
      @Parameters(paramLabel = "PLAN", descriptionKey = "plan") String name) {
    try (Store opened = store.open(root)) {
      Plans plans = new Plans(opened, "");
      Row plan = plans.find(name);
      WhatIf result = plans.workOut(plan, root.desk().yearOf(opened));
      new PlanTables(root.console()).show(plan.text(WhatIfPlan.NAME), result);
      return JichiDesk.DONE;
    }
  }

  @Command(name = "new")
  int begin(
      @Mixin StoreOption store,
      @Option(names = "--year", paramLabel = "N", descriptionKey = "year") int year,
      @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", descriptionKey = "note")
          String note,
      @Parameters(paramLabel = "PLAN", descriptionKey = "plan") String name) {
    try (Store opened = store.open(root)) {
      int of = year == 0 ? root.desk().yearOf(opened) : year;
      String key = new Plans(opened, store.person()).begin(name, of, note).key();
      root.console().say("cli.plan.begun", name, Integer.toString(of), key);
      return JichiDesk.DONE;
    }
  }

  @Command(name = "set")
  int set(
      @Mixin StoreOption store,
      @Option(names = "--share", paramLabel = "PERCENT", descriptionKey = "plan.share")
          @Nullable String share,
      @Option(names = "--scope", paramLabel = "all|mountain|other", descriptionKey = "plan.scope")
          @Nullable String scope,
      @Option(names = "--into", paramLabel = "DUTY", descriptionKey = "plan.into")
          @Nullable String into,
      @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan") String name,
      @Parameters(index = "1", paramLabel = "DUTY", descriptionKey = "duty") String duty,
      @Parameters(
              index = "2",
              paramLabel = "drop|merge|make_elective|hand_over|digitise|every_other_year",
              descriptionKey = "plan.change")
          String change) {
    try (Store opened = store.open(root)) {
      Plans plans = new Plans(opened, store.person());
      Map<String, String> typed = new LinkedHashMap<>();
      typed.put("change", change);
      put(typed, "share", share);
      put(typed, "scope", scope);
      put(typed, "merged_into", into);
      Row plan = plans.find(name);
      plans.set(plan, duty, typed);
      new PlanTables(root.console())
          .show(plan.text(WhatIfPlan.NAME), plans.workOut(plan, root.desk().yearOf(opened)));
      return JichiDesk.DONE;
    }
  }

  private static void put(Map<String, String> typed, String field, @Nullable String text) {
    if (text != null) {
      typed.put(field, text);
    }
  }

  @Command(name = "remove")
  int remove(
      @Mixin StoreOption store,
      @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan") String name,
      @Parameters(index = "1", paramLabel = "DUTY", descriptionKey = "duty") String duty) {
    try (Store opened = store.open(root)) {
      Plans plans = new Plans(opened, store.person());
      plans.remove(plans.find(name), duty);
      root.console().say("cli.plan.removed", duty, name);
      return JichiDesk.DONE;
    }
  }

  @Command(name = "compare")
  int compare(
      @Mixin StoreOption store,
      @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan") String one,
      @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "plan.other") String other) {
    try (Store opened = store.open(root)) {
      Plans plans = new Plans(opened, "");
      int year = root.desk().yearOf(opened);
      ComparePlans both =
          new ComparePlans(
              plans.workOut(plans.find(one), year), plans.workOut(plans.find(other), year));
      new PlanTables(root.console()).compare(one, other, both);
      return JichiDesk.DONE;
    }
  }

  @Command(name = "attach")
  int attach(
      @Mixin StoreOption store,
      @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan") String name,
      @Parameters(index = "1", paramLabel = "PROPOSAL", descriptionKey = "proposal")
          String proposal) {
    try (Store opened = store.open(root)) {
      Plans plans = new Plans(opened, store.person());
      Row found = plans.attach(plans.find(name), proposal);
      root.console().say("cli.plan.attached", name, found.text(Proposal.TITLE));
      return JichiDesk.DONE;
    }
  }

  @Command(name = "print")
  int print(
      @Mixin StoreOption store,
      @Option(names = "--out", required = true, paramLabel = "FILE.pdf", descriptionKey = "pdf")
          Path out,
      @Parameters(paramLabel = "PLAN", descriptionKey = "plan") String name) {
    try (Store opened = store.open(root)) {
      Plans plans = new Plans(opened, "");
      Row plan = plans.find(name);
      WhatIf result = plans.workOut(plan, root.desk().yearOf(opened));
      var text = root.console().text();
      var head = OnPaper.head(opened, text, text.of("planner.paper.title"));
      OnPaper.save(out, OnPaper.bytes(text, head, new PlanPaper(text, plan, result)::print));
      root.console().say("cli.written", out);
      return JichiDesk.DONE;
    }
  }
}
