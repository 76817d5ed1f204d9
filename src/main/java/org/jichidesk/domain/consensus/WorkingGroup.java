package org.jichidesk.domain.consensus;

import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.roadmap.ReviewItem;

/** ワーキンググループ: councils, branches, sections and related bodies that review an item together. */
public final class WorkingGroup {

  public static final Field NAME = Field.text(1, "name", "名称", "Name").required();
  public static final Field PURPOSE = Field.lines(2, "purpose", "目的", "Purpose");
  public static final Field REVIEW_ITEM =
      Field.reference(3, "review_item", "見直し項目", "Review item", ReviewItem.TYPE.name());
  public static final Field FROM_DATE = Field.date(4, "from_date", "設置日", "Set up on");
  public static final Field TO_DATE = Field.date(5, "to_date", "終了日", "Ended on");
  public static final Field NOTE = Field.text(6, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(31, "working_group", "ワーキンググループ", "Working group")
          .fields(NAME, PURPOSE, REVIEW_ITEM, FROM_DATE, TO_DATE, NOTE)
          .calledBy("name")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private WorkingGroup() {}
}
