package org.jichidesk.domain.cases;

import java.util.Map;
import java.util.Set;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;

/**
 * 委員等推薦: the city asks a district for a person to sit on a body (II-1). About a person: it travels
 * only when asked for by name, and it is disposed of when its date has come.
 */
public final class Nomination {

  public static final Field POST = Field.text(9, "post", "委員等の名称", "Post").required();
  public static final Field REQUESTED_BY = Field.text(10, "requested_by", "依頼元", "Asked by");
  public static final Field EXPERT = Field.flag(11, "expert", "専門性が高い", "Needs expertise");
  public static final Field SUBSTITUTE =
      Field.flag(12, "substitute", "補欠（残任期間）", "For the remaining term");
  public static final Field PERSON = Field.text(13, "person", "氏名", "Name");

  /** Given by the person, never derived. */
  public static final Field READING = Field.text(14, "reading", "ヨミ", "Reading");

  public static final Field PROPER_FORM = Field.text(15, "proper_form", "正字の注記", "Proper form");
  public static final Field ACCEPTED_ON = Field.date(16, "accepted_on", "本人の承諾日", "Accepted on");
  public static final Field RECOMMENDED_ON =
      Field.date(17, "recommended_on", "推薦日", "Recommended on");
  public static final Field COMMISSIONED_ON =
      Field.date(18, "commissioned_on", "委嘱日", "Commissioned on");
  public static final Field TERM_FROM = Field.date(19, "term_from", "任期始め", "Term from");
  public static final Field TERM_TO = Field.date(20, "term_to", "任期終わり", "Term to");
  public static final Field ASKED_PEOPLE =
      Field.whole(21, "asked_people", "打診した人数", "Persons asked").unit("人", "persons").range(0, 999);
  public static final Field HOURS = CaseFields.hours(22);
  public static final Field DISPOSE_ON = CaseFields.disposeOn(23);

  public static final Field STATE =
      CaseFields.state(
              Code.of("requested", "依頼", "requested"),
              Code.of("selecting", "選考中", "selecting"),
              Code.of("accepted", "本人承諾", "accepted by the person"),
              Code.of("recommended", "推薦済み", "recommended"),
              Code.of("commissioned", "委嘱", "commissioned"),
              Code.of("returned", "差戻し", "returned"),
              Code.of("withdrawn", "取下げ", "withdrawn"),
              Code.of("in_office", "在任", "in office"),
              Code.of("ended", "任期満了", "ended"),
              Code.of("substituted", "任期途中で交代", "substitute for the remaining term"),
              Code.of("disposed", "廃棄済み", "disposed"))
          .steps(
              Map.ofEntries(
                  Map.entry("", Set.of("requested")),
                  Map.entry("requested", Set.of("selecting", "withdrawn")),
                  Map.entry("selecting", Set.of("accepted", "withdrawn")),
                  Map.entry("accepted", Set.of("selecting", "recommended", "withdrawn")),
                  Map.entry("recommended", Set.of("commissioned", "returned", "withdrawn")),
                  Map.entry("commissioned", Set.of("in_office")),
                  Map.entry("returned", Set.of("selecting", "withdrawn")),
                  Map.entry("withdrawn", Set.of("selecting", "disposed")),
                  Map.entry("in_office", Set.of("ended", "substituted")),
                  Map.entry("ended", Set.of("disposed")),
                  Map.entry("substituted", Set.of("disposed"))));

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(67, "nomination", "委員等推薦", "Nomination")
          .fields(
              CaseFields.TITLE,
              CaseFields.REVIEW_ITEM,
              CaseFields.DISTRICT,
              POST,
              REQUESTED_BY,
              EXPERT,
              SUBSTITUTE,
              PERSON,
              READING,
              PROPER_FORM,
              ACCEPTED_ON,
              RECOMMENDED_ON,
              COMMISSIONED_ON,
              TERM_FROM,
              TERM_TO,
              ASKED_PEOPLE,
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
          .rule(CaseRules.inOrder(ACCEPTED_ON, RECOMMENDED_ON))
          .rule(CaseRules.inOrder(RECOMMENDED_ON, COMMISSIONED_ON))
          .rule(CaseRules.inOrder(TERM_FROM, TERM_TO))
          .rule(
              CaseRules.needs(
                  STATE, Set.of("accepted", "recommended", "commissioned"), ACCEPTED_ON))
          .rule(
              CaseRules.needs(
                  STATE, Set.of("ended", "substituted", "withdrawn", "disposed"), DISPOSE_ON))
          .declare();

  private Nomination() {}
}
