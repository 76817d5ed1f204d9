package org.jichidesk.domain.roadmap;

import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 段階: which stage a course is in, in a fiscal year; the years differ between courses. */
public final class RoadmapStage {

  public static final Field REVISION =
      Field.reference(1, "revision", "版", "Revision", RoadmapRevision.TYPE.name());
  public static final Field COURSE = Field.text(2, "course", "コース", "Course");
  public static final Field YEAR = Field.fiscalYear(3, "year", "年度", "Fiscal year");
  public static final Field STAGE =
      Field.code(
              4,
              "stage",
              "段階",
              "Stage",
              Code.of("takeoff", "離陸期", "take-off"),
              Code.of("acceleration", "加速期", "acceleration"),
              Code.of("landing", "着陸期", "landing"))
          .required();

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(24, "roadmap_stage", "ロードマップの段階", "Stage of a course")
          .naturalKey(REVISION, COURSE, YEAR)
          .fields(STAGE)
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private RoadmapStage() {}
}
