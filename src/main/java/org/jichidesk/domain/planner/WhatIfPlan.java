package org.jichidesk.domain.planner;

import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 試算: a named set of changes whose effect is worked out. */
public final class WhatIfPlan {

  public static final Field NAME = Field.text(1, "name", "名称", "Name").required();
  public static final Field YEAR = Field.fiscalYear(2, "year", "年度", "Fiscal year");
  public static final Field NOTE = Field.text(3, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(27, "what_if_plan", "試算", "What-if plan")
          .fields(NAME, YEAR, NOTE)
          .calledBy("name")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private WhatIfPlan() {}
}
