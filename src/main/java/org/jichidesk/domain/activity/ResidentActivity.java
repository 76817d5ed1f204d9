package org.jichidesk.domain.activity;

import static org.jichidesk.domain.record.BookKind.DISTRIBUTION;
import static org.jichidesk.domain.record.BookKind.REPLY;
import static org.jichidesk.domain.record.BookKind.RETURN;

import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.Effort;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;

/** 独自活動: residents' own ideas, traditional events and festivals. */
public final class ResidentActivity {

  public static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", District.TYPE.name()).required();
  public static final Field YEAR = Field.fiscalYear(2, "year", "年度", "Fiscal year").required();
  public static final Field NAME = Field.text(3, "name", "活動名", "Activity").required();
  public static final Field KIND =
      Field.code(
          4,
          "kind",
          "種別",
          "Kind",
          Code.of("idea", "住民が発案した事業", "residents' idea"),
          Code.of("tradition", "伝統行事・お祭り", "tradition or festival"),
          Code.of("other", "その他", "other"));
  public static final Field BEARER =
      Field.code(
          5,
          "bearer",
          "主体",
          "Bearer",
          Code.of("council", "住自協", "council"),
          Code.of("ward", "区・自治会", "ward"));
  public static final Field PEOPLE = Effort.people(6);
  public static final Field HOURS = Effort.hours(7);
  public static final Field BURDEN = Effort.burden(8);
  public static final Field NEED = Effort.need(9);
  public static final Field SUGGESTION = Effort.suggestion(10);
  public static final Field HELD_ON = Field.date(11, "held_on", "実施日", "Held on");
  public static final Field NOTE = Field.text(12, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(10, "resident_activity", "独自活動", "Residents' activity")
          .fields(
              DISTRICT,
              YEAR,
              NAME,
              KIND,
              BEARER,
              PEOPLE,
              HOURS,
              BURDEN,
              NEED,
              SUGGESTION,
              HELD_ON,
              NOTE)
          .calledBy("name")
          .printedAs(
              "district", "name", "kind", "bearer", "held_on", "people", "hours", "burden", "note")
          .ofDistrict("district")
          .ofYear("year")
          .travelsIn(RETURN, DISTRIBUTION, REPLY)
          .declare();

  private ResidentActivity() {}
}
