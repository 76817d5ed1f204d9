package org.jichidesk.domain.consensus;

import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 出欠: who was at a meeting. */
public final class Attendance {

  public static final Field MEETING =
      Field.reference(1, "meeting", "会議", "Meeting", Meeting.TYPE.name());
  public static final Field MEMBER =
      Field.reference(2, "member", "委員", "Member", GroupMember.TYPE.name());
  public static final Field STATE =
      Field.code(
              3,
              "state",
              "出欠",
              "Attendance",
              Code.of("present", "出席", "present"),
              Code.of("proxy", "代理", "by proxy"),
              Code.of("absent", "欠席", "absent"))
          .required();
  public static final Field NOTE = Field.text(4, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(34, "attendance", "出欠", "Attendance")
          .naturalKey(MEETING, MEMBER)
          .fields(STATE, NOTE)
          .personal()
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private Attendance() {}
}
