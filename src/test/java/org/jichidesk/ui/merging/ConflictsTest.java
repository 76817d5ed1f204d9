package org.jichidesk.ui.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.work.MergeBooks;
import org.jichidesk.work.Progress;
import org.jichidesk.workbook.CellPatch;
import org.junit.jupiter.api.Test;

/** Conflicts are decided by a person who gives a reason, one by one or by a rule seen before. */
class ConflictsTest extends MergeTable {

  private static final RecordKey SERITA = new RecordKey(DutyReport.TYPE, "D06.T001.2025");
  private static final RecordKey YOSHIDA = new RecordKey(DutyReport.TYPE, "D09.T001.2025");

  private Standing.FieldStanding hours(RecordKey record) {
    return inStore(store -> store.records().standing(record).field(DutyReport.HOURS).orElseThrow());
  }

  private int open() {
    return inStore(store -> store.records().conflictCount());
  }

  @Test
  void aValueIsChosenAndDecidedWithAReasonAndTheNextOneComes() throws Exception {
    openCentre("conflicts");
    awaitShown("未決定の食い違い 2件");
    awaitShown("O02-芹田支所-1.xlsx　依頼事務実績 F3");
    click("merging-choice-1");
    click("merging-reason");
    type("電話で確かめた");
    click("merging-decide");
    assertThat(hours(SERITA).isConflict()).isFalse();
    assertThat(hours(SERITA).shown()).isEqualTo(Value.of("398.5"));
    assertThat(hours(SERITA).live().getFirst().by().reason()).isEqualTo("電話で確かめた");
    assertThat(hours(SERITA).live().getFirst().by().person()).isEqualTo(PERSON);
    awaitShown("未決定の食い違い 1件");
    List<Conflicts.Item> left = rows("merging-conflicts");
    assertThat(left).singleElement().extracting(Conflicts.Item::record).isEqualTo(YOSHIDA);
    awaitShown("吉田　");
    click("merging-rulings");
    awaitShown("電話で確かめた");
    awaitShown("有効");
  }

  @Test
  void withoutAReasonOrAValueNothingIsDecided() throws Exception {
    openCentre("conflicts");
    click("merging-decide");
    awaitShown("値を1つ選ぶか、書いてください。");
    click("merging-choice-2");
    click("merging-decide");
    awaitShown("理由を書いてください。");
    assertThat(open()).isEqualTo(2);
  }

  @Test
  void keysAloneDecide() throws Exception {
    openCentre("conflicts");
    onScreen(() -> {
      robot.lookup("#merging-choice-1").query().requestFocus();
      return true;
    });
    press(KeyCode.DIGIT2);
    assertThat(focused().getId()).as("the reason comes next").isEqualTo("merging-reason");
    type("新しい方");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(hours(SERITA).isConflict()).isFalse();
    assertThat(hours(SERITA).shown()).isEqualTo(Value.of("420"));
    onScreen(() -> {
      robot.lookup("#merging-choice-1").query().requestFocus();
      return true;
    });
    press(KeyCode.DIGIT1);
    click("merging-reason-recent");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(open()).isZero();
    awaitShown("決めることは残っていません");
  }

  @Test
  void anOwnValueIsReadAsItWasTypedAndRefusedIfItIsNone() throws Exception {
    openCentre("conflicts");
    click("merging-own");
    type("たくさん");
    click("merging-reason");
    type("聞き取り");
    click("merging-decide");
    awaitShown("「たくさん」");
    assertThat(open()).isEqualTo(2);
    click("merging-own");
    press(KeyCode.CONTROL, KeyCode.A);
    type("４００時間");
    click("merging-decide");
    assertThat(hours(SERITA).shown()).isEqualTo(Value.of("400"));
    assertThat(hours(SERITA).isConflict()).isFalse();
  }

  @Test
  void nobodyDecidesOnWhatTheyHaveNotSeen() throws Exception {
    openCentre("conflicts");
    click("merging-choice-1");
    click("merging-reason");
    type("確かめた");
    inStore(
        store -> store.write(SERITA, Map.of(DutyReport.HOURS, Value.of("333")), "別の人", "先に決めた"));
    click("merging-decide");
    awaitShown("U607");
    assertThat(hours(SERITA).shown()).isEqualTo(Value.of("333"));
    assertThat(this.<Conflicts.Item>rows("merging-conflicts")).hasSize(1);
  }

  @Test
  void aRuleShowsEveryOutcomeBeforeItDecides() throws Exception {
    openCentre("conflicts");
    click("merging-select-all");
    awaitShown("まとめて決める（2件）");
    click("merging-bulk");
    click("merging-bulk-smaller");
    List<BulkRule.Outcome> outcomes = rows("merging-bulk-preview");
    assertThat(outcomes)
        .extracting(outcome -> outcome.choice().map(Conflicts.Choice::shown))
        .containsExactly(Optional.of("398.5"), Optional.of("210"));
    clickInDialog("この内容で決める");
    awaitShown("理由を書いてください。");
    assertThat(open()).as("refused without a reason").isEqualTo(2);
    click("merging-bulk-reason");
    type("控えめな値に統一");
    clickInDialog("この内容で決める");
    awaitShown("2件を決めました。0件は未決定のままです。");
    assertThat(hours(SERITA).shown()).isEqualTo(Value.of("398.5"));
    assertThat(hours(YOSHIDA).shown()).isEqualTo(Value.of("210"));
    assertThat(hours(YOSHIDA).live().getFirst().by().reason()).isEqualTo("控えめな値に統一");
    assertThat(open()).isZero();
  }

  @Test
  void whatARuleCannotTellStaysOpenAndIsSaid() throws Exception {
    openCentre("conflicts");
    click("merging-select-all");
    click("merging-bulk");
    click("merging-bulk-in-charge");
    awaitShown("所管の支所の値が2つある");
    List<BulkRule.Outcome> outcomes = rows("merging-bulk-preview");
    assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.choice()).isEmpty());
    clickInDialog("この内容で決める");
    awaitShown("この決まりで決まるものがありません");
    assertThat(open()).isEqualTo(2);
  }

  @Test
  void theListObeysTheDistrictAllScreensAreAbout() throws Exception {
    openCentre("conflicts");
    onScreen(() -> {
      session().district().set("D09");
      return true;
    });
    settle();
    assertThat(this.<Conflicts.Item>rows("merging-conflicts"))
        .extracting(Conflicts.Item::record)
        .containsExactly(YOSHIDA);
    awaitShown("未決定の食い違い 1件（全2件）");
    assertThat(onScreen(() -> robot.lookup("#merging-bulk").<Button>query().getText()))
        .isEqualTo("まとめて決める（1件）");
  }

  @Test
  void aDecisionThatNewEvidenceContradictsIsRecognised() throws Exception {
    openCentre("conflicts");
    click("merging-choice-1");
    click("merging-reason");
    type("電話で確かめた");
    click("merging-decide");
    Path late = folder.resolve("遅れて届いた.xlsx");
    CellPatch.Spot spot = new CellPatch.Spot(DutyReport.TYPE.label().ja(), SERITA.key(), "hours");
    CellPatch.apply(book("O02-"), late, Map.of(spot, "500"));
    inStore(store -> new MergeBooks(DESK, store).merge(List.of(late), false, Progress.NONE));
    go("conflicts");
    assertThat(this.<Conflicts.Item>rows("merging-conflicts"))
        .filteredOn(item -> item.record().equals(SERITA))
        .singleElement()
        .satisfies(item -> assertThat(item.reopened()).isTrue());
    awaitShown("（決定後に再び）");
    click("merging-rulings");
    awaitShown("再び食い違い");
  }
}
