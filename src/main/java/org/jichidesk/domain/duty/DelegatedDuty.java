package org.jichidesk.domain.duty;

import static org.jichidesk.domain.record.BookKind.DISTRIBUTION;

import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;

/** 依頼事務: something the city asks a district's residents to do. */
public final class DelegatedDuty {

  /** The code people know the duty by; the key never shows. */
  public static final Field NUMBER = Field.text(1, "number", "事務番号", "Duty number").required();

  public static final Field NAME = Field.text(2, "name", "事務名", "Duty").required();
  public static final Field KIND =
      Field.code(
              3,
              "kind",
              "区分",
              "Kind",
              Code.of("mandatory", "必須", "mandatory"),
              Code.of("elective", "選択", "elective"),
              Code.of("individual", "個別依頼", "individual request"),
              Code.of("other", "その他", "other request"))
          .required();
  public static final Field SECTION = Field.text(4, "section", "担当課", "Responsible section");
  public static final Field SECTION_FROM =
      Field.date(5, "section_from", "担当課の適用日", "Section responsible from");
  public static final Field DELIVERABLE = Field.text(6, "deliverable", "成果物", "Deliverable");
  public static final Field DEADLINE_KIND =
      Field.code(
          7,
          "deadline_kind",
          "期限の種類",
          "Kind of deadline",
          Code.of("months", "月指定", "fixed months"),
          Code.of("monthly", "毎月", "monthly"),
          Code.of("any", "随時", "any time"),
          Code.of("on_change", "変更時", "on change"));
  public static final Field DEADLINE_MONTHS =
      Field.text(8, "deadline_months", "期限の月", "Months of deadline");

  /** The roadmap's aid marks. */
  public static final Field AID =
      Field.code(
          9,
          "aid",
          "公助・共助・自助",
          "Aid",
          Code.of("public", "公助", "public aid"),
          Code.of("mutual", "互助・共助", "mutual aid"),
          Code.of("self", "自助", "self-help"));

  public static final Field YEAR_FROM =
      Field.fiscalYear(10, "year_from", "開始年度", "In force from year");
  public static final Field YEAR_TO = Field.fiscalYear(11, "year_to", "終了年度", "In force to year");
  public static final Field REVIEW_ITEM = Field.text(12, "review_item", "見直し項目", "Review item");
  public static final Field NOTE = Field.text(13, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(8, "delegated_duty", "依頼事務", "Delegated duty")
          .fields(
              NUMBER,
              NAME,
              KIND,
              SECTION,
              SECTION_FROM,
              DELIVERABLE,
              DEADLINE_KIND,
              DEADLINE_MONTHS,
              AID,
              YEAR_FROM,
              YEAR_TO,
              REVIEW_ITEM,
              NOTE)
          .calledBy("number", "name")
          .printedAs(
              "number", "name", "kind", "section", "deliverable", "deadline_months", "aid", "note")
          .travelsIn(DISTRIBUTION)
          .declare();

  private DelegatedDuty() {}
}
