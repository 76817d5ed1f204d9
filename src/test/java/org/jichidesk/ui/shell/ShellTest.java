package org.jichidesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.jichidesk.domain.council.DistrictCouncil;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.ui.DeskTest;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Settings;
import org.junit.jupiter.api.Test;

/** The window around the screens. */
class ShellTest extends DeskTest {

  @Test
  void offersFourWaysToBeginAndMakesAStore() throws Exception {
    Settings settings = settings();
    open(settings);
    assertThat(shown()).contains("新しい台帳を作る", "サンプルの市で試す", "台帳を開く", "バックアップから戻す");
    chosen.next = Optional.of(folder.resolve("mine.db"));
    click("start-new");
    click("new-office");
    type("みどり支所");
    clickButton("保存先を選ぶ");
    await("the store to open", () -> window().session().isPresent());
    settle();
    assertThat(Files.exists(folder.resolve("mine.db"))).isTrue();
    awaitShown("みどり支所");
    assertThat(settings.get("store.last")).contains(folder.resolve("mine.db").toString());
  }

  @Test
  void aKeyGoesToEveryScreenAndTheLanguageChangesInPlace() throws Exception {
    openBranch();
    press(KeyCode.ALT, KeyCode.DIGIT2);
    assertThat(robot.lookup("#go-councils").<javafx.scene.control.ToggleButton>query().isSelected())
        .isTrue();
    onScreen(() -> {
      session().around().settings().put("language", "en");
      session().around().desktop().redress().run();
      return true;
    });
    settle();
    assertThat(shown()).contains("Districts", "Duties", "saved at once").doesNotContain("地区・協議会");
    assertThat(robot.lookup("#go-councils").<javafx.scene.control.ToggleButton>query().isSelected())
        .isTrue();
  }

  @Test
  void undoWritesTheFormerValueAndRedoTheLaterOne() throws Exception {
    openBranch();
    RecordKey council = new RecordKey(DistrictCouncil.TYPE, "D06");
    Optional<Value> before = staff(council);
    onScreen(() -> {
      session().edit(java.util.List.of(Edit.of(council, "staff", "７")), results -> {});
      return true;
    });
    settle();
    assertThat(staff(council)).contains(Value.of("7"));
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(staff(council)).isEqualTo(before);
    press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(staff(council)).contains(Value.of("7"));
    int writes = inStore(store -> store.records().history(council).size());
    assertThat(writes).as("nothing is deleted by undoing").isGreaterThanOrEqualTo(4);
  }

  private Optional<Value> staff(RecordKey council) {
    return inStore(store -> store.records().standing(council).shown(DistrictCouncil.STAFF));
  }

  @Test
  void aDamagedStoreIsToldWithItsCodeAndTheFirstChoicesStay() throws Exception {
    Path bad = folder.resolve("bad.db");
    Files.writeString(bad, "not a store");
    chosen.next = Optional.of(bad);
    open(settings());
    click("start-open");
    awaitShown("S502");
    assertThat(shown()).contains("新しい台帳を作る");
  }

  @Test
  void aStoreThatIsOpenElsewhereIsNotOpenedTwice() throws Exception {
    Path store = folder.resolve("taken.db");
    try (org.jichidesk.store.Store other = DESK.create(store, "O02", "branch")) {
      chosen.next = Optional.of(store);
      open(settings());
      click("start-open");
      awaitShown("S504");
      assertThat(other.records().hasAny()).isFalse();
      assertThat(window().session()).isEmpty();
    }
  }

  @Test
  void asksOnceADayWhoIsAtTheDesk() throws Exception {
    Settings settings = settings();
    settings.put("person.day", "2026-05-31");
    Path store = folder.resolve("branch.db");
    new org.jichidesk.work.NewStore(DESK, store)
        .sample(new org.jichidesk.work.LoadSample(DESK, SAMPLES), "O02", "");
    settings.put("store.last", store.toString());
    open(settings);
    awaitShown("今日の担当者");
    clickButton("始める");
    assertThat(session().person().get()).isEqualTo(PERSON);
    assertThat(settings.get("person.day")).contains("2026-06-01");
  }

  @Test
  void findsARecordByItsWords() throws Exception {
    openBranch();
    press(KeyCode.CONTROL, KeyCode.K);
    type("ｾﾘﾀ");
    await(
        "results",
        () ->
            javafx.stage.Window.getWindows().stream()
                .anyMatch(w ->
                    w instanceof javafx.scene.control.ContextMenu menu
                        && menu.getItems().stream().anyMatch(i -> i.getText().contains("芹田"))));
  }
}
