package org.jichidesk.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.work.Desk;
import org.jichidesk.work.SetFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {

  private static final String TOP = "0";

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    Desk desk = Surveys.desk();
    store = Surveys.centre(desk, folder.resolve("centre.db"));
    Surveys.start(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void answer(String district, String item, String typed) {
    Surveys.sheet(store, district, 2025).write(item, TOP, typed, "");
  }

  private FindByRules.Result find(String district) {
    return new FindByRules(store, "試験").find(Surveys.sheet(store, district, 2025));
  }

  private String shown(RecordKey record, org.jichidesk.domain.record.Field field) {
    return store.records().standing(record).shown(field).map(Value::text).orElse("");
  }

  @Test
  void aRuleWritesItsFindingOnceAndSettlesItWhenItNoLongerHolds() {
    answer("D01", "q_people", "2");
    RecordKey few = FindByRules.record(new Round("D01", 2025), "few_people");
    assertThat(find("D01").found()).containsExactly(few);
    assertThat(shown(few, CheckupFinding.TEXT)).isEqualTo("担い手が足りません（2）");
    assertThat(shown(few, CheckupFinding.AREA)).isEqualTo("人材");
    assertThat(find("D01").written()).isZero();
    answer("D01", "q_people", "1");
    assertThat(find("D01").reworded()).containsExactly(few);
    answer("D01", "q_people", "4");
    assertThat(find("D01").settled()).containsExactly(few);
    assertThat(shown(few, CheckupFinding.STATE)).isEqualTo("settled");
    assertThat(shown(few, CheckupFinding.REASON)).isEqualTo(FindByRules.NO_LONGER);
    assertThat(find("D01").written()).isZero();
    answer("D01", "q_people", "1");
    assertThat(find("D01").again()).containsExactly(few);
    assertThat(shown(few, CheckupFinding.STATE)).isEqualTo("open");
  }

  @Test
  void whatAPersonDismissedStaysDismissed() {
    answer("D01", "q_people", "1");
    RecordKey few = find("D01").found().getFirst();
    new SetFields(store, CheckupFinding.TYPE, few.key())
        .write(Map.of("state", "dismissed", "reason", "別に対応"), "", "");
    assertThat(find("D01").written()).isZero();
    answer("D01", "q_people", "4");
    assertThat(find("D01").written()).isZero();
    assertThat(shown(few, CheckupFinding.STATE)).isEqualTo("dismissed");
  }

  @Test
  void stateAndBlankFindNothing() {
    answer("D01", "q_people", "該当なし");
    assertThat(find("D01").found()).isEmpty();
    assertThat(find("D02").found()).isEmpty();
  }

  @Test
  void changesAreFoundOnlyAgainstWhatMayBeCompared() {
    Surveys.add(store, Surveys.form2024());
    new StartCheckups(store).start(2024, Optional.of(Surveys.OLD), List.of("D01"), "");
    Surveys.sheet(store, "D01", 2024).write("members", TOP, "100", "");
    answer("D01", "members", "80");
    answer("D02", "members", "80");
    assertThat(find("D01").found())
        .containsExactly(FindByRules.record(new Round("D01", 2025), "members_fell"));
    assertThat(find("D02").found()).isEmpty();
    answer("D01", "members", "95");
    assertThat(find("D01").settled()).hasSize(1);
  }

  @Test
  void similarDistrictsAreUsedOnlyWhereFiveOfThemAnswered() {
    answer("D01", "q_org", "1");
    List<String> similar = Similar.to("D01", new Rounds(store).districts());
    assertThat(similar).hasSize(Similar.WANTED).doesNotContain("D01");
    RecordKey below = FindByRules.record(new Round("D01", 2025), "org_below");
    for (String district : similar.subList(0, Similar.LEAST - 1)) {
      answer(district, "q_org", "3");
    }
    assertThat(find("D01").found()).isEmpty();
    answer(similar.get(Similar.LEAST - 1), "q_org", "3");
    assertThat(find("D01").found()).containsExactly(below);
  }

  @Test
  void similarMeansTheSameMountainClassFirst() {
    Rounds rounds = new Rounds(store);
    rounds.districts().keySet().stream()
        .filter(district -> Surveys.mountain(store, district).equals("whole"))
        .forEach(district ->
            assertThat(Similar.to(district, rounds.districts()))
                .allMatch(other -> Surveys.mountain(store, other).equals("whole")));
  }

  @Test
  void plansAndFindingsAreFollowedUp() {
    Surveys.add(store, Surveys.form2024());
    new StartCheckups(store).start(2024, Optional.of(Surveys.OLD), List.of("D01"), "");
    Surveys.sheet(store, "D01", 2024).write("members", TOP, "100", "");
    RecordKey then = FindByRules.record(new Round("D01", 2024), "few_people");
    store.write(
        then,
        Map.of(
            CheckupFinding.DISTRICT, Value.of("D01"),
            CheckupFinding.YEAR, Value.of("2024"),
            CheckupFinding.RULE, Value.of("few_people"),
            CheckupFinding.KIND, Value.of("issue"),
            CheckupFinding.TEXT, Value.of("足りない"),
            CheckupFinding.STATE, Value.of("planned")),
        "",
        "");
    plan("late", "2025-03-31", "agreed");
    plan("later", "2027-03-31", "running");
    plan("done", "2025-03-31", "done");
    answer("D01", "q_people", "1");
    find("D01");
    FollowUp.Result result =
        new FollowUp(store, LocalDate.of(2026, 4, 1)).of(new Rounds(store), new Round("D01", 2025));
    assertThat(result.plans())
        .extracting(FollowUp.Plan::fate)
        .containsExactlyInAnyOrder(FollowUp.Fate.LATE, FollowUp.Fate.UNDER_WAY, FollowUp.Fate.DONE);
    assertThat(result.returned()).hasSize(1).allMatch(FollowUp.Returned::planned);
    assertThat(result.gone()).isEmpty();
    answer("D01", "q_people", "4");
    find("D01");
    FollowUp.Result after =
        new FollowUp(store, LocalDate.of(2026, 4, 1)).of(new Rounds(store), new Round("D01", 2025));
    assertThat(after.returned()).isEmpty();
    assertThat(after.gone()).hasSize(1);
  }

  private void plan(String title, String deadline, String state) {
    store.write(
        SetFields.newKey(store, ImprovementPlan.TYPE),
        Map.of(
            ImprovementPlan.DISTRICT, Value.of("D01"),
            ImprovementPlan.YEAR, Value.of("2024"),
            ImprovementPlan.TITLE, Value.of(title),
            ImprovementPlan.FINDING, Value.of("R-D01-2024-few_people"),
            ImprovementPlan.DEADLINE, Value.of(deadline),
            ImprovementPlan.STATE, Value.of(state)),
        "",
        "");
  }
}
