package org.jichidesk.ui.councils;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.council.DistrictCouncil;
import org.jichidesk.domain.council.Division;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.ui.DeskTest;
import org.junit.jupiter.api.Test;

/** The districts and all that is kept of each, by mouse and keys. */
class CouncilsTest extends DeskTest {

  private static final RecordKey COUNCIL = new RecordKey(DistrictCouncil.TYPE, "D06");

  private void openCouncils() throws Exception {
    openBranch();
    click("go-councils");
    awaitShown("芹田");
  }

  private Optional<Value> stands(RecordKey record, Field field) {
    return inStore(store -> store.records().standing(record).shown(field));
  }

  /** Goes to a tab as a person does who has keys: the tab's own label. */
  private void tab(String words) {
    robot.clickOn(
        robot
            .lookup(n ->
                n instanceof javafx.scene.control.Label l
                    && words.equals(l.getText())
                    && l.getStyleClass().contains("tab-label"))
            .<javafx.scene.Node>query());
    settle();
  }

  private void replaceAll(String words) {
    press(KeyCode.CONTROL, KeyCode.A);
    type(words);
  }

  @Test
  void ownDistrictsComeFirstAndTheListIsFilteredByReading() throws Exception {
    openCouncils();
    ListView<?> list = robot.lookup("#councils-districts").query();
    assertThat(list.getItems()).hasSize(32);
    assertThat(list.getItems().getFirst().toString()).contains("芹田");
    click("councils-filter");
    type("ﾏﾂｼﾛ");
    assertThat(list.getItems()).hasSize(1);
    assertThat(list.getItems().getFirst().toString()).contains("松代");
  }

  @Test
  void aFieldIsWrittenWhenItIsLeft() throws Exception {
    openCouncils();
    tab(DistrictCouncil.TYPE.label().ja());
    click("field-" + DistrictCouncil.STAFF.name());
    replaceAll("１２");
    press(KeyCode.TAB);
    assertThat(stands(COUNCIL, DistrictCouncil.STAFF)).contains(Value.of("12"));
  }

  @Test
  void whatIsRefusedStaysAsTypedWithTheReasonBelowAndIsWrittenOnceMended() throws Exception {
    openCouncils();
    tab(DistrictCouncil.TYPE.label().ja());
    Optional<Value> before = stands(COUNCIL, DistrictCouncil.STAFF);
    click("field-" + DistrictCouncil.STAFF.name());
    replaceAll("数名");
    press(KeyCode.ENTER);
    assertThat(stands(COUNCIL, DistrictCouncil.STAFF)).isEqualTo(before);
    assertThat(shown()).contains("数名", "C101");
    replaceAll("3");
    press(KeyCode.ENTER);
    assertThat(stands(COUNCIL, DistrictCouncil.STAFF)).contains(Value.of("3"));
    assertThat(shown()).doesNotContain("C101");
  }

  @Test
  void aChoiceIsWrittenAtOnce() throws Exception {
    openCouncils();
    onScreen(() -> {
      ComboBox<String> mountain = robot.lookup("#field-mountain").query();
      mountain.setValue("一部");
      return true;
    });
    settle();
    assertThat(stands(new RecordKey(District.TYPE, "D06"), District.MOUNTAIN))
        .contains(Value.of("partial"));
  }

  @Test
  void namesOfPersonsAreHiddenUntilAskedFor() throws Exception {
    openCouncils();
    List<Row> officers = inStore(store -> store.records().rows(Selection.all(Officer.TYPE)));
    String name = officers.getFirst().text(Officer.NAME);
    tab(Officer.TYPE.label().ja());
    awaitShown("●●●");
    assertThat(shown()).doesNotContain(name);
    click("councils-reveal-officer");
    awaitShown(name);
  }

  @Test
  void aDivisionIsAddedNamedAndDeletedAndComesBackByUndo() throws Exception {
    openCouncils();
    tab(Division.TYPE.label().ja());
    int before = divisions();
    click("councils-add-division");
    await("the new division", () -> divisions() == before + 1);
    click("field-name");
    replaceAll("ふれあい部会");
    press(KeyCode.ENTER);
    TableView<Row> table = robot.lookup("#councils-table-division").query();
    await(
        "its name in the table",
        () -> table.getItems().stream().anyMatch(r -> r.text(Division.NAME).equals("ふれあい部会")));
    click("councils-remove-division");
    assertThat(divisions()).isEqualTo(before);
    click("undo");
    assertThat(divisions()).isEqualTo(before + 1);
  }

  private int divisions() {
    return inStore(store -> store.records().keys(Division.TYPE).size());
  }

  @Test
  void theHistoryOfAFieldTellsWhoWroteWhat() throws Exception {
    openCouncils();
    tab(DistrictCouncil.TYPE.label().ja());
    click("field-" + DistrictCouncil.STAFF.name());
    replaceAll("9");
    press(KeyCode.ENTER);
    click("history-" + DistrictCouncil.STAFF.name());
    awaitShown("「事務局職員数」の履歴");
    assertThat(shown()).contains(PERSON, "この台帳で入力", "今の値", "書き換えられた");
  }
}
