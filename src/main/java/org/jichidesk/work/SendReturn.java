package org.jichidesk.work;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.store.DiskTrouble;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.Store;
import org.jichidesk.text.Text;

/**
 * Sends the office's return: writes the workbook, and says that it was sent. The state is written
 * first, because the workbook carries it and the centre goes on from there; if the workbook cannot
 * be written, the former state is written again.
 */
public final class SendReturn {

  /** What sending makes of a state; in the states that are missing here, it changes none. */
  private static final Map<String, String> STEPS =
      Map.of("approved", "submitted", "returned", "resubmitted", "closed", "corrected");

  private final Desk desk;
  private final Store store;
  private final int year;
  private final Subject subject;

  /** Sends the return of a fiscal year about a subject. */
  public SendReturn(Desk desk, Store store, int year, Subject subject) {
    this.desk = desk;
    this.store = store;
    this.year = year;
    this.subject = subject;
  }

  /** The state after sending from a state; empty if it stays. */
  public static Optional<String> stepFrom(String state) {
    return Optional.ofNullable(STEPS.get(state));
  }

  /** True if a return in that state has been approved and may travel. */
  public static boolean maySend(String state) {
    return !state.isEmpty() && !state.equals("draft") && !state.equals("checked");
  }

  /**
   * Sends.
   *
   * @param out the file to write
   * @param person who is at the desk
   * @param reason who decided it, or why a closed return is corrected
   * @param personal which personal records travel, and why
   * @return the workbook's entry in the history of exports
   * @throws Refusal if it may not be sent yet or cannot be written; the state is as before then
   */
  public ExportEntry send(
      Path out, String person, String reason, ExportOrder.Personal personal, Progress progress) {
    ReturnProgress now = ReturnProgress.of(store, year, subject);
    if (!maySend(now.state())) {
      throw Refusal.of(
          FindingCode.ILLEGAL_STEP, label(now.state()), label("submitted"), label("approved"));
    }
    checkTarget(out);
    ExportOrder order =
        new ExportOrder(
            BookKind.RETURN,
            subject,
            out,
            OptionalInt.of(year),
            List.of(),
            Optional.empty(),
            person,
            personal);
    Standing before = store.records().standing(now.record());
    Optional<String> next = stepFrom(now.state());
    next.ifPresent(state ->
        new SetFields(store, Submission.TYPE, now.record().key())
            .write(Map.of(Submission.STATE.name(), state), person, reason));
    try {
      new ExportBook(desk, store, order, progress).write();
      return store.exports().last(BookKind.RETURN.code()).orElseThrow();
    } catch (RuntimeException | Error e) {
      next.ifPresent(state -> putBack(before, person, e));
      throw e;
    }
  }

  /** Not even that may be possible, as on a full disk; then it is seen that nothing was sent. */
  private void putBack(Standing before, String person, Throwable trouble) {
    Value former = before.shown(Submission.STATE).orElse(Value.CLEARED);
    try {
      store.write(
          before.record(),
          Map.of(Submission.STATE, former),
          person,
          new Text("ja").of("submission.not-written"));
    } catch (RuntimeException e) {
      trouble.addSuppressed(e);
    }
  }

  /** What can be known to fail is refused before anything is written. */
  private static void checkTarget(Path out) {
    String name = String.valueOf(out.getFileName());
    Path folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw refusal(FindingCode.CANNOT_WRITE, name, new IOException(String.valueOf(folder)));
    }
    if (Files.isDirectory(out)) {
      throw new Refusal(Finding.at(Place.NOWHERE, FindingCode.IS_A_FOLDER, name));
    }
    if (Files.exists(out)) {
      try (FileChannel open = FileChannel.open(out, StandardOpenOption.WRITE)) {
        open.size();
      } catch (IOException e) {
        throw refusal(FindingCode.OPEN_ELSEWHERE, name, e);
      }
    }
    try {
      Files.delete(Files.createTempFile(folder, ".jichidesk", ".part"));
    } catch (IOException e) {
      throw refusal(FindingCode.CANNOT_WRITE, name, e);
    }
  }

  private static Refusal refusal(FindingCode code, String name, IOException e) {
    return new Refusal(Finding.at(Place.NOWHERE, code, name, DiskTrouble.why(e)), e);
  }

  private static String label(String state) {
    return Submission.STATE.code(state).map(code -> code.label().ja()).orElse(state);
  }
}
