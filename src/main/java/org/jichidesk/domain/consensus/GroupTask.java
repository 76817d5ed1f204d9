package org.jichidesk.domain.consensus;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.council.BranchOffice;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 宿題・作業: what somebody is to do until when. */
public final class GroupTask {

  public static final Field TITLE = Field.text(1, "title", "内容", "Task").required();
  public static final Field WORKING_GROUP =
      Field.reference(2, "working_group", "ワーキンググループ", "Working group", WorkingGroup.TYPE.name());
  public static final Field MEETING =
      Field.reference(3, "meeting", "会議", "Meeting", Meeting.TYPE.name());
  public static final Field PROPOSAL =
      Field.reference(4, "proposal", "見直し案", "Proposal", Proposal.TYPE.name());
  public static final Field OWNER = Field.text(5, "owner", "担当", "Owner").required();
  public static final Field OFFICE =
      Field.reference(6, "office", "担当の支所", "Office of the owner", BranchOffice.TYPE.name());
  public static final Field DEADLINE = Field.date(7, "deadline", "期限", "Deadline").required();
  public static final Field STATE =
      Field.code(
              8,
              "state",
              "状態",
              "State",
              Code.of("open", "未了", "open"),
              Code.of("done", "完了", "done"),
              Code.of("dropped", "取りやめ", "dropped"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("open")),
                  Map.entry("open", Set.of("done", "dropped")),
                  Map.entry("done", Set.of("open")),
                  Map.entry("dropped", Set.of("open"))));
  public static final Field RESULT = Field.text(9, "result", "結果", "Result");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(36, "group_task", "宿題・作業", "Task")
          .fields(TITLE, WORKING_GROUP, MEETING, PROPOSAL, OWNER, OFFICE, DEADLINE, STATE, RESULT)
          .calledBy("title")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.RETURN, BookKind.DISTRIBUTION)
          .declare();

  private GroupTask() {}
}
