package org.jichidesk.domain.council;

import static org.jichidesk.domain.record.BookKind.RETURN;

import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;

/** 区・自治会: the basic unit of residents' self-government, in force between two dates. */
public final class AdministrativeLiaisonUnit {

  static final String NAME_OF_TYPE = "liaison_unit";

  public static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", District.TYPE.name()).required();
  public static final Field NAME = Field.text(2, "name", "区・自治会名", "Ward").required();
  public static final Field READING = Field.text(3, "reading", "ヨミ", "Reading");
  public static final Field HOUSEHOLDS =
      Field.whole(4, "households", "世帯数", "Households").unit("世帯", "households").range(0, 99_999);
  public static final Field NOTIFIED_ON = Field.date(5, "notified_on", "告示日", "Notified on");
  public static final Field IN_FORCE_FROM =
      Field.date(6, "in_force_from", "有効期間の始め", "In force from");
  public static final Field IN_FORCE_TO = Field.date(7, "in_force_to", "有効期間の終わり", "In force to");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(6, NAME_OF_TYPE, "区・自治会", "Ward")
          .fields(DISTRICT, NAME, READING, HOUSEHOLDS, NOTIFIED_ON, IN_FORCE_FROM, IN_FORCE_TO)
          .calledBy("name")
          .ofDistrict("district")
          .travelsIn(RETURN)
          .rule(values -> Officer.endsAfterBegin(values, IN_FORCE_FROM, IN_FORCE_TO))
          .declare();

  private AdministrativeLiaisonUnit() {}
}
