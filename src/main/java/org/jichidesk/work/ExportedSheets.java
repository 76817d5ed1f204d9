package org.jichidesk.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jichidesk.domain.cases.CaseKinds;
import org.jichidesk.domain.duty.DelegatedDuty;
import org.jichidesk.domain.merge.Standing;
import org.jichidesk.domain.record.BookKind;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.domain.record.Subject;
import org.jichidesk.domain.record.Value;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;
import org.jichidesk.workbook.BookWriter;

/** Writes the data sheets of an export, one a record type, and the printed forms after them. */
final class ExportedSheets {

  private final Store store;
  private final BookWriter book;
  private final ExportOrder order;
  private final Progress progress;
  private final Map<RecordType, List<Map<Field, Value>>> forms = new LinkedHashMap<>();
  private long rows;

  ExportedSheets(Store store, BookWriter book, ExportOrder order, Progress progress) {
    this.store = store;
    this.book = book;
    this.order = order;
    this.progress = progress;
  }

  /** How many rows were written. */
  long rows() {
    return rows;
  }

  /** Writes rows nobody has asserted yet. */
  void fresh(RecordType type, List<Map<Field, Value>> items) throws IOException {
    book.begin(type, true);
    for (Map<Field, Value> item : items) {
      book.fresh(item);
      rows++;
    }
  }

  /** Writes the selected records. */
  void records(Selection selection) throws IOException {
    RecordType type = selection.type();
    boolean[] begun = {!mayBeMissing(type)};
    if (begun[0]) {
      book.begin(type, true);
    }
    boolean rulingsOnly = order.kind() != BookKind.RETURN && type.travelsIn(BookKind.RETURN);
    List<Map<Field, Value>> form = new ArrayList<>();
    store
        .records()
        .forEach(
            selection,
            (standing, logged) -> {
              if (!standing.fields().isEmpty()
                  && (!rulingsOnly || isOurs(standing))
                  && isOfForm(standing.record())) {
                if (!begun[0]) {
                  begin(type);
                  begun[0] = true;
                }
                write(standing);
                if (BookWriter.isPrintable(type, form.size())) {
                  form.add(values(standing));
                }
              }
            });
    if (order.kind() == BookKind.RETURN && begun[0]) {
      asked(selection);
      book.rowsToType();
      forms.put(type, form);
    } else if (type == DelegatedDuty.TYPE && selection.year().isPresent()) {
      List<Row> inForce = new DutiesInForce(store, selection.year().getAsInt()).inForce();
      forms.put(type, inForce.stream().map(Row::values).toList());
    }
  }

  /** Rows to answer what was asked: they count as something to export, but not as records. */
  private void asked(Selection selection) throws IOException {
    if (selection.year().isPresent()) {
      AskedRows asked = new AskedRows(store, selection.districts(), selection.year().getAsInt());
      for (RecordKey record : asked.of(selection.type())) {
        book.toType(record);
        rows++;
      }
    }
  }

  /**
   * Every sheet is there to be typed into, but for those that would only bury the others: kinds of
   * case there is no case of, and in a reply what is not about duties.
   */
  private boolean mayBeMissing(RecordType type) {
    return CaseKinds.isOfCases(type)
        || (order.kind() == BookKind.REPLY && type.subject() != Subject.DUTIES);
  }

  /** A return holds the submission of its own form. */
  private boolean isOfForm(RecordKey record) {
    return order.kind() != BookKind.RETURN
        || record.type() != Submission.TYPE
        || record.part(Submission.FORM).text().equals(order.subject().form(BookKind.RETURN));
  }

  private void begin(RecordType type) {
    try {
      book.begin(type, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Standing standing) {
    try {
      book.row(standing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (++rows % 1000 == 0) {
      progress.at(standing.record().type().label().ja(), rows, -1);
    }
  }

  private static Map<Field, Value> values(Standing standing) {
    Map<Field, Value> values = standing.shown();
    for (Field field : standing.record().type().keyFields()) {
      values.put(field, standing.record().part(field));
    }
    return values;
  }

  /** What the centre sends back of the branches' own records is what it wrote itself: rulings. */
  private boolean isOurs(Standing standing) {
    String own = store.identity().office();
    return standing.fields().values().stream()
        .flatMap(field -> field.live().stream())
        .anyMatch(held -> held.by().office().equals(own));
  }

  /** Draws the printed forms. */
  void forms(String subtitle) throws IOException {
    for (Map.Entry<RecordType, List<Map<Field, Value>>> form : forms.entrySet()) {
      book.form(form.getKey(), subtitle, form.getValue());
    }
  }
}
