package org.jichidesk.work;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jichidesk.domain.FindingCode;
import org.jichidesk.domain.checkup.Answer;
import org.jichidesk.domain.checkup.Checkup;
import org.jichidesk.domain.checkup.CheckupForm;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.FieldLens;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.form.AnswerField;
import org.jichidesk.form.FormDefinition;
import org.jichidesk.form.Group;
import org.jichidesk.store.Row;
import org.jichidesk.store.Selection;
import org.jichidesk.store.Store;

/** Reads and shows answers in workbooks as their questions want them. */
public final class AnswerLens implements FieldLens {

  private final FormShelf forms;
  private final Map<String, String> formOfCheckup = new HashMap<>();
  private final Map<String, Optional<Field>> fields = new ConcurrentHashMap<>();

  /** A lens for the forms and check-ups of a store as they stand. */
  public AnswerLens(Store store) {
    this.forms = new FormShelf(store);
    for (Row row : store.records().rows(Selection.all(Checkup.TYPE))) {
      formOfCheckup.put(row.record().key(), row.text(Checkup.FORM));
    }
  }

  @Override
  public Field typed(RecordKey record, Field field) {
    return field.equals(Answer.VALUE)
        ? fields.computeIfAbsent(record.part(Answer.ITEM).text(), this::answer).orElse(field)
        : field;
  }

  private Optional<Field> answer(String item) {
    return forms.question(item).filter(q -> q.type().isAsked()).map(AnswerField::of);
  }

  @Override
  public Optional<FindingCode> objection(RecordKey record, Field field) {
    if (!field.equals(Answer.VALUE)) {
      return Optional.empty();
    }
    String item = record.part(Answer.ITEM).text();
    String key = FormShelf.formOf(item);
    Optional<FormDefinition> form = forms.form(key);
    if (form.isEmpty()) {
      return Optional.of(FindingCode.ANSWER_OF_UNKNOWN_FORM);
    }
    String name = FormShelf.nameOf(item);
    boolean repeats =
        form.get().item(name).filter(g -> g instanceof Group group && group.repeats()).isPresent();
    if (!repeats && form.get().question(name).filter(q -> q.type().isAsked()).isEmpty()) {
      return Optional.of(FindingCode.ANSWER_TO_NO_QUESTION);
    }
    String round = record.part(Answer.DISTRICT).text() + "." + record.part(Answer.YEAR).text();
    String used = formOfCheckup.getOrDefault(round, key);
    if (!used.equals(key)) {
      return Optional.of(FindingCode.ANSWER_OF_OTHER_FORM);
    }
    boolean retired =
        forms.head(key).filter(row -> row.text(CheckupForm.STATE).equals("retired")).isPresent();
    return retired ? Optional.of(FindingCode.ANSWER_OF_RETIRED_FORM) : Optional.empty();
  }
}
