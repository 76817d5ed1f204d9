package org.jichidesk.domain.roadmap;

import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 工程: what is done about an item from a fiscal year on, up to another. */
public final class RoadmapPhase {

  public static final Field REVISION =
      Field.reference(1, "revision", "版", "Revision", RoadmapRevision.TYPE.name());
  public static final Field ITEM =
      Field.reference(2, "item", "見直し項目", "Review item", ReviewItem.TYPE.name());
  public static final Field YEAR = Field.fiscalYear(3, "year", "年度", "Fiscal year");
  public static final Field TEXT = Field.lines(4, "text", "内容", "What is done").required();
  public static final Field TO_YEAR = Field.fiscalYear(5, "to_year", "終わりの年度", "To year");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(26, "roadmap_phase", "ロードマップの工程", "Phase of an item")
          .naturalKey(REVISION, ITEM, YEAR)
          .fields(TEXT, TO_YEAR)
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private RoadmapPhase() {}
}
