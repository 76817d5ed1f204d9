package org.jichidesk.domain.checkup;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 地区ドック: the yearly check-up of a district, and how far it has come. */
public final class Checkup {

  public static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", District.TYPE.name());
  public static final Field YEAR = Field.fiscalYear(2, "year", "年度", "Fiscal year");
  public static final Field FORM =
      Field.reference(3, "form", "調査票", "Form", CheckupForm.TYPE.name()).required();
  public static final Field STATE =
      Field.code(
              4,
              "state",
              "状態",
              "State",
              Code.of("distributed", "前年値配布", "last values handed out"),
              Code.of("self_check", "自己点検", "self-check"),
              Code.of("hearing", "現地聞き取り", "hearing"),
              Code.of("branch_check", "支所確認", "checked by branch"),
              Code.of("council_check", "住自協確認", "checked by council"),
              Code.of("submitted", "提出", "submitted"),
              Code.of("confirmed", "確定", "confirmed"),
              Code.of("planning", "改善案", "planning"),
              Code.of("reflected", "反映", "reflected"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("distributed", "self_check", "hearing")),
                  Map.entry("distributed", Set.of("self_check", "hearing")),
                  Map.entry("self_check", Set.of("hearing", "branch_check")),
                  Map.entry("hearing", Set.of("self_check", "branch_check")),
                  Map.entry("branch_check", Set.of("hearing", "council_check")),
                  Map.entry("council_check", Set.of("branch_check", "submitted")),
                  Map.entry("submitted", Set.of("council_check", "confirmed")),
                  Map.entry("confirmed", Set.of("planning")),
                  Map.entry("planning", Set.of("reflected")),
                  Map.entry("reflected", Set.of("planning"))));
  public static final Field SELF_CHECKED_ON =
      Field.date(5, "self_checked_on", "自己点検日", "Self-check on");
  public static final Field HEARD_ON = Field.date(6, "heard_on", "聞き取り日", "Heard on");
  public static final Field HEARD_AT = Field.text(7, "heard_at", "聞き取り場所", "Heard at");
  public static final Field ATTENDEES =
      Field.text(8, "attendees", "出席（団体・人数）", "Attending (bodies, numbers)");
  public static final Field NOTE = Field.text(9, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(16, "checkup", "地区ドック", "Check-up")
          .naturalKey(DISTRICT, YEAR)
          .fields(FORM, STATE, SELF_CHECKED_ON, HEARD_ON, HEARD_AT, ATTENDEES, NOTE)
          .ofDistrict("district")
          .ofYear("year")
          .about(Subject.CHECKUP)
          .travelsIn(BookKind.RETURN, BookKind.DISTRIBUTION, BookKind.REPLY)
          .declare();

  private Checkup() {}
}
