package org.jichidesk.domain.council;

import static org.jichidesk.domain.record.BookKind.RETURN;

import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;

/** 区長: the person at the head of a ward. */
public final class UnitHead {

  public static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", District.TYPE.name()).required();
  public static final Field UNIT =
      Field.reference(2, "unit", "区・自治会", "Ward", AdministrativeLiaisonUnit.NAME_OF_TYPE)
          .required();
  public static final Field NAME = Field.text(3, "name", "氏名", "Name").required();
  public static final Field READING = Field.text(4, "reading", "ヨミ", "Reading");
  public static final Field PROPER_FORM = Field.text(5, "proper_form", "正字の注記", "Proper form");
  public static final Field TERM_FROM = Field.date(6, "term_from", "任期始め", "Term from");
  public static final Field TERM_TO = Field.date(7, "term_to", "任期終わり", "Term to");
  public static final Field DISPOSE_ON = Field.date(8, "dispose_on", "廃棄予定日", "Dispose on");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(7, "unit_head", "区長", "Ward head")
          .fields(DISTRICT, UNIT, NAME, READING, PROPER_FORM, TERM_FROM, TERM_TO, DISPOSE_ON)
          .calledBy("name")
          .ofDistrict("district")
          .personal()
          .travelsIn(RETURN)
          .rule(values -> Officer.endsAfterBegin(values, TERM_FROM, TERM_TO))
          .declare();

  private UnitHead() {}
}
