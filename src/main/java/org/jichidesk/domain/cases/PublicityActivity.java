package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * 住自協の周知: what is done so that citizens know their district council, and how many it reached (I-1).
 */
public final class PublicityActivity {

  public static final Field MEANS =
      Field.code(
          9,
          "means",
          "方法",
          "Means",
          Code.of("paper", "広報紙・チラシ", "paper"),
          Code.of("web", "ホームページ", "web"),
          Code.of("sns", "SNS", "social media"),
          Code.of("event", "行事・説明会", "event"),
          Code.of("newcomers", "転入者への案内", "newcomers"),
          Code.of("school", "学校・若者向け", "school"),
          Code.of("other", "その他", "other"));
  public static final Field AUDIENCE = Field.text(10, "audience", "対象", "For whom");
  public static final Field HELD_ON = Field.date(11, "held_on", "実施日", "Done on");
  public static final Field REACH =
      Field.whole(12, "reach", "届いた人数", "Reached").unit("人", "persons").range(0, 9999999);
  public static final Field PEOPLE =
      Field.whole(13, "people", "従事人数", "People").unit("人", "persons").range(0, 99999);
  public static final Field HOURS = CaseFields.hours(14);
  public static final Field COST =
      Field.whole(15, "cost", "費用", "Cost").unit("円", "yen").range(0, 99_999_999_999L);

  public static final Field STATE =
      CaseFields.state(Code.of("planned", "計画", "planned"), Code.of("done", "実施済み", "done"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("planned")),
                  Map.entry("planned", Set.of("done")),
                  Map.entry("done", Set.of("planned"))));

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(66, "publicity_activity", "住自協の周知活動", "Publicity activity")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              MEANS,
              AUDIENCE,
              HELD_ON,
              REACH,
              PEOPLE,
              HOURS,
              COST,
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
          .rule(CaseRules.needs(STATE, Set.of("done"), HELD_ON))
          .declare();

  private PublicityActivity() {}
}
