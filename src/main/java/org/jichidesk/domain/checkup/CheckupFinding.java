package org.jichidesk.domain.checkup;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 所見: a strength or an issue seen in a check-up, by a rule of the form or by a person. */
public final class CheckupFinding {

  public static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", District.TYPE.name()).required();
  public static final Field YEAR = Field.fiscalYear(2, "year", "年度", "Fiscal year").required();
  public static final Field AREA = Field.text(3, "area", "分野", "Field");
  public static final Field ITEM =
      Field.reference(4, "item", "設問", "Question", FormLine.TYPE.name());
  public static final Field ORIGIN =
      Field.code(
          5,
          "origin",
          "根拠",
          "Origin",
          Code.of("rule", "判定", "by rule"),
          Code.of("hand", "手入力", "by hand"));
  public static final Field RULE = Field.text(6, "rule", "判定名", "Rule");
  public static final Field KIND =
      Field.code(
              7,
              "kind",
              "種別",
              "Kind",
              Code.of("strength", "強み", "strength"),
              Code.of("issue", "課題", "issue"))
          .required();
  public static final Field TEXT = Field.text(8, "text", "所見", "Finding").required();
  public static final Field STATE =
      Field.code(
              9,
              "state",
              "状態",
              "State",
              Code.of("open", "未対応", "open"),
              Code.of("planned", "改善案あり", "planned for"),
              Code.of("settled", "解消", "settled"),
              Code.of("dismissed", "対象外", "dismissed"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("open")),
                  Map.entry("open", Set.of("planned", "settled", "dismissed")),
                  Map.entry("planned", Set.of("open", "settled")),
                  Map.entry("settled", Set.of("open")),
                  Map.entry("dismissed", Set.of("open"))));
  public static final Field REASON = Field.text(10, "reason", "理由", "Reason");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(20, "checkup_finding", "所見", "Finding")
          .fields(DISTRICT, YEAR, AREA, ITEM, ORIGIN, RULE, KIND, TEXT, STATE, REASON)
          .calledBy("text")
          .printedAs("district", "area", "kind", "text", "state")
          .ofDistrict("district")
          .ofYear("year")
          .about(Subject.CHECKUP)
          .travelsIn(BookKind.RETURN, BookKind.DISTRIBUTION, BookKind.REPLY)
          .declare();

  private CheckupFinding() {}
}
