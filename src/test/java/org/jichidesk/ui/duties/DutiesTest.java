package org.jichidesk.ui.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import org.jichidesk.domain.activity.ResidentActivity;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.ui.DeskTest;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.junit.jupiter.api.Test;

/** The table of the year, by mouse and keys. */
class DutiesTest extends DeskTest {

  private static final RecordKey FIRST = new RecordKey(DutyReport.TYPE, "D06.T001.2025");
  private static final RecordKey SECOND = new RecordKey(DutyReport.TYPE, "D06.T002.2025");

  private void openGrid() throws Exception {
    openBranch();
    click("go-duties");
    await("rows", () -> !grid().getItems().isEmpty());
  }

  private TableView<?> grid() {
    return robot.lookup("#grid").query();
  }

  /** Puts the person at a record's field. */
  private void at(RecordKey record, Field field) {
    onScreen(() -> {
      session().around().go(Destination.of(Screen.DUTIES, record));
      return true;
    });
    settle();
    onScreen(() -> {
      TableView<?> grid = grid();
      int row = grid.getFocusModel().getFocusedCell().getRow();
      focus(grid, row, field);
      return true;
    });
    settle();
    await("the editor", () -> "grid-editor".equals(focused() == null ? "" : focused().getId()));
  }

  private static <S> void focus(TableView<S> grid, int row, Field field) {
    var column =
        grid.getVisibleLeafColumns().stream()
            .filter(c -> c.getId().equals("column-" + field.name()))
            .findFirst()
            .orElseThrow();
    grid.scrollToColumn(column);
    grid.getSelectionModel().clearAndSelect(row, column);
    grid.getFocusModel().focus(row, column);
    grid.requestFocus();
  }

  private Optional<Value> stands(RecordKey record, Field field) {
    return inStore(store -> store.records().standing(record).shown(field));
  }

  @Test
  void whatIsTypedIsOnDiskWhenEnterGoesDown() throws Exception {
    openGrid();
    at(FIRST, DutyReport.PEOPLE);
    type("１３０人");
    press(KeyCode.ENTER);
    assertThat(stands(FIRST, DutyReport.PEOPLE)).contains(Value.of("130"));
    assertThat(((TextField) focused()).getText()).as("Enter went down").isEqualTo("157");
    type("160");
    press(KeyCode.TAB);
    assertThat(stands(SECOND, DutyReport.PEOPLE)).contains(Value.of("160"));
    assertThat(shown()).contains("保存済み");
  }

  @Test
  void escapeRevertsAndTheWindowsUndoTakesBackWhatWasWritten() throws Exception {
    openGrid();
    Optional<Value> before = stands(FIRST, DutyReport.PEOPLE);
    at(FIRST, DutyReport.PEOPLE);
    type("99");
    press(KeyCode.ESCAPE);
    press(KeyCode.DOWN);
    assertThat(stands(FIRST, DutyReport.PEOPLE)).isEqualTo(before);
    press(KeyCode.UP);
    type("131");
    press(KeyCode.DOWN);
    assertThat(stands(FIRST, DutyReport.PEOPLE)).contains(Value.of("131"));
    click("undo");
    assertThat(stands(FIRST, DutyReport.PEOPLE)).isEqualTo(before);
  }

  @Test
  void whatCannotBeReadStaysAsTypedAndSaysWhy() throws Exception {
    openGrid();
    Optional<Value> before = stands(FIRST, DutyReport.PEOPLE);
    at(FIRST, DutyReport.PEOPLE);
    type("たくさん");
    press(KeyCode.ENTER);
    assertThat(stands(FIRST, DutyReport.PEOPLE)).isEqualTo(before);
    press(KeyCode.UP);
    assertThat(((TextField) focused()).getText()).isEqualTo("たくさん");
    assertThat(shown()).contains("C101");
  }

  @Test
  void aClickElsewhereKeepsWhatWasTyped() throws Exception {
    openGrid();
    at(FIRST, DutyReport.PEOPLE);
    type("133");
    click("search");
    assertThat(stands(FIRST, DutyReport.PEOPLE)).contains(Value.of("133"));
  }

  @Test
  void aStrayEventOfAnInputMethodErasesNothing() throws Exception {
    openGrid();
    at(FIRST, DutyReport.NOTE);
    type("覚え書き");
    press(KeyCode.ENTER);
    press(KeyCode.UP);
    onScreen(() -> {
      TextField field = (TextField) focused();
      field.selectAll();
      field.fireEvent(
          new InputMethodEvent(
              InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
              javafx.collections.FXCollections.observableArrayList(),
              "",
              0));
      return true;
    });
    press(KeyCode.DOWN);
    assertThat(stands(FIRST, DutyReport.NOTE)).contains(Value.of("覚え書き"));
  }

  @Test
  void aBlockIsPastedAfterItWasCheckedAndTakenBackAtOnce() throws Exception {
    openGrid();
    Optional<Value> people = stands(FIRST, DutyReport.PEOPLE);
    Optional<Value> hours = stands(SECOND, DutyReport.HOURS);
    onScreen(() -> {
      // Beside the two columns stands last year's, which cannot be written.
      ClipboardContent content = new ClipboardContent();
      content.putString("125\t132\t４００\r\n158\t154\t六百ぐらい\r\n");
      Clipboard.getSystemClipboard().setContent(content);
      return true;
    });
    at(FIRST, DutyReport.PEOPLE);
    press(KeyCode.CONTROL, KeyCode.V);
    awaitShown("貼り付ける前の確認");
    assertThat(shown()).contains("C101", "3セルは書き込めます");
    assertThat(stands(FIRST, DutyReport.PEOPLE)).as("nothing yet").isEqualTo(people);
    clickButton("読めた3セルだけ書き込む");
    assertThat(stands(FIRST, DutyReport.PEOPLE)).contains(Value.of("125"));
    assertThat(stands(FIRST, DutyReport.HOURS)).contains(Value.of("400"));
    assertThat(stands(SECOND, DutyReport.PEOPLE)).contains(Value.of("158"));
    assertThat(stands(SECOND, DutyReport.HOURS)).isEqualTo(hours);
    click("undo");
    assertThat(stands(FIRST, DutyReport.PEOPLE)).isEqualTo(people);
  }

  @Test
  void copiesTheSelectionAsASpreadsheetReadsIt() throws Exception {
    openGrid();
    at(FIRST, DutyReport.PEOPLE);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.C);
    String copied = onScreen(() -> Clipboard.getSystemClipboard().getString());
    assertThat(copied).isEqualTo("122\r\n157\r\n");
  }

  @Test
  void oneValueFillsTheWholeSelection() throws Exception {
    openGrid();
    at(FIRST, DutyReport.NOTE);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    type("合同で実施");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(stands(FIRST, DutyReport.NOTE)).contains(Value.of("合同で実施"));
    assertThat(stands(SECOND, DutyReport.NOTE)).contains(Value.of("合同で実施"));
  }

  @Test
  void theFirstSelectedRowFillsThoseBelow() throws Exception {
    openGrid();
    at(FIRST, DutyReport.NOTE);
    type("三班で分担");
    press(KeyCode.ENTER);
    press(KeyCode.UP);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.D);
    assertThat(stands(SECOND, DutyReport.NOTE)).contains(Value.of("三班で分担"));
  }

  @Test
  void filtersAsOneTypesAndKeepsFiltersByName() throws Exception {
    openGrid();
    int all = grid().getItems().size();
    click("duties-filter");
    type("広報紙");
    assertThat(grid().getItems()).hasSize(1);
    awaitShown("1行を表示（全" + all + "行）");
    assertThat(shown()).contains("1/32地区");
    click("duties-saved");
    clickMenu("今の条件に名前を付けて保存する");
    awaitShown("名前");
    click("dialog-text");
    type("広報だけ");
    clickButton("保存する");
    assertThat(GridFilter.saved(session().around().settings(), Sheet.REPORTS))
        .containsExactly("広報だけ");
    click("duties-filter");
    press(KeyCode.CONTROL, KeyCode.A);
    type("");
    assertThat(grid().getItems()).hasSize(all);
    click("duties-saved");
    clickMenu("広報だけ");
    assertThat(grid().getItems()).hasSize(1);
  }

  private void clickMenu(String words) {
    robot.clickOn(
        robot
            .lookup(n -> n instanceof javafx.scene.control.Label l && words.equals(l.getText()))
            .<javafx.scene.Node>query());
    settle();
  }

  @Test
  void asksForAReasonWhenAYearIsVeryUnlikeTheLast() throws Exception {
    openGrid();
    at(SECOND, DutyReport.HOURS);
    type("5000");
    press(KeyCode.ENTER);
    awaitShown("前年と大きく違います");
    assertThat(stands(SECOND, DutyReport.HOURS)).as("on disk already").contains(Value.of("5000"));
    click("dialog-text");
    type("台風で回数が増えた");
    clickButton("理由を書く");
    assertThat(stands(SECOND, DutyReport.CHANGE_REASON)).contains(Value.of("台風で回数が増えた"));
  }

  @Test
  void addsAnActivityAndDeletesItAgain() throws Exception {
    openGrid();
    click("duties-sheet-resident_activity");
    int before = activities();
    click("duties-add");
    await("the new row", () -> activities() == before + 1);
    settle();
    java.util.List<String> keys = inStore(store -> store.records().keys(ResidentActivity.TYPE));
    assertThat(keys).anyMatch(key -> key.startsWith("N-"));
    click("duties-remove");
    assertThat(activities()).isEqualTo(before);
    click("undo");
    assertThat(activities()).isEqualTo(before + 1);
  }

  private int activities() {
    return inStore(store -> store.records().keys(ResidentActivity.TYPE).size());
  }

  @Test
  void writesOneFieldOfAllSelectedRows() throws Exception {
    openGrid();
    at(FIRST, DutyReport.PEOPLE);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    click("duties-change");
    onScreen(() -> {
      ComboBox<String> field = robot.lookup("#change-field").query();
      field.getSelectionModel().select(DutyReport.NOTE.label().ja());
      ComboBox<String> value = robot.lookup("#change-value").query();
      value.getEditor().setText("見直し");
      return Map.of();
    });
    clickButton("書き込む");
    assertThat(stands(FIRST, DutyReport.NOTE)).contains(Value.of("見直し"));
    assertThat(stands(SECOND, DutyReport.NOTE)).contains(Value.of("見直し"));
  }

  @Test
  void aDutyShowsTheKindItHasInTheYearShownBesideTheDeclaredOne() throws Exception {
    openLiaison();
    year(2025);
    click("go-duties");
    click("duties-sheet-delegated_duty");
    await("rows", () -> grid().isVisible() && !grid().getItems().isEmpty());
    assertThat(kindInYear("T001")).as("no decision is in force yet").isEmpty();
    year(2027);
    assertThat(kindInYear("T001")).hasValue("選択 ※");
    assertThat(kindInYear("T040")).hasValue("終了 ※");
    assertThat(kindInYear("T002")).hasValue("必須");
    year(2026);
    assertThat(kindInYear("T001")).hasValue("必須");
    assertThat(kindInYear("T040")).hasValue("終了 ※");
  }

  private void year(int year) {
    onScreen(() -> {
      session().year().set(year);
      return true;
    });
    settle();
  }

  /** What stands in the column of the year's kind; nothing if the column is not there. */
  private java.util.Optional<String> kindInYear(String duty) {
    Column column =
        Sheet.DUTIES.columns("ja").stream().filter(Column::isOfDecisions).findFirst().orElseThrow();
    return onScreen(() -> {
      boolean there =
          grid().getVisibleLeafColumns().stream()
              .anyMatch(c -> c.getId().equals("column-" + column.id()));
      return grid().getItems().stream()
          .map(Line.class::cast)
          .filter(line -> line.row().record().key().equals(duty))
          .findFirst()
          .filter(line -> there)
          .map(line -> column.text(line.row(), org.jichidesk.ui.records.Names.none("ja")));
    });
  }
}
