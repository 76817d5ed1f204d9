package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * 労務管理相談: a district council asks how to treat the people it employs (I-3). About persons and
 * confidential: it travels only when asked for by name, and it is disposed of when its date has
 * come.
 */
public final class LaborConsultation {

  public static final Field CONSULTER = Field.text(9, "consulter", "相談者", "Who asks");
  public static final Field CONSULTER_ROLE = Field.text(10, "consulter_role", "相談者の立場", "Role");
  public static final Field TOPIC =
      Field.code(
          11,
          "topic",
          "相談の分野",
          "Topic",
          Code.of("hours", "勤務時間・休暇", "hours and leave"),
          Code.of("pay", "給与・手当", "pay"),
          Code.of("contract", "雇用契約・更新", "contract"),
          Code.of("insurance", "社会保険・税", "insurance and tax"),
          Code.of("harassment", "ハラスメント・人間関係", "harassment"),
          Code.of("safety", "安全衛生", "safety"),
          Code.of("other", "その他", "other"));
  public static final Field CONTENT = Field.text(12, "content", "相談の内容", "Question");
  public static final Field HEARD_ON = Field.date(13, "heard_on", "聞き取り日", "Heard on");
  public static final Field SPECIALIST = Field.text(14, "specialist", "専門家（社労士等）", "Specialist");
  public static final Field ADVICE = Field.text(15, "advice", "助言の内容", "Advice");
  public static final Field ADVISED_ON = Field.date(16, "advised_on", "助言日", "Advised on");
  public static final Field HOURS = CaseFields.hours(17);
  public static final Field DISPOSE_ON = CaseFields.disposeOn(18);

  public static final Field STATE =
      CaseFields.state(
              Code.of("received", "受付", "received"),
              Code.of("heard", "聞き取り済み", "heard"),
              Code.of("specialist", "専門家に相談中", "with a specialist"),
              Code.of("advised", "助言済み", "advised"),
              Code.of("closed", "終了", "closed"),
              Code.of("disposed", "廃棄済み", "disposed"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("received")),
                  Map.entry("received", Set.of("heard")),
                  Map.entry("heard", Set.of("specialist", "advised")),
                  Map.entry("specialist", Set.of("advised")),
                  Map.entry("advised", Set.of("specialist", "closed")),
                  Map.entry("closed", Set.of("advised", "disposed"))));

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(60, "labor_consultation", "労務管理相談", "Labor consultation")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              CONSULTER,
              CONSULTER_ROLE,
              TOPIC,
              CONTENT,
              HEARD_ON,
              SPECIALIST,
              ADVICE,
              ADVISED_ON,
              HOURS,
              STATE,
              CaseFields.OPENED_ON,
              CaseFields.DUE_ON,
              CaseFields.CLOSED_ON,
              DISPOSE_ON,
              CaseFields.NOTE)
          .calledBy("title")
          .ofDistrict("district")
          .personal()
          .about(Subject.REVIEW)
          .travelsIn(BookKind.RETURN, BookKind.DISTRIBUTION, BookKind.REPLY)
          .rule(CaseRules.inOrder(CaseFields.OPENED_ON, CaseFields.CLOSED_ON))
          .rule(CaseRules.inOrder(CaseFields.OPENED_ON, HEARD_ON))
          .rule(CaseRules.inOrder(HEARD_ON, ADVISED_ON))
          .rule(CaseRules.needs(STATE, Set.of("closed", "disposed"), DISPOSE_ON))
          .declare();

  private LaborConsultation() {}
}
