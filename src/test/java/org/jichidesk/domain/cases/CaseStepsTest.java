package org.jichidesk.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jichidesk.domain.record.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The way of every kind of case, step by step. */
class CaseStepsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "publicity_activity | >planned planned>done done>planned",
        "labor_consultation | >received received>heard heard>advised heard>specialist"
            + " specialist>advised advised>closed advised>specialist closed>advised"
            + " closed>disposed",
        "facility_operation | >designated designated>policy_decided policy_decided>designated"
            + " policy_decided>moving policy_decided>renewed moving>city_run moving>policy_decided"
            + " city_run>moving renewed>policy_decided",
        "welfare_worker_post | >present present>policy policy>preparing policy>present"
            + " preparing>new_employment preparing>policy new_employment>preparing",
        "district_support | >given >planned planned>given given>divided given>planned"
            + " divided>given",
        "circulation | >requested requested>delivered delivered>requested",
        "support_model_project | >planned planned>running running>planned running>verified"
            + " verified>decided verified>running decided>verified",
        "nomination | >requested requested>selecting requested>withdrawn selecting>accepted"
            + " selecting>withdrawn accepted>recommended accepted>selecting accepted>withdrawn"
            + " recommended>commissioned recommended>returned recommended>withdrawn"
            + " commissioned>in_office returned>selecting returned>withdrawn withdrawn>disposed"
            + " withdrawn>selecting in_office>ended in_office>substituted ended>disposed"
            + " substituted>disposed",
        "collection | >collected >not_taking_part >planned planned>collected"
            + " planned>not_taking_part collected>deposited collected>planned deposited>collected"
            + " not_taking_part>planned",
        "welfare_subsidy | >menu menu>applied applied>granted applied>menu applied>refused"
            + " granted>applied granted>reported refused>menu reported>granted",
        "annual_request | >announced announced>explained explained>agreed explained>announced"
            + " agreed>explained",
        "settlement_support | >started started>paused started>running running>concluded"
            + " running>paused paused>concluded paused>running concluded>running",
        "digital_initiative | >started started>paused started>running running>concluded"
            + " running>paused paused>concluded paused>running concluded>running",
        "people_initiative | >started started>paused started>running running>concluded"
            + " running>paused paused>concluded paused>running concluded>running",
      })
  void theStepsOfAKind(String type, String steps) {
    CaseKind kind =
        CaseKinds.ALL.stream().filter(k -> k.type().name().equals(type)).findFirst().orElseThrow();
    Set<String> declared = new HashSet<>();
    new TreeMap<>(kind.state().steps())
        .forEach((from, next) -> next.forEach(to -> declared.add(from + ">" + to)));
    assertThat(declared).containsExactlyInAnyOrder(steps.strip().split(" "));
  }

  static Stream<CaseKind> kinds() {
    return CaseKinds.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyStateIsReachedAndEveryOpenOneLeadsOn(CaseKind kind) {
    Set<String> codes = Set.copyOf(kind.state().codes().stream().map(Code::code).toList());
    Set<String> reached = new HashSet<>(kind.state().steps().getOrDefault("", Set.of()));
    for (int i = 0; i < codes.size(); i++) {
      Set.copyOf(reached).forEach(state -> reached.addAll(kind.next(state)));
    }
    assertThat(reached).isEqualTo(codes);
    assertThat(codes).containsAll(kind.ended());
    codes.stream()
        .filter(code -> !kind.ended().contains(code))
        .forEach(code -> assertThat(kind.next(code)).as(code).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindHasTheSharedFieldsAndItsNumber(CaseKind kind) {
    assertThat(kind.type().fields())
        .contains(
            CaseFields.TITLE,
            CaseFields.REVIEW_ITEM,
            CaseFields.DISTRICT,
            CaseFields.OPENED_ON,
            CaseFields.CLOSED_ON,
            CaseFields.NOTE);
    assertThat(kind.item()).matches("I{1,3}-[1-8]");
    assertThat(kind.type().isPersonal()).isEqualTo(kind.disposeOn().isPresent());
    assertThat(kind.type().isPersonal()).isEqualTo(!kind.personal().isEmpty());
    assertThat(kind.entries().isPersonal()).isEqualTo(kind.type().isPersonal());
    assertThat(kind.first()).isNotEmpty();
  }

  @Test
  void everyLineOfTheRoadmapHasAKindButTheCheckUpAndTheRoles() {
    assertThat(CaseKinds.ALL.stream().map(CaseKind::item))
        .containsExactly(
            "I-1", "I-3", "I-4", "I-5", "I-6", "I-7", "I-8", "II-1", "II-2", "II-3", "II-4",
            "III-2", "III-3", "III-4");
    assertThat(CaseKinds.ALL.stream().map(CaseKind::course).distinct())
        .containsExactly("I", "II", "III");
  }
}
