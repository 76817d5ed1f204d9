package org.jichidesk.ui.submission;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.store.ExportEntry;
import org.jichidesk.store.Store;
import org.jichidesk.ui.records.Titles;
import org.jichidesk.work.CheckReturn;
import org.jichidesk.work.LastReply;
import org.jichidesk.work.ReturnContents;
import org.jichidesk.work.ReturnProgress;

/**
 * The office's return as it was read at one moment.
 *
 * @param subject what it is about
 * @param year fiscal year
 * @param office name of the office
 * @param titles what records are called
 * @param progress how far the return has come
 * @param check what a person should look at
 * @param contents what would travel
 * @param next number the next export gets
 * @param reply what the centre answered last
 */
record SubmissionShown(
    Subject subject,
    int year,
    String office,
    Titles titles,
    ReturnProgress progress,
    CheckReturn.Result check,
    List<ReturnContents.Line> contents,
    int next,
    Optional<LastReply> reply) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  static SubmissionShown read(Store store, Subject subject, int year, String language) {
    String office = store.identity().office();
    return new SubmissionShown(
        subject,
        year,
        store.records().names(BranchOffice.TYPE).getOrDefault(office, office),
        Titles.read(store, language),
        ReturnProgress.of(store, year, subject),
        new CheckReturn(store, year, subject).run(),
        new ReturnContents(store, year, subject).lines(),
        store.exports().last(BookKind.RETURN.code()).map(ExportEntry::number).orElse(0) + 1,
        LastReply.of(store, year));
  }

  String state() {
    return progress.state();
  }

  boolean isDraft() {
    return state().equals("draft");
  }

  /** True from the approval on: the return may travel. */
  boolean isApproved() {
    return !isDraft() && !state().equals("checked");
  }

  /** A moment of the clock, as people here read it. */
  static String time(long stamp) {
    Instant at = Instant.ofEpochMilli(stamp >> 16);
    return TIME.format(LocalDateTime.ofInstant(at, ZoneId.systemDefault()));
  }
}
