package org.jichidesk.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.store.sealed.Passphrase;
import org.jichidesk.ui.DeskTest;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.work.AddPhoto;
import org.jichidesk.work.CheckOut;
import org.jichidesk.work.Progress;
import org.jichidesk.work.SetFields;
import org.junit.jupiter.api.Test;

/** A field session at the window, from taking out to taking in. */
class FieldTest extends DeskTest {

  private static final String PASS = "correct-horse-battery";
  private static final String KEY = "D06.T010.2025";

  private void typeInto(String id, String words) {
    click(id);
    onScreen(() -> {
      ((TextInputControl) find(id)).setText(words);
      return true;
    });
    settle();
  }

  private Path takenOut() {
    Path file = folder.resolve("芹田.jdfield");
    try (Passphrase pass = Passphrase.typed(PASS.toCharArray());
        Store store = DESK.open(folder.resolve("branch.db"))) {
      new CheckOut(store).write(file, "芹田", 2025, pass, PERSON, Progress.NONE);
    }
    return file;
  }

  private void write(Path file, String note) {
    try (Passphrase pass = Passphrase.typed(PASS.toCharArray());
        Store store = DESK.open(file, pass)) {
      new SetFields(store, DutyReport.TYPE, KEY).write(Map.of("note", note), PERSON, "");
    }
  }

  private Path branch() {
    Path store = folder.resolve("branch.db");
    new org.jichidesk.work.NewStore(DESK, store)
        .sample(new org.jichidesk.work.LoadSample(DESK, SAMPLES), "O02", "");
    return store;
  }

  @Test
  void aDistrictIsTakenOutWithAPassphraseTypedTwice() throws Exception {
    openBranch();
    go("field");
    assertThat(shown()).contains("まだ持ち出したことはありません。");
    chosen.next = Optional.of(folder);
    click("field-checkout");
    choose("checkout-district", "D06");
    typeInto("new-passphrase", "みじかい");
    clickButton("置き場所を選ぶ");
    assertThat(shown()).contains("10文字以上にしてください。");
    typeInto("new-passphrase", PASS);
    typeInto("new-passphrase-again", PASS + "x");
    clickButton("置き場所を選ぶ");
    assertThat(shown()).contains("2つの合言葉が違います。");
    assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".jdfield"));
    typeInto("new-passphrase-again", PASS);
    clickButton("置き場所を選ぶ");
    await("it to be taken out", () -> shown().contains("芹田を持ち出しました"));
    clickButton("閉じる");
    Path file = folder.resolve("芹田-" + session().year().get() + ".jdfield");
    assertThat(file).exists();
    assertThat(shown()).contains(String.valueOf(file.getFileName()));
    try (Passphrase pass = Passphrase.typed(PASS.toCharArray());
        Store store = DESK.open(file, pass)) {
      assertThat(store.field().orElseThrow().district()).isEqualTo("D06");
      assertThat(store.field().orElseThrow().from().person()).isEqualTo(PERSON);
    }
  }

  private void go(String part) {
    onScreen(() -> {
      session().around().go(Destination.of(Screen.SETTINGS, part));
      return true;
    });
    settle();
  }

  @SuppressWarnings("unchecked")
  private void choose(String id, String key) {
    find(id);
    onScreen(() -> {
      ((ComboBox<String>) find(id)).setValue(key);
      return true;
    });
    settle();
  }

  @Test
  void aFieldFileOpensAfterAWrongPassphraseWasToldAndSaysWhatItIs() throws Exception {
    branch();
    Path file = takenOut();
    open(settings());
    chosen.next = Optional.of(file);
    click("start-open");
    typeInto("passphrase", "wrong-passphrase");
    clickButton("開く");
    await("the trouble", () -> shown().contains("合言葉が違います"));
    assertThat(window().session()).isEmpty();
    click("passphrase-eye");
    assertThat(((TextInputControl) find("passphrase-shown")).getText())
        .isEqualTo("wrong-passphrase");
    typeInto("passphrase-shown", PASS);
    press(KeyCode.ENTER);
    await("the store to open", () -> window().session().isPresent());
    settle();
    assertThat(shown()).contains("現地調査: 芹田").doesNotContain("wrong-passphrase");
    assertThat(session().district().get()).isEqualTo("D06");
    assertThat(session().year().get()).isEqualTo(2025);
    assertThat(robot.lookup("#go-submission").queryAll()).isEmpty();
    assertThat(robot.lookup("#go-merging").queryAll()).isEmpty();
    assertThat(robot.lookup("#go-home").queryAll()).isEmpty();
    find("go-checkups");
    onScreen(() -> {
      session()
          .edit(
              java.util.List.of(
                  new Edit(new RecordKey(DutyReport.TYPE, KEY), Map.of("note", "現地で聞いた"), "")),
              done -> {});
      return true;
    });
    await("it to be saved", () -> session().savedAt().get() > 0);
    Path copy = Files.copy(file, folder.resolve("pulled.jdfield"));
    try (Passphrase pass = Passphrase.typed(PASS.toCharArray());
        Store store = DESK.open(copy, pass)) {
      assertThat(
              store
                  .records()
                  .standing(new RecordKey(DutyReport.TYPE, KEY))
                  .shown(DutyReport.TYPE.field("note").orElseThrow()))
          .as("on disk as soon as it was typed")
          .contains(Value.of("現地で聞いた"));
    }
  }

  @Test
  void photosAreAddedShownAndTakenAway() throws Exception {
    openBranch();
    PhotoStrip strip =
        onScreen(() -> {
          PhotoStrip made = new PhotoStrip(session(), () -> new AddPhoto.Of("D06", 2025, ""));
          session().around().desktop().aside().accept(Optional.of(made.node()));
          made.reload();
          return made;
        });
    awaitShown("写真はまだありません。");
    Path photo = folder.resolve("集会所.png");
    javax.imageio.ImageIO.write(
        new java.awt.image.BufferedImage(300, 200, java.awt.image.BufferedImage.TYPE_INT_RGB),
        "png",
        photo.toFile());
    chosen.several = java.util.List.of(photo, Files.writeString(folder.resolve("x.jpg"), "x"));
    click("photo-add");
    awaitShown("「x.jpg」は、写真として読めません。");
    clickButton("閉じる");
    onScreen(() -> {
      strip.reload();
      return true;
    });
    awaitShown("集会所.png");
    clickButton("集会所.png");
    clickButton("この写真を外す");
    awaitShown("写真はまだありません。");
  }

  @Test
  void turningBackFromThePassphraseLeavesTheFirstChoices() throws Exception {
    branch();
    chosen.next = Optional.of(takenOut());
    open(settings());
    click("start-open");
    find("passphrase");
    press(KeyCode.ESCAPE);
    assertThat(window().session()).isEmpty();
    find("start-open");
  }

  @Test
  void whatWasWrittenInTheFieldIsShownBeforeItIsTakenIn() throws Exception {
    Path store = branch();
    Path file = takenOut();
    write(file, "現地で書いた");
    open(store);
    go("field");
    chosen.next = Optional.of(file);
    click("field-checkin");
    typeInto("passphrase", "wrong-passphrase");
    clickButton("中を見る");
    await("the trouble", () -> shown().contains("合言葉が違います"));
    typeInto("passphrase", PASS);
    clickButton("中を見る");
    await("what it would bring", () -> shown().contains("芹田の持ち帰りを取り込みますか"));
    assertThat(shown()).contains("変わった値: 1件");
    assertThat(note()).as("nothing is taken in before").isNotEqualTo("現地で書いた");
    clickButton("取り込む");
    await("it to be taken in", () -> shown().contains("芹田の持ち帰りを取り込みました"));
    clickButton("閉じる");
    assertThat(note()).isEqualTo("現地で書いた");
    click("field-checkin");
    typeInto("passphrase", PASS);
    clickButton("中を見る");
    await("nothing new", () -> shown().contains("新しいものはありません"));
    clickButton("閉じる");
  }

  private String note() {
    return inStore(store ->
        store
            .records()
            .standing(new RecordKey(DutyReport.TYPE, KEY))
            .shown(DutyReport.TYPE.field("note").orElseThrow())
            .map(Value::text)
            .orElse(""));
  }
}
