package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 地域福祉支援の補助: an item of the menu a district applies for, and how long the forms take (II-3). */
public final class WelfareSubsidy {

  public static final Field MENU = Field.text(9, "menu", "補助メニュー", "Menu item").required();
  public static final Field APPLIED_ON = Field.date(10, "applied_on", "申請日", "Applied on");
  public static final Field APPLIED_AMOUNT =
      Field.whole(11, "applied_amount", "申請額", "Applied for")
          .unit("円", "yen")
          .range(0, 99_999_999_999L);
  public static final Field GRANTED_ON = Field.date(12, "granted_on", "交付決定日", "Granted on");
  public static final Field GRANTED_AMOUNT =
      Field.whole(13, "granted_amount", "交付決定額", "Granted")
          .unit("円", "yen")
          .range(0, 99_999_999_999L);
  public static final Field REPORTED_ON = Field.date(14, "reported_on", "実績報告日", "Reported on");
  public static final Field SPENT_AMOUNT =
      Field.whole(15, "spent_amount", "実績額", "Spent").unit("円", "yen").range(0, 99_999_999_999L);
  public static final Field FORMS =
      Field.whole(16, "forms", "書類の数", "Forms").unit("枚", "sheets").range(0, 9999);
  public static final Field FORM_HOURS =
      Field.decimal(17, "form_hours", "書類作成の時間", "Hours of filling in forms")
          .unit("時間", "hours")
          .range(0, 99999);

  public static final Field STATE =
      CaseFields.state(
              Code.of("menu", "メニュー選択", "menu item chosen"),
              Code.of("applied", "申請", "applied"),
              Code.of("granted", "交付決定", "granted"),
              Code.of("refused", "不交付", "refused"),
              Code.of("reported", "実績報告", "reported"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("menu")),
                  Map.entry("menu", Set.of("applied")),
                  Map.entry("applied", Set.of("menu", "granted", "refused")),
                  Map.entry("granted", Set.of("applied", "reported")),
                  Map.entry("refused", Set.of("menu")),
                  Map.entry("reported", Set.of("granted"))));

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(69, "welfare_subsidy", "地域福祉の補助", "Welfare subsidy")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              MENU,
              APPLIED_ON,
              APPLIED_AMOUNT,
              GRANTED_ON,
              GRANTED_AMOUNT,
              REPORTED_ON,
              SPENT_AMOUNT,
              FORMS,
              FORM_HOURS,
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
          .rule(CaseRules.inOrder(APPLIED_ON, GRANTED_ON))
          .rule(CaseRules.inOrder(GRANTED_ON, REPORTED_ON))
          .declare();

  private WelfareSubsidy() {}
}
