package org.jichidesk.domain.planner;

import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * 交付金の地区別: what a district plans to spend of a component and what it spent; the computed amount is
 * not stored.
 */
public final class GrantShare {

  public static final Field COMPONENT =
      Field.reference(1, "component", "算定項目", "Component", GrantComponent.TYPE.name());
  public static final Field DISTRICT =
      Field.reference(2, "district", "地区", "District", District.TYPE.name());

  /** Stands in for the figure of the district record. */
  public static final Field QUANTITY =
      Field.decimal(3, "quantity", "算定の数量", "Quantity").range(0, 100000000);

  public static final Field PLANNED =
      Field.decimal(4, "planned", "使途計画額", "Planned").unit("円", "yen").range(0, 1000000000);
  public static final Field RESULT =
      Field.decimal(5, "result", "決算額", "Result").unit("円", "yen").range(0, 1000000000);
  public static final Field NOTE = Field.text(6, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(30, "grant_share", "交付金の地区別", "Share of a grant")
          .naturalKey(COMPONENT, DISTRICT)
          .fields(QUANTITY, PLANNED, RESULT, NOTE)
          .ofDistrict("district")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.RETURN, BookKind.DISTRIBUTION)
          .declare();

  private GrantShare() {}
}
