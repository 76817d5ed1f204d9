package org.jichidesk.ui.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.consensus.GroupTask;
import org.jichidesk.domain.consensus.Meeting;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.consensus.RoleAnswer;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Selection;
import org.jichidesk.ui.DeskTest;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.work.DutyAsOf;
import org.jichidesk.work.ProposalBoard;
import org.junit.jupiter.api.Test;

/** The room of consensus, with mouse and keys. */
class ConsensusRoomTest extends DeskTest {

  private static final RecordKey FIRST = new RecordKey(Proposal.TYPE, "P01");

  private Map<Field, Value> shownOf(RecordKey record) {
    return inStore(store -> store.records().standing(record).shown());
  }

  private void go(RecordKey record) {
    onScreen(() -> {
      session().around().go(Destination.of(Screen.CONSENSUS, record));
      return true;
    });
    settle();
  }

  private void write(String id, String words) {
    onScreen(() -> {
      var node = find0(id);
      if (node instanceof TextArea area) {
        area.setText(words);
      } else if (node instanceof TextField line) {
        line.setText(words);
      }
      return true;
    });
  }

  private javafx.scene.Node find0(String id) {
    return robot.lookup("#" + id).queryAll().stream()
        .filter(node -> node.isVisible() && node.getScene() != null)
        .findFirst()
        .orElseThrow();
  }

  private void select(String id, String words) {
    onScreen(() -> {
      if (find0(id) instanceof ComboBox<?> box) {
        for (int i = 0; i < box.getItems().size(); i++) {
          if (words.equals(box.getItems().get(i))) {
            box.getSelectionModel().select(i);
          }
        }
      }
      return true;
    });
    settle();
  }

  @Test
  void onlyLegalStepsAreOfferedAndAreTakenByAClick() throws Exception {
    openLiaison();
    click("go-consensus");
    awaitShown("審議会等の委員の推薦を減らす");
    assertThat(robot.lookup("#consensus-step-running").queryAll()).isEmpty();
    awaitShown("回答 23/32 地区");
    click("consensus-step-agreed");
    assertThat(shownOf(FIRST)).containsEntry(Proposal.STATE, Value.of("agreed"));
    find("consensus-step-preparing");
    assertThat(robot.lookup("#consensus-step-agreed").queryAll()).isEmpty();
  }

  @Test
  void aNewVersionAsksTheDistrictsAnew() throws Exception {
    openLiaison();
    click("go-consensus");
    click("consensus-differences");
    awaitShown("［削除: 10］");
    click("consensus-put");
    write("consensus-new-text", "年5人までとする。");
    clickButton("この内容を地区に示す");
    awaitShown("第3版");
    awaitShown("回答 0/32 地区");
    int older = inStore(store -> new ProposalBoard(store).item("P01").count().older());
    assertThat(older).isPositive();
  }

  @Test
  void aDecisionBeforeTheAgreementNeedsItsReason() throws Exception {
    openLiaison();
    click("go-consensus");
    click("consensus-decide");
    select("consensus-decide-change", "終了");
    write("consensus-decide-year", "2027");
    write("consensus-decide-by", "市長");
    decide();
    awaitShown("すべて書いてください");
    write("consensus-decide-reason", "急ぐため");
    decide();
    settle();
    awaitShown("2027年度から 終了");
    boolean inForce =
        inStore(store ->
            new DutyAsOf(store)
                .in(2027).stream()
                    .filter(one -> one.declared().record().key().equals("T003"))
                    .anyMatch(DutyAsOf.InYear::inForce));
    assertThat(inForce).isFalse();
    int decisions = inStore(store -> store.records().rows(Selection.all(Decision.TYPE)).size());
    assertThat(decisions).isEqualTo(4);
  }

  @Test
  void aCellOpensTheConsentAndItsStepsAreDated() throws Exception {
    openLiaison();
    click("go-consensus");
    click("consensus-part-matrix");
    awaitShown("32/32 地区を表示");
    click("consent-P02-1-D18");
    awaitShown("小田切地区");
    RecordKey consent = new RecordKey(Consent.TYPE, "P02.1.D18");
    typeInto("consent-answer", "検討します");
    focus("consent-stance");
    awaitShown("「意見」がないのに");
    assertThat(shownOf(consent)).isEmpty();
    assertThat(shown()).as("what was typed is kept").contains("検討します");
    click("consent-P02-1-D01");
    awaitTitle("consent-title", "第一");
    click("consent-P02-1-D18");
    awaitTitle("consent-title", "小田切");
    assertThat(((TextArea) find0("consent-answer")).getText())
        .as("and is there again after another district was looked at")
        .isEqualTo("検討します");
    typeInto("consent-opinion", "手数料が心配です");
    press(KeyCode.TAB);
    settle();
    assertThat(((TextField) find0("consent-opinion_on")).isFocused())
        .as("the person is in the next field, although the page was read anew")
        .isTrue();
    assertThat(((TextField) find0("consent-opinion_on")).getText()).contains("2026");
    assertThat(robot.lookup("#consent-trouble-answer").query().isVisible()).isFalse();
    select("consent-stance", "条件付き");
    assertThat(shownOf(consent))
        .containsEntry(Consent.STANCE, Value.of("conditional"))
        .containsEntry(Consent.OPINION, Value.of("手数料が心配です"))
        .containsEntry(Consent.ANSWER, Value.of("検討します"))
        .containsEntry(Consent.ANSWERED_ON, Value.of("2026-06-01"))
        .containsEntry(Consent.OPINION_ON, Value.of("2026-06-01"));
  }

  @Test
  void whatIsTypedIntoAConsentIsSavedWhenAnotherDistrictIsChosen() throws Exception {
    openLiaison();
    click("go-consensus");
    click("consensus-part-matrix");
    click("consent-P02-1-D18");
    awaitTitle("consent-title", "小田切");
    typeInto("consent-opinion", "手数料が心配です");
    click("consent-P02-1-D01");
    awaitTitle("consent-title", "第一");
    settle();
    assertThat(shownOf(new RecordKey(Consent.TYPE, "P02.1.D18")))
        .containsEntry(Consent.OPINION, Value.of("手数料が心配です"));
    assertThat(((TextArea) find0("consent-opinion")).getText()).doesNotContain("手数料が心配です");
  }

  @Test
  void aRefusedDecisionKeepsWhatWasTypedAndSaysWhy() throws Exception {
    openLiaison();
    click("go-consensus");
    click("consensus-decide");
    select("consensus-decide-change", "終了");
    write("consensus-decide-year", "2027");
    write("consensus-decide-by", "市".repeat(40_000));
    write("consensus-decide-reason", "急ぐため");
    decide();
    awaitTrouble();
    assertThat(((TextArea) find0("consensus-decide-reason")).getText()).isEqualTo("急ぐため");
    write("consensus-decide-by", "市長");
    decide();
    settle();
    awaitShown("2027年度から 終了");
    assertThat(robot.lookup("#dialog-trouble").queryAll()).as("the dialog has closed").isEmpty();
  }

  @Test
  void aRefusedProposalKeepsItsTitle() throws Exception {
    openLiaison();
    click("go-consensus");
    click("consensus-raise");
    clickButton("提起する");
    awaitShown("何を見直すのかを書いてください");
    write("dialog-text", "見".repeat(40_000));
    clickButton("提起する");
    awaitTrouble();
    write("dialog-text", "街路樹の落葉清掃を減らす");
    clickButton("提起する");
    settle();
    awaitShown("街路樹の落葉清掃を減らす");
    assertThat(robot.lookup("#dialog-trouble").queryAll()).isEmpty();
  }

  @Test
  void aRefusedVersionKeepsItsWording() throws Exception {
    openLiaison();
    click("go-consensus");
    click("consensus-put");
    write("consensus-new-text", "年5人までとする。");
    write("consensus-new-reason", "理".repeat(40_000));
    clickButton("この内容を地区に示す");
    awaitTrouble();
    assertThat(((TextArea) find0("consensus-new-text")).getText()).isEqualTo("年5人までとする。");
    write("consensus-new-reason", "WGのまとめ");
    clickButton("この内容を地区に示す");
    awaitShown("第3版");
  }

  /** The dialog is called as its button is. */
  private void decide() {
    robot.clickOn(
        robot.lookup(".dialog-pane .button").lookup("決定を記録する").<javafx.scene.Node>query());
  }

  private void awaitTrouble() {
    await(
        "a reason in the dialog",
        () -> robot.lookup("#dialog-trouble").queryAll().stream().anyMatch(n -> n.isVisible()));
  }

  private void awaitTitle(String id, String words) {
    await(
        words,
        () ->
            find0(id) instanceof javafx.scene.control.Label label
                && label.getText().contains(words));
    settle();
  }

  private void focus(String id) {
    onScreen(() -> {
      find0(id).requestFocus();
      return true;
    });
    settle();
  }

  /** As a person does: into the field, then the words. */
  private void typeInto(String id, String words) {
    focus(id);
    write(id, words);
  }

  @Test
  void theMatrixIsFilteredByStanceAndByMountains() throws Exception {
    openLiaison();
    click("go-consensus");
    click("consensus-part-matrix");
    select("consensus-mountain", "全域が中山間");
    awaitShown("9/32 地区を表示");
    awaitShown("/9 地区");
    select("consensus-filter", "不同意");
    awaitShown("0/32 地区を表示");
    select("consensus-mountain", "すべての地区");
    TableView<?> table = robot.lookup("#consensus-matrix").query();
    assertThat(table.getItems()).hasSizeBetween(1, 5);
  }

  @Test
  void minutesAreSavedWhenTheyAreLeftAndMembersAreHidden() throws Exception {
    openLiaison();
    go(new RecordKey(Meeting.TYPE, "MT06"));
    awaitShown("第2回 委員等推薦事務WG");
    onScreen(() -> {
      find0("field-minutes").requestFocus();
      ((TextArea) find0("field-minutes")).setText("書き直した議事録");
      find0("field-place").requestFocus();
      return true;
    });
    settle();
    assertThat(shownOf(new RecordKey(Meeting.TYPE, "MT06")))
        .containsEntry(Meeting.MINUTES, Value.of("書き直した議事録"));
    assertThat(shown()).doesNotContain("見本 梅子");
    robot.clickOn("委員");
    settle();
    awaitShown("●●●");
    assertThat(shown()).doesNotContain("見本 梅子");
    click("consensus-reveal-group_member");
    awaitShown("見本 梅子");
  }

  @Test
  void aTaskOnTheHomeScreenLeadsToItsGroup() throws Exception {
    openLiaison();
    awaitShown("期限を過ぎました");
    click("home-task-TK01");
    awaitShown("条件付きの意見への回答案を作る");
    select("field-state", "完了");
    assertThat(shownOf(new RecordKey(GroupTask.TYPE, "TK01")))
        .containsEntry(GroupTask.STATE, Value.of("done"));
    click("go-home");
    assertThat(robot.lookup("#home-task-TK01").queryAll()).isEmpty();
  }

  @Test
  void theSuggestionComesWithItsReasonsAndABranchAnswers() throws Exception {
    openBranch();
    go(new RecordKey(RoleAnswer.TYPE, "T037.D06.2025"));
    awaitShown("継続検討");
    awaitShown("回答が少ない");
    select("field-indispensable", "4 そう思う");
    assertThat(shownOf(new RecordKey(RoleAnswer.TYPE, "T037.D06.2025")))
        .containsEntry(RoleAnswer.INDISPENSABLE, Value.of("4"));
    awaitShown("回答 1/32 地区");
  }

  @Test
  void aDecidedDutyIsMarkedInTheSheetAndLeadsToItsTrace() throws Exception {
    openLiaison();
    onScreen(() -> {
      session().year().set(2027);
      session()
          .around()
          .go(
              Destination.of(
                  Screen.DUTIES,
                  new RecordKey(org.jichidesk.domain.duty.DelegatedDuty.TYPE, "T001")));
      return true;
    });
    settle();
    click("duties-decision");
    awaitShown("2027年度: 「選択」として実施中");
    awaitShown("見-3 広報紙の配布を選択の事務に改める");
    onScreen(() -> {
      session().year().set(2026);
      return true;
    });
    settle();
    awaitShown("2026年度: 「必須」として実施中");
  }

  @Test
  void aLineOfTheTraceLeadsToItsRecord() throws Exception {
    openLiaison();
    onScreen(() -> {
      session()
          .around()
          .go(
              new Destination(
                  Screen.CONSENSUS,
                  Optional.of(new RecordKey(org.jichidesk.domain.duty.DelegatedDuty.TYPE, "T011")),
                  "trace"));
      return true;
    });
    settle();
    awaitShown("担い手の変更");
    robot.clickOn("第2回 地域福祉ワーカー業務WG　— ワーキンググループ");
    settle();
    ListView<?> groups = robot.lookup("#consensus-groups").query();
    assertThat(String.valueOf(groups.getSelectionModel().getSelectedItem())).contains("地域福祉ワーカー");
  }
}
