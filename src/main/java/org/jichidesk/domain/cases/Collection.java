package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.council.AdministrativeLiaisonUnit;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * 募金: what is collected in a ward or a district, and the work of it (II-2). Giving is voluntary. So
 * a collection holds totals of a ward or a district, the bank deposit, the coins and the hours, and
 * NOTHING ELSE: never a household or a person, never a target, a quota or an amount per head, never
 * a list of those who gave or did not; nor a date by which it is due. Not taking part is as good an
 * answer as taking part, and no reason is asked.
 */
public final class Collection {

  public static final Field FUND = Field.text(9, "fund", "募金の名称", "Fund").required();
  public static final Field LEVEL =
      Field.code(
          10,
          "level",
          "合計の単位",
          "Total of",
          Code.of("ward", "区・自治会", "ward"),
          Code.of("district", "地区", "district"));
  public static final Field WARD =
      Field.reference(11, "ward", "区・自治会", "Ward", AdministrativeLiaisonUnit.TYPE.name());
  public static final Field TOTAL =
      Field.whole(12, "total", "合計額", "Total").unit("円", "yen").range(0, 99_999_999_999L);
  public static final Field COINS =
      Field.whole(13, "coins", "うち硬貨", "Of it in coins").unit("円", "yen").range(0, 99_999_999_999L);
  public static final Field DEPOSITED =
      Field.whole(14, "deposited", "金融機関に納めた額", "Deposited at the bank")
          .unit("円", "yen")
          .range(0, 99_999_999_999L);
  public static final Field DEPOSITED_ON = Field.date(15, "deposited_on", "納めた日", "Deposited on");
  public static final Field HOURS = CaseFields.hours(16);

  public static final Field STATE =
      CaseFields.state(
              Code.of("planned", "予定", "planned"),
              Code.of("collected", "集計済み", "added up"),
              Code.of("deposited", "納入済み", "deposited"),
              Code.of("not_taking_part", "実施しない", "not taking part"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("planned", "collected", "not_taking_part")),
                  Map.entry("planned", Set.of("collected", "not_taking_part")),
                  Map.entry("collected", Set.of("planned", "deposited")),
                  Map.entry("deposited", Set.of("collected")),
                  Map.entry("not_taking_part", Set.of("planned"))));

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(68, "collection", "募金", "Collection")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              FUND,
              LEVEL,
              WARD,
              TOTAL,
              COINS,
              DEPOSITED,
              DEPOSITED_ON,
              HOURS,
              STATE,
              CaseFields.OPENED_ON,
              CaseFields.CLOSED_ON,
              CaseFields.NOTE)
          .calledBy("title")
          .ofDistrict("district")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.RETURN, BookKind.DISTRIBUTION, BookKind.REPLY)
          .rule(CaseRules.inOrder(CaseFields.OPENED_ON, CaseFields.CLOSED_ON))
          .rule(CaseRules.within(TOTAL, COINS))
          .rule(CaseRules.within(TOTAL, DEPOSITED))
          .rule(CaseRules.inOrder(CaseFields.OPENED_ON, DEPOSITED_ON))
          .declare();

  private Collection() {}
}
