package org.jichidesk.ui.records;

import java.util.List;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;

/**
 * Asks why a year's effort is so unlike last year's. The value itself is on disk already; the check
 * before a return asks again if no reason is given now.
 */
public final class LargeChangeQuestion {

  private LargeChangeQuestion() {}

  /** Asks if the edit made the year's effort unlike last year's; not if it was so before. */
  public static void askAfter(Session session, Session.Edited edited) {
    boolean effort =
        edited.edit().typed().containsKey(DutyReport.HOURS.name())
            || edited.edit().typed().containsKey(DutyReport.PEOPLE.name());
    if (effort) {
      edited.notices().stream()
          .filter(notice -> notice.code() == FindingCode.LARGE_CHANGE)
          .findFirst()
          .ifPresent(notice -> ask(session, edited.edit().record(), notice));
    }
  }

  /** Asks, and writes the reason into the report. */
  private static void ask(Session session, RecordKey report, Finding notice) {
    Text text = session.text();
    session
        .around()
        .dialogs()
        .askText(
            text.of("record.large-change.title"),
            text.finding(notice),
            DutyReport.CHANGE_REASON.label().in(text.language()),
            text.of("record.large-change.write"),
            reason ->
                session.edit(
                    List.of(Edit.of(report, DutyReport.CHANGE_REASON.name(), reason)),
                    results -> {}));
  }
}
