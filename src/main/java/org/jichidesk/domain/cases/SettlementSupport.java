package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * 中山間地域のあり方: what is done for a settlement whose people are few (III-2); a continuing theme with a
 * log.
 */
public final class SettlementSupport {

  public static final Field SETTLEMENT = Field.text(9, "settlement", "集落・区域", "Settlement");
  public static final Field SUPPORTER =
      Field.code(
          10,
          "supporter",
          "人的支援",
          "Supporter",
          Code.of("cooperator", "地域おこし協力隊", "cooperator"),
          Code.of("settlement_supporter", "集落支援員", "settlement supporter"),
          Code.of("promoter", "地域活性化推進員", "promoter"),
          Code.of("rmo", "農村RMO", "rural RMO"),
          Code.of("none", "なし", "none"),
          Code.of("other", "その他", "other"));
  public static final Field HOUSEHOLDS =
      Field.whole(11, "households", "世帯数", "Households").unit("世帯", "households").range(0, 99999);
  public static final Field GRANT_AMOUNT =
      Field.whole(12, "grant_amount", "財政支援の額", "Grant").unit("円", "yen").range(0, 99_999_999_999L);
  public static final Field HOURS = CaseFields.hours(13);

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
      RecordType.named(71, "settlement_support", "中山間地域・集落の支援", "Settlement support")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              SETTLEMENT,
              SUPPORTER,
              HOUSEHOLDS,
              GRANT_AMOUNT,
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

  private SettlementSupport() {}
}
