package org.jichidesk.ui.consensus;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.consensus.Decision;
import org.jichidesk.domain.record.Field;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.records.Names;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.Decide;
import org.jichidesk.work.ProposalBoard;
import org.jichidesk.work.SetFields;

/** Asks what was decided about a proposal's duty, and records it. */
final class DecideDialog {

  private final Session session;
  private final Text text;
  private final ProposalBoard.Item item;
  private final ComboBox<String> change = new ComboBox<>();
  private final ComboBox<String> to = new ComboBox<>();
  private final TextField bearer = line("bearer");
  private final TextField year = line("year");
  private final TextField by = line("by");
  private final TextArea words = Inputs.area();
  private final TextArea reason = Inputs.area();
  private Names names;

  DecideDialog(Session session, ProposalBoard.Item item) {
    this.session = session;
    this.text = session.text();
    this.item = item;
    this.names = Names.none(text.language());
    words.setPrefRowCount(3);
    reason.setPrefRowCount(2);
    change.setId("consensus-decide-change");
    to.setId("consensus-decide-to");
    reason.setId("consensus-decide-reason");
    change.getItems().setAll(names.choices(Decision.CHANGE));
    change.setMaxWidth(Double.MAX_VALUE);
    to.setMaxWidth(Double.MAX_VALUE);
  }

  private static TextField line(String id) {
    TextField line = Inputs.line();
    line.setId("consensus-decide-" + id);
    return line;
  }

  void ask() {
    session.read(
        store -> Names.read(store, text.language()),
        read -> {
          names = read;
          open();
        });
  }

  private void open() {
    VBox what = new VBox(10);
    change.setOnAction(e -> what.getChildren().setAll(ofChange()));
    VBox content =
        new VBox(
            10,
            Cards.text(text.of("consensus.decide.about")),
            Inputs.labelled(label(Decision.CHANGE), change),
            what,
            Inputs.labelled(text.of("consensus.decide.year"), year),
            Inputs.labelled(label(Decision.DECIDED_BY), by),
            Inputs.labelled(label(Decision.TEXT), words));
    if (!isAgreed()) {
      content.getChildren().add(6, Inputs.labelled(text.of("consensus.decide.reason"), reason));
    }
    KeptDialog dialog = new KeptDialog(session);
    dialog.ask(
        new KeptDialog.Naming(text.of("consensus.decide"), text.of("consensus.decide.do")),
        content,
        () -> isComplete() ? "" : text.of("consensus.decide.missing"),
        () -> write(dialog));
  }

  /** What else has to be said depends on the change. */
  private javafx.scene.Node ofChange() {
    return switch (code()) {
      case "kind" -> {
        to.getItems().setAll(names.choices(Decision.NEW_KIND));
        yield Inputs.labelled(label(Decision.NEW_KIND), to);
      }
      case "merge" -> {
        to.getItems().setAll(names.choices(Decision.MERGED_INTO));
        yield Inputs.labelled(label(Decision.MERGED_INTO), to);
      }
      case "bearer" -> Inputs.labelled(label(Decision.NEW_BEARER), bearer);
      default -> new VBox();
    };
  }

  private String code() {
    int at = change.getSelectionModel().getSelectedIndex();
    return at < 0 ? "" : Decision.CHANGE.codes().get(at).code();
  }

  private boolean isAgreed() {
    return java.util.Set.of("agreed", "preparing", "running", "verifying", "settled")
        .contains(item.state());
  }

  private boolean isComplete() {
    boolean has =
        switch (code()) {
          case "" -> false;
          case "kind", "merge" -> to.getValue() != null;
          case "bearer" -> !bearer.getText().isBlank();
          default -> true;
        };
    boolean year4 = year.getText().strip().matches("[0-9]{4}");
    return has && year4 && !by.getText().isBlank() && (isAgreed() || !reason.getText().isBlank());
  }

  private void write(KeptDialog dialog) {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("proposal", item.proposal().record().key());
    typed.put("change", code());
    typed.put("from_year", year.getText().strip());
    typed.put("decided_by", by.getText().strip());
    if (!words.getText().isBlank()) {
      typed.put("text", words.getText().strip());
    }
    switch (code()) {
      case "kind" ->
          typed.put(
              "new_kind",
              Decision.NEW_KIND.codes().get(to.getSelectionModel().getSelectedIndex()).code());
      case "merge" -> typed.put("merged_into", to.getValue());
      case "bearer" -> typed.put("new_bearer", bearer.getText().strip());
      default -> {
        // There is nothing more to say.
      }
    }
    String who = session.person().get();
    String why = reason.getText().strip();
    session.write(
        store -> new Decide(session.desk(), store).decide(typed, who, why),
        written -> {
          dialog.taken();
          tell(written);
        },
        dialog::failed);
  }

  private void tell(SetFields.Written written) {
    written.notices().stream()
        .findFirst()
        .ifPresent(notice ->
            session
                .around()
                .dialogs()
                .tell(
                    text.of("consensus.decide"),
                    text.finding(notice) + "\n" + text.whatToDo(notice)));
  }

  private String label(Field field) {
    return field.label().in(text.language());
  }
}
