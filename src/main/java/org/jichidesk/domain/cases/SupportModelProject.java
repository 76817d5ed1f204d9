package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 担い手不足を補う市の支援・モデル事業: what is tried where residents are too few, and what came of it (I-8). */
public final class SupportModelProject {

  public static final Field AREA =
      Field.code(
          9,
          "area",
          "分野",
          "Field",
          Code.of("snow", "除雪・雪かき", "snow"),
          Code.of("roads", "道路・水路", "roads and channels"),
          Code.of("watch", "見守り・防犯", "watching over"),
          Code.of("traffic", "交通安全", "traffic safety"),
          Code.of("disaster", "防災", "disaster"),
          Code.of("other", "その他", "other"));
  public static final Field PARTNER = Field.text(10, "partner", "支援する人・団体", "Who helps");
  public static final Field BEGINS_ON = Field.date(11, "begins_on", "開始日", "Begins on");
  public static final Field ENDS_ON = Field.date(12, "ends_on", "終了日", "Ends on");
  public static final Field PEOPLE =
      Field.whole(13, "people", "従事人数", "People").unit("人", "persons").range(0, 99999);
  public static final Field HOURS = CaseFields.hours(14);
  public static final Field COST =
      Field.whole(15, "cost", "費用", "Cost").unit("円", "yen").range(0, 99_999_999_999L);
  public static final Field RESULT = Field.text(16, "result", "検証の結果", "Result");
  public static final Field CONCLUSION = Field.text(17, "conclusion", "決定した内容", "Conclusion");

  public static final Field STATE =
      CaseFields.state(
              Code.of("planned", "計画", "planned"),
              Code.of("running", "実施中", "running"),
              Code.of("verified", "検証済み", "verified"),
              Code.of("decided", "決定", "decided"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("planned")),
                  Map.entry("planned", Set.of("running")),
                  Map.entry("running", Set.of("planned", "verified")),
                  Map.entry("verified", Set.of("running", "decided")),
                  Map.entry("decided", Set.of("verified"))));

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(65, "support_model_project", "支援体制・モデル事業", "Support model project")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              AREA,
              PARTNER,
              BEGINS_ON,
              ENDS_ON,
              PEOPLE,
              HOURS,
              COST,
              RESULT,
              CONCLUSION,
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
          .rule(CaseRules.inOrder(BEGINS_ON, ENDS_ON))
          .rule(CaseRules.needs(STATE, Set.of("verified", "decided"), RESULT))
          .declare();

  private SupportModelProject() {}
}
