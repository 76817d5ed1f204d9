package org.jichidesk.domain.checkup;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.roadmap.ReviewItem;

/** 改善案: what is to be done about a finding, by whom and until when. */
public final class ImprovementPlan {

  public static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", District.TYPE.name()).required();
  public static final Field YEAR = Field.fiscalYear(2, "year", "年度", "Fiscal year").required();
  public static final Field TITLE = Field.text(3, "title", "改善案", "Plan").required();
  public static final Field TEXT = Field.text(4, "text", "内容", "Content");
  public static final Field FINDING =
      Field.reference(5, "finding", "所見", "Finding", CheckupFinding.TYPE.name());
  public static final Field BEARER =
      Field.code(
              6,
              "bearer",
              "担い手",
              "Bearer",
              Code.of("council", "住自協", "district council"),
              Code.of("ward", "区・自治会", "ward"),
              Code.of("branch", "支所", "branch office"),
              Code.of("section", "担当課", "section in charge"),
              Code.of("secretariat", "地活課", "secretariat"),
              Code.of("other", "その他", "other"))
          .required();
  public static final Field BEARER_NAME = Field.text(7, "bearer_name", "担い手の名称", "Name of bearer");
  public static final Field DEADLINE = Field.date(8, "deadline", "期限", "Deadline").required();
  public static final Field STATE =
      Field.code(
              9,
              "state",
              "状態",
              "State",
              Code.of("proposed", "提案", "proposed"),
              Code.of("agreed", "合意", "agreed"),
              Code.of("running", "実施中", "running"),
              Code.of("done", "完了", "done"),
              Code.of("dropped", "取りやめ", "dropped"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("proposed", "agreed")),
                  Map.entry("proposed", Set.of("agreed", "dropped")),
                  Map.entry("agreed", Set.of("running", "done", "dropped")),
                  Map.entry("running", Set.of("done", "dropped")),
                  Map.entry("done", Set.of("running")),
                  Map.entry("dropped", Set.of("proposed"))));
  public static final Field DUTY =
      Field.reference(10, "duty", "依頼事務", "Duty", DelegatedDuty.TYPE.name());
  public static final Field REVIEW_ITEM =
      Field.reference(11, "review_item", "見直し項目", "Review item", ReviewItem.TYPE.name());
  public static final Field RESULT = Field.text(12, "result", "結果", "Result");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(21, "improvement_plan", "改善案", "Improvement plan")
          .fields(
              DISTRICT,
              YEAR,
              TITLE,
              TEXT,
              FINDING,
              BEARER,
              BEARER_NAME,
              DEADLINE,
              STATE,
              DUTY,
              REVIEW_ITEM,
              RESULT)
          .calledBy("title")
          .printedAs("district", "title", "bearer", "bearer_name", "deadline", "state", "result")
          .ofDistrict("district")
          .about(Subject.CHECKUP)
          .travelsIn(BookKind.RETURN, BookKind.DISTRIBUTION, BookKind.REPLY)
          .declare();

  private ImprovementPlan() {}
}
