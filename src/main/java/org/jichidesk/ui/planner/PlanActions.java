package org.jichidesk.ui.planner;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jichidesk.domain.consensus.Proposal;
import org.jichidesk.domain.record.RecordKey;
import org.jichidesk.store.Row;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Chooser;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.kit.Inputs;
import org.jichidesk.ui.session.Session;
import org.jichidesk.work.planning.Plans;
import org.jichidesk.work.reports.Report;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with a plan as a whole: begin one, attach it to a proposal, print it. */
final class PlanActions {

  private final Session session;
  private final Text text;
  private final Consumer<String> begun;
  private final TextField name = Inputs.line();
  private final Label done = new Label();

  PlanActions(Session session, Consumer<String> begun) {
    this.session = session;
    this.text = session.text();
    this.begun = begun;
    name.setId("planner-name");
    name.setOnAction(event -> begin());
    done.setId("planner-done");
    done.getStyleClass().add("support");
  }

  List<Node> of(PlannerShown shown) {
    List<Node> row = new ArrayList<>();
    row.add(Inputs.labelled(text.of("planner.name"), name));
    row.add(button("planner-new", "planner.new", Feather.PLUS, this::begin));
    shown
        .plan()
        .ifPresent(plan -> {
          row.add(button("planner-print", "planner.print", Feather.PRINTER, () -> print(plan)));
          if (!shown.proposals().isEmpty()) {
            ComboBox<Row> proposals =
                Picks.of(
                    "planner-proposals",
                    text.of("planner.proposal"),
                    one -> one.text(Proposal.NUMBER) + " " + one.text(Proposal.TITLE));
            proposals.getItems().setAll(shown.proposals());
            row.add(Inputs.labelled(text.of("planner.proposal"), proposals));
            row.add(
                button(
                    "planner-attach",
                    "planner.attach",
                    Feather.PAPERCLIP,
                    () -> attach(plan, proposals.getValue())));
          }
        });
    row.add(done);
    return row;
  }

  private Button button(String id, String words, Feather icon, Runnable go) {
    Button button = new Button(text.of(words), Icons.of(icon));
    button.setId(id);
    button.setOnAction(event -> go.run());
    return button;
  }

  /** Begins a plan of the name typed. */
  void begin() {
    String typed = name.getText().strip();
    if (typed.isEmpty()) {
      done.setText(text.of("planner.name.first"));
      name.requestFocus();
      return;
    }
    int year = session.year().get();
    String person = session.person().get();
    session.write(
        store -> new Plans(store, person).begin(typed, year, ""),
        (RecordKey key) -> {
          name.clear();
          done.setText(text.of("planner.begun", typed));
          begun.accept(key.key());
        });
  }

  private void attach(Row plan, @Nullable Row proposal) {
    if (proposal == null) {
      done.setText(text.of("planner.attach.choose"));
      return;
    }
    String person = session.person().get();
    session.write(
        store -> new Plans(store, person).attach(plan, proposal.record().key()),
        row -> done.setText(text.of("planner.attached", row.text(Proposal.TITLE))));
  }

  private void print(Row plan) {
    Report report = new Report(Report.Kind.PLAN, plan.record().key(), session.year().get());
    Optional<Path> target =
        session
            .around()
            .chooser()
            .save(text.of("planner.print"), Chooser.Kind.PDF, report.fileName(text) + ".pdf");
    target.ifPresent(file ->
        session.job(
            text.of("planner.print"),
            (store, progress) -> {
              report.save(store, text, file);
              return file;
            },
            written -> done.setText(text.of("planner.printed", written))));
  }
}
