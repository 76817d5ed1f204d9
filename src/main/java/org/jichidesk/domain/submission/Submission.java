package org.jichidesk.domain.submission;

import static org.jichidesk.domain.record.BookKind.REPLY;
import static org.jichidesk.domain.record.BookKind.RETURN;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;

/** 提出: one office's return of one form for one fiscal year and round, and how far it has come. */
public final class Submission {

  public static final Field OFFICE =
      Field.reference(1, "office", "支所", "Office", BranchOffice.TYPE.name());
  public static final Field FORM = Field.text(2, "form", "様式", "Form");
  public static final Field YEAR = Field.fiscalYear(3, "year", "年度", "Fiscal year");
  public static final Field ROUND = Field.whole(4, "round", "回", "Round").range(1, 99);

  /** The states in the order a return goes through them, with the steps that are legal. */
  public static final Field STATE =
      Field.code(
              5,
              "state",
              "状態",
              "State",
              Code.of("draft", "作成中", "draft"),
              Code.of("checked", "点検済", "checked"),
              Code.of("approved", "決裁済", "approved"),
              Code.of("submitted", "提出", "submitted"),
              Code.of("received", "受付", "received"),
              Code.of("returned", "差戻し", "returned"),
              Code.of("resubmitted", "再提出", "resubmitted"),
              Code.of("merged", "取込", "merged"),
              Code.of("confirmed", "確定", "confirmed"),
              Code.of("closed", "締め", "closed"),
              Code.of("corrected", "訂正届", "correction"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("draft", "checked")),
                  Map.entry("draft", Set.of("checked")),
                  Map.entry("checked", Set.of("draft", "approved")),
                  Map.entry("approved", Set.of("draft", "submitted")),
                  Map.entry("submitted", Set.of("received", "returned", "merged")),
                  Map.entry("received", Set.of("returned", "merged")),
                  Map.entry("returned", Set.of("resubmitted")),
                  Map.entry("resubmitted", Set.of("received", "returned", "merged")),
                  Map.entry("merged", Set.of("returned", "confirmed")),
                  Map.entry("confirmed", Set.of("returned", "closed")),
                  Map.entry("closed", Set.of("corrected")),
                  Map.entry("corrected", Set.of("received", "merged", "closed"))));

  public static final Field NOTE = Field.text(6, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(11, "submission", "提出", "Submission")
          .naturalKey(OFFICE, FORM, YEAR, ROUND)
          .fields(STATE, NOTE)
          .ofOffice("office")
          .ofYear("year")
          .travelsIn(RETURN, REPLY)
          .declare();

  private Submission() {}
}
