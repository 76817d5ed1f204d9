package org.jichidesk.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.ui.DeskTest;
import org.junit.jupiter.api.Test;

/** The guide, by mouse and keys. */
class GuideTest extends DeskTest {

  private String title() {
    return ((Label) find("guide-title")).getText();
  }

  @Test
  void f1OpensThePageOfThePresentScreenAndALinkLeadsOn() throws Exception {
    openBranch();
    click("go-duties");
    press(KeyCode.F1);
    assertThat(title()).isEqualTo("依頼事務・独自活動");
    click("go-submission");
    press(KeyCode.F1);
    assertThat(title()).isEqualTo("提出");
    click("go-settings");
    press(KeyCode.F1);
    assertThat(title()).isEqualTo("設定");
    clickButton("担当者");
    awaitShown("このパソコンで使った名前");
  }

  @Test
  void findsPagesAndCodesByWords() throws Exception {
    openBranch();
    click("go-guide");
    ListView<?> list = (ListView<?>) find("guide-pages");
    int all = list.getItems().size();
    assertThat(all).isEqualTo(Page.KEYS.size() + 2);
    click("guide-find");
    type("ﾊﾞｯｸｱｯﾌﾟ USB");
    assertThat(list.getItems()).hasSizeBetween(1, all - 2);
    assertThat(title()).as("the first page found is shown").isNotEmpty();
    press(KeyCode.CONTROL, KeyCode.A);
    type("s508");
    assertThat(list.getItems()).isNotEmpty();
    onScreen(() -> {
      list.getSelectionModel().selectLast();
      return true;
    });
    assertThat(title()).isEqualTo("番号の一覧");
    assertThat(find("guide-code-S508").isVisible()).isTrue();
    assertThat(robot.lookup("#guide-code-S509").<Node>query().isVisible()).isFalse();
    press(KeyCode.CONTROL, KeyCode.A);
    type("こんな言葉はどこにもない");
    awaitShown("見つかりませんでした");
  }

  @Test
  void everyCodeIsListedWithWhatToDo() throws Exception {
    openBranch();
    onScreen(() -> {
      session()
          .around()
          .go(
              org.jichidesk.ui.session.Destination.of(
                  org.jichidesk.ui.session.Screen.GUIDE, "codes"));
      return true;
    });
    settle();
    for (FindingCode code : FindingCode.values()) {
      assertThat(robot.lookup("#guide-code-" + code.code()).queryAll()).as(code.code()).hasSize(1);
    }
    int all = FindingCode.values().length;
    awaitShown(all + "件のうち " + all + "件");
  }

  @Test
  void theTourLeadsFromScreenToScreenAndGoesOnWhereItWasLeft() throws Exception {
    openBranch();
    tour();
    click("guide-tour-begin");
    awaitShown("今日することを見る");
    click("guide-tour-next");
    assertThat(selected("go-councils")).isTrue();
    awaitShown("地区の記録を直す");
    click("guide-tour-back");
    assertThat(selected("go-home")).isTrue();
    click("guide-tour-next");
    click("guide-tour-next");
    assertThat(selected("go-duties")).isTrue();
    click("guide-tour-end");
    assertThat(robot.lookup("#guide-tour-next").queryAll()).isEmpty();
    tour();
    click("guide-tour-go-on");
    assertThat(((Label) find("guide-tour-title")).getText()).isEqualTo("表に書き込む");
    for (int left = 0;
        left < 20 && !robot.lookup("#guide-tour-next").queryAll().isEmpty();
        left++) {
      click("guide-tour-next");
    }
    assertThat(robot.lookup("#guide-tour-next").queryAll()).as("finished").isEmpty();
    tour();
    assertThat(robot.lookup("#guide-tour-go-on").queryAll()).isEmpty();
  }

  @Test
  void theSecretariatsTourGoesOverTheMerge() throws Exception {
    openLiaison();
    tour();
    press(KeyCode.TAB);
    click("guide-tour-begin");
    click("guide-tour-next");
    assertThat(selected("go-merging")).isTrue();
    awaitShown("届いたファイルを読み取る");
  }

  private void tour() {
    onScreen(() -> {
      session()
          .around()
          .go(
              org.jichidesk.ui.session.Destination.of(
                  org.jichidesk.ui.session.Screen.GUIDE, "tour"));
      return true;
    });
    settle();
  }

  private boolean selected(String id) {
    return ((javafx.scene.control.ToggleButton) find(id)).isSelected();
  }
}
