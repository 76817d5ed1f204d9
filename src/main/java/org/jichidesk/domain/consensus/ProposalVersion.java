package org.jichidesk.domain.consensus;

import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 見直し案の版: the wording put to the districts. */
public final class ProposalVersion {

  public static final Field PROPOSAL =
      Field.reference(1, "proposal", "見直し案", "Proposal", Proposal.TYPE.name());
  public static final Field VERSION = Field.whole(2, "version", "版", "Version").range(1, 99);
  public static final Field DATED = Field.date(3, "dated", "日付", "Dated");
  public static final Field TEXT = Field.lines(4, "text", "案の内容", "Wording").required();
  public static final Field CHANGE =
      Field.lines(5, "change", "前の版からの変更", "Change from the version before");
  public static final Field REASON = Field.lines(6, "reason", "変更の理由", "Reason");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(37, "proposal_version", "見直し案の版", "Version of a proposal")
          .naturalKey(PROPOSAL, VERSION)
          .fields(DATED, TEXT, CHANGE, REASON)
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private ProposalVersion() {}
}
