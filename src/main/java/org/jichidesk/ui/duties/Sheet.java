package org.jichidesk.ui.duties;

import java.util.ArrayList;
import java.util.List;
import org.jichidesk.domain.activity.ResidentActivity;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.duty.DutyReport;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordType;

/**
 * The sheets of the screen: what was done about duties, own activities, and the duties themselves.
 */
enum Sheet {
  REPORTS(DutyReport.TYPE),
  ACTIVITIES(ResidentActivity.TYPE),
  DUTIES(DelegatedDuty.TYPE);

  private final RecordType type;

  Sheet(RecordType type) {
    this.type = type;
  }

  RecordType type() {
    return type;
  }

  /** True if a person may add records whose keys mean nothing. */
  boolean grows() {
    return type.keyFields().isEmpty();
  }

  /** The columns in their first order. */
  List<Column> columns(String language) {
    List<Column> columns = new ArrayList<>();
    for (Field field : type.shownFields()) {
      if (type.yearField().filter(field::equals).isPresent()) {
        continue;
      }
      boolean key = type.keyFields().contains(field);
      columns.add(
          new Column(field.name(), field, key ? Column.Of.KEY : Column.Of.RECORD, language));
      if (this == REPORTS && field.equals(DutyReport.DUTY)) {
        columns.add(new Column("kind", DelegatedDuty.KIND, Column.Of.DUTY, language));
      }
      if (this == DUTIES && field.equals(DelegatedDuty.KIND)) {
        columns.add(new Column(Column.KIND_IN_YEAR, field, Column.Of.DUTY, language));
      }
      if (this == REPORTS && (field.equals(DutyReport.PEOPLE) || field.equals(DutyReport.HOURS))) {
        columns.add(new Column("last_" + field.name(), field, Column.Of.LAST_YEAR, language));
      }
    }
    return columns;
  }
}
