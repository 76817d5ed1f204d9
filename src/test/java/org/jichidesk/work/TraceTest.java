package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.consensus.GroupMember;
import org.jichidesk.domain.consensus.Meeting;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.consensus.ProposalVersion;
import org.jichidesk.domain.consensus.RoleAnswer;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.planner.WhatIfChange;
import org.jichidesk.domain.planner.WhatIfPlan;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a duty through the review, and the way back. */
class TraceTest {

  private static final RecordKey DUTY = new RecordKey(DelegatedDuty.TYPE, "T001");

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void openSample() {
    store = Review.open(folder, "O00");
    set(
        CheckupFinding.TYPE,
        "F1",
        Map.of("district", "D06", "year", "2025", "kind", "課題", "text", "配布が重い"));
    set(
        ImprovementPlan.TYPE,
        "I1",
        Map.of(
            "district", "D06",
            "year", "2025",
            "title", "配布を減らす",
            "finding", "F1",
            "bearer", "担当課",
            "deadline", "2026-12-01",
            "duty", "T001"));
    set(WhatIfPlan.TYPE, "WP1", Map.of("name", "減らす案"));
    set(WhatIfChange.TYPE, "WP1.T001", Map.of("change", "任意化"));
    set(WhatIfChange.TYPE, "WP1.T044", Map.of("change", "廃止"));
  }

  private void set(RecordType type, String key, Map<String, String> typed) {
    new SetFields(store, type, key).write(typed, "調査員", "");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Set<RecordType> types(List<TraceStep> steps) {
    return steps.stream().map(step -> step.record().type()).collect(Collectors.toSet());
  }

  private static List<String> keys(List<TraceStep> steps, RecordType type) {
    return steps.stream()
        .map(TraceStep::record)
        .filter(record -> record.type() == type)
        .map(RecordKey::key)
        .distinct()
        .toList();
  }

  @Test
  void everythingThatLedToADutysChangeIsThere() {
    List<TraceStep> steps = new Trace(store).of(DUTY);
    assertThat(types(steps))
        .contains(
            CheckupFinding.TYPE,
            ImprovementPlan.TYPE,
            Proposal.TYPE,
            ProposalVersion.TYPE,
            Consent.TYPE,
            Meeting.TYPE,
            Decision.TYPE,
            RoleAnswer.TYPE,
            WhatIfPlan.TYPE,
            WhatIfChange.TYPE,
            RoadmapItem.TYPE)
        .doesNotContain(GroupMember.TYPE);
    assertThat(keys(steps, Proposal.TYPE)).containsExactly("P03");
    assertThat(keys(steps, Decision.TYPE)).containsExactly("DE03");
    assertThat(keys(steps, WhatIfChange.TYPE)).containsExactly("WP1.T001", "WP2.T001");
    assertThat(keys(steps, Meeting.TYPE)).contains("MT01", "MT02", "MT08").doesNotContain("MT07");
  }

  @Test
  void itComesInTheOrderOfTime() {
    List<TraceStep> steps = new Trace(store).of(DUTY);
    assertThat(steps).extracting(TraceStep::date).isSorted().allMatch(date -> date.length() == 10);
    assertThat(steps).extracting(step -> step.record().key()).containsSubsequence("P03", "P03.2");
  }

  @Test
  void theDistrictsAreToldOfTogether() {
    TraceStep consents =
        new Trace(store)
            .of(DUTY).stream()
                .filter(step -> step.record().type() == Consent.TYPE)
                .findFirst()
                .orElseThrow();
    assertThat(consents.records()).isEqualTo(32);
    assertThat(consents.told().stream().mapToInt(TraceStep.Told::times).sum()).isEqualTo(32);
  }

  @Test
  void aStepOfTheStateSaysWhenAndByWhom() {
    set(Proposal.TYPE, "P03", Map.of("state", "移行準備"));
    TraceStep last =
        new Trace(store)
            .of(DUTY).stream()
                .filter(step -> step.record().key().equals("P03"))
                .reduce((one, other) -> other)
                .orElseThrow();
    assertThat(last.person()).isEqualTo("調査員");
    assertThat(last.date()).isEqualTo("2026-06-01");
    assertThat(last.told().getFirst().value().text()).isEqualTo("preparing");
  }

  @Test
  void fromEverythingTheWayLeadsBackToTheDuty() {
    Trace trace = new Trace(store);
    for (TraceStep step : trace.of(DUTY)) {
      assertThat(trace.duties(step.record())).as(step.record().toString()).contains(DUTY);
    }
    assertThat(trace.duties(new RecordKey(Decision.TYPE, "DE03"))).containsExactly(DUTY);
    assertThat(trace.duties(new RecordKey(CheckupFinding.TYPE, "F1"))).containsExactly(DUTY);
  }

  @Test
  void aDutyNothingHappenedToHasItsOwnStepAndItsReports() {
    RecordKey quiet = new RecordKey(DelegatedDuty.TYPE, "T017");
    assertThat(keys(new Trace(store).of(quiet), Proposal.TYPE)).isEmpty();
    assertThat(keys(new Trace(store).of(quiet), DelegatedDuty.TYPE)).containsExactly("T017");
  }
}
