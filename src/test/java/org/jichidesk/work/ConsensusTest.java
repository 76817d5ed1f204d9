package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.GroupTask;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.record.Code;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a proposal to a decision, one district after the other. */
class ConsensusTest {

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void openSample() {
    store = Review.open(folder, "O00");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static void refused(FindingCode code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.finding().code()).isEqualTo(code));
  }

  private ProposalBoard.Item item(String name) {
    return new ProposalBoard(store).item(name);
  }

  private SetFields.Written consent(String proposal, String district, String... typed) {
    Map<String, String> fields = new java.util.LinkedHashMap<>();
    for (int i = 0; i < typed.length; i += 2) {
      fields.put(typed[i], typed[i + 1]);
    }
    return new RecordConsent(Review.DESK, store).write(proposal, 0, district, fields, "試験");
  }

  private ConsentMatrix.Cell cell(String proposal, String district) {
    return ConsentMatrix.read(store).column(proposal).orElseThrow().cells().stream()
        .filter(cell -> cell.district().equals(district))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyDistrictIsCountedOnceInOneWayOnly() {
    ConsentCount count = item("見-1").count();
    assertThat(count.of()).isEqualTo(32);
    assertThat(count.answered() + count.noAnswer() + count.nothing()).isEqualTo(32);
    assertThat(count.version()).isEqualTo(2);
    assertThat(count.noAnswer()).isEqualTo(1);
    assertThat(count.older()).isPositive().isLessThanOrEqualTo(count.nothing());
    assertThat(count.stance("disagree")).isEqualTo(1);
  }

  @Test
  void aNewVersionIsAskedAnewAndTheOldAnswersStayWithTheOldOne() {
    assertThat(item("P02").count().answered()).isEqualTo(9);
    new PutToDistricts(Review.DESK, store)
        .put("見-2", Map.of("text", "口座からの振込に改める", "reason", "意見を受けて"), "試験");
    ConsentCount count = item("P02").count();
    assertThat(count.version()).isEqualTo(2);
    assertThat(count.answered()).isZero();
    assertThat(count.older()).isEqualTo(9);
    ConsentMatrix.Cell older = cell("P02", "D01");
    assertThat(older.standing()).isEqualTo(ConsentMatrix.Standing.OLDER);
    assertThat(older.stance()).isEqualTo("agree");
    assertThat(older.version()).isEqualTo(1);
    consent("P02", "第一", "stance", "同意");
    assertThat(cell("P02", "D01").standing()).isEqualTo(ConsentMatrix.Standing.STANCE);
    assertThat(item("P02").count().older()).isEqualTo(8);
  }

  @Test
  void afterTheConsensusNoNewWordingIsPutWithoutGoingBack() {
    refused(
        FindingCode.VERSION_NOT_OPEN,
        () -> new PutToDistricts(Review.DESK, store).put("見-3", Map.of("text", "改める"), ""));
    assertThat(item("見-3").newest()).isEqualTo(2);
  }

  @Test
  void opinionAnswerAndHandlingComeInThisOrder() {
    refused(FindingCode.CONSENT_ORDER, () -> consent("P02", "D02", "answer", "検討します"));
    refused(
        FindingCode.CONSENT_ORDER,
        () -> consent("P02", "D02", "opinion", "負担が重い", "handling", "改めました"));
    assertThat(cell("P02", "D02").consent()).isEmpty();
    consent("P02", "D02", "stance", "条件付き", "opinion", "負担が重い", "opinion_on", "R8.5.1");
    assertThat(cell("P02", "D02").waitsForAnswer()).isTrue();
    refused(
        FindingCode.CONSENT_DATES,
        () -> consent("P02", "D02", "answer", "検討します", "answered_on", "2026-04-30"));
    consent("P02", "D02", "answer", "検討します");
    Row row = cell("P02", "D02").consent().orElseThrow();
    assertThat(row.text(Consent.ANSWERED_ON)).as("dated today").isEqualTo("2026-06-01");
    assertThat(row.text(Consent.OPINION_ON)).isEqualTo("2026-05-01");
    assertThat(cell("P02", "D02").waitsForAnswer()).isFalse();
  }

  @Test
  void theDayOfAnOpinionIsKeptWhenItsWordingIsMended() {
    consent("P02", "D02", "opinion", "負担が重い", "opinion_on", "2026-05-01");
    consent("P02", "D02", "opinion", "負担がとても重い");
    assertThat(cell("P02", "D02").consent().orElseThrow().text(Consent.OPINION_ON))
        .isEqualTo("2026-05-01");
  }

  @Test
  void aStanceToAnOlderVersionIsTakenWithAWarning() {
    SetFields.Written written =
        new RecordConsent(Review.DESK, store).write("見-1", 1, "D06", Map.of("stance", "同意"), "");
    assertThat(written.notices())
        .extracting(Finding::code)
        .containsExactly(FindingCode.OLDER_VERSION);
    refused(
        FindingCode.NO_SUCH_VERSION,
        () ->
            new RecordConsent(Review.DESK, store)
                .write("見-1", 9, "D06", Map.of("stance", "同意"), ""));
    refused(FindingCode.NO_SUCH_VERSION, () -> consent("見-6", "D06", "stance", "同意"));
  }

  @Test
  void aProposalOffersItsLegalStepsOnly() {
    assertThat(item("見-1").next())
        .extracting(Code::code)
        .containsExactly("city_draft", "agreed", "continued");
    refused(
        FindingCode.ILLEGAL_STEP,
        () -> new SetFields(store, Proposal.TYPE, "P01").write(Map.of("state", "実施"), "", ""));
  }

  @Test
  void nothingIsDecidedBeforeTheConsensusUnlessAReasonIsGiven() {
    Map<String, String> typed =
        Map.of(
            "proposal", "見-1",
            "change", "終了",
            "from_year", "2027",
            "decided_by", "市長");
    Decide decide = new Decide(Review.DESK, store);
    refused(FindingCode.DECIDED_BEFORE_AGREED, () -> decide.decide(typed, "試験", ""));
    SetFields.Written written = decide.decide(typed, "試験", "災害のため");
    assertThat(written.assertion().by().reason()).isEqualTo("災害のため");
    assertThat(new DutyAsOf(store).decisions("T003"))
        .extracting(row -> row.text(org.jichidesk.domain.consensus.Decision.NUMBER))
        .containsExactly("2026-1");
    assertThat(item("見-1").state()).as("no state moves by itself").isEqualTo("liaison");
  }

  @Test
  void aDecisionThatContradictsAnotherIsTakenAndTold() {
    Review.decide(store, "T010", "kind", 2027, "new_kind", "elective");
    SetFields.Written written =
        new Decide(Review.DESK, store)
            .decide(
                Map.of(
                    "duty", "T010",
                    "change", "kind",
                    "new_kind", "other",
                    "from_year", "2027",
                    "decided_by", "市長"),
                "試験",
                "試験のため");
    assertThat(written.notices())
        .extracting(Finding::code)
        .containsExactly(FindingCode.DECISIONS_CLASH);
    assertThat(written.notices().getFirst().args()).contains("2027");
  }

  @Test
  void openTasksOfTheOwnOfficeComeWithTheOverdueFirst() {
    List<DueTasks.Due> due = DueTasks.own(store, LocalDate.of(2026, 6, 1));
    assertThat(due)
        .extracting(one -> one.task().record().key())
        .containsExactly("TK01", "TK02", "TK03");
    assertThat(due).extracting(DueTasks.Due::overdue).containsExactly(true, false, false);
    new SetFields(store, GroupTask.TYPE, "TK01").write(Map.of("state", "完了"), "", "");
    assertThat(DueTasks.own(store, LocalDate.of(2026, 6, 1))).hasSize(2);
    assertThat(DueTasks.all(store, LocalDate.of(2026, 6, 1))).hasSize(5);
  }

  @Test
  void theAnswersOfMountainDistrictsAreCountedApart() {
    RoleSummary.Line line =
        new RoleSummary(store, 2025)
            .lines().stream()
                .filter(one -> one.duty().record().key().equals("T035"))
                .findFirst()
                .orElseThrow();
    int parts = line.byMountain().values().stream().mapToInt(f -> f.spreads().getFirst().n()).sum();
    assertThat(parts).isEqualTo(line.all().spreads().getFirst().n()).isPositive();
    assertThat(line.byMountain()).containsKeys("whole", "none");
    assertThat(line.districts()).isEqualTo(32);
    assertThat(new RoleSummary(store, 2024).lines()).allMatch(one -> one.answers().isEmpty());
  }
}
