package org.jichidesk.domain.roadmap;

import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** ロードマップの項目: what a revision says of a review item. */
public final class RoadmapItem {

  public static final Field REVISION =
      Field.reference(1, "revision", "版", "Revision", RoadmapRevision.TYPE.name());
  public static final Field ITEM =
      Field.reference(2, "item", "見直し項目", "Review item", ReviewItem.TYPE.name());
  public static final Field COURSE = Field.text(3, "course", "コース", "Course").required();
  public static final Field POSITION = Field.whole(4, "position", "順番", "Position").range(1, 999);
  public static final Field NAME = Field.text(5, "name", "項目名", "Item").required();
  public static final Field CURRENT = Field.lines(6, "current", "現状", "Current state");
  public static final Field COUNCIL =
      Field.code(
          7,
          "council",
          "住自協",
          "District councils",
          Code.of("lead", "◎", "leads"),
          Code.of("part", "○", "takes part"),
          Code.of("none", "－", "has no part"));
  public static final Field BRANCH =
      Field.code(
          8,
          "branch",
          "支所",
          "Branch offices",
          Code.of("lead", "◎", "leads"),
          Code.of("part", "○", "takes part"),
          Code.of("none", "－", "has no part"));
  public static final Field SECTION =
      Field.code(
          9,
          "section",
          "担当課",
          "Section in charge",
          Code.of("lead", "◎", "leads"),
          Code.of("part", "○", "takes part"),
          Code.of("none", "－", "has no part"));
  public static final Field SECRETARIAT =
      Field.code(
          10,
          "secretariat",
          "地活課",
          "Secretariat",
          Code.of("lead", "◎", "leads"),
          Code.of("part", "○", "takes part"),
          Code.of("none", "－", "has no part"));
  public static final Field SECTION_NAME =
      Field.text(11, "section_name", "担当課名", "Name of section");
  public static final Field GOAL = Field.lines(12, "goal", "ゴールイメージ", "Goal");
  public static final Field AID_PUBLIC = Field.flag(13, "aid_public", "公助", "Public aid");
  public static final Field AID_MUTUAL = Field.flag(14, "aid_mutual", "互助・共助", "Mutual aid");
  public static final Field AID_SELF = Field.flag(15, "aid_self", "自助", "Self-help");
  public static final Field EXPECTED_YEAR =
      Field.fiscalYear(16, "expected_year", "実現見込年度", "Expected in year");
  public static final Field NOTE = Field.lines(17, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(25, "roadmap_item", "ロードマップの項目", "Item of the roadmap")
          .naturalKey(REVISION, ITEM)
          .fields(
              COURSE,
              POSITION,
              NAME,
              CURRENT,
              COUNCIL,
              BRANCH,
              SECTION,
              SECRETARIAT,
              SECTION_NAME,
              GOAL,
              AID_PUBLIC,
              AID_MUTUAL,
              AID_SELF,
              EXPECTED_YEAR,
              NOTE)
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private RoadmapItem() {}
}
