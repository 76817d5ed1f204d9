package org.jichidesk.ui.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.text.Text;
import org.junit.jupiter.api.Test;

/** Who has sent what, and what the secretariat says of it. */
class BoardTest extends MergeTable {

  private static final RecordKey SERITA = new RecordKey(Submission.TYPE, "O02.R-01.2025.1");

  private Optional<Value> state() {
    return inStore(store -> store.records().standing(SERITA).shown(Submission.STATE));
  }

  @Test
  void aTileShowsItsDistrictAndLeadsToItsConflicts() throws Exception {
    openCentre("board");
    awaitShown("提出 32／32地区");
    assertThat(isThere("merging-tile-D32")).isTrue();
    click("merging-tile-D06");
    awaitShown("O02-芹田支所-2.xlsx");
    awaitShown("食い違いを決める（1件）");
    click("merging-district-conflicts");
    awaitShown("未決定の食い違い 1件（全2件）");
    assertThat(session().district().get()).isEqualTo("D06");
  }

  @Test
  void eachSubjectHasABoardOfItsOwn() throws Exception {
    openCentre("board");
    awaitShown("提出 32／32地区");
    click("subject-checkup");
    awaitShown("提出 0／32地区");
    click("subject-duties");
    awaitShown("提出 32／32地区");
  }

  @Test
  void theFindingsOfAnOfficeAreOneClickAway() throws Exception {
    openCentre("board");
    click("merging-tile-D06");
    click("merging-district-findings");
    List<FindingRow> findings = rows("merging-of-office-findings");
    assertThat(findings).extracting(row -> row.finding().code().code()).contains("C109");
  }

  @Test
  void sendingBackNeedsAReasonAndOnlyLegalStepsAreOffered() throws Exception {
    openCentre("board");
    click("merging-tile-D06");
    assertThat(isThere("merging-step-confirmed")).isTrue();
    assertThat(isThere("merging-step-closed")).as("not before it is confirmed").isFalse();
    click("merging-step-returned");
    click("dialog-text");
    type("従事人数の「同上」を直してください");
    clickInDialog("差し戻す");
    await("the state", () -> state().equals(Optional.of(Value.of("returned"))));
    String reason =
        inStore(store ->
            store.records().standing(SERITA).field(Submission.STATE).orElseThrow().live().stream()
                .map(held -> held.by().reason())
                .findFirst()
                .orElse(""));
    assertThat(reason).contains("同上");
    awaitShown("再提出を受け付ける");
    click("merging-remind");
    awaitShown("先に差し戻しました");
  }

  @Test
  void confirmingTakesTheStepsThatAreFactsOnItsWay() throws Exception {
    openCentre("board");
    click("merging-tile-D06");
    click("merging-step-confirmed");
    awaitShown("食い違い1件・保留1件が残っています");
    clickInDialog("確定する");
    await("the state", () -> state().equals(Optional.of(Value.of("confirmed"))));
    assertThat(session().canUndo().get()).isTrue();
    awaitShown("締める");
  }

  @Test
  void remindersArePoliteAndCopiedForEachOfficeThatSentNothing() throws Exception {
    openEmpty();
    go("board");
    awaitShown("提出 0／32地区");
    click("merging-remind");
    awaitShown("28か所");
    click("merging-remind-copy");
    String copied = onScreen(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied).startsWith("本庁 御中").contains("第一・第二・第三・第四・第五", PERSON, "お願いいたします");
  }

  @Test
  void remindersAreWrittenInEnglishToo() {
    Board.Office office = new Board.Office("O02", "Serita", SERITA, "", List.of(), List.of());
    Board board =
        new Board(
            Subject.DUTIES,
            2025,
            List.of(new Board.Tile("D06", "Serita", "none", "", 0, 0, office)),
            List.of());
    Map<String, String> letters = Reminders.letters(new Text("en"), board, "2026-06-01", "Yamada");
    assertThat(letters.get("Serita"))
        .startsWith("To Serita")
        .contains("As of 2026-06-01", "FY2025", "This is Yamada");
  }
}
