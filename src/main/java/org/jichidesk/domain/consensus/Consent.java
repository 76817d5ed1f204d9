package org.jichidesk.domain.consensus;

import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;

/**
 * 合意: how a district stands to a version of a proposal: its opinion, the answer to it, what came of
 * it.
 */
public final class Consent {

  public static final Field PROPOSAL =
      Field.reference(1, "proposal", "見直し案", "Proposal", Proposal.TYPE.name());
  public static final Field VERSION = Field.whole(2, "version", "版", "Version").range(1, 99);
  public static final Field DISTRICT =
      Field.reference(3, "district", "地区", "District", District.TYPE.name());
  public static final Field STANCE =
      Field.code(
              4,
              "stance",
              "賛否",
              "Stance",
              Code.of("agree", "同意", "agrees"),
              Code.of("conditional", "条件付き", "agrees on condition"),
              Code.of("disagree", "不同意", "disagrees"))
          .allowing(Value.Kind.NO_ANSWER);
  public static final Field OPINION = Field.lines(5, "opinion", "意見", "Opinion");
  public static final Field OPINION_ON = Field.date(6, "opinion_on", "意見の日付", "Opinion of");
  public static final Field ANSWER = Field.lines(7, "answer", "回答", "Answer");
  public static final Field ANSWERED_ON = Field.date(8, "answered_on", "回答日", "Answered on");
  public static final Field HANDLING = Field.lines(9, "handling", "対応", "Handling");
  public static final Field HANDLED_ON = Field.date(10, "handled_on", "対応日", "Handled on");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(38, "consent", "合意", "Consent")
          .naturalKey(PROPOSAL, VERSION, DISTRICT)
          .fields(STANCE, OPINION, OPINION_ON, ANSWER, ANSWERED_ON, HANDLING, HANDLED_ON)
          .printedAs("proposal", "version", "district", "stance", "opinion", "opinion_on")
          .ofDistrict("district")
          .about(Subject.REVIEW)
          .travelsIn(BookKind.RETURN, BookKind.DISTRIBUTION, BookKind.REPLY)
          .rule(values -> follows(values, OPINION, ANSWER))
          .rule(values -> follows(values, ANSWER, HANDLING))
          .rule(values -> notBefore(values, OPINION_ON, ANSWERED_ON))
          .rule(values -> notBefore(values, ANSWERED_ON, HANDLED_ON))
          .declare();

  private Consent() {}

  /** An answer is to an opinion, what is done about it to an answer. */
  private static Optional<Finding> follows(Map<Field, Value> values, Field first, Field then) {
    return text(values, then).isEmpty() || !text(values, first).isEmpty()
        ? Optional.empty()
        : found(FindingCode.CONSENT_ORDER, then, first);
  }

  private static Optional<Finding> notBefore(Map<Field, Value> values, Field first, Field then) {
    String before = text(values, first);
    String after = text(values, then);
    return after.isEmpty() || before.isEmpty() || after.compareTo(before) >= 0
        ? Optional.empty()
        : found(FindingCode.CONSENT_DATES, then, first);
  }

  private static Optional<Finding> found(FindingCode code, Field then, Field first) {
    return Optional.of(Finding.at(Place.NOWHERE, code, then.label().ja(), first.label().ja()));
  }

  private static String text(Map<Field, Value> values, Field field) {
    Value value = values.getOrDefault(field, Value.CLEARED);
    return value.isAnswer() ? value.text().strip() : "";
  }
}
