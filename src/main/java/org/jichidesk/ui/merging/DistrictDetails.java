package org.jichidesk.ui.merging;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jichidesk.domain.Finding;
import org.jichidesk.domain.record.Code;
import org.jichidesk.domain.submission.Submission;
import org.jichidesk.text.Text;
import org.jichidesk.ui.kit.Icons;
import org.jichidesk.ui.session.Destination;
import org.jichidesk.ui.session.Edit;
import org.jichidesk.ui.session.Screen;
import org.jichidesk.ui.session.Session;
import org.kordamp.ikonli.feather.Feather;

/** A district in detail: what arrived, what is wrong with it, and what to do next. */
final class DistrictDetails {

  private final Session session;
  private final Text text;
  private final VBox box = new VBox(12);

  DistrictDetails(Session session) {
    this.session = session;
    this.text = session.text();
    box.setId("merging-details");
    box.getStyleClass().add("card");
    nothing();
  }

  Node node() {
    return box;
  }

  /** Says how to choose a district. */
  void nothing() {
    box.getChildren().setAll(Shown.wrapped(text.of("merging.board.choose"), "support"));
  }

  void show(Board board, Board.Tile tile) {
    Board.Office office = tile.office();
    Label name = Shown.wrapped(tile.name(), "section-title");
    List<String> districts = board.districtsOf(office);
    Label of =
        Shown.wrapped(
            districts.size() > 1
                ? text.of("merging.board.office.of", office.name(), String.join("・", districts))
                : office.name(),
            "support");
    box.getChildren().setAll(name, of, Mark.ofState(tile.state(), text).label());
    String mountain = TileButton.mountain(tile, text);
    if (!mountain.isEmpty()) {
      box.getChildren()
          .add(
              new Mark(
                      Feather.TRIANGLE,
                      text.of("merging.sum", text.of("merging.board.mountain"), mountain),
                      "support")
                  .label());
    }
    office.notices().forEach(notice -> box.getChildren().add(notice(notice)));
    next(board, tile);
    steps(tile);
    box.getChildren().add(arrived(office));
  }

  private Node notice(Finding notice) {
    Label what = Shown.wrapped(notice.code().code() + "  " + text.finding(notice), "warning-text");
    what.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
    return new VBox(2, what, Shown.wrapped(text.whatToDo(notice), "support"));
  }

  private Node arrived(Board.Office office) {
    VBox list = new VBox(8);
    list.getChildren().add(heading("merging.board.arrived"));
    if (office.arrived().isEmpty()) {
      list.getChildren().add(Shown.wrapped(text.of("merging.board.arrived.none"), "support"));
    }
    for (Board.Arrived one : office.arrived()) {
      String exported = Shown.time(one.exportedAt());
      Label head = Shown.wrapped(text.of("merging.board.export", one.number(), one.exportId()));
      Label file = Shown.wrapped(one.file());
      Label when =
          Shown.wrapped(
              text.of("merging.board.export.when", exported, one.person(), one.rows()), "support");
      Label merged =
          Shown.wrapped(
              text.of("merging.board.export.merged", Shown.time(one.mergedAt())), "support");
      list.getChildren().add(new VBox(2, head, file, when, merged));
    }
    return list;
  }

  private Label heading(String key) {
    return Shown.wrapped(text.of(key), "input-label");
  }

  private void next(Board board, Board.Tile tile) {
    if (tile.conflicts() > 0) {
      Button conflicts =
          button(text.of("merging.board.conflicts", tile.conflicts()), Feather.GIT_MERGE);
      conflicts.setId("merging-district-conflicts");
      conflicts.getStyleClass().add(Styles.ACCENT);
      conflicts.setOnAction(e -> {
        session.district().set(tile.district());
        session.around().go(Destination.of(Screen.MERGING, "conflicts"));
      });
      box.getChildren().add(conflicts);
    }
    if (!tile.office().arrived().isEmpty()) {
      Button findings = button(text.of("merging.board.findings"), Feather.LIST);
      findings.setId("merging-district-findings");
      findings.setOnAction(e ->
          session.read(
              store -> board.findings(store, tile.office()),
              rows -> showFindings(tile.office(), rows)));
      box.getChildren().add(findings);
    }
  }

  private void showFindings(Board.Office office, List<FindingRow> rows) {
    FindingsPane pane = new FindingsPane(text, "merging-of-office");
    pane.show(rows);
    pane.large();
    session.around().dialogs().show(office.name(), pane.node());
  }

  /** Only what is legal now is offered, each by its verb. */
  private void steps(Board.Tile tile) {
    if (tile.state().isEmpty()) {
      return;
    }
    box.getChildren().add(heading("merging.board.state"));
    Map<String, List<String>> ways = Steps.from(tile.office().recorded());
    if (ways.isEmpty()) {
      String now =
          Submission.STATE
              .code(tile.office().recorded())
              .map(Code::label)
              .map(label -> label.in(text.language()))
              .orElse(text.of("merging.board.state.none"));
      box.getChildren().add(Shown.wrapped(text.of("merging.board.state.wait", now), "support"));
    }
    FlowPane buttons = new FlowPane(8, 8);
    box.getChildren().add(buttons);
    for (String state : Steps.SAID) {
      List<String> way = ways.get(state);
      if (way != null) {
        Button step = button(text.of("merging.step." + state), Mark.ofState(state, text).icon());
        step.setId("merging-step-" + state);
        step.setOnAction(e -> ask(tile, state, way));
        buttons.getChildren().add(step);
      }
    }
  }

  private void ask(Board.Tile tile, String state, List<String> way) {
    String title = text.of("merging.step.title", tile.office().name());
    String verb = text.of("merging.step." + state);
    String about = text.of("merging.step.about." + state);
    String message =
        tile.conflicts() + tile.quarantined() > 0 && !state.equals("returned")
            ? about
                + System.lineSeparator()
                + text.of("merging.step.open", tile.conflicts(), tile.quarantined())
            : about;
    if (Steps.needsReason(state)) {
      session
          .around()
          .dialogs()
          .askText(
              title, message, text.of("merging.reason"), verb, reason -> take(tile, way, reason));
    } else {
      session.around().dialogs().confirm(title, message, verb, () -> take(tile, way, ""));
    }
  }

  private void take(Board.Tile tile, List<String> way, String reason) {
    List<Edit> edits = new ArrayList<>();
    for (String state : way) {
      boolean last = state.equals(way.getLast());
      edits.add(
          new Edit(
              tile.office().submission(),
              Map.of(Submission.STATE.name(), state),
              last ? reason : ""));
    }
    session.edit(
        edits,
        results ->
            results.stream()
                .flatMap(result -> result.refused().stream())
                .findFirst()
                .ifPresent(session.around().errors()::tellFinding));
  }

  private static Button button(String words, Feather icon) {
    Button button = new Button(words, Icons.of(icon));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setWrapText(true);
    return button;
  }
}
