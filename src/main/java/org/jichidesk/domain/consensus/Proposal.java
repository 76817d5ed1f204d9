package org.jichidesk.domain.consensus;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.checkup.ImprovementPlan;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.planner.WhatIfPlan;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.roadmap.ReviewItem;

/**
 * 見直し案: from an idea to what is done, through the working group, the city and the liaison council.
 */
public final class Proposal {

  public static final Field NUMBER = Field.text(1, "number", "番号", "Number");
  public static final Field TITLE = Field.text(2, "title", "見直し案", "Proposal").required();
  public static final Field REVIEW_ITEM =
      Field.reference(3, "review_item", "見直し項目", "Review item", ReviewItem.TYPE.name());
  public static final Field DUTY =
      Field.reference(4, "duty", "依頼事務", "Duty", DelegatedDuty.TYPE.name());
  public static final Field WORKING_GROUP =
      Field.reference(5, "working_group", "ワーキンググループ", "Working group", WorkingGroup.TYPE.name());
  public static final Field PLAN =
      Field.reference(6, "plan", "試算", "What-if plan", WhatIfPlan.TYPE.name());
  public static final Field IMPROVEMENT =
      Field.reference(7, "improvement", "改善案", "Improvement plan", ImprovementPlan.TYPE.name());
  public static final Field STATE =
      Field.code(
              8,
              "state",
              "状態",
              "State",
              Code.of("raised", "提起", "raised"),
              Code.of("in_group", "WG", "working group"),
              Code.of("city_draft", "市見直し案", "city's draft"),
              Code.of("liaison", "連絡協議会", "liaison council"),
              Code.of("agreed", "合意", "agreed"),
              Code.of("preparing", "移行準備", "preparing"),
              Code.of("running", "実施", "running"),
              Code.of("verifying", "検証", "verifying"),
              Code.of("settled", "完了", "settled"),
              Code.of("continued", "継続検討", "kept under review"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("raised")),
                  Map.entry("raised", Set.of("in_group", "continued")),
                  Map.entry("in_group", Set.of("raised", "city_draft", "continued")),
                  Map.entry("city_draft", Set.of("in_group", "liaison", "continued")),
                  Map.entry("liaison", Set.of("city_draft", "agreed", "continued")),
                  Map.entry("agreed", Set.of("preparing", "liaison")),
                  Map.entry("preparing", Set.of("running")),
                  Map.entry("running", Set.of("verifying")),
                  Map.entry("verifying", Set.of("settled", "in_group", "continued")),
                  Map.entry("settled", Set.of("verifying")),
                  Map.entry("continued", Set.of("raised", "in_group"))));
  public static final Field OUTCOME =
      Field.code(
          9,
          "outcome",
          "結論",
          "Outcome",
          Code.of("keep", "存続", "keep"),
          Code.of("shrink", "縮小", "shrink"),
          Code.of("merge", "統合", "merge"),
          Code.of("make_elective", "任意化", "make elective"),
          Code.of("hand_over", "移管", "hand over"),
          Code.of("drop", "廃止", "drop"),
          Code.of("continue", "継続検討", "keep under review"));
  public static final Field RAISED_BY = Field.text(10, "raised_by", "提起者", "Raised by");
  public static final Field RAISED_ON = Field.date(11, "raised_on", "提起日", "Raised on");
  public static final Field NOTE = Field.text(12, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(35, "proposal", "見直し案", "Proposal")
          .fields(
              NUMBER,
              TITLE,
              REVIEW_ITEM,
              DUTY,
              WORKING_GROUP,
              PLAN,
              IMPROVEMENT,
              STATE,
              OUTCOME,
              RAISED_BY,
              RAISED_ON,
              NOTE)
          .calledBy("number", "title")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private Proposal() {}
}
