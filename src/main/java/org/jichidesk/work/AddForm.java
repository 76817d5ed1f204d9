package org.jichidesk.work;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.Place;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.checkup.FormLine;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.FormHead;
import org.jichidesk.form.XlsForm;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** Takes a form into the store, all its rows at once. */
public final class AddForm {

  private final Store store;

  /** Adds to a store. */
  public AddForm(Store store) {
    this.store = store;
  }

  /**
   * What came of it.
   *
   * @param key key of the form
   * @param isNew false if the very same form was there before
   * @param check what was found
   */
  public record Added(String key, boolean isNew, CheckForm.Result check) {}

  /**
   * Checks a file and adds the form in it.
   *
   * @throws Refusal if the form cannot be accepted, or if its version is known with other content;
   *     then nothing was written
   */
  public Added from(Path file, String person) {
    CheckForm.Result check = CheckForm.of(file);
    Place place = Place.file(String.valueOf(file.getFileName()));
    if (check.form().isEmpty()) {
      throw new Refusal(
          Finding.at(place, FindingCode.FORM_NOT_ACCEPTED, Long.toString(check.faults())));
    }
    FormDefinition form = check.form().get();
    RecordKey key = FormKeys.of(check.lines());
    for (Row row : store.records().rows(Selection.all(CheckupForm.TYPE))) {
      if (row.record().equals(key)) {
        return new Added(key.key(), false, check);
      }
      if (row.text(CheckupForm.FORM_ID).equals(form.head().id())
          && row.text(CheckupForm.VERSION).equals(form.head().version())) {
        throw new Refusal(
            Finding.at(
                place, FindingCode.FORM_VERSION_TAKEN, form.head().id(), form.head().version()));
      }
    }
    store.write(records(key, form.head(), check.lines()), person, "");
    return new Added(key.key(), true, check);
  }

  private static Map<RecordKey, Map<Field, Value>> records(
      RecordKey key, FormHead head, XlsForm lines) {
    Map<RecordKey, Map<Field, Value>> records = new LinkedHashMap<>();
    records.put(
        key,
        Map.of(
            CheckupForm.FORM_ID, Value.of(head.id()),
            CheckupForm.VERSION, Value.of(head.version()),
            CheckupForm.TITLE, Value.of(head.title()),
            CheckupForm.STATE, Value.of("open"),
            CheckupForm.LANGUAGE, Value.of(String.join(" ", head.languages()))));
    for (XlsForm.Line line : lines.lines()) {
      Map<Field, Value> fields = new LinkedHashMap<>();
      fields.put(FormLine.FORM, Value.of(key.key()));
      fields.put(FormLine.SHEET, Value.of(line.sheet().code()));
      fields.put(FormLine.NUMBER, Value.of(Integer.toString(line.number())));
      fields.put(FormLine.CONTENT, Value.of(line.content()));
      String label = label(line);
      if (!line.name().isEmpty()) {
        fields.put(FormLine.NAME, Value.of(line.name()));
        label = label.isEmpty() ? line.name() : label;
      }
      if (!label.isEmpty()) {
        fields.put(FormLine.LABEL, Value.of(label));
      }
      records.put(FormKeys.line(key.key(), line), fields);
    }
    return records;
  }

  private static String label(XlsForm.Line line) {
    String ja = line.get("label::ja");
    return ja.isEmpty() ? line.get("label") : ja;
  }
}
