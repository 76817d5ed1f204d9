package org.jichidesk.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jichidesk.domain.merge.Authorship;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.Logged;
import org.jichidesk.store.Store;

/**
 * How far the return of the store's own office has come in a fiscal year.
 *
 * @param record the submission's record
 * @param state code of its state; {@code draft} as long as nobody wrote one
 * @param steps every step it took, oldest first
 * @param exports the workbooks written for that year, newest first
 * @param isUnsent true if it was said to be sent in this store, but no workbook was written since
 */
public record ReturnProgress(
    RecordKey record, String state, List<Step> steps, List<ExportEntry> exports, boolean isUnsent) {

  /** States in which a workbook is on its way to the centre, or should be. */
  private static final Set<String> SENT = Set.of("submitted", "resubmitted", "corrected");

  /**
   * A step of the return.
   *
   * @param state code of the state it came to
   * @param by when, who and why
   * @param isHere true if it was made in this store
   */
  public record Step(String state, Authorship by, boolean isHere) {}

  /** Reads it. */
  public static ReturnProgress of(Store store, int year, Subject subject) {
    RecordKey record = record(store, year, subject);
    String state =
        store
            .records()
            .standing(record)
            .shown(Submission.STATE)
            .filter(Value::isAnswer)
            .map(Value::text)
            .orElse("draft");
    List<Step> steps = new ArrayList<>();
    for (Logged logged : store.records().history(record)) {
      boolean isHere = logged.arrivals().stream().anyMatch(arrival -> arrival.source() == 0);
      logged
          .assertion()
          .atom(Submission.STATE)
          .ifPresent(
              atom -> steps.add(new Step(atom.value().text(), logged.assertion().by(), isHere)));
    }
    steps.sort(Comparator.comparingLong(step -> step.by.stamp()));
    List<ExportEntry> exports =
        store.exports().all().stream()
            .filter(entry -> entry.chain().equals(BookKind.RETURN.code()))
            .filter(entry -> entry.year() == year)
            .filter(entry -> entry.form().equals(subject.form(BookKind.RETURN)))
            .sorted(Comparator.comparingInt(ExportEntry::number).reversed())
            .toList();
    return new ReturnProgress(record, state, steps, exports, isUnsent(state, steps, exports));
  }

  private static boolean isUnsent(String state, List<Step> steps, List<ExportEntry> exports) {
    if (!SENT.contains(state) || steps.isEmpty() || !steps.getLast().isHere) {
      return false;
    }
    long stepped = steps.getLast().by.stamp();
    return exports.stream().noneMatch(entry -> entry.at() > stepped);
  }

  /** The record of the office's return of a year about a subject. */
  static RecordKey record(Store store, int year, Subject subject) {
    String form = subject.form(BookKind.RETURN);
    return new RecordKey(
        Submission.TYPE, store.identity().office() + "." + form + "." + year + ".1");
  }

  /** The last step to a state, if it was ever made. */
  public Optional<Step> last(String code) {
    return steps.stream().filter(step -> step.state.equals(code)).reduce((a, b) -> b);
  }
}
