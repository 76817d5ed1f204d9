package org.jichidesk.domain.roadmap;

import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** コース: what a group of review items aims at, and until when. */
public final class RoadmapCourse {

  public static final Field REVISION =
      Field.reference(1, "revision", "版", "Revision", RoadmapRevision.TYPE.name());
  public static final Field COURSE = Field.text(2, "course", "コース", "Course");
  public static final Field TITLE = Field.text(3, "title", "名称", "Title").required();
  public static final Field AIM = Field.text(4, "aim", "目標", "Aim");
  public static final Field GOAL = Field.lines(5, "goal", "ゴールイメージ", "Goal");
  public static final Field NOTE = Field.lines(6, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(23, "roadmap_course", "ロードマップのコース", "Course of the roadmap")
          .naturalKey(REVISION, COURSE)
          .fields(TITLE, AIM, GOAL, NOTE)
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private RoadmapCourse() {}
}
