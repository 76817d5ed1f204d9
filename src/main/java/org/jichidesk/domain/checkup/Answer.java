package org.jichidesk.domain.checkup;

import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;

/**
 * 回答: what a district answered to one question of its check-up; the form says what kind of answer.
 */
public final class Answer {

  public static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", District.TYPE.name());
  public static final Field YEAR = Field.fiscalYear(2, "year", "年度", "Fiscal year");
  public static final Field ITEM =
      Field.reference(3, "item", "設問", "Question", FormLine.TYPE.name());

  /** {@code 0} outside of repeats, else the name of the instance. */
  public static final Field INSTANCE = Field.text(4, "instance", "繰返し", "Repeat");

  public static final Field VALUE =
      Field.text(5, "value", "回答", "Answer")
          .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER, Value.Kind.UNKNOWN);
  public static final Field OTHER = Field.text(6, "other", "その他の内容", "Other, in words");
  public static final Field NOTE = Field.text(7, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(17, "checkup_answer", "地区ドック回答", "Check-up answer")
          .naturalKey(DISTRICT, YEAR, ITEM, INSTANCE)
          .fields(VALUE, OTHER, NOTE)
          .printedAs("district", "item", "value", "other", "note")
          .ofDistrict("district")
          .ofYear("year")
          .about(Subject.CHECKUP)
          .travelsIn(BookKind.RETURN, BookKind.DISTRIBUTION, BookKind.REPLY)
          .declare();

  private Answer() {}
}
