package org.jichidesk.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jichidesk.domain.council.Officer;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.store.Store;
import org.jichidesk.ui.DeskTest;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.work.ExportBook;
import org.jichidesk.work.ExportOrder;
import org.jichidesk.work.LoadSample;
import org.jichidesk.work.MergeBooks;
import org.jichidesk.work.NewStore;
import org.jichidesk.work.Progress;
import org.junit.jupiter.api.Test;

/** The first screen: what is due, what changed, what is open, and the next step. */
class HomeTest extends DeskTest {

  private static final int YEAR = 2025;
  private static final RecordKey REPORT = new RecordKey(DutyReport.TYPE, "D06.T001." + YEAR);
  private static final RecordKey RETURN = new RecordKey(Submission.TYPE, "O02.R-01." + YEAR + ".1");

  @Test
  void theNextStepFollowsTheStateAndLeadsToTheReturn() throws Exception {
    openBranch();
    awaitShown("決裁が済みました");
    edit(Edit.of(RETURN, "state", "draft"));
    awaitShown("点検する");
    assertThat(shown()).doesNotContain("決裁が済みました");
    click("home-next");
    assertThat(isFront("submission")).isTrue();
  }

  @Test
  void aChangeIsToldWithWhoAndWhatItWasBeforeAndLeadsToItsRecord() throws Exception {
    openBranch();
    awaitShown("取り込みました");
    edit(Edit.of(REPORT, "hours", "４２０"));
    awaitShown("841.5 → 420");
    assertThat(shown()).contains(PERSON, "必-01 広報紙の配布");
    click("home-change-0");
    assertThat(isFront("duties")).isTrue();
  }

  @Test
  void aLineCanBeReachedAndPressedWithoutAMouse() throws Exception {
    openBranch();
    edit(Edit.of(REPORT, "hours", "420"));
    Node line = find("home-change-0");
    assertThat(line.isFocusTraversable()).isTrue();
    onScreen(() -> {
      line.requestFocus();
      return true;
    });
    press(KeyCode.ENTER);
    assertThat(isFront("duties")).isTrue();
  }

  @Test
  void aPersonIsNotNamedInWhatChanged() throws Exception {
    openBranch();
    RecordKey officer =
        inStore(
            store -> new RecordKey(Officer.TYPE, store.records().keys(Officer.TYPE).getFirst()));
    edit(Edit.of(officer, "name", "秘密 花子"));
    awaitShown("個人情報");
    assertThat(shown()).doesNotContain("秘密 花子");
  }

  @Test
  void whatChangedBeforeYesterdayIsNotTold() throws Exception {
    openBranch();
    assertThat(shown()).doesNotContain(" → ");
    assertThat(robot.lookup("#home-change-0").queryAll()).isEmpty();
  }

  @Test
  void aMonthShowsItsDutiesWithHowManyDistrictsReported() throws Exception {
    openBranch();
    click("home-month-10");
    Label line = (Label) robot.lookup("#home-due-0").lookup((Node n) -> n instanceof Label).query();
    assertThat(line.getText()).isNotBlank();
    assertThat(shown()).contains("報告 ");
    int due =
        Integer.parseInt(
            robot.lookup("#home-month-10").<ToggleButton>query().getText().substring(4));
    assertThat(robot.lookup("#home-due-" + (due - 1)).queryAll()).hasSize(1);
    assertThat(robot.lookup("#home-due-" + due).queryAll()).isEmpty();
    click("home-due-0");
    assertThat(isFront("duties")).isTrue();
  }

  @Test
  void anEmptyStoreTakesInTheDistributionAndTellsWhatCameOfIt() throws Exception {
    Path book = folder.resolve("配布.xlsx");
    distribution(book);
    Path store = folder.resolve("new.db");
    new NewStore(DESK, store).of("芹田支所", "branch");
    open(store);
    awaitShown("台帳ができました");
    chosen.several = List.of(book);
    click("home-take-in");
    awaitShown("取り込みました");
    assertThat(shown()).contains("配布.xlsx", "新規 ").doesNotContain("台帳ができました");
    String office = inStore(open -> open.identity().office());
    assertThat(office).isEqualTo("O02");
    click("home-report-close");
    assertThat(robot.lookup("#home-report").queryAll()).isEmpty();
    awaitShown("点検する");
  }

  @Test
  void aFileThatIsNoWorkbookIsToldAndChangesNothing() throws Exception {
    openBranch();
    Path junk = folder.resolve("めも.xlsx");
    Files.writeString(junk, "not a workbook");
    chosen.several = List.of(junk);
    int before = inStore(open -> open.sources().all().size());
    click("home-take-in");
    awaitShown("取り込めるファイルがありませんでした");
    assertThat(shown()).contains("B3", "このファイルは取り込んでいません");
    int after = inStore(open -> open.sources().all().size());
    assertThat(after).isEqualTo(before);
  }

  @Test
  void theSecretariatSeesWhoArrivedAndWhatIsOpen() throws Exception {
    openLiaison();
    awaitShown("0/32");
    awaitShown("提出ファイルを取り込む");
    Path first = folder.resolve("1.xlsx");
    Path second = folder.resolve("2.xlsx");
    disputed(first, second);
    onScreen(() -> {
      session()
          .job(
              "merge",
              (store, progress) ->
                  new MergeBooks(DESK, store).merge(List.of(first, second), false, progress),
              done -> {});
      return true;
    });
    settle();
    awaitShown("2025年度のものは届いています");
    click("home-next");
    assertThat(session().year().get()).isEqualTo(YEAR);
    awaitShown("食い違いを決める");
    int districts = inStore(store -> store.records().conflicts().size());
    assertThat(districts).isEqualTo(1);
    assertThat(shown()).contains("1 件", "値の食い違いが 1 件");
    assertThat(robot.lookup("#home-arrived").<Label>query().getText()).isNotEqualTo("0/32");
    click("home-open-conflicts");
    assertThat(isFront("merging")).isTrue();
  }

  /** Two copies of a store write the same field without having seen each other. */
  private void disputed(Path first, Path second) throws Exception {
    Path one = folder.resolve("one.db");
    new NewStore(DESK, one).sample(new LoadSample(DESK, SAMPLES), "O02", "");
    Path two = Files.copy(one, folder.resolve("two.db"));
    for (Path file : List.of(one, two)) {
      try (Store store = DESK.open(file)) {
        new org.jichidesk.work.SetFields(store, DutyReport.TYPE, REPORT.key())
            .write(java.util.Map.of("hours", file.equals(one) ? "400" : "500"), "甲", "");
        Path out = file.equals(one) ? first : second;
        new ExportBook(DESK, store, ExportOrder.returnTo(out, YEAR, "甲"), Progress.NONE).write();
      }
    }
  }

  private void distribution(Path book) {
    Path centre = folder.resolve("centre.db");
    new NewStore(DESK, centre).sample(new LoadSample(DESK, SAMPLES), "O00", "");
    try (Store store = DESK.open(centre)) {
      ExportOrder order =
          new ExportOrder(
              BookKind.DISTRIBUTION,
              Subject.DUTIES,
              book,
              OptionalInt.of(YEAR),
              List.of(),
              Optional.empty(),
              "事務局",
              ExportOrder.Personal.NONE);
      new ExportBook(DESK, store, order, Progress.NONE).write();
    }
  }

  private void edit(Edit edit) {
    onScreen(() -> {
      session().edit(List.of(edit), results -> {});
      return true;
    });
    settle();
  }

  private boolean isFront(String screen) {
    return robot.lookup("#go-" + screen).<ToggleButton>query().isSelected();
  }
}
