package org.jichidesk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.catalog.Catalog;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sending the return: the workbook and the state that says so go together. */
class SendReturnTest {

  private static final int YEAR = 2025;
  private static final String KEY = "O02.R-01." + YEAR + ".1";

  @TempDir private Path folder;
  private long seconds = Instant.parse("2026-06-01T00:00:00Z").getEpochSecond();
  private final Desk desk = new Desk(Catalog.STANDARD, () -> Instant.ofEpochSecond(seconds++));
  private Store store;

  @BeforeEach
  void openSample() {
    Path file = folder.resolve("branch.db");
    new NewStore(desk, file).sample(new LoadSample(desk, Path.of("sample-data")), "O02", "");
    store = desk.open(file);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private ExportEntry send(Path out) {
    return send(out, ExportOrder.Personal.NONE);
  }

  private ExportEntry send(Path out, ExportOrder.Personal personal) {
    return new SendReturn(desk, store, YEAR, Subject.DUTIES)
        .send(out, "甲", "", personal, Progress.NONE);
  }

  private String state() {
    return ReturnProgress.of(store, YEAR, Subject.DUTIES).state();
  }

  private void step(String state) {
    new SetFields(store, Submission.TYPE, KEY).write(Map.of("state", state), "乙", "");
  }

  @Test
  void theWorkbookSaysThatItWasSubmittedAndTheCentreCanGoOnFromThere() {
    Path out = folder.resolve("return.xlsx");
    ExportEntry sent = send(out);
    assertThat(sent.number()).isEqualTo(1);
    assertThat(state()).isEqualTo("submitted");
    Path centre = folder.resolve("centre.db");
    new NewStore(desk, centre).sample(new LoadSample(desk, Path.of("sample-data")), "O00", "");
    try (Store open = desk.open(centre)) {
      new MergeBooks(desk, open).merge(List.of(out), false, Progress.NONE);
      assertThat(open.sources().all().getLast().cover().state()).isEqualTo("提出");
      new SetFields(open, Submission.TYPE, KEY).write(Map.of("state", "received"), "丙", "");
      assertThat(open.records().conflictCount()).isZero();
      assertThat(open.records().standing(new RecordKey(Submission.TYPE, KEY)).shown())
          .containsEntry(Submission.STATE, Value.of("received"));
    }
  }

  @Test
  void theRowsThatWereToldTravel() {
    long told =
        new ReturnContents(store, YEAR, Subject.DUTIES)
            .lines().stream()
                .filter(line -> !line.type().isPersonal())
                .mapToLong(ReturnContents.Line::rows)
                .sum();
    assertThat(send(folder.resolve("return.xlsx")).rows()).isEqualTo(told);
  }

  @Test
  void nothingIsSentBeforeItWasApproved() {
    step("draft");
    Path out = folder.resolve("return.xlsx");
    assertThatThrownBy(() -> send(out))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.finding().code()).isEqualTo(FindingCode.ILLEGAL_STEP));
    assertThat(Files.exists(out)).isFalse();
    assertThat(state()).isEqualTo("draft");
  }

  @Test
  void aStickThatWasPulledLeavesNoTrace() {
    int before = ReturnProgress.of(store, YEAR, Subject.DUTIES).steps().size();
    assertThatThrownBy(() -> send(folder.resolve("gone").resolve("return.xlsx")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.finding().code()).isEqualTo(FindingCode.CANNOT_WRITE));
    assertThat(ReturnProgress.of(store, YEAR, Subject.DUTIES).steps()).hasSize(before);
    assertThat(store.exports().all()).isEmpty();
  }

  @Test
  void aWorkbookThatCouldNotBeWrittenTakesTheStateBackWithTheReason() {
    ExportOrder.Personal noPurpose = new ExportOrder.Personal(List.of("officer"), "");
    Path out = folder.resolve("return.xlsx");
    assertThatThrownBy(() -> send(out, noPurpose)).isInstanceOf(Refusal.class);
    assertThat(Files.exists(out)).isFalse();
    ReturnProgress now = ReturnProgress.of(store, YEAR, Subject.DUTIES);
    assertThat(now.state()).isEqualTo("approved");
    assertThat(now.steps().getLast().by().reason()).contains("書き出せなかった");
    assertThat(now.isUnsent()).isFalse();
    assertThat(send(out).number()).isEqualTo(1);
  }

  @Test
  void aPowerCutBetweenTheStateAndTheWorkbookIsSeen() {
    step("submitted");
    assertThat(ReturnProgress.of(store, YEAR, Subject.DUTIES).isUnsent()).isTrue();
    send(folder.resolve("return.xlsx"));
    ReturnProgress now = ReturnProgress.of(store, YEAR, Subject.DUTIES);
    assertThat(now.isUnsent()).isFalse();
    assertThat(now.state()).isEqualTo("submitted");
  }

  @Test
  void aReturnSentBackIsSentAgainAndALaterExportChangesNoState() {
    send(folder.resolve("1.xlsx"));
    step("returned");
    assertThat(send(folder.resolve("2.xlsx")).number()).isEqualTo(2);
    assertThat(state()).isEqualTo("resubmitted");
    assertThat(send(folder.resolve("3.xlsx")).number()).isEqualTo(3);
    assertThat(state()).isEqualTo("resubmitted");
    assertThat(ReturnProgress.of(store, YEAR, Subject.DUTIES).exports())
        .extracting(ExportEntry::number)
        .containsExactly(3, 2, 1);
  }

  @Test
  void aClosedReturnIsCorrectedOnlyWithAReason() {
    send(folder.resolve("1.xlsx"));
    List.of("merged", "confirmed", "closed").forEach(this::step);
    Path out = folder.resolve("2.xlsx");
    assertThatThrownBy(() -> send(out))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.finding().code()).isEqualTo(FindingCode.REASON_NEEDED));
    assertThat(state()).isEqualTo("closed");
    new SendReturn(desk, store, YEAR, Subject.DUTIES)
        .send(out, "甲", "人数の誤り", ExportOrder.Personal.NONE, Progress.NONE);
    assertThat(state()).isEqualTo("corrected");
  }
}
