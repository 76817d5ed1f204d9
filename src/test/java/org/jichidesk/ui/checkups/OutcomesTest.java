package org.jichidesk.ui.checkups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.jichidesk.checkup.Round;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.checkup.CheckupFinding;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.junit.jupiter.api.Test;

/** From the start of a year to a plan with somebody who bears it, by mouse and keys. */
class OutcomesTest extends CheckupsDesk {

  private static final String RULES =
      """
      survey
      type | name | label::ja
      begin group | one | 組織
      integer | members | 加入世帯数
      end group |  |
      findings
      name | when | kind | text::ja | area | item
      few | ${members} < 100 | issue | 加入世帯が ${members} しかありません。 | 組織 | members
      settings
      form_title | form_id | version | default_language
      地区ドック（サンプル） | rules | 1 | ja
      """;

  private void openRoom() throws Exception {
    openLiaison();
    inStore(store -> Forms.put(store, RULES, FORM));
    onScreen(() -> {
      session().around().go(Destination.of(Screen.CHECKUPS));
      return true;
    });
    find("checkups-start");
    settle();
  }

  private void begin(String members) {
    int year = session().year().get();
    inStore(store -> {
      Forms.begin(store, FORM, DISTRICT, year, "hearing");
      Forms.write(
          store,
          new Round(DISTRICT, year).answer(FORM, "members", "0"),
          Map.of(Answer.VALUE, members));
      return true;
    });
    scope(DISTRICT);
    settle();
  }

  @Test
  void aYearBeginsInTheDistrictsThatAreTickedAlone() throws Exception {
    openRoom();
    click("checkups-start");
    awaitShown("使う調査票");
    ComboBox<?> form = (ComboBox<?>) find("checkups-start-form");
    onScreen(() -> {
      for (int i = 0; i < form.getItems().size(); i++) {
        if (((Row) form.getItems().get(i)).record().key().equals(FORM)) {
          form.getSelectionModel().select(i);
        }
      }
      return true;
    });
    CheckBox all = (CheckBox) find("checkups-start-all");
    assertThat(all.isSelected()).isTrue();
    click("checkups-start-all");
    clickButton("始める");
    assertThat(rows(Checkup.TYPE)).as("nobody ticked").isEmpty();
    click("checkups-start-D01");
    click("checkups-start-D02");
    clickButton("始める");
    await("two districts", () -> rows(Checkup.TYPE).size() == 2);
    assertThat(rows(Checkup.TYPE))
        .allMatch(row -> row.text(Checkup.FORM).equals(FORM))
        .extracting(row -> row.record().key())
        .containsExactlyInAnyOrder("D01." + year(), "D02." + year());
    awaitShown("前年値配布 2");
    click("undo");
    await("no district", () -> rows(Checkup.TYPE).isEmpty());
  }

  private int year() {
    return session().year().get();
  }

  @Test
  void aFindingOfARuleLeadsToAPlanWithItsBearerAndItsDeadline() throws Exception {
    openRoom();
    begin("80");
    tab("results");
    click("checkups-rules");
    awaitShown("当てはまる判定 1件");
    clickButton("閉じる");
    awaitShown("加入世帯が 80 しかありません。");
    click("checkups-plan-for-R-D06-" + year() + "-few");
    await("the plan", () -> rows(ImprovementPlan.TYPE).size() == 1);
    ComboBox<?> bearer = (ComboBox<?>) find("field-bearer");
    onScreen(() -> {
      bearer.requestFocus();
      bearer.getSelectionModel().select(at(bearer, "区・自治会"));
      return true;
    });
    settle();
    onScreen(() -> {
      find0("field-deadline").requestFocus();
      return true;
    });
    settle();
    type("R9.3.31");
    press(KeyCode.ENTER);
    await(
        "the deadline",
        () -> rows(ImprovementPlan.TYPE).getFirst().value(ImprovementPlan.DEADLINE).isPresent());
    Row plan = rows(ImprovementPlan.TYPE).getFirst();
    assertThat(plan.text(ImprovementPlan.DEADLINE)).isEqualTo("2027-03-31");
    assertThat(plan.text(ImprovementPlan.BEARER)).isEqualTo("ward");
    assertThat(plan.text(ImprovementPlan.TITLE)).isEqualTo("加入世帯が 80 しかありません。");
    awaitShown("区・自治会");
    awaitShown("まで");
    assertThat(rows(CheckupFinding.TYPE).getFirst().text(CheckupFinding.STATE))
        .isEqualTo("planned");
    assertThat(isThere("checkups-plan-for-R-D06-" + year() + "-few")).isFalse();
  }

  private javafx.scene.Node find0(String id) {
    return robot.lookup("#" + id).query();
  }

  private static int at(ComboBox<?> box, String item) {
    for (int i = 0; i < box.getItems().size(); i++) {
      if (String.valueOf(box.getItems().get(i)).contains(item)) {
        return i;
      }
    }
    throw new AssertionError(item + " is not among " + box.getItems());
  }

  @Test
  void aFindingNoLongerTrueIsSettledAndAnotherIsMadeByHand() throws Exception {
    openRoom();
    begin("80");
    tab("results");
    click("checkups-rules");
    clickButton("閉じる");
    inStore(store -> {
      Forms.write(
          store,
          new Round(DISTRICT, year()).answer(FORM, "members", "0"),
          Map.of(Answer.VALUE, "150"));
      return true;
    });
    click("checkups-rules");
    awaitShown("当てはまらなくなった 1件");
    clickButton("閉じる");
    assertThat(rows(CheckupFinding.TYPE).getFirst().text(CheckupFinding.STATE))
        .isEqualTo("settled");
    click("checkups-finding-add");
    await("a finding by hand", () -> rows(CheckupFinding.TYPE).size() == 2);
    assertThat(rows(CheckupFinding.TYPE))
        .anyMatch(row ->
            row.text(CheckupFinding.ORIGIN).equals("hand")
                && row.text(CheckupFinding.DISTRICT).equals(DISTRICT));
    click("undo");
    await("it is taken back", () -> rows(CheckupFinding.TYPE).size() == 1);
  }

  @Test
  void responsesAreTakenInFromAFileOnceAndWhatIsWrongIsNamed() throws Exception {
    openRoom();
    begin("80");
    inStore(store -> {
      Forms.begin(store, FORM, "D01", year(), "self_check");
      return true;
    });
    Path file = folder.resolve("odk.csv");
    Files.writeString(file, "district_name,members,KEY\n第一,１２０,uuid:1\n芹田,多数,uuid:2\n");
    chosen.several = List.of(file);
    tab("city");
    click("checkups-exchange-import");
    awaitShown("回答 ");
    assertThat(shown()).contains("多数", "B3");
    clickButton("閉じる");
    assertThat(members("D01")).isEqualTo("120");
    assertThat(members(DISTRICT)).as("what was there already").isEqualTo("80");
    click("checkups-exchange-import");
    awaitShown("前に取り込んであります");
    clickButton("閉じる");
  }

  private String members(String district) {
    var record = new Round(district, year()).answer(FORM, "members", "0");
    return inStore(
        store -> store.records().standing(record).shown(Answer.VALUE).map(Value::text).orElse(""));
  }
}
