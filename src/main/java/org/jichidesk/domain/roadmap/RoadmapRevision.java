package org.jichidesk.domain.roadmap;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** ロードマップの版: the roadmap moves by revisions with a reason; each stays readable. */
public final class RoadmapRevision {

  public static final Field NUMBER =
      Field.whole(1, "number", "版番号", "Revision").range(1, 999).required();
  public static final Field TITLE = Field.text(2, "title", "名称", "Title").required();
  public static final Field DECIDED_ON = Field.date(3, "decided_on", "決定日", "Decided on");
  public static final Field REASON = Field.lines(4, "reason", "改訂理由", "Reason");
  public static final Field BASED_ON =
      Field.reference(5, "based_on", "元の版", "Based on", "roadmap_revision");
  public static final Field STATE =
      Field.code(
              6,
              "state",
              "状態",
              "State",
              Code.of("draft", "改訂案", "draft"),
              Code.of("in_force", "現行", "in force"),
              Code.of("superseded", "旧版", "superseded"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("draft", "in_force")),
                  Map.entry("draft", Set.of("in_force")),
                  Map.entry("in_force", Set.of("superseded"))));
  public static final Field NOTE = Field.lines(7, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(22, "roadmap_revision", "ロードマップの版", "Revision of the roadmap")
          .fields(NUMBER, TITLE, DECIDED_ON, REASON, BASED_ON, STATE, NOTE)
          .calledBy("title")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .declare();

  private RoadmapRevision() {}
}
