package org.jichidesk.domain.consensus;

import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 会議: a meeting of a working group or of the liaison council. */
public final class Meeting {

  public static final Field KIND =
      Field.code(
              1,
              "kind",
              "会議の種別",
              "Kind",
              Code.of("group", "ワーキンググループ", "working group"),
              Code.of("liaison", "住民自治連絡協議会", "liaison council"),
              Code.of("internal", "庁内会議", "within the city"),
              Code.of("other", "その他", "other"))
          .required();
  public static final Field WORKING_GROUP =
      Field.reference(2, "working_group", "ワーキンググループ", "Working group", WorkingGroup.TYPE.name());
  public static final Field TITLE = Field.text(3, "title", "会議名", "Title").required();
  public static final Field HELD_ON = Field.date(4, "held_on", "開催日", "Held on").required();
  public static final Field PLACE = Field.text(5, "place", "場所", "Place");
  public static final Field AGENDA = Field.lines(6, "agenda", "議題", "Agenda");
  public static final Field MINUTES = Field.lines(7, "minutes", "議事録", "Minutes");
  public static final Field CONCLUSION = Field.lines(8, "conclusion", "決定事項", "Conclusion");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(33, "meeting", "会議", "Meeting")
          .fields(KIND, WORKING_GROUP, TITLE, HELD_ON, PLACE, AGENDA, MINUTES, CONCLUSION)
          .calledBy("title")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private Meeting() {}
}
