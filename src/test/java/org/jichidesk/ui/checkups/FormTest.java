package org.jichidesk.ui.checkups;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Attachment;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.work.CheckOut;
import org.jichidesk.work.LoadSample;
import org.jichidesk.work.NewStore;
import org.jichidesk.work.Progress;
import org.junit.jupiter.api.Test;

/** A form filled in by mouse and keys: every answer is on disk when the next question has focus. */
class FormTest extends CheckupsDesk {

  private static final String PASS = "correct-horse-battery";

  private void openForm() throws Exception {
    openForm(Forms.SMALL);
  }

  @Test
  void aNumberIsWrittenWhenEnterGoesOnAndAFigureChoosesAGrade() throws Exception {
    openForm();
    click("answer-members");
    type("１，２００");
    press(KeyCode.ENTER);
    assertThat(answer("members")).contains(Value.of("1200"));
    assertThat(focused().getId()).isEqualTo("answer-active");
    press(KeyCode.DIGIT3);
    assertThat(answer("active")).contains(Value.of("3"));
    press(KeyCode.ENTER);
    assertThat(focused().getId()).as("the question that is skipped").isNotEqualTo("answer-why");
    awaitShown("600");
  }

  @Test
  void aQuestionThatIsNotAskedAppearsWhereItIsAndTheFocusStays() throws Exception {
    openForm();
    click("answer-active");
    assertThat(isThere("question-why")).isFalse();
    press(KeyCode.DIGIT1);
    assertThat(isThere("question-why")).isTrue();
    assertThat(focused().getId()).isEqualTo("answer-active");
    press(KeyCode.DIGIT4);
    assertThat(isThere("question-why")).isFalse();
  }

  @Test
  void whatTheFormForbidsStaysAsTypedWithTheReasonAndIsNotWritten() throws Exception {
    openForm();
    click("answer-members");
    type("6000");
    assertThat(shown()).contains("5000世帯まで");
    press(KeyCode.ENTER);
    assertThat(answer("members")).isEmpty();
    assertThat(shown()).contains("6000");
    click("answer-members");
    press(KeyCode.CONTROL, KeyCode.A);
    type("400");
    press(KeyCode.ENTER);
    assertThat(answer("members")).contains(Value.of("400"));
    assertThat(shown()).doesNotContain("5000世帯まで");
  }

  @Test
  void whatIsTypedIsOnDiskAfterARestWithoutLeavingTheField() throws Exception {
    openForm();
    click("answer-members");
    type("77");
    await("the answer on disk", () -> answer("members").equals(Optional.of(Value.of("77"))));
    assertThat(focused().getId()).isEqualTo("answer-members");
  }

  @Test
  void aStateStandsApartAndTakesTheAnswerAway() throws Exception {
    openForm();
    click("answer-active");
    press(KeyCode.DIGIT2);
    click("state-not_applicable-active");
    assertThat(answer("active")).contains(Value.NOT_APPLICABLE);
    assertThat(isThere("question-why")).isFalse();
    click("undo");
    assertThat(answer("active")).contains(Value.of("2"));
    await("the skipped question", () -> isThere("question-why"));
  }

  @Test
  void aDateIsTypedInEitherCalendar() throws Exception {
    openForm();
    click("checkups-section-1");
    goTo("drill_on");
    type("R8.5.3");
    awaitShown("2026年5月3日");
    press(KeyCode.ENTER);
    assertThat(answer("drill_on")).contains(Value.of("2026-05-03"));
  }

  @Test
  void anInstanceIsAddedFilledTakenAwayAndComesBackByUndo() throws Exception {
    openForm();
    click("checkups-section-1");
    click("checkups-add-activity");
    type("花だん作り");
    press(KeyCode.ENTER);
    String instance =
        inStore(store ->
            store.records().rows(Selection.all(Answer.TYPE)).stream()
                .filter(row -> row.text(Answer.ITEM).endsWith("-activity_name"))
                .filter(row -> row.text(Answer.VALUE).equals("花だん作り"))
                .map(row -> row.text(Answer.INSTANCE))
                .findFirst()
                .orElseThrow());
    click("checkups-remove-activity-" + instance);
    assertThat(isThere("answer-activity_name-" + instance)).isFalse();
    click("undo");
    await("the instance", () -> isThere("answer-activity_name-" + instance));
    assertThat(shown()).contains("花だん作り");
  }

  @Test
  void onlyLegalStepsAreOffered() throws Exception {
    openForm();
    assertThat(isThere("checkups-step-hearing")).isTrue();
    assertThat(isThere("checkups-step-confirmed")).isFalse();
    click("checkups-step-hearing");
    RecordKey checkup = new RecordKey(Checkup.TYPE, DISTRICT + "." + session().year().get());
    Map<Field, Value> stands = inStore(store -> store.records().standing(checkup).shown());
    assertThat(stands)
        .containsEntry(Checkup.STATE, Value.of("hearing"))
        .containsEntry(Checkup.HEARD_ON, Value.of("2026-06-01"));
    await("the next step", () -> isThere("checkups-step-branch_check"));
  }

  @Test
  void whatWasSaidIsKeptWithWhoSaidIt() throws Exception {
    openForm();
    click("checkups-more-active");
    click("checkups-speaker");
    type("田中（サンプル）");
    click("checkups-said");
    type("若い人が減った");
    click("checkups-notes-add");
    awaitShown("「若い人が減った」");
    await(
        "the count beside the question",
        () -> "1".equals(((javafx.scene.control.Button) find("checkups-more-active")).getText()));
  }

  @Test
  void aPhotoOfAQuestionIsKeptWithItsCaption() throws Exception {
    openForm();
    Path photo = folder.resolve("hall.png");
    ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
    chosen.several = List.of(photo);
    click("checkups-more-active");
    onScreen(() -> {
      ((javafx.scene.control.Button) find("photo-add")).fire();
      return true;
    });
    await("the photo", () -> !photos().isEmpty());
    Row kept = photos().getFirst();
    assertThat(kept.text(Attachment.ITEM)).isEqualTo(FORM + "-active");
    String id = "photo-caption-" + kept.record().key();
    find(id);
    onScreen(() -> {
      TextInputControl caption = (TextInputControl) find(id);
      caption.requestFocus();
      caption.setText("公民館（サンプル）");
      return true;
    });
    click("answer-members");
    await("the caption", () -> photos().getFirst().text(Attachment.CAPTION).equals("公民館（サンプル）"));
  }

  private List<Row> photos() {
    return inStore(store -> store.records().rows(Selection.all(Attachment.TYPE)));
  }

  @Test
  void aFieldFileOpensOnItsDistrictsFormInLargeTypeAndKeepsWhatIsTyped() throws Exception {
    Path office = folder.resolve("branch.db");
    new NewStore(DESK, office).sample(new LoadSample(DESK, SAMPLES), "O02", "");
    Path file = folder.resolve("field.jdfield");
    try (Passphrase pass = Passphrase.typed(PASS.toCharArray());
        Store store = DESK.open(office)) {
      Forms.put(store, Forms.SMALL, FORM);
      Forms.begin(store, FORM, DISTRICT, 2025, "hearing");
      new CheckOut(store).write(file, DISTRICT, 2025, pass, PERSON, Progress.NONE);
    }
    open(settings());
    chosen.next = Optional.of(file);
    click("start-open");
    click("passphrase");
    type(PASS);
    press(KeyCode.ENTER);
    await("the store to open", () -> window().session().isPresent());
    settle();
    find("checkups-page");
    assertThat(robot.lookup(".field-mode").queryAll()).isNotEmpty();
    assertThat(isThere("checkups-tiles")).isFalse();
    click("answer-members");
    type("321");
    press(KeyCode.ENTER);
    assertThat(answer("members")).contains(Value.of("321"));
  }

  @Test
  void aFormOfThreeHundredQuestionsIsThereToItsEnd() throws Exception {
    openForm(Forms.large(300));
    await("all questions", () -> isThere("question-q298"));
    onScreen(() -> {
      robot.lookup("#answer-q298").query().requestFocus();
      return true;
    });
    settle();
    assertThat(isThere("question-q299")).isFalse();
    press(KeyCode.DIGIT3);
    await("the question asked after it", () -> isThere("question-q299"));
    assertThat(answer("q298")).contains(Value.of("3"));
  }
}
