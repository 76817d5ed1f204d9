package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * 地域活動のデジタル化: a tool or a way of working that spares paper and hours (III-3); a continuing theme
 * with a log.
 */
public final class DigitalInitiative {

  public static final Field PURPOSE =
      Field.code(
          9,
          "purpose",
          "目的",
          "Purpose",
          Code.of("circulation", "回覧・情報共有", "circulation"),
          Code.of("meeting", "オンライン会議", "meetings"),
          Code.of("survey", "アンケート・広聴", "surveys"),
          Code.of("accounts", "会計・事務の省力化", "accounts and office"),
          Code.of("emergency", "非常時の連絡", "emergencies"),
          Code.of("other", "その他", "other"));
  public static final Field TOOL = Field.text(10, "tool", "使う仕組み", "Tool");
  public static final Field USERS =
      Field.whole(11, "users", "利用者数", "Users").unit("人", "persons").range(0, 9999999);
  public static final Field SAVED_HOURS =
      Field.decimal(12, "saved_hours", "省けた時間（年）", "Hours spared a year")
          .unit("時間", "hours")
          .range(0, 999999);
  public static final Field COST =
      Field.whole(13, "cost", "費用", "Cost").unit("円", "yen").range(0, 99_999_999_999L);
  public static final Field HOURS = CaseFields.hours(14);

  public static final Field STATE =
      CaseFields.state(
              Code.of("started", "着手", "taken up"),
              Code.of("running", "継続中", "going on"),
              Code.of("paused", "休止", "paused"),
              Code.of("concluded", "一区切り", "concluded"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("started")),
                  Map.entry("started", Set.of("running", "paused")),
                  Map.entry("running", Set.of("paused", "concluded")),
                  Map.entry("paused", Set.of("running", "concluded")),
                  Map.entry("concluded", Set.of("running"))));

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(72, "digital_initiative", "地域活動のデジタル化", "Digital initiative")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              PURPOSE,
              TOOL,
              USERS,
              SAVED_HOURS,
              COST,
              HOURS,
              STATE,
              CaseFields.OPENED_ON,
              CaseFields.DUE_ON,
              CaseFields.CLOSED_ON,
              CaseFields.NOTE)
          .calledBy("title")
          .ofDistrict("district")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.RETURN, BookKind.DISTRIBUTION, BookKind.REPLY)
          .rule(CaseRules.inOrder(CaseFields.OPENED_ON, CaseFields.CLOSED_ON))
          .declare();

  private DigitalInitiative() {}
}
