package org.jichidesk.ui.checkups;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jichidesk.checkup.Round;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.checkup.HearingNote;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.JapaneseDate;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.RecordType;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** What people said about a question at the hearing, and who said it. */
final class HearingNotes {

  private final Session session;
  private final Round round;
  private final Text text;
  private final VBox said = new VBox(8);
  private final TextField speaker = Inputs.line();
  private final TextField role = Inputs.line();
  private final TextArea words = Inputs.area();
  private final javafx.scene.control.Label wrong = Cards.text("", "error-text");
  private final VBox box;
  private String item = "";

  HearingNotes(Filling filling) {
    this.session = filling.session();
    this.round = filling.sheet().round();
    this.text = filling.text();
    speaker.setId("checkups-speaker");
    role.setId("checkups-role");
    words.setId("checkups-said");
    words.setPrefRowCount(2);
    Button add = new Button(text.of("checkups.notes.add"), Icons.of(Feather.PLUS));
    add.setId("checkups-notes-add");
    add.setOnAction(e -> add());
    wrong.setManaged(false);
    box =
        Cards.of(
            Feather.MESSAGE_SQUARE,
            HearingNote.TYPE.label().in(text.language()),
            said,
            who(),
            labelled(HearingNote.TEXT, words),
            wrong,
            add,
            Cards.text(text.of("checkups.notes.personal"), "support"));
  }

  private Node who() {
    Node speaking = labelled(HearingNote.SPEAKER, speaker);
    Node as = labelled(HearingNote.ROLE, role);
    HBox.setHgrow(speaking, Priority.ALWAYS);
    HBox.setHgrow(as, Priority.SOMETIMES);
    speaker.setPrefColumnCount(7);
    role.setPrefColumnCount(6);
    return new HBox(8, speaking, as);
  }

  private Node labelled(Field field, Node input) {
    return Inputs.labelled(field.label().in(text.language()), input);
  }

  Node node() {
    return box;
  }

  void show(String of, List<Row> notes) {
    if (!of.equals(item)) {
      words.clear();
      item = of;
    }
    said.getChildren().setAll(notes.stream().map(this::note).toList());
  }

  private Node note(Row row) {
    String day =
        JapaneseDate.parse(row.text(HearingNote.HEARD_ON))
            .map(date -> text.language().equals("en") ? date.toString() : JapaneseDate.format(date))
            .orElse("");
    String who =
        text.of(
            "checkups.notes.who", row.text(HearingNote.SPEAKER), row.text(HearingNote.ROLE), day);
    Button remove = new Button(text.of("checkups.notes.remove"), Icons.of(Feather.TRASH_2));
    remove.getStyleClass().addAll("small", "flat");
    remove.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    remove.setId("checkups-notes-remove-" + row.record().key());
    remove.setOnAction(e ->
        session.edit(
            List.of(Edit.of(row.record(), RecordType.REMOVED.name(), text.of("record.yes"))),
            results -> {}));
    return new VBox(
        2,
        Cards.text(text.of("checkups.notes.quote", row.text(HearingNote.TEXT))),
        Cards.spread(Cards.text(who, "support"), remove));
  }

  private void add() {
    if (words.getText().isBlank() || speaker.getText().isBlank()) {
      tell(text.of("checkups.notes.incomplete"));
      return;
    }
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put(HearingNote.DISTRICT.name(), round.district());
    typed.put(HearingNote.YEAR.name(), Integer.toString(round.year()));
    typed.put(HearingNote.ITEM.name(), item);
    typed.put(HearingNote.SPEAKER.name(), speaker.getText().strip());
    typed.put(HearingNote.ROLE.name(), role.getText().strip());
    typed.put(HearingNote.TEXT.name(), words.getText().strip());
    typed.put(
        HearingNote.HEARD_ON.name(),
        LocalDate.ofInstant(session.desk().wall().instant(), ZoneId.systemDefault()).toString());
    session.newKey(HearingNote.TYPE, key -> write(key, typed));
  }

  private void write(RecordKey key, Map<String, String> typed) {
    session.edit(
        List.of(new Edit(key, typed, "")),
        results -> {
          var refused = results.getFirst().refused();
          tell(refused.map(this::words).orElse(""));
          if (refused.isEmpty()) {
            words.clear();
            words.requestFocus();
          }
        });
  }

  private String words(Finding finding) {
    return text.finding(finding) + " " + text.whatToDo(finding);
  }

  private void tell(String what) {
    wrong.setText(what);
    wrong.setManaged(!what.isEmpty());
  }
}
