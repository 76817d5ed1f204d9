package org.jichidesk.ui.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.planner.Change;
import org.jichidesk.domain.planner.WhatIfPlan;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.ui.DeskTest;
import org.jichidesk.work.SetFields;
import org.jichidesk.work.planning.Plans;
import org.jichidesk.work.planning.Scope;
import org.jichidesk.work.planning.SmallCity;
import org.junit.jupiter.api.Test;

/** The planner, by mouse and keys, on the small city whose sums are known. */
class PlannerTest extends DeskTest {

  private void openCity(String... plans) throws Exception {
    Path file = folder.resolve("city.db");
    try (SmallCity city = new SmallCity(folder)) {
      for (String plan : plans) {
        new Plans(city.store(), "").begin(plan, SmallCity.YEAR, "");
      }
      String key = SetFields.newKey(city.store(), Proposal.TYPE).key();
      new SetFields(city.store(), Proposal.TYPE, key)
          .write(Map.of("number", "第1号", "title", "配布を減らす"), "試験", "");
    }
    open(file);
    click("go-planner");
  }

  private List<Change> changes(String plan) {
    return inStore(store -> {
      Plans plans = new Plans(store, "");
      return plans.changes(plans.find(plan));
    });
  }

  private void choose(String id, int index) {
    ComboBox<?> box = (ComboBox<?>) find(id);
    onScreen(() -> {
      box.getSelectionModel().select(index);
      return true;
    });
    settle();
  }

  @Test
  void aPointOpensItsDutyAndSoDoesTheListByTheKeyboard() throws Exception {
    openCity();
    awaitShown("負担感 3.00（3/4）　必要度 2.00（2/3）".replace("2/3", "2/4"));
    robot.clickOn(find("planner-point-A"));
    settle();
    awaitShown("広報紙の配布");
    assertThat(session().around()).isNotNull();
    assertThat(((javafx.scene.control.ToggleButton) find("go-duties")).isSelected()).isTrue();
    click("go-planner");
    ListView<?> list = (ListView<?>) find("planner-list");
    onScreen(() -> {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
      return true;
    });
    press(KeyCode.ENTER);
    assertThat(((javafx.scene.control.ToggleButton) find("go-duties")).isSelected()).isTrue();
  }

  @Test
  void theScopeFollowsTheDistrictOfTheTopBar() throws Exception {
    openCity();
    awaitShown("4/4");
    district("D3");
    awaitShown("必要度 －（0/1）");
    assertThat(scope()).isEqualTo(Scope.district("D3"));
    onScreen(() -> {
      robot.lookup("#planner-scope").<ComboBox<Scope>>query().setValue(Scope.MOUNTAIN);
      return true;
    });
    settle();
    assertThat(scope()).as("what is picked here stands").isEqualTo(Scope.MOUNTAIN);
    district("");
    assertThat(scope()).isEqualTo(Scope.CITY);
  }

  private void district(String key) {
    onScreen(() -> {
      session().district().set(key);
      return true;
    });
    settle();
  }

  private Scope scope() {
    return onScreen(() -> robot.lookup("#planner-scope").<ComboBox<Scope>>query().getValue());
  }

  @Test
  void labelsOfTheQuadrantsDoNotCoverEachOther() throws Exception {
    openBranch();
    click("go-planner");
    Pane chart = (Pane) find("planner-chart");
    List<Node> labels =
        onScreen(() ->
            chart.getChildren().stream()
                .filter(n -> n instanceof Text && n.getStyleClass().contains("quadrant-label"))
                .toList());
    long points =
        onScreen(() -> chart.getChildren().stream().filter(Circle.class::isInstance).count());
    assertThat(points).isGreaterThan(20).isEqualTo(labels.size());
    for (int a = 0; a < labels.size(); a++) {
      for (int b = a + 1; b < labels.size(); b++) {
        var one = labels.get(a).getBoundsInParent();
        var other = labels.get(b).getBoundsInParent();
        double wide =
            Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double high =
            Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        assertThat(Math.min(wide, high)).as(labels.get(a) + " / " + labels.get(b)).isLessThan(3);
      }
    }
  }

  @Test
  void aPlanIsBegunChangedAndItsSumsFollowAtOnce() throws Exception {
    openCity();
    click("planner-what-if");
    awaitShown("試算はまだありません");
    click("planner-new");
    awaitShown("先に、試算の名前を入れてください");
    click("planner-name");
    type("案一");
    press(KeyCode.ENTER);
    awaitShown("試算「案一」を作りました");
    choose("planner-change-A", 1);
    awaitShown("100 時間（2/4地区）");
    awaitShown("※ 2地区は時間が未記入");
    assertThat(changes("案一")).containsExactly(new Change("A", "drop", 100, "all"));

    TextField share = (TextField) find("planner-share-A");
    robot.clickOn(share);
    press(KeyCode.CONTROL, KeyCode.A);
    type("25");
    press(KeyCode.ENTER);
    awaitShown("25 時間（2/4地区）");
    robot.clickOn(find("planner-share-A"));
    press(KeyCode.CONTROL, KeyCode.A);
    type("200");
    press(KeyCode.ENTER);
    awaitShown("200");
    assertThat(changes("案一")).containsExactly(new Change("A", "drop", 25, "all"));

    choose("planner-change-A", 0);
    assertThat(changes("案一")).isEmpty();
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(changes("案一")).hasSize(1);
  }

  @Test
  void twoPlansStandSideBySide() throws Exception {
    openCity("案一", "案二");
    click("planner-what-if");
    choose("planner-change-B", 1);
    click("planner-compare");
    awaitShown("比べる試算をもう一つ選んでください");
    choose("planner-other-plan", 1);
    awaitShown("案二");
    assertThat(find("planner-one")).isNotNull();
    assertThat(find("planner-other")).isNotNull();
    awaitShown("廃止 100%");
  }

  @Test
  void aPlanIsAttachedAndPrinted() throws Exception {
    openCity("案一");
    click("planner-what-if");
    choose("planner-proposals", 0);
    click("planner-attach");
    awaitShown("見直し案「配布を減らす」に付けました");
    assertThat(inStore(PlannerTest::attached)).isEqualTo("案一");
    chosen.next = Optional.of(folder);
    click("planner-print");
    awaitShown("に書き出しました");
    assertThat(folder.resolve("試算_2025年度.pdf")).exists();
  }

  private static String attached(Store store) {
    String key = store.records().rows(Selection.all(Proposal.TYPE)).getFirst().text(Proposal.PLAN);
    return store.records().rows(Selection.all(WhatIfPlan.TYPE)).stream()
        .filter(row -> row.record().key().equals(key))
        .findFirst()
        .orElseThrow()
        .text(WhatIfPlan.NAME);
  }
}
