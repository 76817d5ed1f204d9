package org.jichidesk.domain.checkup;

import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 聞き取りメモ: what somebody said at the hearing, told apart from the facts. */
public final class HearingNote {

  public static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", District.TYPE.name()).required();
  public static final Field YEAR = Field.fiscalYear(2, "year", "年度", "Fiscal year").required();
  public static final Field ITEM =
      Field.reference(3, "item", "設問", "Question", FormLine.TYPE.name());
  public static final Field SPEAKER = Field.text(4, "speaker", "発言者", "Speaker").required();
  public static final Field ROLE = Field.text(5, "role", "立場", "Role");
  public static final Field TEXT = Field.text(6, "text", "発言", "What was said").required();
  public static final Field HEARD_ON = Field.date(7, "heard_on", "聞いた日", "Heard on");
  public static final Field DISPOSE_ON = Field.date(8, "dispose_on", "廃棄予定日", "Dispose on");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(18, "hearing_note", "聞き取りメモ", "Hearing note")
          .fields(DISTRICT, YEAR, ITEM, SPEAKER, ROLE, TEXT, HEARD_ON, DISPOSE_ON)
          .ofDistrict("district")
          .ofYear("year")
          .personal()
          .about(Subject.CHECKUP)
          .travelsIn(BookKind.RETURN)
          .declare();

  private HearingNote() {}
}
