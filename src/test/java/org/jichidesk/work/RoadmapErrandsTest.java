package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.consensus.GroupTask;
import org.jichidesk.domain.consensus.Meeting;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.consensus.WorkingGroup;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.roadmap.Actor;
import org.jichidesk.domain.roadmap.ReviewItem;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapPhase;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.store.Row;
import org.jichidesk.store.Store;
import org.jichidesk.work.CompareRevisions.Change;
import org.jichidesk.work.CompareRevisions.Comparison;
import org.jichidesk.work.CompareRevisions.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roadmap moves: drafts, what is in force, comparison, what lies below an item. */
class RoadmapErrandsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @TempDir private Path folder;
  private Store centre;

  @BeforeEach
  void open() {
    centre = new Offices(folder).centre();
  }

  @AfterEach
  void close() {
    centre.close();
  }

  private static void refused(FindingCode code, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.finding().code()).isEqualTo(code));
  }

  private void set(RecordType type, String key, String... words) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      typed.put(words[i], words[i + 1]);
    }
    new SetFields(centre, type, key).write(typed, "", "");
  }

  private ReviseRoadmap.Draft draft() {
    return new ReviseRoadmap(centre, "試験").draft("", "", "試験のため");
  }

  @Test
  void aDraftSaysAllThatItWasMadeFrom() {
    ReviseRoadmap.Draft draft = draft();
    assertThat(draft.number()).isEqualTo(3);
    Comparison same = new CompareRevisions(centre).compare("R1", draft.revision().key());
    assertThat(same.count(Kind.SAME)).isEqualTo(19);
    assertThat(same.lines()).hasSize(19);
    Row revision = new RoadmapRevisions(centre).named("3");
    assertThat(revision.text(RoadmapRevision.BASED_ON)).isEqualTo("R1");
    assertThat(revision.text(RoadmapRevision.STATE)).isEqualTo("draft");
  }

  @Test
  void aRevisionNeedsAReason() {
    refused(FindingCode.REASON_NEEDED, () -> new ReviseRoadmap(centre, "").draft("", "", " "));
    assertThat(new RoadmapRevisions(centre).all()).hasSize(2);
  }

  @Test
  void whatIsInForceIsChangedByARevisionOnly() {
    refused(FindingCode.REVISION_CLOSED, () -> set(RoadmapItem.TYPE, "R1.I-1", "name", "別の名前"));
    refused(
        FindingCode.REVISION_CLOSED, () -> set(RoadmapPhase.TYPE, "R1.I-1.2026", "text", "新しい工程"));
    set(RoadmapItem.TYPE, "R2.I-1", "name", "別の名前");
    new EnforceRevision(centre, "").enforce("2", DAY, "決めた");
    refused(FindingCode.REVISION_CLOSED, () -> set(RoadmapItem.TYPE, "R2.I-1", "name", "また別"));
    refused(FindingCode.REVISION_CLOSED, () -> set(RoadmapItem.TYPE, "R1.I-1", "name", "旧版"));
  }

  @Test
  void theStateOfARevisionIsNotTyped() {
    refused(
        FindingCode.STATE_BY_DECISION, () -> set(RoadmapRevision.TYPE, "R2", "state", "in_force"));
    set(RoadmapRevision.TYPE, "R1", "decided_on", "2023-12-01");
  }

  @Test
  void puttingADraftInForceSupersedesTheFormerOne() {
    EnforceRevision.Enforced enforced =
        new EnforceRevision(centre, "").enforce("2", DAY, "連絡協議会で合意した");
    assertThat(enforced.superseded()).containsExactly("ロードマップ2023");
    RoadmapRevisions revisions = new RoadmapRevisions(centre);
    assertThat(revisions.inForce().map(row -> row.record().key())).contains("R2");
    assertThat(revisions.named("1").text(RoadmapRevision.STATE)).isEqualTo("superseded");
    assertThat(revisions.named("2").text(RoadmapRevision.DECIDED_ON)).isEqualTo("2026-06-01");
    assertThat(Roadmap.of(centre, "R1").items()).hasSize(16);
    refused(
        FindingCode.REVISION_NOT_DRAFT,
        () -> new EnforceRevision(centre, "").enforce("1", DAY, "戻す"));
  }

  @Test
  void comparisonTellsWhatWasAddedRemovedAndChangedFieldByField() {
    set(RoadmapItem.TYPE, "R2.III-4", "removed", "はい");
    Comparison comparison = new CompareRevisions(centre).compare("R1", "R2");
    assertThat(comparison.line("I-9").map(CompareRevisions.Line::kind)).contains(Kind.ADDED);
    assertThat(comparison.line("III-4").map(CompareRevisions.Line::kind)).contains(Kind.REMOVED);
    assertThat(comparison.line("I-1").map(CompareRevisions.Line::kind)).contains(Kind.SAME);
    CompareRevisions.Line line = comparison.line("I-5").orElseThrow();
    assertThat(line.kind()).isEqualTo(Kind.CHANGED);
    assertThat(line.changes())
        .contains(
            new Change(
                "2025",
                RoadmapPhase.TEXT,
                Optional.of(Value.of("新方針による業務・雇用の開始")),
                Optional.of(Value.of("新方針による業務・雇用の移行準備（継続）（サンプル）"))),
            new Change(
                "2026",
                RoadmapPhase.TEXT,
                Optional.empty(),
                Optional.of(Value.of("新方針による業務・雇用の開始（サンプル）"))))
        .noneMatch(change -> change.year().equals("2024"));
    assertThat(comparison.line("I").orElseThrow().changes())
        .extracting(Change::kind)
        .containsExactly(Kind.ADDED);
  }

  @Test
  void anItemIsAddedAtTheEndOfItsCourse() {
    AddReviewItem add = new AddReviewItem(centre, "");
    refused(FindingCode.REVISION_NOT_DRAFT, () -> add.add("1", "I-10", "新しい課題", "I", ""));
    refused(FindingCode.NUMBER_TAKEN, () -> add.add("2", "I-1", "新しい課題", "I", ""));
    refused(FindingCode.VALUE_NEEDED, () -> add.add("2", "I-10", " ", "I", ""));
    RecordKey item = add.add("2", "I-10", "新しい課題", "I", "優先すべき課題が生じた");
    Roadmap.Item added = Roadmap.of(centre, "R2").courses().getFirst().items().getLast();
    assertThat(added.row().record()).isEqualTo(item);
    assertThat(added.number()).isEqualTo("I-10");
    assertThat(added.row().text(RoadmapItem.POSITION)).isEqualTo("10");
  }

  @Test
  void anItemTakenOutComesBackAsWhatItWas() {
    set(RoadmapItem.TYPE, "R2.III-4", "removed", "はい");
    RecordKey item = new AddReviewItem(centre, "").add("2", "III-4", "その他", "III", "戻す");
    assertThat(item.key()).isEqualTo("R2.III-4");
    assertThat(Roadmap.of(centre, "R2").items()).hasSize(17);
  }

  @Test
  void mineThisYearNeverTakesASilentMarkForNone() {
    Roadmap roadmap = Roadmap.of(centre, "R1");
    MineThisYear.Result mine = MineThisYear.of(roadmap, Actor.BRANCH, 2026);
    assertThat(mine.lines().stream().map(line -> line.item().number()))
        .containsExactly("II-1", "II-2", "II-3", "II-4");
    assertThat(mine.unsaid()).isEmpty();
    MineThisYear.Result before = MineThisYear.of(roadmap, Actor.BRANCH, 2024);
    assertThat(before.unsaid().stream().map(Roadmap.Item::number)).contains("I-1", "III-2");
    set(RoadmapItem.TYPE, "R2.II-1", "branch", "－");
    assertThat(MineThisYear.of(Roadmap.of(centre, "R2"), Actor.BRANCH, 2026).lines())
        .noneMatch(line -> line.item().number().equals("II-1"));
  }

  @Test
  void progressFindsWhateverLeadsToAnItem() {
    set(ReviewItem.TYPE, "Z1", "number", "Z-1", "name", "試験の項目");
    assertThat(RoadmapProgress.read(centre, DAY)).doesNotContainKey("Z1");
    set(WorkingGroup.TYPE, "G1", "name", "WG", "review_item", "Z1");
    set(Meeting.TYPE, "M1", "title", "第1回", "working_group", "G1", "held_on", "2026-05-01");
    set(
        Proposal.TYPE,
        "P1",
        "number",
        "P-1",
        "title",
        "回覧を月1回に",
        "review_item",
        "Z1",
        "state",
        "raised");
    set(Decision.TYPE, "C1", "proposal", "P1", "decided_on", "2026-05-20");
    set(
        GroupTask.TYPE,
        "K1",
        "title",
        "数える",
        "meeting",
        "M1",
        "owner",
        "担当",
        "deadline",
        "2026-05-31",
        "state",
        "open");
    set(
        GroupTask.TYPE,
        "K2",
        "title",
        "済み",
        "working_group",
        "G1",
        "owner",
        "担当",
        "deadline",
        "2026-05-31",
        "state",
        "open");
    set(GroupTask.TYPE, "K2", "state", "done");
    List<RoadmapProgress.Below> below = RoadmapProgress.read(centre, DAY).get("Z1");
    assertThat(below.stream().map(one -> one.row().record().key()))
        .contains("G1", "M1", "P1", "C1", "K1", "K2");
    assertThat(below.stream().filter(RoadmapProgress.Below::overdue))
        .extracting(one -> one.row().record().key())
        .containsExactly("K1");
    assertThat(RoadmapProgress.counts(below).get(Proposal.TYPE)).isEqualTo(Map.of("raised", 1));
    assertThat(
            RoadmapProgress.counts(
                RoadmapProgress.read(centre, DAY).getOrDefault("I-7", List.of())))
        .containsEntry(DelegatedDuty.TYPE, Map.of("", 5));
  }
}
