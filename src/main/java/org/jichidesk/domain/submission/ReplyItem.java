package org.jichidesk.domain.submission;

import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;

/** 回答事項: one line of what the centre tells an office about a return it sent. */
public final class ReplyItem {

  public static final Field OFFICE =
      Field.reference(1, "office", "支所", "Office", BranchOffice.TYPE.name());

  /** What became of it. */
  public static final Field OUTCOME =
      Field.code(
          2,
          "outcome",
          "結果",
          "Outcome",
          Code.of("received", "受付", "received"),
          Code.of("accepted", "採用", "accepted"),
          Code.of("overruled", "不採用", "overruled"),
          Code.of("quarantined", "保留（要修正）", "quarantined"),
          Code.of("open", "確認中", "open"));

  public static final Field BOOK = Field.text(3, "book", "提出ファイル", "Workbook");
  public static final Field PLACE = Field.text(4, "place", "シート・セル", "Sheet and cell");
  public static final Field SUBJECT = Field.text(5, "subject", "対象", "Subject");
  public static final Field SENT = Field.text(6, "sent", "提出された値", "Value sent");
  public static final Field STANDS = Field.text(7, "stands", "採用された値", "Value that stands");
  public static final Field REASON = Field.text(8, "reason", "理由・対応", "Reason");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(12, "reply_item", "回答事項", "Reply item")
          .fields(OFFICE, OUTCOME, BOOK, PLACE, SUBJECT, SENT, STANDS, REASON)
          .ofOffice("office")
          .travelsIn(BookKind.REPLY)
          .declare();

  private ReplyItem() {}
}
