package org.jichidesk.domain.council;

import static org.jichidesk.domain.record.BookKind.RETURN;

import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;

/** 役員: a person who holds an office of a district council. */
public final class Officer {

  public static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", District.TYPE.name()).required();
  public static final Field NAME = Field.text(2, "name", "氏名", "Name").required();

  /** Given by the person, never derived: readings of names cannot be known. */
  public static final Field READING = Field.text(3, "reading", "ヨミ", "Reading");

  /** What the official form of a character is, where the typed one stands in for it. */
  public static final Field PROPER_FORM = Field.text(4, "proper_form", "正字の注記", "Proper form");

  public static final Field ROLE = Field.text(5, "role", "役職", "Role").required();
  public static final Field TERM_FROM = Field.date(6, "term_from", "任期始め", "Term from");
  public static final Field TERM_TO = Field.date(7, "term_to", "任期終わり", "Term to");
  public static final Field DISPOSE_ON = Field.date(8, "dispose_on", "廃棄予定日", "Dispose on");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(5, "officer", "役員", "Officer")
          .fields(DISTRICT, NAME, READING, PROPER_FORM, ROLE, TERM_FROM, TERM_TO, DISPOSE_ON)
          .calledBy("name")
          .ofDistrict("district")
          .personal()
          .travelsIn(RETURN)
          .rule(values -> endsAfterBegin(values, TERM_FROM, TERM_TO))
          .declare();

  private Officer() {}

  static Optional<Finding> endsAfterBegin(Map<Field, Value> values, Field from, Field to) {
    Value begin = values.get(from);
    Value end = values.get(to);
    if (begin == null || end == null || !begin.isAnswer() || !end.isAnswer()) {
      return Optional.empty();
    }
    return begin.text().compareTo(end.text()) <= 0
        ? Optional.empty()
        : Optional.of(
            Finding.at(
                Place.NOWHERE,
                FindingCode.ENDS_BEFORE_BEGIN,
                to.label().ja(),
                end.text(),
                begin.text()));
  }
}
