package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * 配布・回覧・周知: something the city asks wards to hand round, with the work it makes and how much of it
 * goes without paper (I-7).
 */
public final class Circulation {

  public static final Field WAY =
      Field.code(
          9,
          "way",
          "方法",
          "Way",
          Code.of("distribute", "全戸配布", "to every household"),
          Code.of("circulate", "回覧", "circulated"),
          Code.of("notice", "掲示・周知", "notice"));
  public static final Field REQUESTED_BY = Field.text(10, "requested_by", "依頼元", "Asked by");
  public static final Field COPIES =
      Field.whole(11, "copies", "部数", "Copies").unit("部", "copies").range(0, 9999999);
  public static final Field HOUSEHOLDS =
      Field.whole(12, "households", "世帯数", "Households").unit("世帯", "households").range(0, 9999999);
  public static final Field PEOPLE =
      Field.whole(13, "people", "従事人数", "People").unit("人", "persons").range(0, 99999);
  public static final Field HOURS = CaseFields.hours(14);
  public static final Field DIGITAL_SHARE =
      Field.decimal(15, "digital_share", "デジタルで届けた割合", "Share sent digitally")
          .unit("％", "%")
          .range(0, 100);
  public static final Field DELIVERED_ON =
      Field.date(16, "delivered_on", "配布・回覧の完了日", "Delivered on");

  public static final Field STATE =
      CaseFields.state(
              Code.of("requested", "依頼", "requested"), Code.of("delivered", "配布済み", "delivered"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("requested")),
                  Map.entry("requested", Set.of("delivered")),
                  Map.entry("delivered", Set.of("requested"))));

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(64, "circulation", "配布・回覧・周知", "Circulation")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              WAY,
              REQUESTED_BY,
              COPIES,
              HOUSEHOLDS,
              PEOPLE,
              HOURS,
              DIGITAL_SHARE,
              DELIVERED_ON,
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
          .rule(CaseRules.inOrder(CaseFields.OPENED_ON, DELIVERED_ON))
          .rule(CaseRules.needs(STATE, Set.of("delivered"), DELIVERED_ON))
          .declare();

  private Circulation() {}
}
