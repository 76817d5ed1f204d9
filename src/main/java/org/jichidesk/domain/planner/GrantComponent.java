package org.jichidesk.domain.planner;

import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 交付金の算定項目: a part of the block grant and what it is paid by. */
public final class GrantComponent {

  public static final Field YEAR = Field.fiscalYear(1, "year", "年度", "Fiscal year").required();
  public static final Field NAME = Field.text(2, "name", "項目名", "Component").required();
  public static final Field KIND =
      Field.code(
              3,
              "kind",
              "交付金",
              "Grant",
              Code.of("block", "一括交付金", "block grant"),
              Code.of("yamazato", "やまざと支援交付金", "mountain support grant"))
          .required();
  public static final Field BASIS =
      Field.code(
              4,
              "basis",
              "算定の基礎",
              "Paid by",
              Code.of("per_council", "住自協1団体当たり", "per council"),
              Code.of("per_household", "1世帯当たり", "per household"),
              Code.of("per_person", "人口1人当たり", "per inhabitant"),
              Code.of("per_aged_65", "65歳以上1人当たり", "per inhabitant aged 65+"),
              Code.of("staff", "職員1人当たり", "per member of staff"),
              Code.of("mountain", "中山間地域の地区当たり", "per mountain district"))
          .required();
  public static final Field UNIT_AMOUNT =
      Field.decimal(5, "unit_amount", "単価", "Rate")
          .unit("円", "yen")
          .range(0, 1000000000)
          .required();
  public static final Field BASE_DATE = Field.date(6, "base_date", "基準日", "Base date");
  public static final Field DUTY =
      Field.reference(7, "duty", "対象の依頼事務", "Paid for duty", DelegatedDuty.TYPE.name());
  public static final Field NOTE = Field.text(8, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(29, "grant_component", "交付金の算定項目", "Component of a grant")
          .fields(YEAR, NAME, KIND, BASIS, UNIT_AMOUNT, BASE_DATE, DUTY, NOTE)
          .calledBy("name")
          .ofYear("year")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private GrantComponent() {}
}
