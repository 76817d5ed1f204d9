package org.jichidesk.checkup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;

/**
 * Loads invented improvement plans, a line each with the rule whose finding it is about. The rules
 * are run in the districts named, in every year named, so that it shows which findings came back.
 */
final class SamplePlans {

  private final Store store;
  private final Path file;

  SamplePlans(Store store, Path file) {
    this.store = store;
    this.file = file;
  }

  void load(String person) {
    List<Map<String, String>> plans = lines();
    Rounds rounds = new Rounds(store);
    TreeSet<String> districts = new TreeSet<>();
    TreeSet<Integer> years = new TreeSet<>();
    plans.forEach(plan -> {
      districts.add(plan.getOrDefault("district", ""));
      years.add(Integer.parseInt(plan.getOrDefault("year", "")));
    });
    for (int year : years) {
      for (String district : districts) {
        new FindByRules(store, person).find(AnswerSheet.open(rounds, new Round(district, year)));
      }
    }
    plans.forEach(plan -> write(plan, person));
  }

  private void write(Map<String, String> plan, String person) {
    Map<Field, Value> values = new LinkedHashMap<>();
    for (Field field : ImprovementPlan.TYPE.fields()) {
      String text = plan.getOrDefault(field.name(), "");
      if (!text.isEmpty()) {
        values.put(field, Value.of(text));
      }
    }
    Round round =
        new Round(
            plan.getOrDefault("district", ""), Integer.parseInt(plan.getOrDefault("year", "")));
    RecordKey finding = FindByRules.record(round, plan.getOrDefault("rule", ""));
    if (!store.records().standing(finding).fields().isEmpty()) {
      values.put(ImprovementPlan.FINDING, Value.of(finding.key()));
      store.write(finding, Map.of(CheckupFinding.STATE, Value.of("planned")), person, "");
    }
    store.write(
        new RecordKey(ImprovementPlan.TYPE, plan.getOrDefault("key", "")), values, person, "");
  }

  private List<Map<String, String>> lines() {
    List<Map<String, String>> plans = new ArrayList<>();
    try {
      List<String> lines =
          Files.readAllLines(file).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      String[] heads = lines.getFirst().split("\t", -1);
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split("\t", -1);
        Map<String, String> plan = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(heads.length, cells.length); i++) {
          plan.put(heads[i], cells[i]);
        }
        plans.add(plan);
      }
      return plans;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
