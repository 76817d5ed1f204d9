package org.jichidesk.ui.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.roadmap.RoadmapItem;
import org.jichidesk.domain.roadmap.RoadmapPhase;
import org.jichidesk.domain.roadmap.RoadmapRevision;
import org.jichidesk.ui.DeskTest;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.work.Roadmap;
import org.jichidesk.work.RoadmapRevisions;
import org.junit.jupiter.api.Test;

/** The roadmap by mouse and keys: read, filtered, compared, revised. */
class RoadmapScreenTest extends DeskTest {

  private void openRoadmap() throws Exception {
    openLiaison();
    click("go-roadmap");
    awaitShown("2024コース");
  }

  private void choose(String id, int index) {
    onScreen(() -> {
      ComboBox<?> box = (ComboBox<?>) find0(id);
      box.getSelectionModel().select(index);
      return true;
    });
    settle();
  }

  private Node find0(String id) {
    return robot.lookup("#" + id).query();
  }

  private List<String> drawn() {
    return onScreen(() ->
        robot.lookup(".roadmap-name").queryAll().stream()
            .map(Node::getId)
            .map(id -> id.substring("roadmap-item-".length()))
            .toList());
  }

  private Roadmap roadmap(String revision) {
    return inStore(
        store -> Roadmap.of(store, new RoadmapRevisions(store).named(revision).record().key()));
  }

  @Test
  void barsSpanTheirYears() throws Exception {
    openRoadmap();
    assertThat(drawn()).hasSize(16).startsWith("I-1", "I-2").endsWith("III-4");
    GridPane grid = (GridPane) find0("roadmap-chart");
    Label bar =
        onScreen(() ->
            robot.lookup(".roadmap-bar").queryAll().stream()
                .map(Label.class::cast)
                .filter(label -> label.getText().startsWith("住民自治活動PR事業"))
                .findFirst()
                .orElseThrow());
    assertThat(GridPane.getColumnSpan(bar)).isEqualTo(2);
    assertThat(GridPane.getColumnIndex(bar)).isEqualTo(6);
    assertThat(grid.getChildren()).hasSizeGreaterThan(100);
    assertThat(shown()).contains("今年度\n令和8年度\n2026", "離陸期", "◎ 主に担当");
  }

  @Test
  void whatIsMineThisYearLeavesTheSilentOnesOutAloud() throws Exception {
    openRoadmap();
    choose("roadmap-actor", 2);
    assertThat(drawn()).containsExactly("II-1", "II-2", "II-3", "II-4");
    assertThat(shown()).contains("担当の記号が書かれていない項目が12件");
    click("roadmap-mine");
    assertThat(drawn()).containsExactly("II-1", "II-2", "II-3", "II-4");
    assertThat(find0("roadmap-unsaid").isVisible()).isFalse();
    choose("roadmap-actor", 0);
    choose("roadmap-course", 1);
    assertThat(shown()).contains("この条件に当てはまる項目はありません");
  }

  @Test
  void anItemTellsWhatIsSaidOfItAndLeadsToItsDuties() throws Exception {
    openRoadmap();
    scrollTo("roadmap-item-I-7");
    click("roadmap-item-I-7");
    awaitShown("この項目の動き");
    assertThat(shown()).contains("新方針による事務の移行準備", "依頼事務 5", "広報紙の配布");
    assertThat(robot.lookup("#field-name").queryAll()).isEmpty();
    String duty =
        inStore(store ->
            store.records().names(DelegatedDuty.TYPE).entrySet().stream()
                .filter(entry -> entry.getValue().endsWith("広報紙の配布"))
                .findFirst()
                .orElseThrow()
                .getKey());
    scrollTo("roadmap-below-" + duty);
    click("roadmap-below-" + duty);
    assertThat(robot.lookup("#roadmap-chart").queryAll()).isEmpty();
  }

  @Test
  void twoRevisionsStandSideBySide() throws Exception {
    openRoadmap();
    choose("roadmap-revision", 0);
    choose("roadmap-compare", 1);
    awaitShown("追加 1");
    assertThat(shown())
        .contains("変更 2", "新方針による業務・雇用の開始", "見守り・買い物支援", "内容（2025年度）")
        .doesNotContain("労務管理相談窓口の開設");
    click("roadmap-compare-same");
    assertThat(shown()).contains("労務管理相談窓口の開設");
  }

  @Test
  void aDraftIsMadeEditedAndPutInForce() throws Exception {
    openRoadmap();
    click("roadmap-revise");
    click("roadmap-revise-reason");
    type("空き家が増えた");
    clickDialog("改訂案を作る");
    awaitShown("改訂案です");
    assertThat(roadmap("3").revision().text(RoadmapRevision.REASON)).isEqualTo("空き家が増えた");
    click("roadmap-item-I-3");
    click("field-current");
    type("相談先がない");
    press(KeyCode.ENTER);
    type("専門家が要る");
    press(KeyCode.TAB);
    assertThat(roadmap("3").item("I-3").row().text(RoadmapItem.CURRENT))
        .isEqualTo("相談先がない\n専門家が要る");
    assertThat(roadmap("1").item("I-3").row().text(RoadmapItem.CURRENT)).isEmpty();
    click("roadmap-enforce");
    clickDialog("施行する");
    awaitShown("決定された版です");
    assertThat(roadmap("1").revision().text(RoadmapRevision.STATE)).isEqualTo("superseded");
    assertThat(roadmap("3").revision().text(RoadmapRevision.DECIDED_ON)).isEqualTo("2026-06-01");
    assertThat(robot.lookup("#roadmap-enforce").query().isVisible()).isFalse();
  }

  @Test
  void anItemAndItsPhaseAreAddedAndTakenOutAgain() throws Exception {
    openRoadmap();
    choose("roadmap-revision", 0);
    click("roadmap-add");
    click("roadmap-add-name");
    type("空き家対策");
    clickDialog("項目を加える");
    awaitShown("I-10　空き家対策");
    Roadmap.Item added = roadmap("2").item("I-10");
    onScreen(() -> {
      session().around().go(Destination.of(Screen.ROADMAP, added.row().record()));
      return true;
    });
    settle();
    scrollTo("roadmap-add-roadmap_phase");
    click("roadmap-add-roadmap_phase");
    await("a phase", () -> roadmap("2").item("I-10").phases().size() == 1);
    assertThat(roadmap("2").item("I-10").phases().getFirst().from()).isEqualTo(2023);
    scrollTo("roadmap-remove");
    click("roadmap-remove");
    assertThat(roadmap("2").items()).noneMatch(item -> item.number().equals("I-10"));
    click("undo");
    assertThat(roadmap("2").item("I-10").phases())
        .extracting(phase -> phase.row().text(RoadmapPhase.TEXT))
        .hasSize(1);
  }

  @Test
  void aRevisionGoesOutAsAFileAndComesBack() throws Exception {
    openRoadmap();
    Path book = folder.resolve("roadmap.xlsx");
    chosen.next = Optional.of(book);
    click("roadmap-export");
    awaitShown("Excelで直して");
    assertThat(Files.size(book)).isPositive();
    press(KeyCode.ESCAPE);
    click("roadmap-import");
    awaitShown("roadmap.xlsx: 新しい行 0、変わった行 0、食い違い 0");
  }

  private void scrollTo(String id) {
    onScreen(() -> {
      Node node = find0(id);
      ScrollPane pane = scrollOf(node);
      double height = pane.getContent().getBoundsInLocal().getHeight();
      double y =
          pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
      double view = pane.getViewportBounds().getHeight();
      pane.setVvalue(Math.clamp((y - view / 2) / (height - view), 0, 1));
      return true;
    });
    settle();
  }

  private static ScrollPane scrollOf(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        return pane;
      }
    }
    throw new IllegalStateException("not in a scroll pane");
  }

  /** The button of the dialog in front, not its namesake behind. */
  private void clickDialog(String words) {
    robot.clickOn(
        robot
            .lookup(node ->
                node instanceof Button button
                    && words.equals(button.getText())
                    && button.getScene().getRoot() instanceof DialogPane)
            .<Node>query());
    settle();
  }
}
