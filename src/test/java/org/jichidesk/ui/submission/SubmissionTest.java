package org.jichidesk.ui.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.ui.DeskTest;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.work.Demo;
import org.jichidesk.work.NewStore;
import org.jichidesk.work.ReturnProgress;
import org.junit.jupiter.api.Test;

/** The return: check, approve, export, with mouse and keys. */
class SubmissionTest extends DeskTest {

  private static final int YEAR = 2025;
  private static final RecordKey RETURN = new RecordKey(Submission.TYPE, "O02.R-01." + YEAR + ".1");

  @Test
  void goesFromDraftToAWorkbookWithItsNumber() throws Exception {
    openBranch();
    step("draft");
    click("go-submission");
    awaitShown("確かめたい点が 5 件");
    click("submission-check");
    awaitShown("先に、残っている点を確かめた印を付けてください");
    assertThat(state()).isEqualTo("draft");
    click("submission-seen");
    click("submission-check");
    assertThat(state()).isEqualTo("checked");
    awaitShown("決裁が下りたら");
    write("submission-approver", "");
    click("submission-approve");
    awaitShown("決裁した人の名前を書いてください");
    write("submission-approver", "所長 田中");
    click("submission-approve");
    assertThat(state()).isEqualTo("approved");
    ReturnProgress.Step approved = progress().last("approved").orElseThrow();
    assertThat(approved.by().person()).isEqualTo(PERSON);
    assertThat(approved.by().reason()).contains("所長 田中");
    chosen.next = Optional.of(folder);
    String rows = text("submission-rows");
    click("submission-export");
    awaitShown("照合番号");
    ExportEntry entry = progress().exports().getFirst();
    assertThat(text("submission-export-id")).isEqualTo(entry.exportId());
    assertThat(Long.toString(entry.rows())).isEqualTo(rows);
    assertThat(entry.personal()).isEmpty();
    assertThat(state()).isEqualTo("submitted");
    assertThat(Files.exists(folder.resolve("芹田支所_2025年度_提出_第1号.xlsx"))).isTrue();
    click("submission-part-history");
    awaitShown("第1号");
    assertThat(shown()).contains(entry.exportId(), "芹田支所_2025年度_提出_第1号.xlsx");
  }

  @Test
  void anotherSubjectIsAnotherReturnOfItsOwn() throws Exception {
    openBranch();
    click("go-submission");
    click("subject-review");
    awaitShown("作成中");
    assertThat(session().subject().get()).isEqualTo(Subject.REVIEW);
    click("submission-part-check");
    if (!robot.lookup("#submission-seen").queryAll().isEmpty()) {
      click("submission-seen");
    }
    click("submission-check");
    ReturnProgress review = inStore(store -> ReturnProgress.of(store, YEAR, Subject.REVIEW));
    assertThat(review.record().key()).isEqualTo("O02.R-03." + YEAR + ".1");
    assertThat(review.state()).isEqualTo("checked");
    assertThat(state()).as("the return about duties is as it was").isEqualTo("approved");
    click("submission-part-export");
    assertThat(shown()).doesNotContain("依頼事務実績");
    click("subject-duties");
    click("submission-part-export");
    awaitShown("依頼事務実績");
  }

  @Test
  void aStepCanBeUndone() throws Exception {
    openBranch();
    step("draft");
    click("go-submission");
    click("submission-seen");
    click("submission-check");
    assertThat(state()).isEqualTo("checked");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(state()).isEqualTo("draft");
    awaitShown("作成中");
  }

  @Test
  void anApprovedReturnGoesBackToDraft() throws Exception {
    openBranch();
    click("go-submission");
    click("submission-part-approve");
    click("submission-reopen");
    assertThat(state()).isEqualTo("draft");
  }

  @Test
  void aLineOfTheCheckLeadsToItsRecord() throws Exception {
    openBranch();
    click("go-submission");
    click("submission-part-check");
    click("submission-pending-0");
    assertThat(robot.lookup("#go-duties").<ToggleButton>query().isSelected()).isTrue();
  }

  @Test
  void theListIsCheckedAnewAfterAChange() throws Exception {
    openBranch();
    click("go-submission");
    click("submission-part-check");
    awaitShown("確かめたい点が 5 件");
    edit(new Edit(new RecordKey(DutyReport.TYPE, "D06.T038." + YEAR), Map.of("done", "実施しない"), ""));
    awaitShown("確かめたい点が 4 件");
    assertThat(robot.lookup("#submission-pending-0").queryAll()).isEmpty();
  }

  @Test
  void personalDataTravelOnlyWhenTickedAndWithAPurpose() throws Exception {
    openBranch();
    click("go-submission");
    assertThat(text("submission-holds")).isEqualTo("個人情報は入りません。");
    chosen.next = Optional.of(folder);
    click("submission-personal-officer");
    assertThat(text("submission-holds")).contains("役員");
    click("submission-export");
    awaitShown("利用目的を書いてください");
    assertThat(progress().exports()).isEmpty();
    write("submission-purpose", "役員名簿の確認");
    click("submission-export");
    awaitShown("照合番号");
    ExportEntry entry = progress().exports().getFirst();
    assertThat(entry.personal()).isEqualTo("officer");
    assertThat(entry.purpose()).isEqualTo("役員名簿の確認");
    assertThat(text("submission-holds")).isEqualTo("個人情報は入りません。");
  }

  @Test
  void aPulledStickIsToldAndTheStateStays() throws Exception {
    openBranch();
    click("go-submission");
    chosen.next = Optional.of(folder.resolve("usb").resolve("return.xlsx"));
    click("submission-export");
    awaitShown("S509");
    clickButton("閉じる");
    assertThat(state()).isEqualTo("approved");
    assertThat(progress().exports()).isEmpty();
    assertThat(robot.lookup("#submission-sent").queryAll()).isEmpty();
  }

  @Test
  void whoTurnsBackAtTheFileDialogHasSentNothing() throws Exception {
    openBranch();
    click("go-submission");
    chosen.next = Optional.empty();
    click("submission-export");
    assertThat(state()).isEqualTo("approved");
  }

  @Test
  void aReturnSentBackSaysWhyAndIsSentAgain() throws Exception {
    openBranch();
    click("go-submission");
    chosen.next = Optional.of(folder);
    click("submission-export");
    edit(new Edit(RETURN, Map.of("state", "returned"), "必-02の人数を確かめてください"));
    awaitShown("必-02の人数を確かめてください");
    click("submission-part-check");
    click("submission-to-export");
    click("submission-export");
    awaitShown("決裁した人の名前を書いてください");
    write("submission-reason", "所長 田中");
    click("submission-export");
    assertThat(state()).isEqualTo("resubmitted");
    assertThat(progress().exports()).hasSize(2);
  }

  @Test
  void anOfficeWithoutListsIsToldWhatToDoFirst() throws Exception {
    Path store = folder.resolve("new.db");
    new NewStore(DESK, store).of("みどり支所", "branch");
    open(store);
    click("go-submission");
    awaitShown("提出する地区がまだありません");
    click("submission-home");
    assertThat(robot.lookup("#go-home").<ToggleButton>query().isSelected()).isTrue();
  }

  @Test
  void theCentresLastReplyIsShownWithWhatToMendFirst() throws Exception {
    Path city = folder.resolve("city");
    new Demo(DESK, SAMPLES, city, (key, words) -> {}).run();
    open(first(city.resolve("stores"), ".db"));
    chosen.several = List.of(first(city.resolve("replies"), ".xlsx"));
    click("home-take-in");
    click("home-report-reply");
    awaitShown("保留（要修正）");
    assertThat(shown()).contains("同上");
    assertThat(shown().indexOf("保留（要修正）")).isLessThan(shown().indexOf("受付　"));
  }

  /** What the sample city made for this office. */
  private static Path first(Path made, String ending) throws IOException {
    try (Stream<Path> files = Files.list(made)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("O02-"))
          .filter(file -> String.valueOf(file.getFileName()).endsWith(ending))
          .findFirst()
          .orElseThrow();
    }
  }

  private void write(String id, String words) {
    TextField field = (TextField) find(id);
    robot.clickOn(field);
    onScreen(() -> {
      field.selectAll();
      return true;
    });
    type(words);
  }

  private String text(String id) {
    return ((Label) find(id)).getText();
  }

  private void step(String state) {
    edit(Edit.of(RETURN, "state", state));
  }

  private void edit(Edit edit) {
    onScreen(() -> {
      session().edit(List.of(edit), results -> {});
      return true;
    });
    settle();
  }

  private ReturnProgress progress() {
    return inStore(store -> ReturnProgress.of(store, YEAR, Subject.DUTIES));
  }

  private String state() {
    return progress().state();
  }
}
