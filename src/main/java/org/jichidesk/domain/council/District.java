package org.jichidesk.domain.council;

import static org.jichidesk.domain.record.BookKind.DISTRIBUTION;

import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;

/** 地区: one of the areas the city is made of. */
public final class District {

  public static final Field NAME = Field.text(1, "name", "地区名", "District").required();
  public static final Field READING = Field.text(2, "reading", "ヨミ", "Reading").required();

  /** Wholly mountainous districts get special consideration (the city's principle 6). */
  public static final Field MOUNTAIN =
      Field.code(
          3,
          "mountain",
          "中山間地域",
          "Mountain area",
          Code.of("whole", "全域", "whole"),
          Code.of("partial", "一部", "partial"),
          Code.of("none", "なし", "none"));

  /** An office serves one or more districts. */
  public static final Field OFFICE =
      Field.reference(4, "office", "所管", "Office in charge", BranchOffice.NAME_OF_TYPE);

  public static final Field POPULATION =
      Field.whole(5, "population", "人口", "Population").unit("人", "persons").range(0, 10_000_000);
  public static final Field HOUSEHOLDS =
      Field.whole(6, "households", "世帯数", "Households")
          .unit("世帯", "households")
          .range(0, 5_000_000);
  public static final Field AGED_65 =
      Field.whole(7, "aged_65", "65歳以上人口", "Aged 65 and over")
          .unit("人", "persons")
          .range(0, 10_000_000);
  public static final Field BASE_DATE = Field.date(8, "base_date", "基準日", "Base date");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(1, "district", "地区", "District")
          .fields(NAME, READING, MOUNTAIN, OFFICE, POPULATION, HOUSEHOLDS, AGED_65, BASE_DATE)
          .calledBy("name")
          .travelsIn(DISTRIBUTION)
          .declare();

  private District() {}
}
