package org.jichidesk.domain.council;

import static org.jichidesk.domain.record.BookKind.RETURN;

import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;

/** 住民自治協議会（住自協）: the resident-run council of a district; its key is the district's. */
public final class DistrictCouncil {

  public static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", District.TYPE.name());
  public static final Field NAME = Field.text(2, "name", "名称", "Council").required();
  public static final Field SECRETARIAT =
      Field.text(3, "secretariat", "事務局の場所", "Place of secretariat");
  public static final Field STAFF =
      Field.whole(4, "staff", "事務局職員数", "Staff").unit("人", "persons").range(0, 999);
  public static final Field BOARD =
      Field.whole(5, "board", "役員会の人数", "Board members").unit("人", "persons").range(0, 999);

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(3, "district_council", "住民自治協議会", "District council")
          .naturalKey(DISTRICT)
          .fields(NAME, SECRETARIAT, STAFF, BOARD)
          .calledBy("name")
          .ofDistrict("district")
          .travelsIn(RETURN)
          .declare();

  private DistrictCouncil() {}
}
