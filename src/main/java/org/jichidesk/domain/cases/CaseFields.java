package org.jichidesk.domain.cases;

import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.roadmap.ReviewItem;

/** What every kind of case has: the very same fields, so that lists of any kind read them alike. */
public final class CaseFields {

  public static final Field TITLE = Field.text(1, "title", "件名", "Title").required();
  public static final Field REVIEW_ITEM =
      Field.reference(2, "review_item", "見直し項目", "Review item", ReviewItem.TYPE.name());
  public static final Field DISTRICT =
      Field.reference(3, "district", "地区", "District", District.TYPE.name());
  public static final Field OPENED_ON = Field.date(4, "opened_on", "開始日", "Opened on");
  public static final Field DUE_ON = Field.date(5, "due_on", "期限", "Due on");
  public static final Field CLOSED_ON = Field.date(6, "closed_on", "終了日", "Closed on");
  public static final Field NOTE = Field.text(7, "note", "備考", "Note");

  /** The name all kinds give the field of their state, each with its own codes and steps. */
  static final String STATE = "state";

  private CaseFields() {}

  /** How far a case has come. */
  static Field state(Code... codes) {
    return Field.code(8, STATE, "状態", "State", codes);
  }

  /** Hours the case took. */
  static Field hours(int tag) {
    return Field.decimal(tag, "hours", "延べ時間", "Hours").unit("時間", "hours").range(0, 999_999);
  }

  /** When what is about a person is disposed of. */
  static Field disposeOn(int tag) {
    return Field.date(tag, "dispose_on", "廃棄予定日", "Dispose on");
  }
}
