package org.jichidesk.domain.roadmap;

import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 見直し項目: what is under review; what the roadmap says of it stands in each revision. */
public final class ReviewItem {

  public static final Field NUMBER = Field.text(1, "number", "項目番号", "Item number").required();
  public static final Field NAME = Field.text(2, "name", "項目名", "Item").required();
  public static final Field NOTE = Field.text(3, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(13, "review_item", "見直し項目", "Review item")
          .fields(NUMBER, NAME, NOTE)
          .calledBy("number", "name")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private ReviewItem() {}
}
