package org.jichidesk.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jichidesk.domain.consensus.RoleAnswer;
import org.jichidesk.domain.consensus.RoleFigures;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** What the districts answered to the role questions of a year, duty by duty. */
public final class RoleSummary {

  private final Store store;
  private final int year;
  private final Map<String, Row> districts = new TreeMap<>();

  /** The answers of a fiscal year. */
  public RoleSummary(Store store, int year) {
    this.store = store;
    this.year = year;
    for (Row row : store.records().rows(Selection.all(District.TYPE))) {
      districts.put(row.record().key(), row);
    }
  }

  /**
   * The answers about one duty.
   *
   * @param duty the duty
   * @param answers one a district that answered
   * @param all all of them, counted
   * @param byMountain counted by mountain class of the district, in the order of the codes; classes
   *     nobody answered of are missing
   * @param districts how many districts there are
   */
  public record Line(
      Row duty,
      List<Row> answers,
      RoleFigures all,
      Map<String, RoleFigures> byMountain,
      int districts) {

    /** True if wholly mountainous districts lead to another outcome than all together. */
    public boolean mountainDiffers() {
      return Optional.ofNullable(byMountain.get("whole"))
          .map(figures -> figures.suggestion().rule())
          .filter(rule -> !rule.outcome().equals("continue"))
          .filter(rule -> !rule.outcome().equals(all.suggestion().rule().outcome()))
          .isPresent();
    }
  }

  /** Every duty in force, those nobody answered about too, and others with answers; by key. */
  public List<Line> lines() {
    Map<String, List<Row>> answers = new HashMap<>();
    for (Row row : rows()) {
      answers
          .computeIfAbsent(row.record().part(RoleAnswer.DUTY).text(), duty -> new ArrayList<>())
          .add(row);
    }
    Map<String, Map<String, Map<String, Integer>>> suggestions = suggestions();
    List<Line> lines = new ArrayList<>();
    for (DutyAsOf.InYear state : new DutyAsOf(store).in(year)) {
      Row duty = state.row();
      String key = duty.record().key();
      if (!state.inForce() && !answers.containsKey(key)) {
        continue;
      }
      lines.add(
          line(
              duty, answers.getOrDefault(key, List.of()), suggestions.getOrDefault(key, Map.of())));
    }
    return lines;
  }

  private List<Row> rows() {
    return store
        .records()
        .rows(new Selection(RoleAnswer.TYPE, List.of(), Optional.empty(), OptionalInt.of(year)));
  }

  private Line line(Row duty, List<Row> answers, Map<String, Map<String, Integer>> suggestions) {
    Map<String, RoleFigures> byMountain = new java.util.LinkedHashMap<>();
    District.MOUNTAIN
        .codes()
        .forEach(code -> {
          List<Map<Field, Value>> of =
              answers.stream()
                  .filter(row -> mountain(district(row)).equals(code.code()))
                  .map(Row::values)
                  .toList();
          if (!of.isEmpty()) {
            byMountain.put(
                code.code(), RoleFigures.of(of, suggestions.getOrDefault(code.code(), Map.of())));
          }
        });
    Map<String, Integer> all = new HashMap<>();
    suggestions
        .values()
        .forEach(part -> part.forEach((code, count) -> all.merge(code, count, Integer::sum)));
    return new Line(
        duty,
        answers,
        RoleFigures.of(answers.stream().map(Row::values).toList(), all),
        byMountain,
        districts.size());
  }

  private static String district(Row answer) {
    return answer.record().part(RoleAnswer.DISTRICT).text();
  }

  private String mountain(String district) {
    Row row = districts.get(district);
    String code = row == null ? "" : row.text(District.MOUNTAIN);
    return code.isEmpty() ? "none" : code;
  }

  /** What the duty reports suggest: duty, mountain class, code, how many. */
  private Map<String, Map<String, Map<String, Integer>>> suggestions() {
    Map<String, Map<String, Map<String, Integer>>> all = new HashMap<>();
    for (Row report :
        store
            .records()
            .rows(
                new Selection(
                    DutyReport.TYPE, List.of(), Optional.empty(), OptionalInt.of(year)))) {
      String code = report.text(DutyReport.SUGGESTION);
      if (!code.isEmpty()) {
        all.computeIfAbsent(report.record().part(DutyReport.DUTY).text(), k -> new HashMap<>())
            .computeIfAbsent(
                mountain(report.record().part(DutyReport.DISTRICT).text()), k -> new HashMap<>())
            .merge(code, 1, Integer::sum);
      }
    }
    return all;
  }
}
