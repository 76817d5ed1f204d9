package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * 地区活動支援担当の業務: what a branch did for a council, how long it took, and whose work it should be
 * (I-6).
 */
public final class DistrictSupport {

  public static final Field SUPPORT =
      Field.code(
          9,
          "support",
          "支援の種類",
          "Support given",
          Code.of("secretariat", "事務局の手伝い", "secretariat work"),
          Code.of("meeting", "会議への出席", "attending a meeting"),
          Code.of("planning", "企画・計画づくり", "planning"),
          Code.of("documents", "書類の作成", "paperwork"),
          Code.of("advice", "相談・助言", "advice"),
          Code.of("other", "その他", "other"));
  public static final Field SUPPORTED_ON = Field.date(10, "supported_on", "支援した日", "Supported on");
  public static final Field HOURS = CaseFields.hours(11);
  public static final Field PEOPLE =
      Field.whole(12, "people", "支援した職員数", "Staff").unit("人", "persons").range(0, 999);
  public static final Field DIVISION =
      Field.code(
          13,
          "division",
          "役割分担",
          "Whose work it should be",
          Code.of("council", "住自協", "district council"),
          Code.of("branch", "支所", "branch office"),
          Code.of("section", "担当課", "section in charge"),
          Code.of("both", "住自協と支所", "council and branch"),
          Code.of("undecided", "未定", "undecided"));
  public static final Field DIVISION_TEXT = Field.text(14, "division_text", "役割分担の説明", "Why");

  public static final Field STATE =
      CaseFields.state(
              Code.of("planned", "予定", "planned"),
              Code.of("given", "支援済み", "given"),
              Code.of("divided", "役割分担を確認", "roles agreed"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("planned", "given")),
                  Map.entry("planned", Set.of("given")),
                  Map.entry("given", Set.of("planned", "divided")),
                  Map.entry("divided", Set.of("given"))));

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(63, "district_support", "地区活動支援", "District support")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              SUPPORT,
              SUPPORTED_ON,
              HOURS,
              PEOPLE,
              DIVISION,
              DIVISION_TEXT,
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
          .rule(CaseRules.needs(STATE, Set.of("divided"), DIVISION))
          .declare();

  private DistrictSupport() {}
}
