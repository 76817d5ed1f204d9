package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/** 公民館・交流センター・老人福祉センターの指定管理: who runs a facility, now and from when on otherwise (I-4). */
public final class FacilityOperation {

  public static final Field FACILITY = Field.text(9, "facility", "施設名", "Facility").required();
  public static final Field FACILITY_KIND =
      Field.code(
          10,
          "facility_kind",
          "施設の種類",
          "Kind of facility",
          Code.of("community_hall", "公民館", "community hall"),
          Code.of("exchange_center", "交流センター", "exchange center"),
          Code.of("welfare_center", "老人福祉センター", "welfare center for the aged"));
  public static final Field OPERATOR = Field.text(11, "operator", "現在の管理者", "Run at present by");
  public static final Field DESIGNATED_FROM =
      Field.date(12, "designated_from", "指定期間の始め", "Designated from");
  public static final Field DESIGNATED_TO =
      Field.date(13, "designated_to", "指定期間の終わり", "Designated to");
  public static final Field POLICY =
      Field.code(
          14,
          "policy",
          "方針",
          "Policy",
          Code.of("city", "市直営", "run by the city"),
          Code.of("renew", "指定管理を更新", "renew"),
          Code.of("other", "その他", "other"));
  public static final Field NEW_OPERATOR =
      Field.text(15, "new_operator", "新しい管理者", "Run in future by");
  public static final Field MOVING_ON = Field.date(16, "moving_on", "移行日", "Moves on");
  public static final Field STAFF =
      Field.whole(17, "staff", "従事職員数", "Staff").unit("人", "persons").range(0, 9999);
  public static final Field HOURS = CaseFields.hours(18);

  public static final Field STATE =
      CaseFields.state(
              Code.of("designated", "指定管理", "designated"),
              Code.of("policy_decided", "方針決定", "policy decided"),
              Code.of("moving", "移行中", "moving"),
              Code.of("city_run", "市直営", "run by the city"),
              Code.of("renewed", "指定更新", "renewed"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("designated")),
                  Map.entry("designated", Set.of("policy_decided")),
                  Map.entry("policy_decided", Set.of("designated", "moving", "renewed")),
                  Map.entry("moving", Set.of("policy_decided", "city_run")),
                  Map.entry("city_run", Set.of("moving")),
                  Map.entry("renewed", Set.of("policy_decided"))));

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(61, "facility_operation", "施設の管理運営", "Facility operation")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              FACILITY,
              FACILITY_KIND,
              OPERATOR,
              DESIGNATED_FROM,
              DESIGNATED_TO,
              POLICY,
              NEW_OPERATOR,
              MOVING_ON,
              STAFF,
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
          .rule(CaseRules.inOrder(DESIGNATED_FROM, DESIGNATED_TO))
          .declare();

  private FacilityOperation() {}
}
