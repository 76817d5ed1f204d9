package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * 市長方針説明・年度の依頼: what the city announces and asks for at the beginning of a year, district by
 * district (II-4).
 */
public final class AnnualRequest {

  public static final Field YEAR = Field.fiscalYear(9, "year", "年度", "Fiscal year").required();
  public static final Field REQUEST_KIND =
      Field.code(
          10,
          "request_kind",
          "区分",
          "Kind",
          Code.of("policy", "市長方針説明", "policy of the mayor"),
          Code.of("duties", "依頼事務の説明", "duties of the year"),
          Code.of("other", "その他", "other"));
  public static final Field ANNOUNCED_ON = Field.date(11, "announced_on", "通知日", "Announced on");
  public static final Field EXPLAINED_ON = Field.date(12, "explained_on", "説明日", "Explained on");
  public static final Field PLACE = Field.text(13, "place", "説明の場所", "Place");
  public static final Field ATTENDEES =
      Field.whole(14, "attendees", "出席者数", "Attending").unit("人", "persons").range(0, 99999);
  public static final Field AGREED_ON = Field.date(15, "agreed_on", "了承日", "Agreed on");
  public static final Field OPINION = Field.text(16, "opinion", "地区の意見", "Opinion of the district");
  public static final Field HOURS = CaseFields.hours(17);

  public static final Field STATE =
      CaseFields.state(
              Code.of("announced", "通知", "announced"),
              Code.of("explained", "説明済み", "explained"),
              Code.of("agreed", "了承", "agreed"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("announced")),
                  Map.entry("announced", Set.of("explained")),
                  Map.entry("explained", Set.of("announced", "agreed")),
                  Map.entry("agreed", Set.of("explained"))));

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(70, "annual_request", "年度の依頼・市長方針", "Annual request")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              YEAR,
              REQUEST_KIND,
              ANNOUNCED_ON,
              EXPLAINED_ON,
              PLACE,
              ATTENDEES,
              AGREED_ON,
              OPINION,
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
          .rule(CaseRules.inOrder(ANNOUNCED_ON, EXPLAINED_ON))
          .rule(CaseRules.inOrder(EXPLAINED_ON, AGREED_ON))
          .declare();

  private AnnualRequest() {}
}
