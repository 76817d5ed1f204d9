package org.jichidesk.domain.planner;

import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 試算の変更: what a plan would do to one duty. */
public final class WhatIfChange {

  public static final Field PLAN = Field.reference(1, "plan", "試算", "Plan", WhatIfPlan.TYPE.name());
  public static final Field DUTY =
      Field.reference(2, "duty", "依頼事務", "Duty", DelegatedDuty.TYPE.name());
  public static final Field CHANGE =
      Field.code(
              3,
              "change",
              "変更",
              "Change",
              Code.of("drop", "廃止", "drop"),
              Code.of("merge", "統合", "merge"),
              Code.of("make_elective", "任意化", "make elective"),
              Code.of("hand_over", "市へ移管", "hand over to the city"),
              Code.of("digitise", "デジタル化", "digitise"),
              Code.of("every_other_year", "隔年化", "every other year"))
          .required();
  public static final Field SHARE =
      Field.whole(4, "share", "軽減割合", "Share freed").unit("%", "%").range(0, 100);
  public static final Field SCOPE =
      Field.code(
          5,
          "scope",
          "対象地区",
          "Scope",
          Code.of("all", "全地区", "all districts"),
          Code.of("mountain", "全域が中山間地域の地区", "wholly mountainous districts"),
          Code.of("other", "それ以外の地区", "all others"));
  public static final Field MERGED_INTO =
      Field.reference(6, "merged_into", "統合先", "Merged into", DelegatedDuty.TYPE.name());
  public static final Field NOTE = Field.text(7, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(28, "what_if_change", "試算の変更", "Change of a plan")
          .naturalKey(PLAN, DUTY)
          .fields(CHANGE, SHARE, SCOPE, MERGED_INTO, NOTE)
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private WhatIfChange() {}
}
