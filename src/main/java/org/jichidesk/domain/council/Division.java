package org.jichidesk.domain.council;

import static org.jichidesk.domain.record.BookKind.RETURN;

import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;

/** 部会: a division of a district council; which ones there are differs by council. */
public final class Division {

  public static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", District.TYPE.name()).required();
  public static final Field NAME = Field.text(2, "name", "部会名", "Division").required();
  public static final Field SUBJECT = Field.text(3, "subject", "担当する分野", "Subject");
  public static final Field MEMBERS =
      Field.whole(4, "members", "部会員数", "Members").unit("人", "persons").range(0, 9_999);

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(4, "division", "部会", "Division")
          .fields(DISTRICT, NAME, SUBJECT, MEMBERS)
          .calledBy("name")
          .ofDistrict("district")
          .travelsIn(RETURN)
          .declare();

  private Division() {}
}
