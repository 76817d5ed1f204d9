package org.jichidesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.jichidesk.domain.council.DistrictCouncil;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.store.Store;
import org.jichidesk.ui.DeskTest;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Settings;
import org.jichidesk.work.BackUp;
import org.jichidesk.work.KeptBackup;
import org.junit.jupiter.api.Test;

/** The settings, by mouse and keys. */
class SettingsTest extends DeskTest {

  private static final RecordKey COUNCIL = new RecordKey(DistrictCouncil.TYPE, "D06");

  private void go(String part) {
    click("go-settings");
    click("settings-part-" + part);
  }

  private void staff(String number) {
    onScreen(() -> {
      session().edit(List.of(Edit.of(COUNCIL, "staff", number)), results -> {});
      return true;
    });
    settle();
  }

  private Optional<Value> staff() {
    return inStore(store -> store.records().standing(COUNCIL).shown(DistrictCouncil.STAFF));
  }

  @Test
  void tellsWhoseStoreItIsAndLeavesIt() throws Exception {
    openBranch();
    go("store");
    awaitShown("芹田支所");
    assertThat(shown()).contains("branch.db", folder.toString(), "支所・本庁（地区の記録をとる）");
    click("settings-leave");
    awaitShown("新しい台帳を作る");
    assertThat(window().session()).isEmpty();
  }

  @Test
  void anotherPersonSitsDownAndIsRecorded() throws Exception {
    openBranch();
    go("people");
    awaitShown(PERSON);
    click("settings-person-name");
    type("佐藤（試験）");
    press(KeyCode.ENTER);
    assertThat(session().person().get()).isEqualTo("佐藤（試験）");
    staff("5");
    String writer =
        inStore(store -> store.records().history(COUNCIL).getLast().assertion().by().person());
    assertThat(writer).isEqualTo("佐藤（試験）");
    Settings settings = session().around().settings();
    assertThat(settings.list("people")).containsExactly("佐藤（試験）");
    click("settings-person-remove-0");
    assertThat(settings.list("people")).isEmpty();
    awaitShown("まだ名前がありません");
    assertThat(session().person().get()).as("still at the desk").isEqualTo("佐藤（試験）");
  }

  @Test
  void languageThemeAndSizeChangeAtOnceAndThePersonStaysWhereTheyWere() throws Exception {
    openBranch();
    go("look");
    click("settings-language-en");
    awaitShown("Text size");
    assertThat(find("settings-language-en")).isEqualTo(focused());
    click("settings-theme-dark");
    assertThat(stage().getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
    click("settings-text-size-200");
    assertThat(stage().getScene().getRoot().getStyle()).contains("32");
    assertThat(((RadioButton) find("settings-text-size-200")).isSelected()).isTrue();
    assertThat(session().around().settings().get("text.size")).contains("200");
  }

  @Test
  void backsUpNowAndToAChosenPlaceAndListsBoth() throws Exception {
    openBranch();
    go("backups");
    awaitShown("まだバックアップがありません");
    click("settings-backup-now");
    awaitShown("バックアップしました");
    Path chosenFile = folder.resolve("chosen.db");
    chosen.next = Optional.of(chosenFile);
    click("settings-backup-to");
    awaitShown("バックアップしました: " + chosenFile);
    TableView<KeptBackup> table = table();
    assertThat(table.getItems()).hasSize(2).extracting(KeptBackup::file).contains(chosenFile);
    assertThat(table.getItems()).extracting(KeptBackup::kind).containsOnly(KeptBackup.Kind.OWN);
    click("settings-backup-to");
    awaitShown("S514");
  }

  @SuppressWarnings("unchecked")
  private TableView<KeptBackup> table() {
    return (TableView<KeptBackup>) find("settings-backups");
  }

  /** Scrolls down to the list, whose button is below it. */
  private void chooseNewest() {
    onScreen(() -> {
      ((ScrollPane) robot.lookup(".settings-scroll").query()).setVvalue(1);
      table().getSelectionModel().select(0);
      return true;
    });
    settle();
  }

  @Test
  void theSecondPlaceGetsAutomaticOnesAndAMissingOneIsTold() throws Exception {
    openBranch();
    go("backups");
    Path stick = Files.createDirectory(folder.resolve("stick"));
    chosen.next = Optional.of(stick);
    click("settings-second-choose");
    awaitShown(stick.toString());
    staff("4");
    click("settings-part-store");
    click("settings-leave");
    awaitShown("新しい台帳を作る");
    try (Stream<Path> copies = Files.list(BackUp.folderIn(stick, folder.resolve("branch.db")))) {
      assertThat(copies).hasSize(1);
    }
    window().openStore(folder.resolve("branch.db"));
    await("the store to open again", () -> window().session().isPresent());
    settle();
    try (Stream<Path> all = Files.walk(stick)) {
      for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    go("backups");
    awaitShown("いま、この場所が見つかりません");
    staff("6");
    click("settings-part-store");
    click("settings-leave");
    awaitShown("S516");
    clickButton("閉じる");
    awaitShown("新しい台帳を作る");
  }

  @Test
  void restoresTheChosenBackupAndKeepsTheReplacedStore() throws Exception {
    openBranch();
    Optional<Value> before = staff();
    go("backups");
    click("settings-backup-now");
    awaitShown("バックアップしました");
    staff("88");
    chooseNewest();
    click("settings-restore");
    awaitShown("台帳をこのバックアップに戻しますか");
    clickButton("戻す");
    await(
        "the store to be open again",
        () -> window().session().isPresent() && shown().contains("戻す前の台帳は"));
    clickButton("閉じる");
    assertThat(staff()).isEqualTo(before);
    go("backups");
    await(
        "the replaced store in the list",
        () -> table().getItems().stream().anyMatch(b -> b.kind() == KeptBackup.Kind.REPLACED));
    Path kept =
        table().getItems().stream()
            .filter(b -> b.kind() == KeptBackup.Kind.REPLACED)
            .findFirst()
            .orElseThrow()
            .file();
    try (Store replaced = DESK.open(kept)) {
      assertThat(replaced.records().standing(COUNCIL).shown(DistrictCouncil.STAFF))
          .contains(Value.of("88"));
    }
  }

  @Test
  void aDamagedBackupIsToldBeforeAnythingIsAsked() throws Exception {
    openBranch();
    go("backups");
    click("settings-backup-now");
    awaitShown("バックアップしました");
    Path file = table().getItems().getFirst().file();
    byte[] bytes = Files.readAllBytes(file);
    java.util.Arrays.fill(bytes, 4096 * 5, 4096 * 9, (byte) 0);
    Files.write(file, bytes);
    chooseNewest();
    click("settings-restore");
    awaitShown("S510");
    assertThat(window().session()).as("nothing was closed").isPresent();
  }

  @Test
  void checksTheStoreInWords() throws Exception {
    openBranch();
    go("doctor");
    click("settings-check");
    awaitShown("異常はありませんでした");
    assertThat(robot.lookup("#settings-rebuild").<javafx.scene.Node>queryAll())
        .noneMatch(javafx.scene.Node::isVisible);
  }

  @Test
  void tellsLicencesAndTheComputerWithoutNames() throws Exception {
    openBranch();
    go("about");
    awaitShown("BIZ UDPGothic");
    String system = ((TextArea) find("settings-system")).getText();
    assertThat(system).contains("Java: 25", "JavaFX: 25", "Store: branch").doesNotContain(PERSON);
    assertThat(system).doesNotContain(System.getProperty("user.name") + "/");
    onScreen(() -> {
      ((javafx.scene.control.ListView<?>) find("settings-shipped")).getSelectionModel().select(1);
      return true;
    });
    assertThat(((TextArea) find("settings-licence")).getText())
        .contains("SIL OPEN FONT LICENSE", "BIZ UDGothic Project Authors");
  }
}
