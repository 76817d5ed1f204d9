package org.jichidesk.domain.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.Value;
import org.junit.jupiter.api.Test;

/** What the answers add up to, and which rule they lead to. */
class RoleFiguresTest {

  /** One district's answers: four grades in a row, {@code -} for blank, then the level. */
  private static Map<Field, Value> answer(String grades, String level) {
    Map<Field, Value> values = new HashMap<>();
    for (int i = 0; i < RoleFigures.GRADED.size(); i++) {
      char grade = grades.charAt(i);
      if (grade == '?') {
        values.put(RoleFigures.GRADED.get(i), Value.UNKNOWN);
      } else if (grade != '-') {
        values.put(RoleFigures.GRADED.get(i), Value.of(String.valueOf(grade)));
      }
    }
    values.put(RoleAnswer.LEVEL, Value.of(level));
    return values;
  }

  private static RoleFigures all(int times, String grades) {
    List<Map<Field, Value>> answers = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      answers.add(answer(grades, "ward"));
    }
    return RoleFigures.of(answers, Map.of());
  }

  private static RoleRule rule(RoleFigures figures) {
    return figures.suggestion().rule();
  }

  @Test
  void whatIsNoAnswerIsCountedApartAndNeverAsAGrade() {
    List<Map<Field, Value>> answers =
        List.of(
            answer("1444", "ward"),
            answer("4444", "ward"),
            answer("?444", "ward"),
            answer("-444", "ward"),
            Map.of(RoleAnswer.INDISPENSABLE, Value.NOT_APPLICABLE),
            Map.of(RoleAnswer.INDISPENSABLE, Value.NO_ANSWER));
    RoleSpread spread = RoleFigures.of(answers, Map.of()).spread(RoleAnswer.INDISPENSABLE);
    assertThat(spread.counts()).containsExactly(1, 0, 0, 1);
    assertThat(spread.n()).isEqualTo(2);
    assertThat(spread.median()).hasValue(2.5);
    assertThat(spread.yes()).hasValue(50);
    assertThat(List.of(spread.unknown(), spread.blank(), spread.notApplicable()))
        .containsExactly(1, 1, 1);
    assertThat(spread.noAnswer()).isEqualTo(1);
  }

  @Test
  void nobodyAnsweredIsNotZero() {
    RoleFigures none = RoleFigures.of(List.of(), Map.of());
    assertThat(none.measured(RoleMeasure.INDISPENSABLE)).isEmpty();
    assertThat(none.measured(RoleMeasure.SAY_SHRINK)).isEmpty();
    assertThat(none.spread(RoleAnswer.INDISPENSABLE).median()).isEmpty();
    assertThat(rule(none)).isEqualTo(RoleRule.FEW_ANSWERS);
  }

  @Test
  void fewAnswersSuggestNothingYet() {
    assertThat(rule(all(7, "1111"))).isEqualTo(RoleRule.FEW_ANSWERS);
    assertThat(rule(all(8, "1111"))).isEqualTo(RoleRule.NOT_NEEDED);
    assertThat(RoleRule.FEW_ANSWERS.outcome()).isEqualTo("continue");
  }

  @Test
  void districtsThatDifferSuggestToGoOnTalking() {
    List<Map<Field, Value>> answers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      answers.add(answer(i % 2 == 0 ? "1111" : "4411", "ward"));
    }
    RoleFigures.Suggestion suggestion = RoleFigures.of(answers, Map.of()).suggestion();
    assertThat(suggestion.rule()).isEqualTo(RoleRule.DISTRICTS_DIFFER);
    assertThat(suggestion.reasons()).extracting(RoleFigures.Reason::measured).containsExactly(2);
  }

  @Test
  void eachRuleIsReachedByItsAnswers() {
    assertThat(rule(all(20, "4144"))).isEqualTo(RoleRule.EXPERTS);
    assertThat(rule(all(20, "2111"))).isEqualTo(RoleRule.NOT_NEEDED);
    assertThat(rule(all(20, "1411"))).isEqualTo(RoleRule.LITTLE_NEEDED);
    assertThat(rule(all(20, "4411"))).isEqualTo(RoleRule.ONLY_US);
    assertThat(rule(all(20, "4141"))).isEqualTo(RoleRule.WE_BETTER);
    assertThat(rule(all(20, "4111"))).isEqualTo(RoleRule.UNCLEAR);
  }

  @Test
  void theReportsOfTheDistrictsCountForShrinkingAndMerging() {
    List<Map<Field, Value>> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      answers.add(answer("4411", "both"));
    }
    assertThat(rule(RoleFigures.of(answers, Map.of("shrink", 2, "keep", 3))))
        .isEqualTo(RoleRule.TOO_MUCH);
    assertThat(rule(RoleFigures.of(answers, Map.of("merge", 4, "keep", 6))))
        .isEqualTo(RoleRule.ALIKE);
    assertThat(rule(RoleFigures.of(answers, Map.of("shrink", 3, "keep", 7))))
        .isEqualTo(RoleRule.ONLY_US);
  }

  @Test
  void theLevelMostNameIsTold() {
    assertThat(all(9, "4411").suggestion().level()).contains("ward");
    List<Map<Field, Value>> split = List.of(answer("4411", "ward"), answer("4411", "council"));
    assertThat(RoleFigures.of(split, Map.of()).suggestion().level()).isEmpty();
  }

  @Test
  void everyRuleLeadsToSomethingAProposalCanSay() {
    for (RoleRule rule : RoleRule.values()) {
      assertThat(Proposal.OUTCOME.codes()).extracting(Code::code).contains(rule.outcome());
    }
  }
}
