package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * 地域福祉ワーカー・生活支援コーディネーター: a post, its work and who employs (I-5). A post, not the person who holds
 * it.
 */
public final class WelfareWorkerPost {

  public static final Field POST_KIND =
      Field.code(
          9,
          "post_kind",
          "職",
          "Post",
          Code.of("community_worker", "地域福祉ワーカー", "community welfare worker"),
          Code.of("support_coordinator", "生活支援コーディネーター", "support coordinator"),
          Code.of("both", "兼務", "both"));
  public static final Field EMPLOYER =
      Field.text(10, "employer", "現在の雇用者", "Employed at present by");
  public static final Field NEW_EMPLOYER =
      Field.text(11, "new_employer", "新しい雇用者", "Employed in future by");
  public static final Field POSTS =
      Field.decimal(12, "posts", "配置数", "Posts").unit("人", "persons").range(0, 999);
  public static final Field WEEKLY_HOURS =
      Field.decimal(13, "weekly_hours", "週の勤務時間", "Hours a week").unit("時間", "hours").range(0, 168);
  public static final Field DUTIES = Field.text(14, "duties", "業務の内容", "Work");
  public static final Field STARTS_ON =
      Field.date(15, "starts_on", "新しい雇用の開始日", "New employment from");
  public static final Field HOURS = CaseFields.hours(16);

  public static final Field STATE =
      CaseFields.state(
              Code.of("present", "現行", "present post"),
              Code.of("policy", "方針検討", "policy"),
              Code.of("preparing", "移行準備", "preparing"),
              Code.of("new_employment", "新しい雇用", "new employment"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("present")),
                  Map.entry("present", Set.of("policy")),
                  Map.entry("policy", Set.of("present", "preparing")),
                  Map.entry("preparing", Set.of("policy", "new_employment")),
                  Map.entry("new_employment", Set.of("preparing"))));

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(62, "welfare_worker_post", "地域福祉ワーカー等の配置", "Welfare worker post")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              POST_KIND,
              EMPLOYER,
              NEW_EMPLOYER,
              POSTS,
              WEEKLY_HOURS,
              DUTIES,
              STARTS_ON,
              HOURS,
              STATE,
              CaseFields.OPENED_ON,
              CaseFields.DUE_ON,
              CaseFields.CLOSED_ON,
              CaseFields.NOTE)
          .calledBy("title")
          .ofDistrict("district")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.RETURN, BookKind.DISTRIBUTION, BookKind.REPLY)
          .rule(CaseRules.inOrder(CaseFields.OPENED_ON, CaseFields.CLOSED_ON))
          .rule(CaseRules.needs(STATE, Set.of("new_employment"), STARTS_ON))
          .declare();

  private WelfareWorkerPost() {}
}
