package org.jichidesk.domain.cases;

import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** What every entry of a case has, whether confidential or not: the very same fields. */
public final class EntryFields {

  public static final Field CASE_TYPE =
      Field.text(1, "case_type", "案件の種類", "Kind of case").required();
  public static final Field CASE_KEY =
      Field.text(2, "case_key", "案件の番号", "Key of the case").required();

  /** As in the case: an entry travels where its case does. */
  public static final Field DISTRICT = CaseFields.DISTRICT;

  public static final Field DATED = Field.date(4, "dated", "日付", "Date").required();
  public static final Field TEXT = Field.text(5, "text", "経過", "What happened").required();
  public static final Field HOURS = CaseFields.hours(6);
  public static final Field WRITTEN_BY = Field.text(7, "written_by", "記入者", "Written by");

  private EntryFields() {}

  static RecordType.Builder entry(int tag, String name, String ja, String en) {
    return RecordType.named(tag, name, ja, en)
        .fields(CASE_TYPE, CASE_KEY, DISTRICT, DATED, TEXT, HOURS, WRITTEN_BY)
        .calledBy(TEXT.name())
        .ofDistrict(DISTRICT.name())
        .about(Subject.REVIEW)
        .travelsIn(BookKind.RETURN, BookKind.DISTRIBUTION, BookKind.REPLY);
  }
}
