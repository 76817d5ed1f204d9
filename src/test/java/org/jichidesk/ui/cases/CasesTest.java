package org.jichidesk.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jichidesk.domain.cases.CaseEntry;
import org.jichidesk.domain.cases.CaseFields;
import org.jichidesk.domain.cases.Circulation;
import org.jichidesk.domain.cases.DistrictSupport;
import org.jichidesk.domain.cases.EntryFields;
import org.jichidesk.domain.cases.LaborConsultation;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.ui.DeskTest;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.work.cases.CaseList.Case;
import org.junit.jupiter.api.Test;

/** Cases by mouse and keys, in the office of one district. */
class CasesTest extends DeskTest {

  private static final RecordKey LEAFLET = new RecordKey(Circulation.TYPE, "KF001");
  private static final RecordKey OLD = new RecordKey(LaborConsultation.TYPE, "KB002");

  private void openCases() throws Exception {
    openBranch();
    click("go-cases");
    find("cases-publicity_activity");
  }

  private Map<Field, Value> stands(RecordKey record) {
    return inStore(store -> store.records().standing(record).shown());
  }

  private List<Row> rows(RecordType type) {
    return inStore(store -> store.records().rows(Selection.all(type)));
  }

  private List<Case> lines() {
    TableView<Case> table = robot.lookup("#cases-table").queryTableView();
    return List.copyOf(table.getItems());
  }

  private void tab(String words) {
    awaitShown(words);
    robot.clickOn(
        robot
            .lookup(n ->
                n instanceof Label l
                    && words.equals(l.getText())
                    && l.getStyleClass().contains("tab-label"))
            .<Node>query());
    settle();
  }

  private void look(RecordKey record) {
    onScreen(() -> {
      session().around().go(Destination.of(Screen.CASES, record));
      return true;
    });
    settle();
  }

  @Test
  void everyKindIsListedWithWhatIsOpenAndWhatIsDue() throws Exception {
    openCases();
    ListView<?> kinds = robot.lookup("#cases-kinds").query();
    assertThat(kinds.getItems()).hasSize(14 + 3);
    awaitShown("I-7　配布・回覧・周知");
    assertThat(shown()).contains("コース I", "進行中 1件", "要確認 1件");
    click("cases-circulation");
    assertThat(lines().stream().map(one -> one.row().record().key()))
        .containsExactly("KF001", "KF002", "KF003");
    awaitShown("期限超過");
    click("cases-only-open");
    assertThat(lines().stream().map(one -> one.row().record())).containsExactly(LEAFLET);
  }

  @Test
  void onlyLegalStepsAreOfferedAndAStepCanBeTakenBack() throws Exception {
    openCases();
    click("cases-circulation");
    awaitShown("いまの状態：依頼");
    assertThat(robot.lookup("#cases-step-requested").queryAll()).isEmpty();
    click("cases-step-delivered");
    awaitShown("いまの状態：配布済み");
    assertThat(stands(LEAFLET))
        .containsEntry(Circulation.STATE, Value.of("delivered"))
        .containsEntry(CaseFields.CLOSED_ON, Value.of("2026-06-01"));
    awaitShown("「依頼」に戻す");
    press(KeyCode.CONTROL, KeyCode.Z);
    awaitShown("いまの状態：依頼");
    assertThat(stands(LEAFLET)).containsEntry(CaseFields.CLOSED_ON, Value.CLEARED);
  }

  @Test
  void aNewCaseBeginsWithWhatIsKnownAndIsTypedStraightAway() throws Exception {
    openCases();
    click("cases-district_support");
    click("cases-add");
    type("敬老会の準備");
    press(KeyCode.ENTER);
    awaitShown("敬老会の準備");
    Row made =
        rows(DistrictSupport.TYPE).stream()
            .filter(row -> row.text(CaseFields.TITLE).equals("敬老会の準備"))
            .findFirst()
            .orElseThrow();
    assertThat(made.text(CaseFields.DISTRICT)).isEqualTo("D06");
    assertThat(made.text(CaseFields.REVIEW_ITEM)).isEqualTo("I-6");
    assertThat(made.text(CaseFields.OPENED_ON)).isEqualTo("2026-06-01");
    click("cases-remove");
    assertThat(lines()).noneMatch(one -> one.row().record().equals(made.record()));
    press(KeyCode.CONTROL, KeyCode.Z);
    await(
        "the case to be back",
        () -> lines().stream().anyMatch(one -> one.row().record().equals(made.record())));
  }

  @Test
  void theLogIsWrittenAndTellsWhatIsMissing() throws Exception {
    openCases();
    click("cases-circulation");
    tab("経過（1）");
    click("cases-log-text");
    type("２区に届けた");
    click("cases-log-hours");
    type("二");
    click("cases-log-add");
    awaitShown("「延べ時間」");
    assertThat(rows(CaseEntry.TYPE)).noneMatch(row -> row.text(EntryFields.TEXT).contains("２区"));
    click("cases-log-hours");
    press(KeyCode.CONTROL, KeyCode.A);
    type("１．５");
    click("cases-log-add");
    awaitShown("２区に届けた");
    Row entry =
        rows(CaseEntry.TYPE).stream()
            .filter(row -> row.text(EntryFields.TEXT).equals("２区に届けた"))
            .findFirst()
            .orElseThrow();
    assertThat(entry.text(EntryFields.CASE_KEY)).isEqualTo("KF001");
    assertThat(entry.text(EntryFields.DISTRICT)).isEqualTo("D06");
    assertThat(entry.text(EntryFields.HOURS)).isEqualTo("1.5");
    assertThat(entry.text(EntryFields.WRITTEN_BY)).isEqualTo(PERSON);
    assertThat(shown()).contains("1.5時間");
  }

  @Test
  void whatIsAboutAPersonIsHiddenUntilAskedForAndAgainAfterwards() throws Exception {
    openCases();
    click("cases-labor_consultation");
    awaitShown("●●●");
    find("cases-masked");
    assertThat(find("cases-history").isDisabled()).isTrue();
    assertThat(shown()).doesNotContain("年次有給休暇", "𠮷田", "社会保険労務士");
    click("cases-reveal");
    awaitShown("年次有給休暇");
    tab("経過（2）");
    awaitShown("電話で受け付けた");
    click("cases-circulation");
    click("cases-labor_consultation");
    awaitShown("●●●");
    assertThat(shown()).doesNotContain("年次有給休暇", "電話で受け付けた");
  }

  @Test
  void disposingAsksSaysWhatItDoesAndErases() throws Exception {
    openCases();
    look(OLD);
    click("cases-reveal");
    awaitShown("髙﨑 一郎");
    click("cases-dispose");
    assertThat(shown()).contains("追記式", "「元に戻す」では戻せません");
    clickButton("廃棄する");
    awaitShown("いまの状態：廃棄済み");
    assertThat(stands(OLD))
        .containsEntry(LaborConsultation.CONSULTER, Value.CLEARED)
        .containsEntry(CaseFields.TITLE, Value.CLEARED)
        .containsEntry(LaborConsultation.STATE, Value.of("disposed"));
    assertThat(shown()).doesNotContain("髙﨑 一郎", "資格喪失", "聞き取りの内容");
    click("cases-history");
    awaitShown("廃棄済み");
    assertThat(shown()).doesNotContain("髙﨑 一郎", "資格喪失");
  }

  @Test
  void whatIsNotYetDueCannotBeDisposedOf() throws Exception {
    openCases();
    look(new RecordKey(LaborConsultation.TYPE, "KB001"));
    click("cases-reveal");
    awaitShown("いまの状態：聞き取り済み");
    assertThat(robot.lookup("#cases-dispose").queryAll()).isEmpty();
    assertThat(stands(OLD)).containsKey(LaborConsultation.CONSULTER);
  }

  @Test
  void anEntryFoundBySearchLeadsToItsCase() throws Exception {
    openCases();
    Row entry =
        rows(CaseEntry.TYPE).stream()
            .filter(row -> row.text(EntryFields.CASE_KEY).equals("KI001"))
            .findFirst()
            .orElseThrow();
    look(entry.record());
    awaitShown("いまの状態：納入済み");
    assertThat(Optional.of(robot.lookup("#cases-table").queryTableView().getSelectionModel()))
        .hasValueSatisfying(model ->
            assertThat(((Case) model.getSelectedItem()).row().record().key()).isEqualTo("KI001"));
  }
}
