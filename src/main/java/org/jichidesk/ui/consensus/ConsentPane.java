package org.jichidesk.ui.consensus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.ProposalVersion;
import org.jichidesk.domain.record.Field;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.records.HistoryDialog;
import org.jichidesk.ui.records.Snapshot;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.ConsentMatrix;
import org.jichidesk.work.ProposalBoard;
import org.jichidesk.work.RecordConsent;
import org.kordamp.ikonli.feather.Feather;

/** One district's consent: its stance, its opinion, the answer to it, what came of it. */
final class ConsentPane {

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(10);
  private final Label title = Cards.text("", "section-title");
  private final Label wording = Cards.text("", "support");
  private final Label older = Cards.text("", "warning-text");
  private final ComboBox<String> stance = new ComboBox<>();
  private final List<Step> steps = new ArrayList<>();
  private Optional<RecordKey> record = Optional.empty();
  private boolean filling;

  /** One of the three steps: what is said, and its day. */
  private final class Step {

    private final Field field;
    private final Field day;
    private final TextArea words = Inputs.area();
    private final TextField date = Inputs.line();
    private String shownWords = "";
    private String shownDate = "";

    Step(Field field, Field day) {
      this.field = field;
      this.day = day;
      words.setId("consent-" + field.name());
      words.setPrefRowCount(3);
      date.setId("consent-" + day.name());
    }

    Node node() {
      String language = text.language();
      Button record =
          new Button(text.of("consensus.consent." + field.name()), Icons.of(Feather.CHECK));
      record.setId("consent-write-" + field.name());
      record.setOnAction(e -> write());
      VBox node =
          new VBox(
              6,
              Inputs.labelled(field.label().in(language), words),
              Inputs.labelled(day.label().in(language), date),
              record);
      node.getStyleClass().add("card");
      return node;
    }

    /** What is being written at the moment is left as it is. */
    void fill(Snapshot snapshot, boolean other) {
      if (other || (words.getText().equals(shownWords) && date.getText().equals(shownDate))) {
        shownWords = snapshot.text(field);
        shownDate = snapshot.text(day);
        words.setText(shownWords);
        date.setText(shownDate);
      }
    }

    private void write() {
      Map<String, String> typed = new LinkedHashMap<>();
      typed.put(field.name(), words.getText().strip());
      if (!date.getText().equals(shownDate)) {
        typed.put(day.name(), date.getText().strip());
      }
      ConsentPane.this.write(
          typed,
          () -> {
            shownWords = words.getText();
            shownDate = date.getText();
          });
    }
  }

  ConsentPane(Session session) {
    this.session = session;
    this.text = session.text();
    steps.add(new Step(Consent.OPINION, Consent.OPINION_ON));
    steps.add(new Step(Consent.ANSWER, Consent.ANSWERED_ON));
    steps.add(new Step(Consent.HANDLING, Consent.HANDLED_ON));
    stance.setId("consent-stance");
    stance.getItems().add("");
    Consent.STANCE.codes().forEach(c -> stance.getItems().add(c.label().in(text.language())));
    stance.getItems().add(Value.Kind.NO_ANSWER.label().in(text.language()));
    stance.setMaxWidth(Double.MAX_VALUE);
    stance.setOnAction(e -> {
      if (!filling && stance.getValue() != null) {
        write(Map.of(Consent.STANCE.name(), stance.getValue()), () -> {});
      }
    });
    box.getStyleClass().add("consensus-detail");
    box.getChildren().setAll(Cards.text(text.of("consensus.consent.choose"), "support"));
  }

  Node node() {
    return box;
  }

  void reload(ConsentMatrix matrix) {
    record.ifPresent(of -> read(of, matrix, false));
  }

  void show(RecordKey of, ConsentMatrix matrix) {
    boolean other = record.filter(of::equals).isEmpty();
    record = Optional.of(of);
    if (other) {
      read(of, matrix, true);
    }
  }

  private void read(RecordKey of, ConsentMatrix matrix, boolean other) {
    String proposal = of.part(Consent.PROPOSAL).text();
    String version = of.part(Consent.VERSION).text();
    RecordKey words = new RecordKey(ProposalVersion.TYPE, proposal + "." + version);
    session.read(
        store ->
            List.of(
                Snapshot.read(store, of, text.language()),
                Snapshot.read(store, words, text.language())),
        read -> {
          if (record.filter(of::equals).isPresent()) {
            fill(read.getFirst(), read.getLast(), matrix, other);
          }
        });
  }

  private void fill(Snapshot consent, Snapshot version, ConsentMatrix matrix, boolean other) {
    RecordKey of = consent.record();
    Optional<ConsentMatrix.Column> column = matrix.column(of.part(Consent.PROPOSAL).text());
    title.setText(
        text.of(
            "consensus.consent.title",
            consent.text(Consent.DISTRICT),
            column.map(c -> ProposalBoard.title(c.proposal())).orElse(""),
            of.part(Consent.VERSION).text()));
    title.setId("consent-title");
    wording.setText(version.text(ProposalVersion.TEXT));
    Optional<ConsentMatrix.Cell> cell =
        column.flatMap(c -> c.cells().stream().filter(one -> one.record().equals(of)).findFirst());
    boolean isOlder =
        cell.filter(one -> one.standing() == ConsentMatrix.Standing.OLDER).isPresent();
    older.setText(
        isOlder
            ? text.of(
                "consensus.consent.older",
                cell.get().version(),
                Pieces.code(Consent.STANCE, cell.get().stance(), text))
            : "");
    older.setManaged(isOlder);
    filling = true;
    stance.setValue(consent.text(Consent.STANCE));
    filling = false;
    steps.forEach(step -> step.fill(consent, other));
    Button history =
        Pieces.button(
            session,
            "consensus.history",
            "consent-history",
            Feather.CLOCK,
            () -> HistoryDialog.show(session, of, Optional.empty()));
    box.getChildren()
        .setAll(
            title,
            wording,
            older,
            Inputs.labelled(Consent.STANCE.label().in(text.language()), stance));
    steps.forEach(step -> box.getChildren().add(step.node()));
    box.getChildren().add(history);
  }

  private void write(Map<String, String> typed, Runnable written) {
    if (record.isEmpty()) {
      return;
    }
    RecordKey of = record.get();
    String who = session.person().get();
    session.write(
        store ->
            new RecordConsent(session.desk(), store)
                .write(
                    of.part(Consent.PROPOSAL).text(),
                    Integer.parseInt(of.part(Consent.VERSION).text()),
                    of.part(Consent.DISTRICT).text(),
                    typed,
                    who),
        result -> written.run());
  }
}
