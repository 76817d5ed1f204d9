package org.jichidesk.domain.consensus;

import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;

/** 決定: what was decided, and what it changes about a duty from which fiscal year on. */
public final class Decision {

  public static final Field NUMBER = Field.text(1, "number", "番号", "Number");
  public static final Field PROPOSAL =
      Field.reference(2, "proposal", "見直し案", "Proposal", Proposal.TYPE.name());
  public static final Field MEETING =
      Field.reference(3, "meeting", "会議", "Meeting", Meeting.TYPE.name());
  public static final Field DECIDED_ON =
      Field.date(4, "decided_on", "決定日", "Decided on").required();
  public static final Field DECIDED_BY =
      Field.text(5, "decided_by", "決定者", "Decided by").required();
  public static final Field DUTY =
      Field.reference(6, "duty", "依頼事務", "Duty", DelegatedDuty.TYPE.name());
  public static final Field CHANGE =
      Field.code(
              7,
              "change",
              "変更",
              "Change",
              Code.of("kind", "区分の変更", "kind changes"),
              Code.of("bearer", "担い手の変更", "bearer changes"),
              Code.of("end", "終了", "ends"),
              Code.of("merge", "統合", "merged"),
              Code.of("keep", "存続", "kept"),
              Code.of("other", "その他", "other"))
          .required();
  public static final Field NEW_KIND =
      Field.code(
          8,
          "new_kind",
          "新しい区分",
          "New kind",
          Code.of("mandatory", "必須", "mandatory"),
          Code.of("elective", "選択", "elective"),
          Code.of("individual", "個別依頼", "individual request"),
          Code.of("other", "その他", "other request"));
  public static final Field NEW_BEARER = Field.text(9, "new_bearer", "新しい担い手", "New bearer");
  public static final Field MERGED_INTO =
      Field.reference(10, "merged_into", "統合先", "Merged into", DelegatedDuty.TYPE.name());
  public static final Field FROM_YEAR =
      Field.fiscalYear(11, "from_year", "適用年度", "From year").required();
  public static final Field TEXT = Field.lines(12, "text", "決定の内容", "Wording");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(39, "decision", "決定", "Decision")
          .fields(
              NUMBER,
              PROPOSAL,
              MEETING,
              DECIDED_ON,
              DECIDED_BY,
              DUTY,
              CHANGE,
              NEW_KIND,
              NEW_BEARER,
              MERGED_INTO,
              FROM_YEAR,
              TEXT)
          .calledBy("number", "text")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.DISTRIBUTION)
          .rule(Decision::isWhole)
          .declare();

  private Decision() {}

  /** A change says of what, and to what. */
  private static Optional<Finding> isWhole(Map<Field, Value> values) {
    String change = text(values, CHANGE);
    Optional<Field> needed =
        switch (change) {
          case "kind" -> Optional.of(NEW_KIND);
          case "bearer" -> Optional.of(NEW_BEARER);
          case "merge" -> Optional.of(MERGED_INTO);
          default -> Optional.empty();
        };
    boolean ofDuty = !change.isEmpty() && !change.equals("other");
    Optional<Field> missing =
        needed
            .filter(field -> text(values, field).isEmpty())
            .or(() ->
                ofDuty && text(values, DUTY).isEmpty() ? Optional.of(DUTY) : Optional.empty());
    return missing.map(field ->
        Finding.at(
            Place.NOWHERE,
            FindingCode.DECISION_INCOMPLETE,
            CHANGE.code(change).map(Code::label).map(label -> label.ja()).orElse(change),
            field.label().ja()));
  }

  private static String text(Map<Field, Value> values, Field field) {
    Value value = values.getOrDefault(field, Value.CLEARED);
    return value.isAnswer() ? value.text().strip() : "";
  }
}
