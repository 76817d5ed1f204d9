package org.jichidesk.ui.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.text.Text;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.jspecify.annotations.Nullable;

/** A form of one record, made from its declaration; every field is written as it is left. */
public final class RecordForm {

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(12);
  private final Map<Field, FieldInput> inputs = new LinkedHashMap<>();
  private @Nullable RecordKey record;

  /**
   * A form for records of a type.
   *
   * @param hidden fields that are shown elsewhere
   */
  public RecordForm(Session session, RecordType type, Set<Field> hidden) {
    this.session = session;
    this.text = session.text();
    box.getStyleClass().add("record-form");
    for (Field field : type.fields()) {
      if (field != RecordType.REMOVED && !hidden.contains(field)) {
        FieldInput input = new FieldInput(field, text, this::write, this::history);
        inputs.put(field, input);
        box.getChildren().add(input.node());
      }
    }
  }

  /** What is shown. */
  public Node node() {
    return box;
  }

  /** Shows a record. */
  public void fill(Snapshot snapshot) {
    record = snapshot.record();
    inputs.values().forEach(input -> input.fill(snapshot));
  }

  /** Puts the person into the first field. */
  public void begin() {
    inputs.values().stream().findFirst().ifPresent(input -> input.input().requestFocus());
  }

  private void write(Field field, String typed) {
    RecordKey target = record;
    FieldInput input = inputs.get(field);
    if (target == null || input == null) {
      return;
    }
    session.edit(
        List.of(Edit.of(target, field.name(), typed)),
        results -> {
          if (!target.equals(record)) {
            return;
          }
          Session.Edited edited = results.getFirst();
          Optional<Finding> refused = edited.refused();
          if (refused.isPresent()) {
            input.tell(words(refused.get()), "error-text");
            return;
          }
          input.written();
          edited.notices().stream()
              .findFirst()
              .ifPresent(notice -> input.tell(words(notice), "warning-text"));
          LargeChangeQuestion.askAfter(session, edited);
        });
  }

  private String words(Finding finding) {
    return finding.code().code() + " " + text.finding(finding) + " " + text.whatToDo(finding);
  }

  private void history(Field field, Node at) {
    if (record != null) {
      HistoryDialog.show(session, record, Optional.of(field));
    }
  }
}
