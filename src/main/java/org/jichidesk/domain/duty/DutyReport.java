package org.jichidesk.domain.duty;

import static org.jichidesk.domain.record.BookKind.DISTRIBUTION;
import static org.jichidesk.domain.record.BookKind.REPLY;
import static org.jichidesk.domain.record.BookKind.RETURN;

import java.util.Map;
import java.util.Optional;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.council.District;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Value;

/** 依頼事務実績: what a district did about a duty in a fiscal year, and what it thinks of it. */
public final class DutyReport {

  public static final Field DISTRICT =
      Field.reference(1, "district", "地区", "District", District.TYPE.name());
  public static final Field DUTY =
      Field.reference(2, "duty", "依頼事務", "Duty", DelegatedDuty.TYPE.name())
          .alsoCalled("事務名", "依頼事務名");
  public static final Field YEAR = Field.fiscalYear(3, "year", "年度", "Fiscal year");

  /** Not doing an elective duty is as good an answer as doing it: no reason is asked. */
  public static final Field DONE =
      Field.code(
              4,
              "done",
              "実施状況",
              "Done",
              Code.of("done", "実施した", "done"),
              Code.of("not_done", "実施しない", "not done"),
              Code.of("pending", "保留", "pending"))
          .required();

  public static final Field PEOPLE = Effort.people(5).alsoCalled("人数", "従事者数");
  public static final Field HOURS = Effort.hours(6).alsoCalled("時間", "延時間", "所要時間");
  public static final Field BURDEN = Effort.burden(7).alsoCalled("負担");
  public static final Field NEED = Effort.need(8).alsoCalled("必要性");
  public static final Field BEST_DONE_BY = Effort.bestDoneBy(9);
  public static final Field SUGGESTION = Effort.suggestion(10).alsoCalled("方向性");
  public static final Field REPORTED_ON = Field.date(11, "reported_on", "報告日", "Reported on");
  public static final Field CHANGE_REASON =
      Field.text(12, "change_reason", "前年と大きく違う理由", "Reason for a large change");
  public static final Field NOTE = Field.text(13, "note", "備考", "Note");

  /** The declaration. */
  public static final RecordType TYPE =
      RecordType.named(9, "duty_report", "依頼事務実績", "Duty report")
          .naturalKey(DISTRICT, DUTY, YEAR)
          .fields(
              DONE,
              PEOPLE,
              HOURS,
              BURDEN,
              NEED,
              BEST_DONE_BY,
              SUGGESTION,
              REPORTED_ON,
              CHANGE_REASON,
              NOTE)
          .printedAs(
              "district", "duty", "done", "people", "hours", "burden", "need", "suggestion", "note")
          .ofDistrict("district")
          .ofYear("year")
          .travelsIn(RETURN, DISTRIBUTION, REPLY)
          .rule(DutyReport::hoursNeedPeople)
          .declare();

  private DutyReport() {}

  private static Optional<Finding> hoursNeedPeople(Map<Field, Value> values) {
    Value people = values.get(PEOPLE);
    Value hours = values.get(HOURS);
    if (people == null || hours == null || !people.equals(Value.of("0"))) {
      return Optional.empty();
    }
    return hours.isAnswer() && !hours.text().equals("0")
        ? Optional.of(Finding.at(Place.NOWHERE, FindingCode.HOURS_WITHOUT_PEOPLE, hours.text()))
        : Optional.empty();
  }
}
