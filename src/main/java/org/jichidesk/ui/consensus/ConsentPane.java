package org.jichidesk.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Refusal;
import org.jichidesk.domain.consensus.Consent;
import org.jichidesk.domain.consensus.ProposalVersion;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.domain.record.Value;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Cards;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.records.HistoryDialog;
import org.jichidesk.ui.records.Snapshot;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.ConsentMatrix;
import org.jichidesk.work.ProposalBoard;
import org.jichidesk.work.RecordConsent;
import org.jichidesk.work.SetFields;
import org.kordamp.ikonli.feather.Feather;

/** One district's consent: its stance, its opinion, the answer to it, what came of it. */
final class ConsentPane {

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(10);
  private final VBox content = new VBox(10);
  private final Label title = Cards.text("", "section-title");
  private final Label wording = Cards.text("", "support");
  private final Label older = Cards.text("", "warning-text");
  private final ComboBox<String> stance = new ComboBox<>();
  private final List<ConsentStep> steps = new ArrayList<>();
  private Optional<RecordKey> record = Optional.empty();
  private boolean filling;

  ConsentPane(Session session) {
    this.session = session;
    this.text = session.text();
    steps.add(new ConsentStep(Consent.OPINION, Consent.OPINION_ON, text, this::write));
    steps.add(new ConsentStep(Consent.ANSWER, Consent.ANSWERED_ON, text, this::write));
    steps.add(new ConsentStep(Consent.HANDLING, Consent.HANDLED_ON, text, this::write));
    stance.setId("consent-stance");
    stance.getItems().add("");
    Consent.STANCE.codes().forEach(c -> stance.getItems().add(c.label().in(text.language())));
    stance.getItems().add(Value.Kind.NO_ANSWER.label().in(text.language()));
    stance.setMaxWidth(Double.MAX_VALUE);
    stance.setOnAction(e -> {
      if (!filling && stance.getValue() != null) {
        record.ifPresent(of ->
            write(of, Map.of(Consent.STANCE.name(), stance.getValue()), written -> {}, tell()));
      }
    });
    Button history =
        Pieces.button(
            session,
            "consensus.history",
            "consent-history",
            Feather.CLOCK,
            () -> record.ifPresent(of -> HistoryDialog.show(session, of, Optional.empty())));
    title.setId("consent-title");
    content
        .getChildren()
        .setAll(
            title,
            wording,
            older,
            Inputs.labelled(Consent.STANCE.label().in(text.language()), stance));
    steps.forEach(step -> content.getChildren().add(step.node()));
    content.getChildren().add(history);
    box.getStyleClass().add("consensus-detail");
    box.getChildren().setAll(Cards.text(text.of("consensus.consent.choose"), "support"));
  }

  Node node() {
    return box;
  }

  void reload(ConsentMatrix matrix) {
    record.ifPresent(of -> read(of, matrix));
  }

  void show(RecordKey of, ConsentMatrix matrix) {
    boolean other = record.filter(of::equals).isEmpty();
    record = Optional.of(of);
    if (other) {
      read(of, matrix);
    }
  }

  private void read(RecordKey of, ConsentMatrix matrix) {
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
            fill(read.getFirst(), read.getLast(), matrix);
          }
        });
  }

  private void fill(Snapshot consent, Snapshot version, ConsentMatrix matrix) {
    RecordKey of = consent.record();
    Optional<ConsentMatrix.Column> column = matrix.column(of.part(Consent.PROPOSAL).text());
    title.setText(
        text.of(
            "consensus.consent.title",
            consent.text(Consent.DISTRICT),
            column.map(c -> ProposalBoard.title(c.proposal())).orElse(""),
            of.part(Consent.VERSION).text()));
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
    steps.forEach(step -> step.fill(consent));
    if (!box.getChildren().contains(content)) {
      box.getChildren().setAll(content);
    }
  }

  private Consumer<Throwable> tell() {
    return session.around().errors()::tell;
  }

  /** A step was left: what waited for it is tried once more. */
  private void write(ConsentStep step) {
    step.record().ifPresent(of -> write(of, step));
  }

  private void write(RecordKey of, ConsentStep step) {
    ConsentStep.Typed typed = step.typed();
    write(
        of,
        typed.fields(),
        written -> {
          step.written(of, typed);
          if (record.filter(of::equals).isPresent()) {
            steps.stream().skip(steps.indexOf(step) + 1L).findFirst().ifPresent(this::again);
          }
        },
        thrown -> {
          if (thrown instanceof Refusal refusal) {
            step.refused(of, typed, refusal.finding());
          } else {
            tell().accept(thrown);
          }
        });
  }

  private void again(ConsentStep step) {
    if (step.isRefused() && !step.isBeingWritten()) {
      write(step);
    }
  }

  private void write(
      RecordKey of,
      Map<String, String> typed,
      Consumer<SetFields.Written> done,
      Consumer<Throwable> failed) {
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
        done,
        failed);
  }
}
