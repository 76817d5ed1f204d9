package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * その他の継続検討: women and the young, labour in one place, pay, hearing residents, making councils known
 * (III-4); a continuing theme with a log.
 */
public final class PeopleInitiative {

  public static final Field THEME =
      Field.code(
          9,
          "theme",
          "テーマ",
          "Theme",
          Code.of("women", "女性の参画", "women"),
          Code.of("young", "若者等の参画", "the young"),
          Code.of("labor", "労務管理の一元化", "labour in one place"),
          Code.of("pay", "人件費の適正化", "pay"),
          Code.of("opinions", "意見聴取・合意形成", "hearing residents"),
          Code.of("declaration", "住民自治（協議会）宣言", "declaration"),
          Code.of("other", "その他", "other"));
  public static final Field PARTICIPANTS =
      Field.whole(10, "participants", "参加者数", "Taking part").unit("人", "persons").range(0, 9999999);
  public static final Field RESULT = Field.text(11, "result", "成果・学んだこと", "What came of it");
  public static final Field HOURS = CaseFields.hours(12);

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
      RecordType.named(73, "people_initiative", "多様な人材・体制づくり", "People initiative")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              THEME,
              PARTICIPANTS,
              RESULT,
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

  private PeopleInitiative() {}
}
