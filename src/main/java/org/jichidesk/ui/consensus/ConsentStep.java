package org.jichidesk.ui.consensus;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.records.Snapshot;
import org.kordamp.ikonli.feather.Feather;

/**
 * One of the three steps of a consent: what is said, and its day. Each is given to be written as it
 * is left. What was refused stays with its reason, also when another district was looked at
 * meanwhile.
 */
final class ConsentStep {

  private final Field field;
  private final Field day;
  private final Text text;
  private final TextArea words = Inputs.paragraph();
  private final TextField date = Inputs.line();
  private final Label trouble = Cards.text("", "error-text");
  private final Consumer<ConsentStep> write;
  private final VBox box;
  private final Map<RecordKey, Draft> drafts = new HashMap<>();
  private Optional<RecordKey> record = Optional.empty();
  private Optional<Typed> given = Optional.empty();
  private String shownWords = "";
  private String shownDate = "";

  /** What was typed and refused. */
  private record Draft(String words, String date, Finding finding) {}

  /** What is in the two inputs, and the fields it means. */
  record Typed(String words, String date, Map<String, String> fields) {}

  ConsentStep(Field field, Field day, Text text, Consumer<ConsentStep> write) {
    this.field = field;
    this.day = day;
    this.text = text;
    this.write = write;
    words.setId("consent-" + field.name());
    words.setPrefRowCount(3);
    date.setId("consent-" + day.name());
    trouble.setId("consent-trouble-" + field.name());
    trouble.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
    for (TextInputControl input : new TextInputControl[] {words, date}) {
      input
          .focusedProperty()
          .addListener((property, was, is) -> {
            if (was) {
              give();
            }
          });
    }
    date.setOnAction(e -> give());
    String language = text.language();
    box =
        new VBox(
            6,
            Inputs.labelled(field.label().in(language), words),
            Inputs.labelled(day.label().in(language), date),
            trouble);
    box.getStyleClass().add("card");
    tell(Optional.empty());
  }

  Node node() {
    return box;
  }

  /** What is being written at the moment, and what was refused, is left as it is. */
  void fill(Snapshot snapshot) {
    RecordKey of = snapshot.record();
    boolean other = record.filter(of::equals).isEmpty();
    if (!other && isUnsaved()) {
      return;
    }
    if (!isRefused()) {
      give();
    }
    record = Optional.of(of);
    given = Optional.empty();
    Draft draft = drafts.get(of);
    shownWords = snapshot.text(field);
    shownDate = snapshot.text(day);
    words.setText(draft == null ? shownWords : draft.words());
    date.setText(draft == null ? shownDate : draft.date());
    tell(Optional.ofNullable(draft).map(Draft::finding));
  }

  /** The consent it is a step of; none before the first is shown. */
  Optional<RecordKey> record() {
    return record;
  }

  /** Gives what is new to be written, once. */
  private void give() {
    if (isUnsaved() && given.filter(typed()::equals).isEmpty()) {
      given = Optional.of(typed());
      write.accept(this);
    }
  }

  private boolean isUnsaved() {
    return !words.getText().equals(shownWords) || !date.getText().equals(shownDate);
  }

  boolean isRefused() {
    return record.filter(drafts::containsKey).isPresent();
  }

  boolean isBeingWritten() {
    return words.isFocused() || date.isFocused();
  }

  /** A day that was not touched is not written: the errand dates what is new. */
  Typed typed() {
    Map<String, String> fields = new LinkedHashMap<>();
    if (!words.getText().equals(shownWords)) {
      fields.put(field.name(), words.getText().strip());
    }
    if (!date.getText().equals(shownDate)) {
      fields.put(day.name(), date.getText().strip());
    }
    return new Typed(words.getText(), date.getText(), fields);
  }

  void written(RecordKey of, Typed typed) {
    drafts.remove(of);
    if (record.filter(of::equals).isPresent()) {
      shownWords = typed.words();
      shownDate = typed.date();
      given = Optional.empty();
      tell(Optional.empty());
    }
  }

  void refused(RecordKey of, Typed typed, Finding finding) {
    drafts.put(of, new Draft(typed.words(), typed.date(), finding));
    if (record.filter(of::equals).isPresent()) {
      given = Optional.empty();
      tell(Optional.of(finding));
    }
  }

  private void tell(Optional<Finding> finding) {
    trouble.setText(
        finding
            .map(one -> one.code().code() + " " + text.finding(one) + " " + text.whatToDo(one))
            .orElse(""));
    trouble.setVisible(finding.isPresent());
    trouble.setManaged(finding.isPresent());
  }
}
