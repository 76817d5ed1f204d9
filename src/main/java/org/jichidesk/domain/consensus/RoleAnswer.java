package org.jichidesk.domain.consensus;

import org.jichidesk.domain.council.District;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;

/**
 * 役割の問い: what a district answers to the review's questions about a duty, on four grades without a
 * neutral.
 */
public final class RoleAnswer {

  public static final Field DUTY =
      Field.reference(1, "duty", "依頼事務", "Duty", DelegatedDuty.TYPE.name());
  public static final Field DISTRICT =
      Field.reference(2, "district", "地区", "District", District.TYPE.name());
  public static final Field YEAR = Field.fiscalYear(3, "year", "年度", "Fiscal year");
  public static final Field INDISPENSABLE =
      Field.code(
              4,
              "indispensable",
              "必要不可欠な業務か",
              "Indispensable?",
              Code.of("1", "1 そう思わない", "1 no"),
              Code.of("2", "2 あまり思わない", "2 rather no"),
              Code.of("3", "3 やや思う", "3 rather yes"),
              Code.of("4", "4 そう思う", "4 yes"))
          .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER, Value.Kind.UNKNOWN);
  public static final Field ONLY_RESIDENTS =
      Field.code(
              5,
              "only_residents",
              "住民にしかできないか",
              "Can only residents do it?",
              Code.of("1", "1 そう思わない", "1 no"),
              Code.of("2", "2 あまり思わない", "2 rather no"),
              Code.of("3", "3 やや思う", "3 rather yes"),
              Code.of("4", "4 そう思う", "4 yes"))
          .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER, Value.Kind.UNKNOWN);
  public static final Field RESIDENTS_BETTER =
      Field.code(
              6,
              "residents_better",
              "住民の方が上手くできるか",
              "Do residents do it better?",
              Code.of("1", "1 そう思わない", "1 no"),
              Code.of("2", "2 あまり思わない", "2 rather no"),
              Code.of("3", "3 やや思う", "3 rather yes"),
              Code.of("4", "4 そう思う", "4 yes"))
          .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER, Value.Kind.UNKNOWN);
  public static final Field EXPERT_WORK =
      Field.code(
              7,
              "expert_work",
              "専門性の高い業務か",
              "Is it expert work?",
              Code.of("1", "1 そう思わない", "1 no"),
              Code.of("2", "2 あまり思わない", "2 rather no"),
              Code.of("3", "3 やや思う", "3 rather yes"),
              Code.of("4", "4 そう思う", "4 yes"))
          .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER, Value.Kind.UNKNOWN);
  public static final Field LEVEL =
      Field.code(
              8,
              "level",
              "区か住自協か",
              "Ward or council?",
              Code.of("ward", "区・自治会", "ward"),
              Code.of("council", "住自協", "council"),
              Code.of("both", "両方", "both"),
              Code.of("neither", "どちらでもない", "neither"))
          .allowing(Value.Kind.NOT_APPLICABLE, Value.Kind.NO_ANSWER, Value.Kind.UNKNOWN);
  public static final Field OPINION = Field.lines(9, "opinion", "意見", "Opinion");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(40, "role_answer", "役割の問い", "Role questions")
          .naturalKey(DUTY, DISTRICT, YEAR)
          .fields(INDISPENSABLE, ONLY_RESIDENTS, RESIDENTS_BETTER, EXPERT_WORK, LEVEL, OPINION)
          .printedAs(
              "duty",
              "district",
              "indispensable",
              "only_residents",
              "residents_better",
              "expert_work",
              "level",
              "opinion")
          .ofDistrict("district")
          .ofYear("year")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.RETURN, BookKind.DISTRIBUTION, BookKind.REPLY)
          .declare();

  private RoleAnswer() {}
}
