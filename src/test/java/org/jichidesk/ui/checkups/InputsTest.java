package org.jichidesk.ui.checkups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.HearingNote;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.junit.jupiter.api.Test;

/**
 * Every kind of question by mouse and keys: what is answered is on disk, what is refused is not.
 */
class InputsTest extends CheckupsDesk {

  private static final String KINDS =
      """
      survey
      type | name | label::ja | relevant | constraint | constraint_message::ja | required | parameters | appearance
      begin group | one | 一 |  |  |  |  |  |
      text | head | 代表者 |  |  |  | yes |  |
      decimal | share | 加入率 |  | . <= 100 | 100％までです。 |  |  |
      date | founded | 発足の日 |  | . <= date('2026-06-01') | 未来の日です。 |  |  |
      select_one kinds | kind | 形 |  |  |  |  |  | minimal
      select_multiple topics or_other | themes | 課題 |  |  |  |  |  |
      range | score | 点数 |  |  |  |  | start=0 end=10 step=1 |
      acknowledge | read | 説明 |  |  |  |  |  |
      text | remark | ひとこと | ${kind} = 'b' |  |  |  |  | multiline
      end group |  |  |  |  |  |  |  |
      choices
      list_name | name | label::ja
      kinds | a | 任意団体
      kinds | b | 法人
      topics | child | 子ども
      topics | old | 高齢者
      settings
      form_title | form_id | version | default_language
      入力の形（サンプル） | kinds | 1 | ja
      """;

  private void into(String question, String words) {
    goTo(question);
    press(KeyCode.CONTROL, KeyCode.A);
    type(words);
    press(KeyCode.ENTER);
  }

  private String typed(String question) {
    return onScreen(() -> ((TextInputControl) find("answer-" + question)).getText());
  }

  @Test
  void theThreeStatesOfATextAreKeptApartFromWordsAndFromNothing() throws Exception {
    openForm(KINDS);
    into("head", "田中（サンプル）");
    assertThat(answer("head")).contains(Value.of("田中（サンプル）"));
    click("state-no_answer-head");
    assertThat(answer("head")).contains(Value.NO_ANSWER);
    assertThat(typed("head")).isEmpty();
    click("state-unknown-head");
    assertThat(answer("head")).contains(Value.UNKNOWN);
    click("state-not_applicable-head");
    assertThat(answer("head")).contains(Value.NOT_APPLICABLE);
    click("state-not_applicable-head");
    assertThat(answer("head")).contains(Value.CLEARED);
    into("head", "鈴木（サンプル）");
    assertThat(answer("head")).contains(Value.of("鈴木（サンプル）"));
    click("undo");
    await("erased again", () -> answer("head").equals(java.util.Optional.of(Value.CLEARED)));
    await("the empty field", () -> typed("head").isEmpty());
  }

  @Test
  void aNumberThatIsNoneAndOneTheFormForbidsStayOnTheScreenAlone() throws Exception {
    openForm(KINDS);
    into("share", "約半分");
    assertThat(answer("share")).isEmpty();
    assertThat(typed("share")).isEqualTo("約半分");
    assertThat(shown()).contains("「約半分」は、一つの数として読めません");
    into("share", "100.5");
    assertThat(answer("share")).isEmpty();
    awaitShown("100％までです。");
    into("share", "８２．５");
    assertThat(answer("share")).contains(Value.of("82.5"));
    assertThat(shown()).doesNotContain("100％までです。");
  }

  @Test
  void aDateInTheEraIsKeptAndOneThatNeverWasOrIsToComeIsNot() throws Exception {
    openForm(KINDS);
    into("founded", "昭和50年4月1日");
    assertThat(answer("founded")).contains(Value.of("1975-04-01"));
    into("founded", "R8.2.30");
    assertThat(answer("founded")).contains(Value.of("1975-04-01"));
    assertThat(typed("founded")).isEqualTo("R8.2.30");
    into("founded", "R9.1.1");
    awaitShown("未来の日です。");
    assertThat(answer("founded")).contains(Value.of("1975-04-01"));
  }

  @Test
  void severalChoicesAndWhatIsMeantByOtherAreKeptTogether() throws Exception {
    openForm(KINDS);
    goTo("themes");
    press(KeyCode.DIGIT1);
    press(KeyCode.DIGIT2);
    assertThat(answer("themes")).contains(Value.of("child old"));
    assertThat(isThere("answer-other-themes")).isFalse();
    press(KeyCode.DIGIT1);
    press(KeyCode.DIGIT3);
    assertThat(answer("themes")).contains(Value.of("old other"));
    click("answer-other-themes");
    type("空き家（サンプル）");
    press(KeyCode.ENTER);
    assertThat(kept("themes", Answer.OTHER)).contains(Value.of("空き家（サンプル）"));
    clickButton("高齢者");
    assertThat(answer("themes")).contains(Value.of("other"));
    click("state-not_applicable-themes");
    assertThat(answer("themes")).contains(Value.NOT_APPLICABLE);
    assertThat(((CheckBox) find("answer-themes")).isSelected()).isFalse();
  }

  @Test
  void aRangeIsTypedOrDraggedAndKeepsToItsEnds() throws Exception {
    openForm(KINDS);
    into("score", "7");
    assertThat(answer("score")).contains(Value.of("7"));
    Slider slider = (Slider) robot.lookup("#question-score .slider").query();
    assertThat(slider.getValue()).isEqualTo(7);
    onScreen(() -> {
      slider.requestFocus();
      return true;
    });
    press(KeyCode.RIGHT);
    assertThat(answer("score")).contains(Value.of("8"));
    assertThat(typed("score")).isEqualTo("8");
    into("score", "11");
    assertThat(answer("score")).contains(Value.of("8"));
    assertThat(typed("score")).isEqualTo("11");
  }

  @Test
  void aTickIsGivenAndTakenBackAndHasNoStates() throws Exception {
    openForm(KINDS);
    goTo("read");
    press(KeyCode.SPACE);
    assertThat(answer("read")).contains(Value.of("OK"));
    assertThat(isThere("state-unknown-read")).isFalse();
    press(KeyCode.SPACE);
    assertThat(answer("read")).contains(Value.CLEARED);
  }

  @Test
  void whatWasSkippedKeepsItsAnswerForWhenItIsAskedAgain() throws Exception {
    openForm(KINDS);
    assertThat(isThere("question-remark")).isFalse();
    ComboBox<?> kind = (ComboBox<?>) goTo("kind");
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    assertThat(answer("kind")).contains(Value.of("b"));
    await("the question", () -> isThere("question-remark"));
    assertThat(focused()).isEqualTo(kind);
    goTo("remark");
    type("法人になった（サンプル）");
    goTo("kind");
    assertThat(answer("remark")).contains(Value.of("法人になった（サンプル）"));
    press(KeyCode.UP);
    await("no question", () -> !isThere("question-remark"));
    assertThat(answer("remark")).contains(Value.of("法人になった（サンプル）"));
    press(KeyCode.DOWN);
    await("the question again", () -> isThere("question-remark"));
    assertThat(typed("remark")).isEqualTo("法人になった（サンプル）");
  }

  @Test
  void aMissingAnswerIsCalledMissingOnlyAfterThePersonWentOn() throws Exception {
    openForm(KINDS);
    goTo("head");
    assertThat(isThere("question-head")).isTrue();
    int before = mentions("回答が必要です");
    goTo("share");
    assertThat(mentions("回答が必要です")).isGreaterThan(before);
  }

  private int mentions(String words) {
    return (int) shown().lines().filter(line -> line.contains(words)).count();
  }

  @Test
  void aRemarkIsKeptWithItsSpeakerRoleAndDayAndNotWithoutASpeaker() throws Exception {
    openForm(KINDS);
    click("checkups-more-head");
    click("checkups-said");
    type("役員が足りない（サンプル）");
    click("checkups-notes-add");
    assertThat(rows(HearingNote.TYPE)).isEmpty();
    assertThat(shown()).contains("役員が足りない（サンプル）");
    click("checkups-speaker");
    type("佐藤（サンプル）");
    click("checkups-role");
    type("区長");
    click("checkups-notes-add");
    await("the note", () -> rows(HearingNote.TYPE).size() == 1);
    Row note = rows(HearingNote.TYPE).getFirst();
    assertThat(
            List.of(
                note.text(HearingNote.SPEAKER),
                note.text(HearingNote.ROLE),
                note.text(HearingNote.ITEM),
                note.text(HearingNote.HEARD_ON)))
        .containsExactly("佐藤（サンプル）", "区長", FORM + "-head", "2026-06-01");
    click("checkups-notes-remove-" + note.record().key());
    await("no note", () -> rows(HearingNote.TYPE).isEmpty());
    click("undo");
    await("the note again", () -> rows(HearingNote.TYPE).size() == 1);
  }
}
